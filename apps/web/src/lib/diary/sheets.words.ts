import type { StoolForm, StoolSign, Text } from "@wervel/model";
import type { PartOfDay } from "@wervel/wervel";
import type { RegionalText } from "../language.ts";

export const sheetWords = {
  save: { nl: "Bewaar", en: "Save" },
  dayWrong: {
    nl: "Kies een dag tot en met vandaag. Nu blijft de vorige dag staan.",
    en: "Choose a day up to today. For now the day before stays.",
  },
  otherMoment: { nl: "Ander moment", en: "Another moment" },
  now: { nl: "Nu", en: "Now" },
  day: { nl: "Dag", en: "Day" },
  time: { nl: "Tijd", en: "Time" },
  remove: { nl: "Haal weg", en: "Remove" },
  removed: { nl: "Weggehaald", en: "Removed" },
  saved: { nl: "Bewaard", en: "Saved" },
  noneToday: { nl: "Geen vandaag", en: "None today" },
  none: { nl: "Geen vandaag, bewaard", en: "None today, saved" },
} as const satisfies Record<string, RegionalText>;

export const partWords: Readonly<Record<PartOfDay, Text>> = {
  morning: { nl: "Vaak bij het ontbijt", en: "Often at breakfast" },
  midday: { nl: "Vaak tussen de middag", en: "Often at lunch" },
  evening: { nl: "Vaak bij het avondeten", en: "Often at dinner" },
  night: { nl: "Vaak later op de avond", en: "Often later in the evening" },
};

export const mealWords = {
  title: { nl: "Wat at je?", en: "What did you eat?" },
  search: { nl: "Zoek of typ een maaltijd", en: "Search or type a meal" },
  yesterday: { nl: "Gisteren", en: "Yesterday" },
  more: { nl: "Al je maaltijden", en: "All your meals" },
  make: { nl: "Maak zelf", en: "Make your own" },
  makeUnder: {
    nl: "staat daarna meteen bij je maaltijden",
    en: "is among your meals from then on",
  },
  hint: {
    nl: "Eén tik bewaart. Hoeveel je at, hoeft niet. Zet komma’s tussen wat erin zat.",
    en: "One tap saves. How much you ate is not needed. Put commas between what was in it.",
  },
  empty: {
    nl: "Hier komen je eigen maaltijden. Typ je eerste maaltijd hierboven.",
    en: "Your own meals will be here. Type your first meal above.",
  },
} as const satisfies Record<string, RegionalText>;

export const mealFoodWords = {
  foods: { nl: "Eten en drinken", en: "Food and drink" },
  meant: (word: string): Text => ({
    nl: `We zochten ook op “${word}”.`,
    en: `We also looked for “${word}”.`,
  }),
  none: { nl: "Niets gevonden. Maak het zelf.", en: "Nothing found. Make your own." },
  chosen: { nl: "Nu gekozen", en: "Chosen now" },
  unsaid: { nl: "hoeveel?", en: "how much?" },
  drop: { nl: "Haal weg", en: "Remove" },
  save: { nl: "Bewaar maaltijd", en: "Save meal" },
} as const;

export const timesEaten = (times: number): Text => ({
  nl: `${times} keer`,
  en: times === 1 ? "once" : `${times} times`,
});

export const stoolWords = {
  title: { nl: "Ontlasting", en: "Stool" },
  question: { nl: "Welke lijkt het meest?", en: "Which looks most alike?" },
  about: {
    nl: "Eigen tekeningen en woorden. De nummers 1 tot 7 zijn te vergelijken met de Bristol-typen.",
    en: "Our own drawings and words. The numbers 1 to 7 compare with the Bristol types.",
  },
  relief: { nl: "Opgelucht daarna?", en: "Relieved afterwards?" },
  more: { nl: "Meer: haast, persen, bloed", en: "More: urgency, straining, blood" },
  signs: { nl: "Was er iets bijzonders?", en: "Was there anything special?" },
  choose: { nl: "Kies eerst een vorm", en: "Choose a form first" },
  blood: {
    nl: "Bloed of slijm is iets om na te kijken.",
    en: "Blood or mucus is something to have looked at.",
  },
  bloodLink: { nl: "Beantwoord de vragen hierover", en: "Answer the questions about this" },
} as const satisfies Record<string, RegionalText>;

