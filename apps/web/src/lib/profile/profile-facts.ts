import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import {
  courseRules,
  herniaTest,
  intakeNoteRule,
  newEpisodeRule,
  persistenceRisk,
  profileBoundaries,
} from "@wervel/content";
import {
  type Anamnesis,
  emptyAnamnesis,
  evaluate,
  type ProfileRecord,
  parseAnamnesis,
  reachesBand,
  type ScreeningAnswers,
  type ScreeningQuestions,
} from "@wervel/model";
import {
  type Axes,
  answersFromIntake,
  axesOf,
  episodesOf,
  type IntakeNote,
  isDelayedCourse,
  notesOn,
  type PersistenceRisk,
  type ProfileStage,
  profileStage,
  recurrences,
  riskOfPersistence,
} from "@wervel/wervel";
import { type ScreeningState, screeningState } from "../self-tests/screening-state.ts";
import type { RecordStore } from "../store/index.ts";

export const profileId = "profile";

export type ProfileFacts = {
  readonly intake: Anamnesis;
  readonly record: ProfileRecord | undefined;
  readonly stage: ProfileStage | undefined;
  readonly episodeDays: number | undefined;
  readonly recurrences: number;
  readonly delayed: boolean;
  readonly risk: PersistenceRisk<ScreeningQuestions>;
  readonly axes: Axes;
  readonly notes: readonly IntakeNote[];
};

type Reads = Pick<RecordStore, "byKind" | "entriesBetween" | "get">;

/** Everything the profile page says, from the intake, the last screening and the diary. */
export async function profileFacts(store: Reads, today: LocalDate): Promise<ProfileFacts> {
  const record = await profileRecord(store);
  const intake = intakeOf(record);
  const screening = await screeningState(store, today);
  const answers: ScreeningAnswers = {
    ...(screening.is === "fresh" ? screening.kept.readings[0] : {}),
    ...answersFromIntake(intake, today),
  };
  const episodes = episodesOf(await painDays(store, today), newEpisodeRule);
  const began = intake.episodeBegan;
  const episodeDays = began === undefined ? undefined : Math.max(0, daysBetween(began, today));
  const again = recurrences(episodes);
  return {
    intake,
    record,
    stage: began === undefined ? undefined : profileStage(began, today, courseRules),
    episodeDays,
    recurrences: again,
    delayed: isDelayed(intake, episodeDays),
    risk: riskOfPersistence(persistenceRisk, answers),
    axes: axesOf({
      intake,
      episodeDays,
      exactStart: true,
      stages: {
        subacuteFromDay: profileBoundaries.secondFromDay,
        longFromDay: profileBoundaries.thirdFromDay,
      },
      recurrences: again,
      alarm: isAlarm(screening),
      hernia: herniaBand(answers),
    }),
    notes: notesOn(intake, again, intakeNoteRule),
  };
}

export async function profileRecord(store: Pick<Reads, "get">): Promise<ProfileRecord | undefined> {
  const record = await store.get(profileId);
  return record?.kind === "profile" ? record : undefined;
}

/** An intake that cannot be read counts as not filled in; the record itself stays as it is. */
export function intakeOf(record: ProfileRecord | undefined): Anamnesis {
  const parsed = parseAnamnesis(record?.answers ?? emptyAnamnesis);
  return parsed.ok ? parsed.value : emptyAnamnesis;
}

const herniaBand = (answers: ScreeningAnswers) =>
  (["likely", "possible"] as const).find(
    (band) => evaluate(reachesBand(herniaTest, band), answers) === "yes",
  ) ?? "unlikely";

const isDelayed = ({ course }: Anamnesis, days: number | undefined): boolean =>
  days !== undefined &&
  course !== undefined &&
  isDelayedCourse(
    { days, improving: course === "improving" },
    { fromDay: courseRules.delayed.fromDay, untilDay: courseRules.delayed.untilDay },
  );

const isAlarm = (screening: ScreeningState): boolean =>
  screening.is === "fresh" && !["self_care", "physio"].includes(screening.kept.urgency);

const twoYears = 730;

async function painDays(store: Reads, today: LocalDate) {
  const entries = await store.entriesBetween(addDays(today, -twoYears), today);
  return entries.flatMap(({ item, day, value }) =>
    item === "pain" && value.is === "number" ? [{ on: day, painNrs: value.number }] : [],
  );
}
