/** What this version says where another says something else, in words. */
import { intakeChoiceWords } from "@wervel/content";
import type { Text, WervelRecord } from "@wervel/model";
import { answerWords } from "../diary/diary.words.ts";
import type { RegionalText } from "../language.ts";
import { fieldsOf, isSame } from "./diary-changes.ts";
import { fieldName } from "./field-words.ts";
import { syncWords } from "./sync.words.ts";

type Say = (text: RegionalText) => string;

const times: ReadonlySet<string> = new Set(["changedAt", "notedAt", "id", "kind", "earlier"]);

/** One line for each field that differs: its name and what this version says. */
export function differingParts(
  record: WervelRecord,
  others: readonly WervelRecord[],
  say: Say,
): readonly string[] {
  const flat = others.map(flatten);
  const own = flatten(record);
  const fields = new Set([own, ...flat].flatMap((fieldsThere) => Object.keys(fieldsThere)));
  return [...fields].flatMap((field) =>
    flat.every((other) => isSame(other[field], own[field]))
      ? []
      : [`${say(fieldName(field))}: ${said(field, own[field], say)}`],
  );
}

function flatten(record: WervelRecord): Readonly<Record<string, unknown>> {
  const { whole, ...parts } = fieldsOf(record);
  const fields = whole !== null && typeof whole === "object" ? { ...whole } : parts;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      times.has(key) ? [] : [[key.replace(/^answers\./u, ""), value]],
    ),
  );
}

const choices: Readonly<Record<string, Readonly<Record<string, Text>>>> = intakeChoiceWords;

/** Nothing filled in is said as well: that a device left a field empty is a difference too. */
function said(field: string, value: unknown, say: Say): string {
  if (value === undefined || value === null || value === "") return say(answerWords.notFilled);
  if (typeof value === "boolean") return say(value ? answerWords.yes : answerWords.no);
  if (typeof value === "object") return sizeOf(value, say);
  const choice = choices[field]?.[String(value)];
  return choice === undefined ? String(value) : say(choice);
}

/** A list or a form inside a form is too long for one line: how much there is tells them apart. */
const sizeOf = (value: object, say: Say): string =>
  `${Object.keys(value).length} ${say(syncWords.filledIn)}`;
