import type { SettingRecord } from "@wervel/model";
import { type DateForm, dateForms, decimalSigns, type LongColumns } from "@wervel/wervel";
import { type ColumnChoice, type FileAnswers, fileScales } from "./column-choice.ts";

/** What was chosen for a file, so that next month's file with the same columns needs no work. */
export interface RememberedFile {
  readonly fingerprint: string;
  readonly choices: readonly ColumnChoice[];
  readonly answers: FileAnswers;
}

const key = "import-columns";
const layoutKey = "import-layout";

/** A short name for a row of column names; the full row is checked on reading. */
function settingId(fingerprint: string, about: string = key): string {
  let hash = 0x811c9dc5;
  for (const letter of fingerprint)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `${about}:${(hash >>> 0).toString(16)}`;
}

export const rememberedId = (fingerprint: string): string => settingId(fingerprint);
export const layoutId = (fingerprint: string): string => settingId(fingerprint, layoutKey);

/** How a file with a line for each thing noted is laid out. */
export interface LongLayout extends LongColumns {
  readonly dateForm: DateForm;
}

/** Without a layout: each line of such a file is a day, whatever was said before. */
export const rememberLayout = (
  fingerprint: string,
  layout: LongLayout | undefined,
  changedAt: string,
): SettingRecord => ({
  id: layoutId(fingerprint),
  kind: "setting",
  key: layoutKey,
  changedAt,
  value: { fingerprint, ...layout },
});

export function recallLayout(value: unknown, fingerprint: string): LongLayout | undefined {
  if (!isRecord(value) || value["fingerprint"] !== fingerprint) return undefined;
  const { date, name, value: amount } = value;
  const dateForm = dateForms.find((form) => form === value["dateForm"]);
  return typeof date === "number" &&
    typeof name === "number" &&
    typeof amount === "number" &&
    dateForm !== undefined
    ? { date, name, value: amount, dateForm }
    : undefined;
}

export const rememberFile = (file: RememberedFile, changedAt: string): SettingRecord => ({
  id: settingId(file.fingerprint),
  kind: "setting",
  key,
  changedAt,
  value: {
    fingerprint: file.fingerprint,
    dateForm: file.answers.dateForm ?? null,
    decimal: file.answers.decimal ?? null,
    choices: file.choices.map(({ target, fileScale, ownEnds, words }) => ({
      target,
      fileScale,
      ownEnds: [...ownEnds],
      ...(words === undefined ? {} : { words: { ...words } }),
    })),
  },
});

/** What was remembered for this file, if every word of it still means something. */
export function recallFile(
  value: unknown,
  fingerprint: string,
  isTarget: (text: unknown) => text is ColumnChoice["target"],
): RememberedFile | undefined {
  if (!isRecord(value) || value["fingerprint"] !== fingerprint) return undefined;
  const choices = asArray(value["choices"]).map((each) => choiceOf(each, isTarget));
  if (choices.some((choice) => choice === undefined)) return undefined;
  return {
    fingerprint,
    choices: choices.filter((choice) => choice !== undefined),
    answers: {
      dateForm: dateForms.find((form) => form === value["dateForm"]),
      decimal: decimalSigns.find((sign) => sign === value["decimal"]),
    },
  };
}

function choiceOf(
  value: unknown,
  isTarget: (text: unknown) => text is ColumnChoice["target"],
): ColumnChoice | undefined {
  if (!isRecord(value)) return undefined;
  const { target, fileScale, ownEnds } = value;
  const words = wordsOf(value["words"]);
  const scale = fileScales.find((known) => known === fileScale);
  const [low, high] = asArray(ownEnds);
  if (!isTarget(target) || scale === undefined) return undefined;
  return typeof low === "number" && typeof high === "number"
    ? { target, fileScale: scale, ownEnds: [low, high], ...words }
    : undefined;
}

function wordsOf(value: unknown): { readonly words?: Readonly<Record<string, number>> } {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).flatMap(([word, score]) =>
    typeof score === "number" ? [[word, score] as const] : [],
  );
  return { words: Object.fromEntries(known) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
