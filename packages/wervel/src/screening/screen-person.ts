/** The screening with the real rules: answers in, one explained outcome out. */
import {
  courseRules,
  type RedFlagId,
  redFlags,
  screeningCore,
  screeningOutcome,
} from "@wervel/content";
import { compileCondition, type ScreeningAnswers, type ScreeningQuestions } from "@wervel/model";
import {
  createScreen,
  type PatternBand,
  pressing,
  profileAfter,
  type Screening,
  type Subtype,
  scaleBand,
  screenReadings,
  subtypeOf,
} from "@wervel/screen";

export type PersonScreening = Screening<RedFlagId> & {
  readonly profile: 1 | 2 | 3 | null;
  readonly subtype: Subtype | null;
  readonly delayedCourse: boolean | null;
  readonly riskBand: "low" | "medium" | "high" | null;
  readonly herniaBand: PatternBand | null;
  readonly stenosisBand: PatternBand | null;
};

/**
 * Judges one person's answers by all rules. Deterministic, offline, and never below the most
 * pressing rule that is raised; "self_care" only when the cards are complete.
 */
export function screenPerson(answers: ScreeningAnswers): PersonScreening {
  const { screen, ...derive } = judge();
  return described(screen(answers), answers, derive);
}

/**
 * The same when answers may mean several things (a band such as "2 to 3 weeks"): the most
 * pressing reading counts, and what the readings do not agree on is null.
 */
export function screenPersonReadings(readings: readonly ScreeningAnswers[]): PersonScreening {
  const { screen, ...derive } = judge();
  const screening = screenReadings(screen, readings);
  const [first = described(screening, {}, derive), ...rest] = readings.map((reading) =>
    described(screening, reading, derive),
  );
  return rest.reduce(agreeing, first);
}

/** Compiled on first use: a page that never screens does not pay for it. */
let compiled: ReturnType<typeof compile> | undefined;
const judge = () => {
  compiled ??= compile();
  return compiled;
};

function compile() {
  const { scales } = screeningOutcome;
  return {
    screen: createScreen<ScreeningQuestions, RedFlagId>({ rules: redFlags, core: screeningCore }),
    delayed: compileCondition(screeningOutcome.delayedCourse),
    inflammatory: compileCondition(screeningOutcome.inflammatory),
    sudden: compileCondition(screeningOutcome.suddenOnset),
    hernia: scaleBand<ScreeningQuestions, PatternBand>(scales.hernia),
    stenosis: scaleBand<ScreeningQuestions, PatternBand>(scales.stenosis),
    risk: scaleBand<ScreeningQuestions, "low" | "medium" | "high">(scales.risk),
    asksForHelp: new Set<string>(screeningOutcome.courseRules),
  };
}

type Derive = Omit<ReturnType<typeof compile>, "screen">;

function described(
  screening: Screening<RedFlagId>,
  answers: ScreeningAnswers,
  derive: Derive,
): PersonScreening {
  const { urgency, reasons, open, screenComplete, profileComplete } = screening;
  const { episodeDays } = answers;
  const delayed = derive.delayed(answers);
  const herniaBand = derive.hernia(answers);
  const stenosisBand = derive.stenosis(answers);
  const isDated = typeof episodeDays === "number";
  // Named one by one: two spreads took two fifths of the time of a whole screening.
  return {
    urgency,
    reasons,
    open,
    screenComplete,
    profileComplete,
    profile: isDated ? (profileAfter(episodeDays, courseRules.profiles) ?? null) : null,
    subtype: isDated ? subtype(screening, answers, derive, { herniaBand, stenosisBand }) : null,
    delayedCourse: delayed === 1 ? null : delayed === 2,
    riskBand: derive.risk(answers),
    herniaBand,
    stenosisBand,
  };
}

/** A sign that asks for a doctor today is a warning sign; so is, for lumbago, one this week. */
function subtype(
  { reasons }: Screening<RedFlagId>,
  answers: ScreeningAnswers,
  derive: Derive,
  bands: Pick<PersonScreening, "herniaBand" | "stenosisBand">,
): Subtype {
  const isRaised = (from: "same_day" | "gp_week") =>
    reasons.some(
      ({ id, urgency }) =>
        pressing(urgency) >= pressing(from) && (from === "same_day" || !derive.asksForHelp.has(id)),
    );
  return subtypeOf({
    alarm: isRaised("same_day"),
    inflammatory: derive.inflammatory(answers) === 2,
    stenosis: bands.stenosisBand ?? "unlikely",
    hernia: bands.herniaBand ?? "unlikely",
    suddenOnset: derive.sudden(answers) === 2 && !isRaised("gp_week"),
    episodeDays: answers.episodeDays ?? 0,
  });
}

const agreeing = (left: PersonScreening, right: PersonScreening): PersonScreening => ({
  ...left,
  profile: agreed(left.profile, right.profile),
  subtype: agreed(left.subtype, right.subtype),
  delayedCourse: agreed(left.delayedCourse, right.delayedCourse),
  riskBand: agreed(left.riskBand, right.riskBand),
  herniaBand: agreed(left.herniaBand, right.herniaBand),
  stenosisBand: agreed(left.stenosisBand, right.stenosisBand),
});

const agreed = <T>(left: T, right: T): T | null => (left === right ? left : null);
