import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const planWords = {
  tab: { nl: "Plan", en: "Plan" },
  loading: { nl: "Je plan wordt opgehaald", en: "Fetching your plan" },
  headlineActive: { nl: "Je week, in kleine stappen", en: "Your week, in small steps" },
  headlineHold: { nl: "Even gelijk houden", en: "Hold steady" },
  hold: {
    nl: "Je rug was gevoeliger. Daarom niet meer dan vorige week, en ook niet minder.",
    en: "Your back was more sensitive. So no more than last week, and no less.",
  },
  headlineCalm: { nl: "Vandaag rustig", en: "Calm today" },
  week: { nl: "Week", en: "Week" },
  exercises: { nl: "Oefeningen", en: "Exercises" },
  food: { nl: "Eten", en: "Food" },
  sections: { nl: "Delen van je plan", en: "Parts of your plan" },
  today: { nl: "vandaag", en: "today" },
  start: { nl: "Start", en: "Start" },
  again: { nl: "Ga verder", en: "Go on" },
  startToday: { nl: "Toch vandaag oefenen", en: "Exercise today anyway" },
  sessionDay: { nl: "Oefeningen", en: "Exercises" },
  doneDay: { nl: "Oefeningen gedaan", en: "Exercises done" },
  restDay: { nl: "Rustdag", en: "Rest day" },
  walkDay: { nl: "wandelen", en: "walk" },
  minutes: { nl: "minuten", en: "minutes" },
  openIsFine: {
    nl: "Een open dag is gewoon een open dag.",
    en: "An open day is simply an open day.",
  },
  now: { nl: "Je oefeningen nu", en: "Your exercises now" },
  because: { nl: "Omdat", en: "Because" },
  why: { nl: "Waarom zo?", en: "Why like this?" },
  fewerTime: {
    nl: "Minder oefeningen, omdat je weinig tijd gaf.",
    en: "Fewer exercises, because you gave little time.",
  },
  fewerFear: {
    nl: "Eén minder, zodat het rustig kan groeien.",
    en: "One less, so that it can grow calmly.",
  },
  stopRule: {
    nl: "Schiet het in je been, of wordt je been doof of slap? Stop en doe de controle.",
    en: "Does it shoot into your leg, or does your leg become numb or weak? Stop and do the check.",
  },
  todayPlan: { nl: "Je plan vandaag", en: "Your plan today" },
  wholePlan: { nl: "hele plan", en: "whole plan" },
  walk: { nl: "Rustig wandelen", en: "A calm walk" },
  restUnder: { nl: "Vandaag geen oefeningen.", en: "No exercises today." },
  sitBreak: { nl: "Zitpauze", en: "Break from sitting" },
  sitBreakUnder: {
    nl: "Elk half uur even staan of lopen.",
    en: "Stand or walk a little every half hour.",
  },
  badDay: { nl: "Slechte dag? Kies het lichte plan", en: "Bad day? Choose the light plan" },
  more: { nl: "Meer in je plan", en: "More in your plan" },
  weekPlan: { nl: "Weekplan", en: "Week plan" },
  weekPlanUnder: {
    nl: "Wandelen, pauzes, rust, warmte, slaap en werk",
    en: "Walking, breaks, calm, warmth, sleep and work",
  },
  library: { nl: "Alle oefeningen", en: "All exercises" },
  libraryUnder: {
    nl: "Met uitleg, en waarom iets er niet bij staat",
    en: "With explanation, and why something is not included",
  },
  breathing: { nl: "Ademen en ontspannen", en: "Breathing and relaxing" },
  breathingUnder: { nl: "Met een rustige klok", en: "With a quiet timer" },
  prescription: {
    nl: "Voorschrift van je fysiotherapeut",
    en: "Prescription from your physiotherapist",
  },
  prescriptionUnder: {
    nl: "Lees een bestand in en beslis zelf",
    en: "Read a file and decide yourself",
  },
  answers: { nl: "Je antwoorden", en: "Your answers" },
  answersUnder: { nl: "Lijf, spullen, tijd en dagen", en: "Body, things, time and days" },
  profile: { nl: "Je herstelprofiel", en: "Your recovery profile" },
  profileUnknown: { nl: "vul in wanneer het begon", en: "fill in when it began" },
  print: { nl: "Print mijn oefeningen", en: "Print my exercises" },
  back: { nl: "Plan", en: "Plan" },
} as const satisfies Record<string, RegionalText>;

export const walkMinutes = (minutes: number): Text => ({
  nl: `${minutes} minuten`,
  en: `${minutes} minutes`,
});

