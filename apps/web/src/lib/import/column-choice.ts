import { err, ok, type Result } from "@wervel/base";
import {
  type CatalogueItem,
  catalogueItems,
  diaryItems,
  isCatalogueItem,
  type OwnItemRecord,
  type OwnScale,
} from "@wervel/model";
import type {
  ColumnProfile,
  DateForm,
  DecimalSign,
  ImportMapping,
  ImportScale,
  LinearScale,
  MappedColumn,
  TableProfile,
} from "@wervel/wervel";

/** Where a column can go: nowhere, the day, an item of the diary, or something of one's own. */
export const ownTargets = ["own-outcome", "own-scale", "own-amount", "own-yes-no"] as const;
export type OwnTarget = (typeof ownTargets)[number];
export type ColumnTarget = "skip" | "date" | "note" | OwnTarget | CatalogueItem;

/** How a file's own answers run; `own` has its ends typed in. */
export const fileScales = ["0-10", "1-10", "0-100", "1-5", "0-5", "0-3", "own"] as const;
export type FileScale = (typeof fileScales)[number];

export interface ColumnChoice {
  readonly target: ColumnTarget;
  readonly fileScale: FileScale;
  /** Ends of an `own` scale: what becomes 0, and what becomes 10. */
  readonly ownEnds: readonly [number, number];
  /** What each word of the file stands for on our scale; a word that is not here stays out. */
  readonly words?: Readonly<Record<string, number>>;
}

/** Items that one cell a day can answer. */
export const importableItems: readonly CatalogueItem[] = catalogueItems.filter((item) =>
  ["nrs", "level", "yes-no", "amount"].includes(diaryItems[item].scale.is),
);

/**
 * A first proposal, shown before anything is read with it. A column is only taken for back
 * pain when its name says so; words stay out unless the person wants them as notes.
 */
export function suggestChoice(profile: ColumnProfile, painTaken: boolean): ColumnChoice {
  const target = suggestTarget(profile, painTaken);
  const high = profile.range?.[1] ?? 10;
  return { target, fileScale: high > 10 ? "0-100" : "0-10", ownEnds: [0, 10] };
}

const isMood = ({ words, name }: ColumnProfile) =>
  words.length > 0 && /^(?:mood|stemming)$/iu.test(name);

function suggestTarget(profile: ColumnProfile, painTaken: boolean): ColumnTarget {
  if (profile.looksLike === "date") return "date";
  if (profile.looksLike === "yes-no") return "own-yes-no";
  if (isMood(profile)) return "mood";
  const [low, high] = profile.looksLike === "number" ? (profile.range ?? [-1, -1]) : [-1, -1];
  if (low < 0) return "skip";
  if (high <= 100 && /pijn|pain|nrs/iu.test(profile.name)) return painTarget(profile, painTaken);
  const counts = high > 10 || /min|uur|uren|hour|count|sessi|aantal/iu.test(profile.name);
  return counts ? "own-amount" : "own-scale";
}

const painTarget = ({ name }: ColumnProfile, painTaken: boolean): ColumnTarget =>
  !painTaken && /rug|back|^pijn$|^pain$|^nrs$/iu.test(name) ? "pain" : "own-outcome";

export function suggestChoices({ columns }: TableProfile): readonly ColumnChoice[] {
  let [painTaken, dateTaken] = [false, false];
  return columns.map((profile) => {
    const choice = suggestChoice(profile, painTaken);
    if (choice.target === "date" && dateTaken) return { ...choice, target: "skip" };
    painTaken ||= choice.target === "pain";
    dateTaken ||= choice.target === "date";
    return choice;
  });
}

/** Whether a column's own scale has to be said: answers from 0 to 10 or in three steps. */
export const asksScale = (target: ColumnTarget): boolean => {
  const scale = importScale(target)?.is;
  return scale === "nrs" || scale === "level";
};

const ownScales = {
  "own-outcome": "nrs",
  "own-scale": "nrs",
  "own-amount": "amount",
  "own-yes-no": "yes-no",
} as const satisfies Readonly<Record<OwnTarget, OwnScale>>;

const isOwnTarget = (target: ColumnTarget): target is OwnTarget =>
  ownTargets.some((own) => own === target);

export const ownTargetOf = (choice: ColumnChoice | undefined): OwnTarget | undefined =>
  choice !== undefined && isOwnTarget(choice.target) ? choice.target : undefined;

export const isColumnTarget = (text: unknown): text is ColumnTarget =>
  typeof text === "string" &&
  (["skip", "date", "note", ...ownTargets].includes(text) || isCatalogueItem(text));

const greatestAmount = 1_000_000;

