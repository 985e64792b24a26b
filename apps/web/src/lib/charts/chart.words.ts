import type { Text } from "@wervel/model";

export const chartWords = {
  asTable: { nl: "Toon als tabel", en: "Show as a table" },
  you: { nl: "jij", en: "you" },
  usualCourse: { nl: "gewone beloop", en: "usual course" },
  expectedWithout: { nl: "zonder verwacht", en: "expected without" },
  today: { nl: "vandaag", en: "today" },
  start: { nl: "start", en: "start" },
  week: { nl: "week", en: "week" },
  day: { nl: "dag", en: "day" },
  days: { nl: "dagen", en: "days" },
  oneDay: { nl: "dag", en: "day" },
  lessPain: { nl: "minder pijn", en: "less pain" },
  morePain: { nl: "meer pijn", en: "more pain" },
  mean: { nl: "gemiddelde", en: "mean" },
  interval: { nl: "90 %-interval", en: "90% interval" },
  daysLogged: { nl: "ingevulde dagen", en: "days logged" },
  notLogged: { nl: "niet ingevuld", en: "not logged" },
  noneLogged: { nl: "te weinig dagen", en: "too few days" },
  weekMean: { nl: "weekgemiddelde, 90 %-interval", en: "weekly mean, 90% interval" },
  groupBand: {
    nl: "groep, onzekerheid van het gemiddelde",
    en: "group, uncertainty of the average",
  },
  expectedBand: {
    nl: "verwacht zonder behandeling, 90 %",
    en: "expected without treatment, 90%",
  },
  dropped: {
    nl: "3 dagen tot de start, tellen niet mee",
    en: "3 days up to the start, not counted",
  },
  courseTitle: {
    nl: "Jouw pijn naast het gewone beloop",
    en: "Your pain beside the usual course",
  },
  ownCourseTitle: { nl: "Jouw pijn per week", en: "Your pain per week" },
  effectZone: {
    nl: "Grijs: kleiner dan 1,5 punt. Zo’n verschil merken de meeste mensen nauwelijks.",
    en: "Grey: smaller than 1.5 points. Most people hardly notice such a difference.",
  },
  series: { nl: "reeks", en: "series" },
  group: { nl: "groep", en: "group" },
  score: { nl: "pijn", en: "pain" },
} as const satisfies Record<string, Text>;
