import { type FilledCards, nothingFilled } from "@wervel/model";

export type Session = {
  readonly filled: FilledCards;
  /** When an answer last changed, in milliseconds since 1970. */
  readonly touched?: number;
  readonly record?: string;
};

/** Signs of yesterday say little about today. */
export const staleAfterMs = 12 * 60 * 60 * 1_000;

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];

/** Reads filled cards from anything that was kept; what is not understood is left open. */
export function parseFilled(value: unknown): FilledCards {
  if (!isObject(value)) return nothingFilled;
  const chosen = isObject(value["chosen"]) ? Object.entries(value["chosen"]) : [];
  const days = isObject(value["days"]) ? Object.entries(value["days"]) : [];
  return {
    ticked: texts(value["ticked"]),
    chosen: Object.fromEntries(chosen.map(([question, ids]) => [question, texts(ids)])),
    days: Object.fromEntries(days.flatMap(([id, day]) => (isText(day) ? [[id, day]] : []))),
    notSure: value["notSure"] === true,
    confirmed: texts(value["confirmed"]),
  };
}

/**
 * The cards with these lines ticked as well. What was ticked stays, and no card counts as passed
 * any more: the person still reads every line.
 */
export const withSigns = (
  filled: FilledCards,
  lines: readonly string[],
  notSure: boolean,
): FilledCards => ({
  ...filled,
  ticked: [...new Set([...filled.ticked, ...lines])],
  notSure: filled.notSure || notSure,
  confirmed: [],
});

export function parseSession(stored: string | null): Session {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "{}");
  } catch {
    value = {};
  }
  if (!isObject(value)) return { filled: nothingFilled };
  const { touched, record } = value;
  return {
    filled: parseFilled(value["filled"]),
    ...(typeof touched === "number" && { touched }),
    ...(isText(record) && { record }),
  };
}
