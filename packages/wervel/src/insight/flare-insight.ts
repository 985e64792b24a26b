import { addDays } from "@wervel/base";
import type { FlareWarning } from "@wervel/learn";
import { diaryOf } from "../diary/daily-diary.ts";
import type { DaySeries } from "../diary/day-series.ts";
import { flareWarningOf } from "../flare.ts";

/** What the person ticks as a sign beforehand. */
const ownSign = "early-sign";

/** The flare forecast from the diary as it is kept; undefined without a day of back pain. */
export function flareInsight(series: readonly DaySeries[]): FlareWarning | undefined {
  const diary = diaryOf(series);
  if (!diary.ok) return undefined;
  const { outcome, factors, start } = diary.value;
  const ticked = series.find(({ id }) => id === "flare")?.byDay;
  const ticks = Uint8Array.from(outcome, (_, day) =>
    Number(ticked?.get(addDays(start, day)) === 1),
  );
  // The fullest first, then by name: only a few are used, and the order of writing cannot matter.
  const ordered = factors
    .filter(({ id }) => id !== "flare")
    .map(({ id, values }) => ({ name: id, values, days: written(values) }))
    .sort((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1));
  return flareWarningOf({ pain: outcome, ticks, factors: ordered }, { named: [ownSign] });
}

const written = (values: Float64Array): number =>
  values.reduce((days, value) => days + Number(!Number.isNaN(value)), 0);