export const stoolFormWords: Readonly<Record<StoolForm, Text>> = {
  1: { nl: "harde losse bolletjes", en: "hard separate lumps" },
  2: { nl: "dikke rol met bulten", en: "thick lumpy roll" },
  3: { nl: "rol met barstjes", en: "roll with cracks" },
  4: { nl: "gladde, zachte rol", en: "smooth soft roll" },
  5: { nl: "zachte losse stukjes", en: "soft loose pieces" },
  6: { nl: "brij met rafels", en: "mush with ragged edges" },
  7: { nl: "dun als water", en: "thin as water" },
};

export const stoolSignWords: Readonly<Record<StoolSign, Text>> = {
  urgency: { nl: "hoge nood", en: "urgent need" },
  straining: { nl: "hard persen", en: "straining hard" },
  "not-empty": { nl: "niet leeg", en: "not empty" },
  mucus: { nl: "slijm", en: "mucus" },
  blood: { nl: "bloed", en: "blood" },
};

export const reliefWords: readonly Text[] = [
  { nl: "nee", en: "no" },
  { nl: "wat", en: "somewhat" },
  { nl: "ja", en: "yes" },
];

export const medicineWords = {
  title: { nl: "Medicijn of pijnstiller", en: "Medicine or painkiller" },
  supplement: { nl: "Supplement", en: "Supplement" },
  isSupplement: { nl: "Het is een supplement", en: "It is a supplement" },
  which: { nl: "Wat nam je?", en: "What did you take?" },
  other: { nl: "Ander middel", en: "Another one" },
  name: { nl: "Naam", en: "Name" },
  strength: { nl: "Sterkte, als je die weet", en: "Strength, if you know it" },
  howMuch: { nl: "Hoeveel nam je?", en: "How many did you take?" },
  logOnly: {
    nl: "Alleen om bij te houden. Wervel zegt niet hoeveel je mag.",
    en: "Only to keep track. Wervel does not say how much you may take.",
  },
  against: { nl: "Waarvoor?", en: "What for?" },
  often: { nl: "Heb je dit vaak nodig?", en: "Do you need this often?" },
  ask: {
    nl: "Vraag je apotheker of huisarts of het bij je past. Slik je ook iets anders, vraag dan of het samen kan.",
    en: "Ask your pharmacist or GP whether it suits you. Ask whether it goes with anything else you take.",
  },
  choose: { nl: "Kies of typ eerst een naam", en: "Choose or type a name first" },
} as const satisfies Record<string, RegionalText>;

export const againstWords: Readonly<Record<string, Text>> = {
  back: { nl: "rug", en: "back" },
  belly: { nl: "buik", en: "belly" },
  sleep: { nl: "slaap", en: "sleep" },
  other: { nl: "anders", en: "other" },
};

export const noteWords = {
  title: { nl: "Notitie", en: "Note" },
  label: { nl: "Wat wil je onthouden?", en: "What do you want to remember?" },
  hint: {
    nl: "Alleen jij leest dit. Het blijft op dit toestel.",
    en: "Only you read this. It stays on this device.",
  },
  empty: { nl: "Typ eerst iets", en: "Type something first" },
  speak: { nl: "Spreek het in", en: "Say it aloud" },
  stopSpeaking: { nl: "Klaar met spreken", en: "Done speaking" },
  speakHere: {
    nl: "Dit toestel luistert zelf. Je stem gaat nergens heen.",
    en: "This device listens by itself. Your voice goes nowhere.",
  },
  listening: { nl: "We luisteren.", en: "Listening." },
  keyboardSpeaks: {
    nl: "Liever spreken? Gebruik de microfoon van je toetsenbord.",
    en: "Rather speak? Use the microphone on your keyboard.",
  },
} as const satisfies Record<string, RegionalText>;
