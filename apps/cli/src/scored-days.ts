import { addDays, err, ok, type Result } from "@wervel/base";
import type { ScoredDay } from "@wervel/model";
import type { DailyTable } from "@wervel/wervel";
import { type Call, misused, type Problem, unusable } from "./command.ts";
import { columnOf, readDiary } from "./diary.ts";

/** The options of every command that reads one outcome of a daily CSV. */
export const outcomeOptions = {
  outcome: { value: "COL", says: "the column with the pain (default pain)" },
  scale: { value: "10|100", says: "the top of its scale (default 10)" },
} as const;

export interface Outcome {
  readonly table: DailyTable;
  readonly name: string;
  /** Pain 0 to 10 per day, whatever scale the file uses. */
  readonly days: readonly ScoredDay[];
  /** From the house's 0 to 10 back to the file's scale: 1 or 10. */
  readonly unit: number;
}

/** Reads the outcome named by the options from the file that the first word names. */
export async function readOutcome(call: Call): Promise<Result<Outcome, Problem>> {
  const [path = ""] = call.words;
  const scale = call.option("scale") ?? "10";
  if (scale !== "10" && scale !== "100") return err(badScale(scale));
  const diary = await readDiary(call, path);
  if (!diary.ok) return diary;
  const name = call.option("outcome") ?? "pain";
  const column = columnOf(diary.value, name);
  if (!column.ok) return column;
  const unit = Number(scale) / 10;
  const outside = column.value.findIndex((value) => value < 0 || value > 10 * unit);
  if (outside >= 0) {
    return err(offScale(name, addDays(diary.value.from, outside), column.value[outside], scale));
  }
  return ok({ table: diary.value, name, unit, days: scoredDays(diary.value, column.value, unit) });
}

/** A column as days with a score; NaN becomes a day without one. */
export const scoredDays = (
  table: DailyTable,
  values: Float64Array,
  unit = 1,
): readonly ScoredDay[] =>
  Array.from(values, (value, place) => ({
    date: addDays(table.from, place),
    score: Number.isNaN(value) ? undefined : value / unit,
  }));

const badScale = (text: string): Problem =>
  misused(
    { kind: "bad-option", option: "scale" },
    { nl: `--scale is 10 of 100, niet '${text}'.`, en: `--scale is 10 or 100, not '${text}'.` },
  );

const offScale = (name: string, date: string, value: number | undefined, scale: string): Problem =>
  unusable(
    { kind: "off-scale", column: name, date, value, scale: Number(scale) },
    {
      nl: `${name} is ${value} op ${date}; verwacht 0 tot ${scale}. Een andere schaal? --scale 100.`,
      en: `${name} is ${value} on ${date}; expected 0 to ${scale}. Another scale? --scale 100.`,
    },
  );
