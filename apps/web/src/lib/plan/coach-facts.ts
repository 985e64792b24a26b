/** Everything the plan pages go by, read from the store in one go. */
import { addDays, daysBetween, type LocalDate, type Result } from "@wervel/base";
import { rescreenRule, selfTests } from "@wervel/content";
import {
  type CoachAnswers,
  type Entry,
  type ExerciseSessionRecord,
  type Json,
  type Prescription,
  parseCoachAnswers,
  prescriptionFrom,
  type RecordKind,
  type ScoredDay,
  type ScreeningAnswers,
  type SelfTestRecord,
} from "@wervel/model";
import {
  answersFrom,
  type CoachPerson,
  coachPerson,
  type NextSession,
  type NoSession,
  nextExercises,
  type PastSession,
  pacedBy,
  pastSessions,
  rescreenReason,
  type ScreeningGate,
  shutsSelfHelp,
  type WalkingWeek,
  walkingWeek,
} from "@wervel/wervel";
import { type ProfileFacts, profileFacts } from "../profile/profile-facts.ts";
import { lastScreening } from "../screening/last-screening.ts";
import { type ScreeningState, screeningState } from "../self-tests/screening-state.ts";
import { choicesOf } from "../self-tests/self-test-record.ts";
import type { RecordStore } from "../store/index.ts";
import { readWalking, type Walking } from "./walking.ts";

export const coachId = "setting:coach";
export const prescriptionId = "setting:prescription";

/** What coachFacts reads; whoever shows them asks again after a write to one of these. */
export const coachKinds: readonly RecordKind[] = [
  "profile",
  "screening",
  "self-test",
  "entry",
  "setting",
  "exercise-session",
];

type Reads = Pick<RecordStore, "byKind" | "entriesBetween" | "get">;

export type CoachFacts = {
  readonly person: CoachPerson;
  readonly next: Result<NextSession, NoSession>;
  readonly history: readonly PastSession[];
  readonly records: readonly ExerciseSessionRecord[];
  readonly answers: CoachAnswers | undefined;
  readonly prescription: Prescription | undefined;
  readonly profile: ProfileFacts;
  readonly said: ScreeningAnswers;
  readonly walking: Walking;
  readonly week: WalkingWeek;
  readonly painToday: number | undefined;
  /** The days on which a brace was noted. */
  readonly braceDays: readonly LocalDate[];
};

export async function coachFacts(store: Reads, today: LocalDate): Promise<CoachFacts> {
  const profile = await profileFacts(store, today);
  const screening = await screeningState(store, today);
  const records = await store.byKind("exercise-session");
  const entries = await store.entriesBetween(addDays(today, -halfYear), today);
  const pain = painIn(entries);
  const answers = await coachAnswers(store);
  const prescription = await acceptedPrescription(store);
  const walking = await readWalking(store);
  const said = await everythingSaid(store, screening);
  const painToday = lately(pain, today) ?? saidToday(records, screening, said, today);
  const person = coachPerson({
    screening: gateOf(screening, entries, today),
    said,
    intake: profile.intake,
    answers,
    profile: profile.stage?.stage.profile,
    episodeDays: profile.episodeDays,
    recurrences: profile.recurrences,
    painNrs: painToday ?? profile.intake.painNow,
  });
  const history = pastSessions(records, pain);
  return {
    person,
    history,
    records,
    answers,
    prescription,
    profile,
    said,
    walking,
    painToday,
    braceDays: wearingIn(entries),
    next: nextExercises(person, history, today, prescription),
    week: walkingWeek(
      walking.tries.map(({ minutes }) => minutes),
      { since: walking.since ?? today, today, pacedBy: pacedBy(person), pain },
    ),
  };
}

/**
 * Why nothing of the plan is shown, not even what suits most people: someone has to look first, or
 * the check has to be done. Open questions and a list without a fitting exercise leave the rest.
 */
export function shutBy({ next }: Pick<CoachFacts, "next">): NoSession | undefined {
  if (next.ok) return undefined;
  const { kind } = next.error;
  return kind === "conditions-open" || kind === "nothing-fits" ? undefined : next.error;
}