const counted: readonly Text[] = [
  { nl: "Geen oefeningen", en: "No exercises" },
  { nl: "Eén oefening", en: "One exercise" },
  { nl: "Twee oefeningen", en: "Two exercises" },
  { nl: "Drie oefeningen", en: "Three exercises" },
  { nl: "Vier oefeningen", en: "Four exercises" },
];

export const exerciseCount = (count: number): Text =>
  counted[count] ?? { nl: `${count} oefeningen`, en: `${count} exercises` };

export const checkWords = {
  title: { nl: "Wat moeten we weten?", en: "What should we know?" },
  lead: {
    nl: "Hiermee laten we weg wat niet bij je past.",
    en: "With this we leave out what does not suit you.",
  },
  have: { nl: "Wat geldt voor jou?", en: "What applies to you?" },
  weeks: { nl: "Hoeveel weken zwanger?", en: "How many weeks pregnant?" },
  weeksShown: { nl: "weken", en: "weeks" },
  older: { nl: "75 jaar of ouder", en: "75 or older" },
  things: { nl: "Wat is er in huis?", en: "What is in the house?" },
  time: { nl: "Hoeveel tijd per keer?", en: "How much time each time?" },
  days: { nl: "Hoeveel keer per week?", en: "How many times a week?" },
  times: { nl: "keer", en: "times" },
  none: { nl: "Geen van deze, klaar", en: "None of these, done" },
  done: { nl: "Klaar", en: "Done" },
  saved: { nl: "Bewaard. Je plan is aangepast.", en: "Saved. Your plan has changed." },
} as const satisfies Record<string, Text>;

export const countedAnswers = (count: number): Text =>
  count === 0
    ? checkWords.none
    : {
        nl: `Klaar met ${count} ${count === 1 ? "antwoord" : "antwoorden"}`,
        en: `Done with ${count} ${count === 1 ? "answer" : "answers"}`,
      };

export const libraryWords = {
  title: { nl: "Alle oefeningen", en: "All exercises" },
  lead: {
    nl: "Wat bij je past, en waarom iets er nu niet bij staat.",
    en: "What suits you, and why something is not included now.",
  },
  mine: { nl: "Jouw oefeningen", en: "Your exercises" },
  fits: { nl: "Past bij je", en: "Suits you" },
  off: { nl: "Staat nu uit", en: "Off for now" },
  unknown: { nl: "Alle oefeningen", en: "All exercises" },
  start: { nl: "Begin", en: "Start" },
  movement: { nl: "Beweging", en: "Movement" },
  mind: { nl: "Let op", en: "Mind" },
  level: { nl: "niveau", en: "level" },
  disc: { nl: "soepel en sterk", en: "supple and strong" },
  control: { nl: "controle", en: "control" },
  show: { nl: "Laat zien", en: "Show" },
  all: { nl: "alles", en: "all" },
  discOnly: { nl: "soepel en sterk", en: "supple and strong" },
  discWhy: {
    nl: "Eén artikel noemt soepele en sterke buikspieren en genoeg drinken goed voor de tussenwervelschijf. Dat is niet onderzocht bij mensen met rugpijn.",
    en: "One article says a supple, strong trunk and enough water are good for the disc. That was not studied in people with back pain.",
  },
  water: { nl: "Water noteren kan bij Vandaag.", en: "You can note water under Today." },
  filter: { nl: "Met wat er is", en: "With what there is" },
  stop: { nl: "Wanneer stop je?", en: "When do you stop?" },
  noShop: {
    nl: "We verkopen niets en verwijzen naar geen winkel.",
    en: "We sell nothing and link to no shop.",
  },
} as const satisfies Record<string, Text>;

