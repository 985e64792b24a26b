import type { RegionalText } from "$lib/language.ts";

export const helpWords = {
  tab: { nl: "Snel hulp nodig?", en: "Help now?" },
  back: { nl: "Terug", en: "Back" },
  title: { nl: "Herken je een van deze tekenen?", en: "Do you recognise one of these signs?" },
  lead: {
    nl: "Bij rugpijn zijn ze zeldzaam. Als ze er zijn, wacht dan niet.",
    en: "With back pain they are rare. If they are there, do not wait.",
  },
  now: { nl: "Bel nu", en: "Call now" },
  call112: { nl: "Bel 112", en: "Call 112" },
  elsewhere: {
    nl: "112 werkt in heel Europa. Ben je daarbuiten? Bel het alarmnummer van het land.",
    en: "112 works all over Europe. Somewhere else? Call the emergency number of that country.",
  },
  today: { nl: "Bel vandaag je huisarts", en: "Call your GP today" },
  todayWhere: {
    nl: "Praktijk dicht? Nederland: de huisartsen-spoedpost. België: 1733 of de wachtpost.",
    be: "Praktijk dicht? België: 1733 of de wachtpost. Nederland: de huisartsen-spoedpost.",
    en: "Practice closed? Netherlands: the out-of-hours GP. Belgium: 1733 or the local duty post.",
  },
  call1733: { nl: "Bel 1733", en: "Call 1733" },
  week: { nl: "Maak deze week een afspraak", en: "Make an appointment this week" },
  thoughts: { nl: "Denk je aan zelfdoding?", en: "Thinking about suicide?" },
  thoughtsMore: {
    nl: "Praat erover, dag en nacht en gratis.",
    en: "Talk about it, day and night, free of charge.",
  },
  thoughtsNl: { nl: "Nederland: bel 113 of 0800-0113", en: "Netherlands: call 113 or 0800-0113" },
  thoughtsBe: { nl: "België: bel 1813", en: "Belgium: call 1813" },
  again: { nl: "Doe de screening", en: "Do the screening" },
  againMore: {
    nl: "Drie kaarten, ongeveer 1 minuut. De eerste kaart gaat over deze tekenen.",
    en: "Three cards, about 1 minute. The first card is about these signs.",
  },
} as const satisfies Record<string, RegionalText>;

export const callNow: readonly RegionalText[] = [
  {
    nl: "Plassen lukt ineens niet, of je verliest plas of ontlasting",
    en: "You suddenly cannot pee, or you lose urine or stool",
  },
  {
    nl: "Een doof gevoel tussen je benen, bij je geslachtsdelen of anus",
    en: "Numbness between your legs, at your genitals or anus",
  },
  {
    nl: "Minder kracht of gevoel in beide benen",
    en: "Less strength or feeling in both legs",
  },
  {
    nl: "Plots heel hevige of scheurende pijn in rug, borst of buik",
    en: "Sudden, very severe or tearing pain in back, chest or belly",
  },
  {
    nl: "Flauwgevallen, bleek en klam, benauwd, of druk op de borst",
    en: "Fainted, pale and clammy, short of breath, or pressure on the chest",
  },
  {
    nl: "Verward, suf of erg ziek, met of zonder koorts",
    en: "Confused, drowsy or very ill, with or without fever",
  },
  {
    nl: "Hevige pijn na een zwaar ongeluk of een val van hoogte",
    en: "Severe pain after a serious accident or a fall from a height",
  },
];

export const callToday: readonly RegionalText[] = [
  {
    nl: "Een been dat slapper wordt, of een voet die klapt",
    en: "A leg that gets weaker, or a foot that slaps",
  },
  { nl: "Koorts of rillingen samen met rugpijn", en: "Fever or chills together with back pain" },
  {
    nl: "Kanker, nu of vroeger, en nieuwe rugpijn die ’s\u00a0nachts erger is",
    en: "Cancer, now or in the past, and new back pain that is worse at night",
  },
  {
    nl: "Hevige buikpijn, pijngolven in je zij, of zwarte ontlasting",
    en: "Severe belly pain, waves of pain in your side, or black stool",
  },
  {
    nl: "Zwanger, met bloedverlies, krampen of buikpijn: bel je verloskundige",
    be: "Zwanger, met bloedverlies, krampen of buikpijn: bel je vroedvrouw of gynaecoloog",
    en: "Pregnant, with bleeding, cramps or belly pain: call your midwife",
  },
];

export const thisWeek: readonly RegionalText[] = [
  { nl: "Afgevallen zonder reden", en: "Weight loss without a reason" },
  {
    nl: "Pijn die ’s\u00a0nachts erger wordt, ook als je anders gaat liggen",
    en: "Pain that gets worse at night, also when you lie differently",
  },
  { nl: "Pijn na een kleine val of klap", en: "Pain after a small fall or knock" },
];
