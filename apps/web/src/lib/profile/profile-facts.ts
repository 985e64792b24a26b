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
  type PainDay,
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
  /** Whether the diary could tell; otherwise the intake's own word for the course counted. */
  readonly delayedFrom: "diary" | "intake";
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
  const pain = await painDays(store, today);
  const episodes = episodesOf(pain, newEpisodeRule);
  const began = intake.episodeBegan;
  const episodeDays = began === undefined ? undefined : Math.max(0, daysBetween(began, today));
  const again = recurrences(episodes);
  const less = began && isAsked(episodeDays) ? await lessSince(began, pain, today) : undefined;
  return {
    intake,
    record,
    stage: began === undefined ? undefined : profileStage(began, today, courseRules),
    episodeDays,
    recurrences: again,
    delayed: isDelayed(intake, episodeDays, less),
    delayedFrom: less === undefined ? "intake" : "diary",
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

const { fromDay, untilDay } = courseRules.delayed;
const isAsked = (days: number | undefined): boolean =>
  days !== undefined && days >= fromDay && days < untilDay;

/** Neither the diary nor the intake tells: then nothing is said. */
function isDelayed({ course }: Anamnesis, days: number | undefined, less?: boolean): boolean {
  if (days === undefined || (course === undefined && less === undefined)) return false;
  const byDiary = less === undefined ? {} : { byDiary: !less };
  const episode = { days, improving: course === "improving", ...byDiary };
  return isDelayedCourse(episode, { fromDay, untilDay });
}

async function lessSince(began: LocalDate, pain: readonly PainDay[], today: LocalDate) {
  const { lessByDiary } = await import("./diary-trend.ts");
  return lessByDiary(
    pain.map(({ on, painNrs }) => ({ date: on, score: painNrs })),
    began,
    today,
  );
}

const isAlarm = (screening: ScreeningState): boolean =>
  screening.is === "fresh" && !["self_care", "physio"].includes(screening.kept.urgency);

const twoYears = 730;

async function painDays(store: Reads, today: LocalDate) {
  const entries = await store.entriesBetween(addDays(today, -twoYears), today);
  return entries.flatMap(({ item, day, value }) =>
    item === "pain" && value.is === "number" ? [{ on: day, painNrs: value.number }] : [],
  );
}
