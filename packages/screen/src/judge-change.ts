import type { QuestionnaireScore } from "@wervel/model";

export type ChangeVerdict = {
  /** `clear` passes both criteria, `small` only one of them, `none` neither or is noise. */
  readonly size: "clear" | "small" | "none" | "cannot-tell";
  readonly direction: "better" | "worse" | "same";
  /** Last minus first, in points. */
  readonly points: number;
  /** Absolute share of the first score; absent when that score is zero. */
  readonly fraction?: number;
};

/**
 * Is this person's score clearly different from their first one?
 *
 * Asks for the least important change in points and for 30 % of the starting score, both:
 * either alone calls noise a change at one end of the scale. Below the measurement noise
 * there is nothing to see. From a starting score of zero a share does not exist, and the
 * points decide alone. An instrument at the end of its usable range cannot tell.
 *
 * @param from first score, @param to later score, in the unit of `score`
 * @see Ostelo 2008, 10.1097/BRS.0b013e31815e3a10
 */
export function judgeChange(score: QuestionnaireScore, from: number, to: number): ChangeVerdict {
  const points = to - from;
  const size = Math.abs(points);
  const fraction = from === 0 ? undefined : size / Math.abs(from);
  return {
    size: sizeOf(score, { from, size, fraction }),
    direction: directionOf(score, points),
    points,
    ...(fraction === undefined ? {} : { fraction }),
  };
}

type Difference = {
  readonly from: number;
  readonly size: number;
  readonly fraction: number | undefined;
};

const rounding = 1e-9; // 0.3 of 5 is not quite 1.5 in binary

function sizeOf(score: QuestionnaireScore, difference: Difference): ChangeVerdict["size"] {
  const rule = score.change;
  const { from, size, fraction } = difference;
  if (rule === undefined || !isUsable(rule, from)) return "cannot-tell";
  if (size < (rule.noisePoints ?? 0) - rounding) return "none";
  const byPoints = size >= rule.leastPoints - rounding;
  const byShare = fraction === undefined ? byPoints : fraction >= rule.leastFraction - rounding;
  if (byPoints && byShare) return "clear";
  return size > 0 && (byPoints || byShare) ? "small" : "none";
}

const isUsable = (rule: NonNullable<QuestionnaireScore["change"]>, from: number): boolean =>
  from >= (rule.usableFrom ?? Number.NEGATIVE_INFINITY) &&
  from <= (rule.usableTo ?? Number.POSITIVE_INFINITY);

function directionOf(score: QuestionnaireScore, points: number): ChangeVerdict["direction"] {
  if (points === 0) return "same";
  return points < 0 === (score.better === "lower") ? "better" : "worse";
}
