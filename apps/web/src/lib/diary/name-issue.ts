import type { Text } from "@wervel/model";

/** As long as a name may be and still be read in a list. */
export const longestName = 80;

/** Signs that turn the rest of a line around, or that nobody sees: pasted along, never meant. */
const unseen = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** A name as it is kept: on one line, without what cannot be seen. A joiner inside an emoji stays. */
export const asName = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(unseen, (signs) => (signs === "\u200D" ? signs : ""))
    .replace(/\s+/gu, " ")
    .trim();

/** What is wrong with a name, if anything; an empty one is not wrong yet. */
export function nameIssue(text: string): Text | undefined {
  const { length } = asName(text);
  if (length <= longestName) return undefined;
  return {
    nl: `Dit is te lang voor een naam: ${length} tekens. Er passen er ${longestName}. Een verhaal kan in een notitie.`,
    en: `This is too long for a name: ${length} characters. ${longestName} fit. A story can go into a note.`,
  };
}
