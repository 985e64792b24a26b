import { daysBetween, type LocalDate } from "@wervel/base";
import type { Anamnesis, ScreeningAnswers } from "@wervel/model";

/**
 * What the intake teaches the screening, so that the rules run again with it.
 *
 * Only what was filled in is passed on: an empty field stays unknown. A diagnosis counts
 * only when the person ticked it; not ticking one says nothing.
 */
export function answersFromIntake(intake: Anamnesis, today: LocalDate): ScreeningAnswers {
  return {
    ...given("episodeDays", daysSince(intake.episodeBegan, today)),
    ...given("onset", intake.onset),
    ...given("course", intake.course),
    ...given("painNow", intake.painNow),
    ...given("morningStiffnessMin", intake.stiffnessMinutes),
    ...given("assessedThisEpisode", intake.assessedThisEpisode),
    ...given("bmi", bodyMassIndex(intake)),
    ...given("everSmoked", intake.smoking === undefined ? undefined : intake.smoking !== "never"),
    ...legs(intake),
    ...pregnancy(intake.pregnancy),
    ...diagnoses(intake),
    ...intake.risk,
  };
}

type Name = keyof ScreeningAnswers;

const given = <N extends Name>(
  name: N,
  value: ScreeningAnswers[N] | undefined,
): ScreeningAnswers => (value === undefined ? {} : { [name]: value });

const daysSince = (began: LocalDate | undefined, today: LocalDate): number | undefined =>
  began === undefined ? undefined : Math.max(0, daysBetween(began, today));

function bodyMassIndex({ heightCm, weightKg }: Anamnesis): number | undefined {
  if (heightCm === undefined || weightKg === undefined) return undefined;
  return weightKg / (heightCm / 100) ** 2;
}

function legs({ radiation, radiationSide }: Anamnesis): ScreeningAnswers {
  if (radiation === undefined) return {};
  if (radiation === "none") return { legPain: false };
  return {
    legPain: true,
    legPainBelowKnee: radiation === "below-knee",
    ...given("legPainSide", radiationSide),
    ...given(
      "bilateralLegPain",
      radiationSide === undefined ? undefined : radiationSide === "both",
    ),
  };
}

function pregnancy(answer: Anamnesis["pregnancy"]): ScreeningAnswers {
  if (answer === undefined) return {};
  return { pregnant: answer === "yes", possiblyPregnant: answer === "maybe" };
}

function diagnoses({ diagnoses = [], medicines = [] }: Anamnesis): ScreeningAnswers {
  const named = new Set<string>([...diagnoses, ...medicines]);
  const ticked = (name: string, question: Name): ScreeningAnswers =>
    named.has(name) ? { [question]: true } : {};
  return {
    ...ticked("axial-spa", "axSpAKnown"),
    ...ticked("osteoporosis", "osteoporosisKnown"),
    ...ticked("vertebral-fracture", "previousFragilityFracture"),
    ...ticked("crohn-or-colitis", "ibdKnown"),
    ...ticked("blood-thinner", "anticoagulant"),
  };
}
