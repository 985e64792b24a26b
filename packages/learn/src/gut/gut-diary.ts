import { isoWeekday, type LocalDate } from "@wervel/base";
import { mean } from "@wervel/stats";

/** A named series, one value per day; NaN where not written. */
export type GutSeries = { readonly name: string; readonly values: Float64Array };

/** Consecutive days from `start`; every series is as long as `back`, NaN where not written. */
export type GutDiary = {
  readonly start: LocalDate;
  /** Back pain, 0 to 10. */
  readonly back: Float64Array;
  /** 0 to 10 each. */
  readonly bloating?: Float64Array;
  readonly gutPain?: Float64Array;
  /** Bristol form 1 to 7, the day's mean. */
  readonly stoolForm?: Float64Array;
  /** How often, or 1 and 0 for yes and no. */
  readonly stools?: Float64Array;
  /** Food and stress that may set off complaints. */
  readonly triggers: readonly GutSeries[];
  /** Rest and light movement. */
  readonly reliefs: readonly GutSeries[];
};

/** The gut score of each day, 0 to 10: mean of bloating, gut pain and distance from form 4. */
export function gutScore({ back, bloating, gutPain, stoolForm }: GutDiary): Float64Array {
  const deviation = stoolForm?.map((form) => (Math.abs(form - 4) * 10) / 3);
  const parts = [bloating, gutPain, deviation].filter((part) => part !== undefined);
  return Float64Array.from(back, (_, day) => {
    const known = parts.flatMap((part) => {
      const value = part[day] ?? Number.NaN;
      return Number.isFinite(value) ? [value] : [];
    });
    return mean(known) ?? Number.NaN;
  });
}

/** 0 Monday to 6 Sunday, per day of the diary. */
export const weekdaysOf = ({ start, back }: GutDiary): Uint8Array =>
  Uint8Array.from(back, (_, day) => (isoWeekday(start) - 1 + day) % 7);

/** How far a series fell since the day before; 0 when it did not, NaN when one of both is unknown. */
export const fallOf = (series: Float64Array): Float64Array =>
  series.map((value, day) =>
    day === 0 ? Number.NaN : Math.max(0, (series[day - 1] ?? Number.NaN) - value),
  );

/** Days on which both were written. */
export const daysWithBoth = (a: Float64Array, b: Float64Array): number =>
  a.reduce(
    (count, value, day) =>
      count + Number(!(Number.isNaN(value) || Number.isNaN(b[day] ?? Number.NaN))),
    0,
  );
