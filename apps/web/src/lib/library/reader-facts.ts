/** Which pages of the library fit a reader now, by the profile and the last days of the diary. */
import { addDays, type LocalDate } from "@wervel/base";
import { fittingTopics, type ReaderFact, type TopicId } from "@wervel/content";
import type { Entry, Text } from "@wervel/model";
import { standingSign } from "../plan/coach-facts.ts";
import { profileFacts } from "../profile/profile-facts.ts";
import type { RecordStore } from "../store/index.ts";

export type FittingTopic = { readonly topic: TopicId; readonly because: Text };

const shownAtMost = 3;
/** "Often" is this many of the last so many days; fewer say nothing. */
const often = { days: 5, of: 14 };
/** A week counts with this many scores, and is up from this many points on. */
const week = { days: 7, scores: 4, up: 1 };
const sixWeeks = { from: 35, until: 49 };

type Reads = Pick<RecordStore, "byKind" | "entriesBetween" | "get">;

/** The first few that hold, most pressing first; none while nothing is known. */
export async function topicsForReader(
  store: Reads,
  today: LocalDate,
): Promise<readonly FittingTopic[]> {
  const [profile, sign, entries] = await Promise.all([
    profileFacts(store, today),
    standingSign(store, today),
    store.entriesBetween(addDays(today, 1 - often.of), today),
  ]);
  const { episodeDays: days } = profile;
  const facts: Readonly<Record<ReaderFact, boolean>> = {
    alarm: sign !== undefined,
    "week-is-up": isWeekUp(entries, today),
    "nearly-six-weeks": days !== undefined && days >= sixWeeks.from && days < sixWeeks.until,
    "first-weeks": days !== undefined && days < 21,
    leg: ["above-knee", "below-knee"].includes(profile.axes.leg.at ?? ""),
    pregnant: profile.intake.pregnancy === "yes",
    "restless-belly": isOften(entries, "belly", isRestless),
    "poor-sleep": isOften(entries, "sleep-quality", isNumber(0)),
    stress: isOften(entries, "stress", isNumber(2)),
    long: (profile.profile ?? 1) === 3,
    again: profile.recurrences > 0,
  };
  return fittingTopics.filter(({ when }) => facts[when]).slice(0, shownAtMost);
}

type Value = Entry["value"];
const isNumber = (wanted: number) => (value: Value) =>
  value.is === "number" && value.number === wanted;
const isRestless = (value: Value): boolean =>
  value.is === "choices" && value.chosen.some((one) => one !== "calm");

const isOften = (
  entries: readonly Entry[],
  of: Entry["item"],
  holds: (value: Value) => boolean,
): boolean => entries.filter(({ item, value }) => item === of && holds(value)).length >= often.days;

function isWeekUp(entries: readonly Entry[], today: LocalDate): boolean {
  const from = addDays(today, 1 - week.days);
  const scores = entries.flatMap(({ item, day, value }) =>
    item === "pain" && value.is === "number" ? [{ day, score: value.number }] : [],
  );
  const now = meanOf(scores.filter(({ day }) => day >= from));
  const before = meanOf(scores.filter(({ day }) => day < from));
  return now !== undefined && before !== undefined && now - before >= week.up;
}

function meanOf(scores: readonly { readonly score: number }[]): number | undefined {
  if (scores.length < week.scores) return undefined;
  return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}
