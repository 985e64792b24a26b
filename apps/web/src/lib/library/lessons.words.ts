import type { Text } from "@wervel/model";

export const lessonWords = {
  title: { nl: "Zeven korte lessen", en: "Seven short lessons" },
  lead: {
    nl: "Lees er een wanneer het past. Fout antwoorden kan niet stuk: je leest waarom.",
    en: "Read one when it suits. A wrong answer does no harm: it tells why.",
  },
  goOn: { nl: "Verder met je les", en: "Go on with your lesson" },
  go: { nl: "Ga verder", en: "Go on" },
  start: { nl: "Begin", en: "Begin" },
  allDone: {
    nl: "Je deed alle lessen. Teruglezen mag altijd.",
    en: "All lessons are done. Reading again is always fine.",
  },
  done: { nl: "gedaan", en: "done" },
  again: { nl: "Begin de lessen opnieuw", en: "Start the lessons over" },
  askBest: { nl: "Dit past beter:", en: "This fits better:" },
  right: { nl: "Dat past.", en: "That fits." },
  finish: { nl: "Les afronden", en: "Finish the lesson" },
  answerFirst: { nl: "Kies eerst twee antwoorden", en: "First choose two answers" },
  finished: { nl: "Les afgerond.", en: "Lesson finished." },
  undo: { nl: "Zet terug op niet gedaan", en: "Set back to not done" },
  next: { nl: "Volgende les", en: "Next lesson" },
  restsOn: { nl: "Waar deze les op rust", en: "What this lesson rests on" },
  back: { nl: "Lessen", en: "Lessons" },
} as const satisfies Record<string, Text>;

export const lessonOf = (nth: number, all: number, minutes: number): Text => ({
  nl: `Les ${nth} van ${all} · ${minutes} minuten`,
  en: `Lesson ${nth} of ${all} · ${minutes} minutes`,
});
export const lessonsDoneSaid = (done: number, all: number): Text => ({
  nl: `${done} van ${all} lessen gedaan`,
  en: `${done} of ${all} lessons done`,
});
export const questionOf = (nth: number): Text => ({
  nl: `Vraag ${nth} van 2`,
  en: `Question ${nth} of 2`,
});
