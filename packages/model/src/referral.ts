/** From a need to who can help, as rules that can be read back and reviewed. */
import type { Citation, Review } from "./citation.ts";
import type { Condition } from "./condition.ts";
import type { Profession } from "./profession.ts";
import { type AnswersTo, choice, yesNo } from "./question-set.ts";
import { urgencies } from "./red-flag.ts";
import type { Text } from "./text.ts";

/** What the rules may ask: what the person chose, and what their own answers already say. */
export const referralQuestions = {
  // Chosen on the page
  wantsMovement: yesNo,
  wantsLooser: yesNo,
  wantsCalm: yesNo,
  wantsGut: yesNo,
  wantsFeet: yesNo,
  wantsWork: yesNo,
  wantsSecondOpinion: yesNo,
  // From screening, self-tests, questionnaires, intake and diary
  urgency: choice(...urgencies),
  slowAfterThreeWeeks: yesNo,
  sixWeeks: yesNo,
  twelveWeeks: yesNo,
  highRisk: yesNo,
  hinderingMind: yesNo,
  moodPositive: yesNo,
  stiff: yesNo,
  brittleBones: yesNo,
  legPattern: yesNo,
  walkingPattern: yesNo,
  inflammatoryPattern: yesNo,
  gutComplaints: yesNo,
  workHindered: yesNo,
  pregnant: yesNo,
} as const;
export type ReferralQuestions = typeof referralQuestions;
export type ReferralFacts = AnswersTo<ReferralQuestions>;

export type ReferralRule = {
  readonly id: string;
  readonly when: Condition<ReferralQuestions>;
  /** The best fit first. */
  readonly to: readonly [Profession, ...Profession[]];
  /** Why, to the person: what they told, never what they have. */
  readonly because: Text;
  /** Comes before everything else on the page, whatever else holds. */
  readonly first?: true;
  readonly sources: readonly Citation[];
  readonly review: Review;
  readonly cases: {
    readonly yes: readonly [ReferralFacts, ...ReferralFacts[]];
    readonly notYes: readonly [ReferralFacts, ...ReferralFacts[]];
  };
};

export type Country = "NL" | "BE";

/** How one gets there, and what it costs, as it was read on a day. */
export type Access = {
  readonly referral: Text;
  readonly cost: Text;
  /** The month in which it was looked up; amounts change every year. */
  readonly lookedUp: string;
  readonly seen: "seen" | "from-memory";
  readonly sources: readonly Citation[];
};

export type ProfessionContent = {
  readonly id: Profession;
  readonly name: Text;
  readonly does: Text;
  readonly access: Readonly<Record<Country, Access>>;
  /** Questions to take along; the person chooses. */
  readonly ask: readonly [Text, Text, ...Text[]];
  readonly review: Review;
};