export function importScale(target: ColumnTarget): ImportScale | undefined {
  if (target === "skip" || target === "date") return undefined;
  if (target === "note") return { is: "text" };
  if (isOwnTarget(target)) {
    const is = ownScales[target];
    return is === "amount" ? { is, max: greatestAmount } : { is };
  }
  const { scale } = diaryItems[target];
  if (scale.is === "amount") return { is: "amount", max: scale.max };
  return scale.is === "nrs" || scale.is === "level" || scale.is === "yes-no"
    ? { is: scale.is }
    : undefined;
}

/** The straight line that a choice stands for; none when the file already has our scale. */
export function linearOf({ target, fileScale, ownEnds }: ColumnChoice): LinearScale | undefined {
  const scale = importScale(target)?.is;
  if (scale !== "nrs" && scale !== "level") return undefined;
  const to = scale === "nrs" ? ([0, 10] as const) : ([0, 2] as const);
  const [low = 0, high = 10] = fileScale === "own" ? ownEnds : fileScale.split("-").map(Number);
  return low === to[0] && high === to[1] ? undefined : { from: [low, high], to };
}

export interface FileAnswers {
  readonly dateForm: DateForm | undefined;
  readonly decimal: DecimalSign | undefined;
}

export type MappingProblem =
  | { readonly kind: "no-date" | "two-dates" | "date-form" | "decimal" | "nothing-kept" }
  | { readonly kind: "target-twice"; readonly target: CatalogueItem | "note" }
  | { readonly kind: "no-scale"; readonly column: string };

/**
 * The mapping that the choices make, or everything that is still open.
 *
 * @param targetOf where the answers of a column of one's own go, as `own:` and an id
 */
export function mappingOf(
  profile: TableProfile,
  choices: readonly ColumnChoice[],
  answers: FileAnswers,
  targetOf: (column: ColumnProfile, target: OwnTarget) => string,
): Result<ImportMapping, readonly MappingProblem[]> {
  const dates = profile.columns.filter(({ index }) => choices[index]?.target === "date");
  const columns = profile.columns.flatMap((column) => mappedColumn(column, choices, targetOf));
  const problems = [...dateProblems(dates.length, answers), ...columnProblems(columns)];
  const [date] = dates;
  const { dateForm, decimal } = answers;
  if (problems.length > 0 || !date || dateForm === undefined || decimal === undefined)
    return err(problems);
  return ok({ dateColumn: date.index, dateForm, decimal, columns });
}

function mappedColumn(
  column: ColumnProfile,
  choices: readonly ColumnChoice[],
  targetOf: (column: ColumnProfile, target: OwnTarget) => string,
): readonly MappedColumn[] {
  const choice = choices[column.index];
  const scale = choice && importScale(choice.target);
  if (choice === undefined || scale === undefined) return [];
  const linear = linearOf(choice);
  const target = isOwnTarget(choice.target) ? targetOf(column, choice.target) : choice.target;
  const { index, name } = column;
  const words = asksScale(choice.target) ? choice.words : undefined;
  return [
    {
      index,
      name,
      target,
      scale,
      ...(linear === undefined ? {} : { linear }),
      ...(words === undefined ? {} : { words }),
    },
  ];
}

function dateProblems(dates: number, { dateForm, decimal }: FileAnswers): MappingProblem[] {
  if (dates !== 1) return [{ kind: dates === 0 ? "no-date" : "two-dates" }];
  const open: MappingProblem[] = [];
  if (dateForm === undefined) open.push({ kind: "date-form" });
  if (decimal === undefined) open.push({ kind: "decimal" });
  return open;
}

function columnProblems(columns: readonly MappedColumn[]): MappingProblem[] {
  if (columns.length === 0) return [{ kind: "nothing-kept" }];
  const flat = columns.filter(({ linear }) => linear && !(linear.from[0] !== linear.from[1]));
  const twice = columns.flatMap(({ target }, index) =>
    (isCatalogueItem(target) || target === "note") &&
    columns.findIndex((other) => other.target === target) < index
      ? [target]
      : [],
  );
  return [
    ...flat.map(({ name }) => ({ kind: "no-scale", column: name }) as const),
    ...twice.map((target) => ({ kind: "target-twice", target }) as const),
  ];
}

/** The own item a column needs: one of the same name and kind if there is one, else a new one. */
export function ownItemFor(
  column: ColumnProfile,
  target: OwnTarget,
  known: readonly OwnItemRecord[],
): OwnItemRecord | undefined {
  return known.find(
    (item) =>
      item.scale === ownScales[target] &&
      (item.outcome ?? false) === (target === "own-outcome") &&
      item.mergedInto === undefined &&
      item.name.toLowerCase() === column.name.toLowerCase(),
  );
}

export const newOwnItem = (
  column: ColumnProfile,
  target: OwnTarget,
  { id, at }: { readonly id: string; readonly at: string },
): OwnItemRecord => ({
  id,
  kind: "own-item",
  name: column.name,
  scale: ownScales[target],
  changedAt: at,
  ...(target === "own-outcome" ? { outcome: true } : {}),
});
