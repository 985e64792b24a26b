import { filledFromPast, meanOfKnown, winsorised } from "@wervel/stats";
import type { DailyDiary, DiaryFactor } from "./diary.ts";
import type { SkippedFactor, SkipReason, Swing } from "./report.ts";

/** A factor that holds enough to be looked at. */
export type Candidate = {
  readonly id: string;
  readonly factor: DiaryFactor;
  /** Winsorised, filled from the past, mean taken off, in swings; 0 before the diary starts. */
  readonly centred: Float64Array;
  readonly swing: Swing;
  /** 1 when pain can change it on the same day, else 0. */
  readonly firstLag: 0 | 1;
};

export type Candidates = {
  readonly tested: readonly Candidate[];
  /** Done because of pain: held constant in every test, never shown as a cause. */
  readonly responses: readonly Candidate[];
  readonly skipped: readonly SkippedFactor[];
};

type Numbers = Pick<DiaryFactor, "kind" | "values">;

const fewestValues = 20;
const fewestDaysEachWay = 6;
const fewestLevels = 3;
const fewestChanges = 6;
/** Share of a day's factors that must be filled in before a blank on it can mean no. */
const filledInShare = 0.3;
const winsorTail = 0.025;

/** Sorts the factors of a diary into what can be tested and what cannot, with the reason. */
export function candidates(diary: DailyDiary): Candidates {
  const tested: Candidate[] = [];
  const responses: Candidate[] = [];
  const skipped: SkippedFactor[] = [];
  for (const recorded of diary.factors) {
    const factor = withBlanksRead(recorded, diary);
    const reason = reasonToSkip(factor);
    if (reason !== undefined) skipped.push({ factor: factor.id, reason });
    else if (factor.response === true) {
      responses.push(candidate(factor));
      skipped.push({ factor: factor.id, reason: "done-because-of-pain" });
    } else tested.push(candidate(factor));
  }
  return { tested, responses, skipped };
}

/** What keeps a factor from being tested; nothing when it can be. */
export function reasonToSkip({ kind, values }: Numbers): SkipReason | undefined {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length < fewestValues) return "too-few-values";
  const counts = countsOf(known);
  const offMode = known.length - Math.max(...counts.values());
  if (kind === "binary") {
    const yes = known.reduce((sum, value) => sum + value, 0);
    if (Math.min(yes, known.length - yes) < fewestDaysEachWay) return "too-few-days-each-way";
  } else if (counts.size < fewestLevels || offMode < fewestDaysEachWay) {
    return "too-little-variation";
  }
  const changes = known.reduce((sum, value, i) => sum + Number(i > 0 && value !== known[i - 1]), 0);
  if (changes < fewestChanges) return "too-few-changes";
  const { from, to } = swingOf({ kind, values });
  return to > from && Number.isFinite(1 / (to - from)) ? undefined : "too-little-variation";
}

function countsOf(values: Float64Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function candidate(factor: DiaryFactor): Candidate {
  const calm = factor.kind === "binary" ? factor.values : winsorised(factor.values, winsorTail);
  const swing = swingOf(factor);
  return {
    id: factor.id,
    factor,
    centred: filledFromPast(calm).centred.map((value) => value / (swing.to - swing.from)),
    swing,
    firstLag: factor.mayFollow === true ? 1 : 0,
  };
}

/** Yes against no; or from one standard deviation below the mean to one above. */
function swingOf({ kind, values }: Numbers): Swing {
  if (kind === "binary") return { from: 0, to: 1 };
  const mean = meanOfKnown(values);
  const squares = values.map((value) => (value - mean) * (value - mean));
  const spread = Math.max(Math.sqrt(meanOfKnown(squares)), 1e-9);
  return { from: mean - spread, to: mean + spread };
}

/** On a day that was filled in, a blank is a no where the person said so. */
function withBlanksRead(factor: DiaryFactor, diary: DailyDiary): DiaryFactor {
  if (factor.blank !== "no") return factor;
  const values = factor.values.map((value, day) =>
    Number.isNaN(value) && isFilledIn(diary, day) ? 0 : value,
  );
  return { ...factor, values };
}

function isFilledIn({ outcome, factors }: DailyDiary, day: number): boolean {
  if (Number.isNaN(outcome[day])) return false;
  const filled = factors.filter(({ values }) => !Number.isNaN(values[day])).length;
  return filled > filledInShare * factors.length;
}
