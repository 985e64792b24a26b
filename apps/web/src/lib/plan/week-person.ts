/** What of the week fits, and which reasons there are for a next step of care. */
import type { Anamnesis, CareReason, MeantFor } from "@wervel/model";
import type { CoachFacts } from "./coach-facts.ts";

const longStiffnessMinutes = 60;
const fewActiveDays = 1;
/** One glass a day at most is what the Dutch dietary advice allows. */
const mostGlasses = 7;
const heavierFromBmi = 30;
const sixWeeks = 42;

export function meantForOf({ person, profile, said }: CoachFacts): ReadonlySet<MeantFor> {
  const { work, sleepHours, symptoms, risk } = profile.intake;
  const stage = profile.stage?.stage.profile;
  const holds: readonly (readonly [MeantFor, boolean])[] = [
    ["profile-1", stage === undefined || stage === 1],
    ["profile-2", stage === 2],
    ["profile-3", stage === 3],
    ["sitting-work", work === "sitting"],
    ["heavy-work", work === "heavy"],
    ["has-work", work !== undefined && work !== "none"],
    ["stress", person.suits.has("stress")],
    ["poor-sleep", (sleepHours ?? 8) < 6 || (symptoms?.["fatigue-or-sleep"] ?? 0) > 0],
    ["low-mood", said.lowMood === true || risk?.lowMood === true],
    ["leg-pain", hasLegPain({ profile, said })],
    ["recurrent", person.recurrences > 0 || said.previousEpisodes === true],
    ...habitsOf(profile.intake),
  ];
  return new Set(holds.flatMap(([who, yes]) => (yes ? [who] : [])));
}

/** What was told of daily life; what was not told speaks for nothing. */
export function habitsOf(intake: Anamnesis): readonly (readonly [MeantFor, boolean])[] {
  const { activeDaysPerWeek, smoking, alcoholPerWeek, medicines, supplements } = intake;
  return [
    ["moves-little", activeDaysPerWeek !== undefined && activeDaysPerWeek <= fewActiveDays],
    ["smokes", smoking === "yes"],
    ["drinks", (alcoholPerWeek ?? 0) > mostGlasses],
    ["heavier", (bmiOf(intake) ?? 0) >= heavierFromBmi],
    ["recent-antibiotics", medicines?.includes("antibiotic-recent") === true],
    ["takes-supplements", (supplements ?? "").trim() !== ""],
  ];
}

const bmiOf = ({ heightCm, weightKg }: Anamnesis): number | undefined =>
  heightCm === undefined || weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2;

export function careReasonsOf({ profile, said }: CoachFacts): ReadonlySet<CareReason> {
  const stage = profile.stage?.stage.profile;
  const stiff = profile.intake.stiffnessMinutes ?? said.morningStiffnessMin ?? 0;
  const longLeg = hasLegPain({ profile, said }) && (profile.episodeDays ?? 0) >= sixWeeks;
  const holds: readonly (readonly [CareReason, boolean])[] = [
    ["delayed", profile.delayed],
    ["profile-2", stage === 2],
    ["profile-3", stage === 3],
    ["high-risk", profile.risk.band === "high"],
    ["leg-pain-six-weeks", longLeg],
    ["inflammatory", stiff >= longStiffnessMinutes],
  ];
  return new Set(holds.flatMap(([reason, yes]) => (yes ? [reason] : [])));
}

const hasLegPain = ({ profile, said }: Pick<CoachFacts, "profile" | "said">): boolean =>
  said.legPain === true || (profile.intake.radiation ?? "none") !== "none";
