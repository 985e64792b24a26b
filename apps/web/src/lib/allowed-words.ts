import type { Allowed } from "@wervel/content";

/** Texts of the web app that may break a rule of plain language, each with its reason. */
export const allowedWords: readonly Allowed[] = [
  { text: "Plan B", because: "a name that both languages share" },
];
