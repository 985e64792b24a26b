import type { Allowed } from "./plain-language.ts";

/** Texts that may break a rule of plain language, each with its reason. */
export const allowedWords: readonly Allowed[] = [
  { text: "STarT Back", because: "a proper name, the same in both languages" },
  { text: "Oswestry (ODI)", because: "a proper name, the same in both languages" },
  { text: "Roland-Morris (RMDQ)", because: "a proper name, the same in both languages" },
];