export const weekWords = {
  title: { nl: "Je weekplan", en: "Your week plan" },
  lead: {
    nl: "Vier pijlers. Kies wat past, en laat de rest.",
    en: "Four pillars. Choose what fits, and leave the rest.",
  },
  walking: { nl: "Wandelen in stappen", en: "Walking in steps" },
  tryNote: {
    nl: "Wandel tot het genoeg is, op drie dagen. Daarna bouwen we op.",
    en: "Walk until it is enough, on three days. Then we build up.",
  },
  minutes: { nl: "Hoe lang ging het?", en: "How long did it go?" },
  minutesShown: { nl: "minuten", en: "minutes" },
  addTry: { nl: "Noteer deze wandeling", en: "Note this walk" },
  noted: { nl: "Genoteerd", en: "Noted" },
  thisWeek: { nl: "Deze week per dag:", en: "This week each day:" },
  fromTries: {
    nl: "Je begint op vier vijfde van wat lukte. Elke week komt er een tiende bij.",
    en: "You start at four fifths of what worked. Each week adds a tenth.",
  },
  again: { nl: "Opnieuw beginnen met drie wandelingen", en: "Start again with three walks" },
  sitting: { nl: "Zitten onderbreken", en: "Break up sitting" },
  sittingWhat: {
    nl: "Zet de klok aan als je gaat zitten. Na een half uur zeggen we het.",
    en: "Start the clock when you sit down. After half an hour we say so.",
  },
  sitStart: { nl: "Ik ga zitten", en: "I am sitting down" },
  sitStop: { nl: "Ik sta op", en: "I am getting up" },
  sitUp: { nl: "Tijd om even op te staan.", en: "Time to stand up for a moment." },
  sitLeft: { nl: "Nog", en: "Another" },
  sitSign: { nl: "Geef me dan een seintje", en: "Send me a message then" },
  sitSignOn: {
    nl: "Dan komt er een seintje, zolang Wervel open staat.",
    en: "A message comes then, as long as Wervel is open.",
  },
  careful: { nl: "Let op:", en: "Careful:" },
  because: { nl: "Waarom", en: "Why" },
  try: { nl: "Start als eerlijke proef", en: "Start as a fair trial" },
  noTrial: {
    nl: "Dit kun je niet in blokken aan- en uitzetten. Kijk wel of het hielp:",
    en: "This cannot be switched on and off in blocks. Do see whether it helped:",
  },
  credit: { nl: "Hielp het?", en: "Did it help?" },
  order: { nl: "Welke stap nu?", en: "Which step now?" },
  orderLead: {
    nl: "Het lichtste dat kan helpen komt eerst. Een zwaardere stap heeft een reden nodig.",
    en: "The lightest that may help comes first. A heavier step needs a reason.",
  },
  here: { nl: "Hier sta je nu", en: "You are here now" },
  reason: { nl: "Reden:", en: "Reason:" },
  noReason: { nl: "Nu geen reden.", en: "No reason now." },
  tips: { nl: "Zeven tips, eerlijk bekeken", en: "Seven tips, looked at fairly" },
  tipsLead: {
    nl: "Ze komen uit één persoonlijk verhaal. Probeer zelf wat bij jou klopt.",
    en: "They come from one personal account. Try for yourself what is true for you.",
  },
  log: { nl: "Noteer bij Vandaag", en: "Note under Today" },
} as const satisfies Record<string, Text>;

export const prescriptionWords = {
  title: { nl: "Voorschrift inlezen", en: "Read a prescription" },
  lead: {
    nl: "Je fysiotherapeut stelt voor, jij beslist.",
    en: "Your physiotherapist proposes, you decide.",
  },
  choose: { nl: "Kies het bestand", en: "Choose the file" },
  fromShare: { nl: "Voorstellen die je overnam", en: "Proposals that you accepted" },
  look: { nl: "Bekijk", en: "Look" },
  proposal: { nl: "Voorstel van", en: "Proposal from" },
  changes: { nl: "Wat verandert er?", en: "What changes?" },
  added: { nl: "Erbij", en: "Added" },
  dropped: { nl: "Eruit", en: "Dropped" },
  nothing: { nl: "niets", en: "nothing" },
  level: { nl: "Zwaarte", en: "Load" },
  levelFixed: {
    nl: "blijft gelijk, je fysiotherapeut past aan",
    en: "stays the same, your physiotherapist adjusts",
  },
  against: { nl: "Dit past niet bij je antwoorden", en: "This does not fit your answers" },
  againstText: {
    nl: "We laten het weg. Bespreek het met je fysiotherapeut.",
    en: "We leave it out. Discuss it with your physiotherapist.",
  },
  fits: { nl: "Past bij je antwoorden.", en: "Fits your answers." },
  accept: { nl: "Zet in mijn plan", en: "Put in my plan" },
  notNow: { nl: "Nu niet", en: "Not now" },
  accepted: { nl: "In je plan gezet", en: "Put in your plan" },
  inUse: { nl: "Nu in je plan, van", en: "In your plan now, from" },
  remove: { nl: "Haal het voorschrift weg", en: "Remove the prescription" },
  removed: { nl: "Weggehaald. De coach kiest weer.", en: "Removed. The coach chooses again." },
  perWeek: { nl: "keer per week", en: "times a week" },
  faults: { nl: "Dit bestand kunnen we niet lezen", en: "We cannot read this file" },
} as const satisfies Record<string, RegionalText>;
