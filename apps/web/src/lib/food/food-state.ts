import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import { fodmapTimes, rescreenRule } from "@wervel/content";
import type { Anamnesis, Entry } from "@wervel/model";
import {
  answersFromIntake,
  type Eater,
  eaterFor,
  type FodmapCourse,
  type FodmapPlan,
  type FoodFacts,
  type FoodGate,
  type FoodPerson,
  fodmapCourse,
  foodGateFor,
  gutAlarmOf,
  isWarningSign,
  rescreenReason,
  scoredDays,
  tolerancesFound,
} from "@wervel/wervel";
import { intakeOf, profileRecord } from "../profile/profile-facts.ts";
import { lastScreening } from "../screening/last-screening.ts";
import type { RecordStore } from "../store/index.ts";
import {
  type FoodSettings,
  fodmapPlanIn,
  type GateAnswers,
  gateAnswersIn,
  plateIn,
} from "./food-settings.ts";

export type FoodState = {
  readonly settings: FoodSettings;
  readonly person: FoodPerson;
  readonly eater: Eater;
  readonly people: number;
  readonly adding: FoodGate;
  readonly leavingOut: FoodGate;
  readonly gateAnswers: GateAnswers | undefined;
  readonly fodmapPlan: FodmapPlan | undefined;
  readonly fodmap: FodmapCourse | undefined;
  readonly entries: readonly Entry[];
};

type Reads = Pick<RecordStore, "byKind" | "entriesBetween" | "get">;
const answersHoldDays = 90;
const lookBackDays = 120;
const bloatingDays = 14;

/** Everything the food pages need to know about a person, from what they said and wrote. */
export async function foodState(store: Reads, today: LocalDate): Promise<FoodState> {
  const [records, screenings, profile, entries] = await Promise.all([
    store.byKind("setting"),
    store.byKind("screening"),
    profileRecord(store),
    store.entriesBetween(addDays(today, -lookBackDays), today),
  ]);
  const settings: FoodSettings = new Map(records.map(({ key, value }) => [key, value]));
  const intake = intakeOf(profile);
  const told = rescreenReason(lastScreening(screenings), entries, { today, rule: rescreenRule });
  const alarm = gutAlarmOf(screenings, answersFromIntake(intake, today)) || isWarningSign(told);
  const answers = freshAnswers(settings, today);
  const facts = factsFrom(answers, intake, alarm);
  const fodmapPlan = fodmapPlanIn(settings);
  const leavingOut = foodGateFor(facts, "leaving-out");
  // A gate that closes ends the phases: nothing keeps suggesting to leave things out.
  const fodmap =
    fodmapPlan && leavingOut.is !== "closed"
      ? fodmapCourse(fodmapPlan, today, fodmapTimes)
      : undefined;
  const { people, ...plate } = plateIn(settings);
  const bloatingNrs = meanOf(entries, "bloating", today, bloatingDays);
  const person: FoodPerson = {
    ...plate,
    irritableBowel:
      plate.irritableBowel || (intake.diagnoses?.includes("irritable-bowel") ?? false),
    ...(bloatingNrs === undefined ? {} : { bloatingNrs }),
    ...phaseOf(fodmap),
    tolerances: fodmapPlan ? tolerancesFound(fodmapPlan) : {},
  };
  return {
    settings,
    person,
    eater: eaterFor(person),
    people,
    adding: foodGateFor(facts, "adding"),
    leavingOut,
    gateAnswers: answers,
    fodmapPlan,
    fodmap,
    entries,
  };
}

/** After the last day of phase 1 nothing is held back for it any longer. */
const phaseOf = (course: FodmapCourse | undefined): Pick<FoodPerson, "fodmapPhase"> =>
  course === undefined || (course.phase === 1 && course.isOver)
    ? {}
    : { fodmapPhase: course.phase };

function freshAnswers(settings: FoodSettings, today: LocalDate): GateAnswers | undefined {
  const answers = gateAnswersIn(settings);
  return answers && daysBetween(answers.on, today) <= answersHoldDays ? answers : undefined;
}

/** What was ticked, and what is known otherwise; a yes from either stands. */
function factsFrom(answers: GateAnswers | undefined, intake: Anamnesis, alarm: boolean): FoodFacts {
  const ticked = (sign: string) => answers?.signs.includes(sign);
  const yes = (known: boolean, sign: string) => (known ? true : ticked(sign));
  const maybePregnant = intake.pregnancy === "yes" || intake.pregnancy === "maybe";
  const height = answers?.heightCm ?? intake.heightCm;
  const weight = answers?.weightKg ?? intake.weightKg;
  return {
    ageYears: answers && (answers.adult ? 18 : 17),
    bmi: height && weight ? weight / (height / 100) ** 2 : undefined,
    alarm: yes(alarm, "alarm"),
    pregnant: yes(maybePregnant, "pregnant"),
    eatingDisorder: ticked("eatingDisorder"),
    losingWeight: ticked("losingWeight"),
    medicalDiet: ticked("medicalDiet"),
  };
}

/** The mean of a daily score over the last days; undefined below three answers. */
export function meanOf(
  entries: readonly Entry[],
  item: string,
  until: LocalDate,
  days: number,
): number | undefined {
  const from = addDays(until, 1 - days);
  const scores = scoredDays(entries, item).flatMap(({ date, score }) =>
    score !== undefined && date >= from && date <= until ? [score] : [],
  );
  if (scores.length < 3) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
