import type { Citation, Review } from "./citation.ts";
import type { Text } from "./text.ts";

/** How old an episode was when people entered a study: under 6, 6 to 12, over 12 weeks. */
export type CourseGroup = "acute" | "subacute" | "persistent";

/** Mean pain of a group, 0 to 100, with the 95 % interval of that mean. */
export type CourseMeasurement = {
  readonly week: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
};

/** How pain went in studies, without anything said about one person. */
export type NaturalCourse = {
  readonly id: string;
  readonly group: CourseGroup;
  readonly measured: readonly CourseMeasurement[];
  /** mean = floor + drop · exp(−ratePerWeek · week), where a source's shape is that simple. */
  readonly shape?: {
    readonly floor: number;
    readonly drop: number;
    readonly ratePerWeek: number;
  };
  /** The shape before this week is drawn between two measurements: nobody measured it. */
  readonly shapeMeasuredFromWeek: number;
  readonly certainty: "moderate" | "very-low" | "older";
  readonly says: Text;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};

/** The numbers by which a person's own course is read; points are 0 to 10. */
export type CourseRules = {
  /** Under this age at the first logged day the group is acute, then subacute, then persistent. */
  readonly subacuteFromDay: number;
  readonly persistentFromDay: number;
  readonly baselineDays: number;
  readonly weekEntriesNeeded: number;
  /** A difference that people notice. */
  readonly importantDifference: number;
  /** Pain this low is on track whatever the curve says. */
  readonly lowPain: number;
  /** A first week under this is too low to scale a curve to. */
  readonly curveFromBaseline: number;
  readonly delayed: {
    readonly fromDay: number;
    readonly untilDay: number;
    readonly dropFraction: number;
    readonly dropPoints: number;
    readonly skipAtBaseline: number;
    readonly functionPoints: number;
  };
  readonly profiles: readonly RecoveryProfile[];
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};

/** A stage of recovery by the age of the episode, as physiotherapists name it. */
export type RecoveryProfile = {
  readonly profile: 1 | 2 | 3;
  readonly fromDay: number;
  readonly name: Text;
  /** Shown on the day that the episode reaches this stage. */
  readonly onReaching: Text;
};

/** A number about recovery that a source names, so that differing numbers stand side by side. */
export type RecoveryClaim = {
  readonly id: string;
  readonly says: Text;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};
