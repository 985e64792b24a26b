import { addDays, err, type LocalDate, ok, type Result } from "@wervel/base";
import type { DailyTable } from "@wervel/formats";
import type { DailyDiary, DiaryFactor, SuspectList } from "@wervel/learn";
import type { DiaryMeta, FactorMeta, Suspects } from "@wervel/model";

/** A column that was named and is not in the table. */
export type NoSuchColumn = {
  readonly kind: "no-such-column";
  readonly column: string;
  readonly got: readonly string[];
};

/**
 * A table of days as a diary for the pattern search.
 *
 * What the columns mean comes from `meta`. Without it they are read carefully: only 0 and 1
 * is yes or no; anything graded is taken as something pain may change on the same day, so
 * that a consequence of pain is not shown as its cause.
 */
export function patternDiary(
  table: DailyTable,
  outcome: string,
  meta?: DiaryMeta,
): Result<DailyDiary, NoSuchColumn> {
  const valuesOf = (name: string) => table.columns.find((column) => column.name === name)?.values;
  const got = table.columns.map(({ name }) => name);
  const noColumn = (column: string) => err<NoSuchColumn>({ kind: "no-such-column", column, got });
  const pain = valuesOf(outcome);
  if (pain === undefined) return noColumn(outcome);
  const described = (meta?.factors ?? []).filter(({ name }) => name !== outcome);
  const missing = described.find(
    ({ name }) => valuesOf(name) === undefined && !table.textColumns.includes(name),
  );
  if (missing !== undefined) return noColumn(missing.name);
  const factors =
    meta === undefined
      ? table.columns.filter(({ name }) => name !== outcome).map(guessed)
      : described.map((factor) => asDescribed(factor, valuesOf(factor.name), table.days));
  return ok({ start: table.from, outcome: pain, factors });
}

/** A column of a file without a single number holds nothing, which is not the same as no. */
function asDescribed(
  { name, kind, response, mayFollow, outside, cycle, blank }: FactorMeta,
  values: Float64Array | undefined,
  days: number,
): DiaryFactor {
  return {
    id: name,
    kind,
    values: values ?? new Float64Array(days).fill(Number.NaN),
    ...(response === undefined ? {} : { response }),
    ...(mayFollow === undefined ? {} : { mayFollow }),
    ...(outside === undefined ? {} : { outside }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(blank === undefined ? {} : { blank }),
  };
}

function guessed({ name, values }: { readonly name: string; readonly values: Float64Array }) {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.every((value) => value === 0 || value === 1)) {
    return { id: name, kind: "binary", values } as const;
  }
  const kind = known.every((value) => value >= 0 && value <= 10) ? "scale" : "count";
  return { id: name, kind, values, mayFollow: true } as const;
}

/** Suspects of a file, as if named on the day before it starts. */
export function suspectsOfFile(suspects: Suspects, start: LocalDate): readonly SuspectList[] {
  const list = Object.entries(suspects).map(([factor, direction]) => ({ factor, direction }));
  return list.length === 0 ? [] : [{ named: addDays(start, -1), suspects: list }];
}
