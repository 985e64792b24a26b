import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const todayWords = {
  notScreened: {
    nl: "De screening is nog niet gedaan.",
    en: "The screening has not been done yet.",
  },
  screenNow: { nl: "Doe hem nu, in één minuut.", en: "Do it now, in one minute." },
  tab: { nl: "Vandaag", en: "Today" },
  question: { nl: "Hoe is je rug vandaag?", en: "How is your back today?" },
  painNow: { nl: "Rugpijn vandaag, van 0 tot 10", en: "Back pain today, from 0 to 10" },
  where: { nl: "Waar?", en: "Where?" },
  nowhere: { nl: "Kies een plek", en: "Choose a place" },
  asYesterdayHint: { nl: "zoals gisteren", en: "as yesterday" },
  save: { nl: "Bewaar", en: "Save" },
  saved: { nl: "Bewaard", en: "Saved" },
  asYesterday: { nl: "Als gisteren", en: "As yesterday" },
  savedToast: { nl: "Bewaard voor deze dag", en: "Saved for this day" },
  copiedToast: {
    nl: "Gisteren overgenomen, zonder pijncijfer",
    en: "Copied yesterday, without the pain score",
  },
  quick: { nl: "Snel toevoegen", en: "Add quickly" },
  meal: { nl: "Maaltijd", en: "Meal" },
  stool: { nl: "Ontlasting", en: "Stool" },
  medicine: { nl: "Medicijn", en: "Medicine" },
  note: { nl: "Notitie", en: "Note" },
  badDay: { nl: "Slechte dag?", en: "Bad day?" },
  week: { nl: "Deze week", en: "This week" },
  choose: { nl: "Wat houd je bij?", en: "What do you track?" },
  calendar: { nl: "Kalender", en: "Calendar" },
} as const satisfies Record<string, RegionalText>;

/** "5 van 7 dagen" */
export const daysFilled = (days: number): Text => ({
  nl: `${days} van 7 dagen`,
  en: `${days} of 7 days`,
});

export const emptyDay = (weekday: Text): Text => ({
  nl: `${capital(weekday.nl)} is leeg. Dat mag: leeg telt niet als nul.`,
  en: `${capital(weekday.en)} is empty. That is fine: empty does not count as zero.`,
});

export const answerWords = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  notFilled: { nl: "niet ingevuld", en: "not filled in" },
  clear: { nl: "Wis", en: "Clear" },
  fillIn: { nl: "Vul in", en: "Fill in" },
  none: { nl: "geen vandaag", en: "none today" },
} as const satisfies Record<string, Text>;

export const levelWords: readonly [Text, Text, Text] = [
  { nl: "niets", en: "nothing" },
  { nl: "wat", en: "some" },
  { nl: "veel", en: "a lot" },
];

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
