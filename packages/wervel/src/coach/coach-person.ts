/** Who the coach has before it, put together from what a person told elsewhere. */
import { addDays, type LocalDate } from "@wervel/base";
import { stenosisTest } from "@wervel/content";
import {
  type Anamnesis,
  type BodyFact,
  type CoachAnswers,
  type ExerciseSessionRecord,
  evaluate,
  reachesBand,
  type ScoredDay,
  type ScreeningAnswers,
  type SuitedTo,
} from "@wervel/model";
import type { CoachPerson, PastSession, ScreeningGate } from "@wervel/plan";

export type CoachSources = {
  readonly screening: ScreeningGate;
  /** Everything said in the screening and the self-tests; open questions are absent. */
  readonly said: ScreeningAnswers;
  readonly intake: Anamnesis;
  readonly answers: CoachAnswers | undefined;
  readonly profile: 1 | 2 | 3 | undefined;
  readonly episodeDays: number | undefined;
  readonly recurrences: number;
  readonly painNrs: number | undefined;
};

/** Without the coach's own list nothing is assumed: then `checked` is false and no plan is made. */
export function coachPerson(sources: CoachSources): CoachPerson {
  const { answers = nothingSaid, said, intake, profile, episodeDays, painNrs } = sources;
  const weeks = answers.pregnancyWeeks ?? intake.pregnancyWeeks;
  return {
    screening: sources.screening,
    checked: answers.checked,
    ...(profile !== undefined && { profile }),
    ...(episodeDays !== undefined && { episodeDays }),
    ...(painNrs !== undefined && { painNrs }),
    facts: new Set([...answers.facts, ...factsIn(said, intake)]),
    suits: suitsOf(said, intake),
    ...(weeks !== undefined && { pregnancyWeeks: weeks }),
    olderThan75: answers.olderThan75 === true || (said.ageYears ?? 0) >= 75,
    underAge: (said.ageYears ?? 18) < 18,
    fearOrLowMood: isAfraidOrLow(said) || isAfraidOrLow(intake.risk ?? {}),
    recurrences: sources.recurrences,
    equipment: new Set(answers.equipment),
    minutes: answers.minutes,
  };
}

const nothingSaid: CoachAnswers = {
  version: 1,
  checked: false,
  facts: [],
  equipment: [],
  minutes: 15,
  perWeek: 3,
};

type Mood = Pick<ScreeningAnswers, "fearOfMovement" | "lowMood">;
const isAfraidOrLow = ({ fearOfMovement, lowMood }: Mood): boolean =>
  fearOfMovement === true || lowMood === true;

/** What was said elsewhere also counts, and can only add to the list. */
function factsIn(said: ScreeningAnswers, intake: Anamnesis): readonly BodyFact[] {
  const named = new Set(intake.diagnoses ?? []);
  const facts: readonly (readonly [BodyFact, boolean])[] = [
    [
      "pregnant",
      said.pregnant === true || intake.pregnancy === "yes" || intake.pregnancy === "maybe",
    ],
    ["osteoporosis", said.osteoporosisKnown === true || named.has("osteoporosis")],
    ["osteoporotic-fracture", said.previousFragilityFracture === true],
    ["recent-fracture", named.has("vertebral-fracture")],
    ["spondylolysis", named.has("spondylolisthesis")],
    ["stenosis", named.has("narrowed-canal")],
    ["balance-problem", said.gaitUnsteady === true],
    ["new-weakness", said.legWeakness === "mild" || said.legWeakness === "severe"],
    ["severe-leg-pain", said.legPainBelowKnee === true && (said.painNow ?? 0) >= 7],
  ];
  return facts.flatMap(([fact, holds]) => (holds ? [fact] : []));
}

function suitsOf(said: ScreeningAnswers, intake: Anamnesis): ReadonlySet<SuitedTo> {
  const { extensionWorse: back, flexionWorse: forth } = said;
  const upper = said.regionThoracic === true || said.regionUpperBack === true;
  const narrow = evaluate(reachesBand(stenosisTest, "possible"), said) === "yes";
  const suits: readonly (readonly [SuitedTo, boolean])[] = [
    ["extension-sensitive", back === true && forth === false],
    ["flexion-sensitive", forth === true && back === false],
    ["stenosis", narrow || (intake.diagnoses ?? []).includes("narrowed-canal")],
    ["radicular", said.legPainBelowKnee === true || intake.radiation === "below-knee"],
    ["thoracic", upper && said.regionLumbar !== true],
    ["buttock-pain", (intake.regions ?? []).some((region) => region.startsWith("buttock"))],
    ["heavy-work", intake.work === "heavy"],
    ["stress", said.stressHigh === true || intake.risk?.stressHigh === true],
  ];
  return new Set(suits.flatMap(([what, holds]) => (holds ? [what] : [])));
}

/** Sessions with the pain of the next two days from the diary; a day without a score is left out. */
export function pastSessions(
  records: readonly ExerciseSessionRecord[],
  pain: readonly ScoredDay[],
): readonly PastSession[] {
  const scores = new Map<LocalDate, number | undefined>(
    pain.map(({ date, score }) => [date, score]),
  );
  return records.map((record) => {
    const { day, at, level, pacedBy, painBefore, exercises, settled } = record;
    const next = scores.get(addDays(day, 1));
    const second = scores.get(addDays(day, 2));
    return {
      day,
      at,
      level,
      pacedBy,
      exercises,
      ...(painBefore !== undefined && { painBefore }),
      ...(settled !== undefined && { settled }),
      ...(next !== undefined && { painDayAfter: next }),
      ...(second !== undefined && { painTwoDaysAfter: second }),
    };
  });
}
