import type { LocalDate } from "@wervel/base";

/** What a factor's numbers are: 0 or 1, an answer on a scale, or a count such as steps. */
export type FactorKind = "binary" | "scale" | "count";

/**
 * One thing a person writes down besides their pain.
 * The flags say what the numbers alone cannot: which way the link may run.
 */
export type DiaryFactor = {
  readonly id: string;
  readonly kind: FactorKind;
  /** One value per day of the diary; NaN where nothing was written. Binary: 0 or 1. */
  readonly values: Float64Array;
  /** Done because of pain (painkiller, rest, heat): never a candidate cause. */
  readonly response?: boolean;
  /** Pain can change it on the same day (steps, mood): only earlier days are looked at. */
  readonly mayFollow?: boolean;
  /** Pain cannot change it, today or tomorrow (weather): two shapes of effect are tried. */
  readonly outside?: boolean;
  /** Menses, yes or no: its phase is taken out of the pain before anything is tested. */
  readonly cycle?: boolean;
  /** What an empty cell means on a day that was filled in; `unknown` unless the person said. */
  readonly blank?: "no" | "unknown";
};

/** Consecutive calendar days of one person; a day without pain is NaN, never 0. */
export type DailyDiary = {
  readonly start: LocalDate;
  /** Pain (or another outcome) per day, in points of its own scale; NaN where not written. */
  readonly outcome: Float64Array;
  readonly factors: readonly DiaryFactor[];
};

/** Which way the person thinks it works: 1 more pain, -1 less pain, 0 not said. */
export type Direction = 1 | -1 | 0;

export type Suspect = {
  readonly factor: string;
  readonly direction: Direction;
  /** Days until the pain, when the person names them; then only that delay is tested. */
  readonly lagDays?: number;
};

/** Suspicions as they were named on a day; they count only for results after that day. */
export type SuspectList = { readonly named: LocalDate; readonly suspects: readonly Suspect[] };
