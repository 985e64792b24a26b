import type { Text } from "@wervel/model";

/**
 * Every pair of Dutch and English words inside a value, however deep, for lint and book.
 * A pair of functions (words with a number in them) is read by calling both with samples.
 */
export function textsIn(value: unknown): readonly Text[] {
  return [...collect(value, new Set())];
}

function* collect(value: unknown, seen: Set<object>): Generator<Text> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const text = asText(value);
  if (text !== undefined) yield text;
  else for (const part of Object.values(value)) yield* collect(part, seen);
}

function asText(value: object): Text | undefined {
  if (!("nl" in value && "en" in value)) return undefined;
  const nl = asWords(value.nl);
  const en = asWords(value.en);
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

const samples = ["7", "3", "2", "1"];

function asWords(words: unknown): string | undefined {
  if (typeof words === "string") return words;
  if (typeof words !== "function") return undefined;
  const said: unknown = words(...samples);
  return typeof said === "string" ? said : undefined;
}
