import type { CourseMeasurement, NaturalCourse } from "@wervel/model";
import { type CurvePoint, exp, monotoneCurve } from "@wervel/stats";

/** What a group's mean did, scaled to one person's first week; points 0 to 10. */
export type BandPoint = {
  readonly week: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** False where the shape between two measurements is drawn, not measured: dash it. */
  readonly shapeMeasured: boolean;
};

/**
 * Scales a natural course to a baseline: expected(t) = baseline · curve(t) / curve(0).
 *
 * The band is the doubt about the group's mean, scaled alike. People differ far more.
 *
 * @param baseline the person's first week, 0 to 10
 * @returns the band at a time in weeks; undefined before the start and past the last measurement
 */
export function naturalBand(
  course: NaturalCourse,
  baseline: number,
): (week: number) => BandPoint | undefined {
  const mean = meanCurve(course);
  const start = mean(0);
  const low = monotoneCurve(course.measured.map(relative("low")));
  const high = monotoneCurve(course.measured.map(relative("high")));
  return (week) => {
    const [at, below, above] = [mean(week), low(week), high(week)];
    if (start === undefined || at === undefined || below === undefined || above === undefined)
      return undefined;
    const expected = (baseline * at) / start;
    return {
      week,
      expected,
      low: expected * below,
      high: Math.min(10, expected * above),
      shapeMeasured: week >= course.shapeMeasuredFromWeek,
    };
  };
}

const relative =
  (end: "low" | "high") =>
  (measured: CourseMeasurement): CurvePoint => ({
    at: measured.week,
    value: measured[end] / measured.mean,
  });

function meanCurve({ measured, shape }: NaturalCourse): (week: number) => number | undefined {
  const through = monotoneCurve(measured.map(({ week, mean }) => ({ at: week, value: mean })));
  if (shape === undefined) return through;
  return (week) =>
    through(week) === undefined
      ? undefined
      : shape.floor + shape.drop * exp(-shape.ratePerWeek * week);
}
