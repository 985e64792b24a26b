import type { LocalDate } from "@wervel/base";
import type { Entry, StoolForm } from "@wervel/model";

export type StoolSummary = {
  /** Days on which stool was noted at all. */
  readonly days: number;
  readonly timesPerDay: number;
  readonly lowest: StoolForm;
  readonly middle: StoolForm;
  readonly highest: StoolForm;
  readonly blood: boolean;
};

/** Stool over some weeks, over the days on which it was noted; undefined when it never was. */
export function stoolSummary(
  entries: readonly Entry[],
  since: LocalDate,
  until: LocalDate,
): StoolSummary | undefined {
  const seen = entries.flatMap(({ value, day, removedAt }) =>
    value.is === "stool" && removedAt === undefined && day >= since && day <= until
      ? [{ day, form: value.form, blood: value.signs.includes("blood") }]
      : [],
  );
  const forms = seen.map(({ form }) => form).toSorted((a, b) => a - b);
  const [lowest, middle, highest] = [forms[0], forms[Math.floor(forms.length / 2)], forms.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return undefined;
  const days = new Set(seen.map(({ day }) => day)).size;
  return {
    days,
    timesPerDay: seen.length / days,
    lowest,
    middle,
    highest,
    blood: seen.some(({ blood }) => blood),
  };
}
