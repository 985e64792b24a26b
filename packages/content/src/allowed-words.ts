import type { Allowed } from "./plain-language.ts";

/** Texts that may break a rule of plain language, each with its reason. */
export const allowedWords: readonly Allowed[] = [
  { text: "STarT Back", because: "a proper name, the same in both languages" },
  { text: "Oswestry (ODI)", because: "a proper name, the same in both languages" },
  { text: "Roland-Morris (RMDQ)", because: "a proper name, the same in both languages" },
  {
    text: "Slijtage, degeneratie, artrose, discopathie",
    because: "the words of letters and scans, here to be explained",
  },
  { text: "Modic type 1, 2, 3", because: "a proper name, the same in both languages" },
  { text: "Tension myositis syndrome (TMS)", because: "a proper name, the same in both languages" },
  { text: "MCI, motor control impairment", because: "a term, the same in both languages" },
];
