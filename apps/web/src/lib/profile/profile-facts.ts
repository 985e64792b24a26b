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
  intakeFromReadings,
  isDelayedCourse,
  notesOn,
  type PainDay,
  type PersistenceRisk,
  type ProfileStage,
  profileAfter,
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
  /** With its days; only when the intake says on which day it began. */
  readonly stage: ProfileStage | undefined;
  /** By the intake's day, or by what the screening was told. */
  readonly profile: ProfileStage["stage"]["profile"] | undefined;
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
  const screening = await screeningState(store, today);
  const readings = screening.is === "fresh" ? screening.kept.readings : [];
  const intake = { ...toldBy(screening), ...intakeOf(record) };
  const answers: ScreeningAnswers = {
    ...readings[0],
    ...answersFromIntake(intake, today),
  };
  const pain = await painDays(store, today);
  const episodes = episodesOf(pain, newEpisodeRule);
  const began = intake.episodeBegan;
  const bands = began === undefined ? daysByScreening(screening, today) : undefined;
  const episodeDays = began === undefined ? bands?.at(-1) : Math.max(0, daysBetween(began, today));
  const again = recurrences(episodes);
  const less = began && isAsked(episodeDays) ? await lessSince(began, pain, today) : undefined;
  return {
    intake,
    record,
    stage: began === undefined ? undefined : profileStage(began, today, courseRules),
    profile: profileOf(bands ?? [episodeDays]),
    episodeDays,
    recurrences: again,
    delayed: isDelayed(intake, episodeDays, less),
    delayedFrom: less === undefined ? "intake" : "diary",
    risk: riskOfPersistence(persistenceRisk, answers),
    axes: axesOf({
      intake,
      episodeDays,
      exactStart: began !== undefined,
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

/** What a screening that still holds already said of the intake. */
export const toldBy = (screening: ScreeningState): Anamnesis =>
  screening.is === "fresh"
    ? intakeFromReadings(screening.kept.readings, screening.record.day)
    : emptyAnamnesis;

/**
 * How long it has lasted by the bands of the screening, the shortest first and grown with the days
 * since; undefined when the bands lie in more than one profile.
 */
function daysByScreening(state: ScreeningState, today: LocalDate): readonly number[] | undefined {
  if (state.is !== "fresh") return undefined;
  const since = Math.max(0, daysBetween(state.record.day, today));
  const days = state.kept.readings.map(({ episodeDays }) => episodeDays);
  if (!days.every((one) => typeof one === "number")) return undefined;
  const grown = days.map((one) => one + since).sort((a, b) => a - b);
  return profileOf(grown) === undefined ? undefined : grown;
}

/** The profile that all of these durations lie in. */
function profileOf(days: readonly (number | undefined)[]) {
  const profiles = new Set(
    days.map((one) => (one === undefined ? one : profileAfter(one, courseRules.profiles))),
  );
  return profiles.size === 1 ? [...profiles][0] : undefined;
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