const signs: readonly NoSession["kind"][] = ["alarm", "diary-sign", "new-sign"];

/** A sign that stands, from the last screening or the diary since; then we suggest nothing to try. */
export async function standingSign(store: Reads, today: LocalDate): Promise<NoSession | undefined> {
  const shut = shutBy(await coachFacts(store, today));
  return shut && signs.includes(shut.kind) ? shut : undefined;
}

/**
 * Self-help is open after a screening that asks for no doctor, as long as the diary has told of
 * nothing new since; everything else keeps it shut. An alarm does not pass with time: only a
 * newer screening ends it. A sign counts also for who was never screened.
 */
function gateOf(state: ScreeningState, entries: readonly Entry[], today: LocalDate): ScreeningGate {
  const known = state.is === "none" ? undefined : state;
  const calm = known?.kept.urgency === "self_care" || known?.kept.urgency === "physio";
  if (known && !calm) return { is: "alarm" };
  const from = known ? undefined : addDays(today, -rescreenRule.symptomDays);
  const reason = rescreenReason(
    known && lastScreening([known.record]),
    entries.filter(({ day }) => from === undefined || day > from),
    { today, rule: rescreenRule },
  );
  if (shutsSelfHelp(reason)) return { is: "diary-sign" };
  return known?.is === "fresh"
    ? { is: "clear", at: known.record.at }
    : { is: known ? "old" : "none" };
}

/** The screening in all its readings, and the movement test after it. */
async function everythingSaid(store: Reads, state: ScreeningState): Promise<ScreeningAnswers> {
  const screened: ScreeningAnswers =
    state.is === "fresh" ? Object.assign({}, ...state.kept.readings) : {};
  const test = selfTests.find(({ id }) => id === "movement");
  const taken = newest((await store.byKind("self-test")).filter((one) => one.test === "movement"));
  if (test === undefined || taken === undefined) return screened;
  return answersFrom(test, choicesOf(taken), screened);
}

const newest = (records: readonly SelfTestRecord[]): SelfTestRecord | undefined =>
  records.reduce<SelfTestRecord | undefined>(
    (last, one) => (last === undefined || one.at > last.at ? one : last),
    undefined,
  );

const halfYear = 200;

const painIn = (entries: readonly Entry[]): readonly ScoredDay[] =>
  entries.flatMap(({ item, day, value }) =>
    item === "pain" && value.is === "number" ? [{ date: day, score: value.number }] : [],
  );

const wearingIn = (entries: readonly Entry[]): readonly LocalDate[] =>
  entries.flatMap(({ item, day, value }) =>
    item === "brace" && value.is === "yes-no" && value.yes ? [day] : [],
  );

/** Today's score or yesterday's; older ones say nothing about now. */
function lately(pain: readonly ScoredDay[], today: LocalDate): number | undefined {
  const recent = pain.filter(({ date }) => daysBetween(date, today) <= 1);
  return recent.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]?.score;
}

/** Without a score in the diary: what the last session or the screening of today heard. */
function saidToday(
  records: readonly ExerciseSessionRecord[],
  screening: ScreeningState,
  said: ScreeningAnswers,
  today: LocalDate,
): number | undefined {
  const session = records.findLast(
    ({ day, painBefore }) => day === today && painBefore !== undefined,
  );
  if (session?.painBefore !== undefined) return session.painBefore;
  const isToday = screening.is === "fresh" && screening.record.day === today;
  return isToday ? (said.painNow ?? undefined) : undefined;
}

async function coachAnswers(store: Pick<Reads, "get">): Promise<CoachAnswers | undefined> {
  const parsed = parseCoachAnswers(await settingIn(store, coachId));
  return parsed.ok ? parsed.value : undefined;
}

async function acceptedPrescription(store: Pick<Reads, "get">): Promise<Prescription | undefined> {
  const parsed = prescriptionFrom(await settingIn(store, prescriptionId));
  return parsed.ok ? parsed.value : undefined;
}

async function settingIn(store: Pick<Reads, "get">, id: string): Promise<Json | undefined> {
  const record = await store.get(id);
  return record?.kind === "setting" && record.removedAt === undefined ? record.value : undefined;
}
