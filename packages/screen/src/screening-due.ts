/** When the screening should be asked again, judged from the diary since the last time. */
import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import { type CatalogueItem, type Entry, type Instant, isBelowKnee } from "@wervel/model";
import { episodesOf, type NewEpisodeRule } from "./episodes.ts";

export type RescreenRule = {
  /** While there are symptoms, this long after the last screening. */
  readonly everyDays: number;
  /** Pain in so many last days counts as having symptoms. */
  readonly symptomDays: number;
  /** Pain after so long a quiet stretch is a new episode, and asks for a new screening. */
  readonly newEpisode: NewEpisodeRule;
};

export type LastScreening = {
  readonly on: LocalDate;
  /** The moment, to tell what was noted later that day; without it, only later days count. */
  readonly at?: Instant;
  /** Whether it was said then that pain, tingling or numbness goes into a leg. */
  readonly legPain: boolean;
};

/** The most pressing reason to ask again; nothing while there is none. */
export type RescreenReason =
  | "bladder"
  | "fever"
  | "blood"
  | "weight-loss"
  | "never-asked"
  | "new-leg"
  | "new-episode"
  | "flare"
  | "long-ago";

/**
 * Asks whether the answers of the last screening may have changed.
 *
 * @param entries the diary, removed entries left out: at least from the last screening on, and
 *   from twice the quiet stretch before it to see an episode that had just ended
 * @returns the first reason that holds, in the order of `RescreenReason`.
 */
export function rescreenReason(
  last: LastScreening | undefined,
  entries: readonly Entry[],
  { today, rule }: { readonly today: LocalDate; readonly rule: RescreenRule },
): RescreenReason | undefined {
  const since = entries.filter((entry) => entry.day <= today && isSince(last, entry));
  const told = entries.filter(
    (entry) => entry.day <= today && isToldSince(last, entry, rule.symptomDays),
  );
  const sign = signs.find(({ seen }) => told.some(seen));
  if (sign !== undefined) return sign.reason;
  if (last === undefined) return "never-asked";
  if (!last.legPain && since.some(isLeg)) return "new-leg";
  if (isNewEpisode(last.on, entries, { today, rule })) return "new-episode";
  if (since.some(isFlare)) return "flare";
  const recent = addDays(today, -rule.symptomDays);
  const hurts = entries.some((entry) => entry.day > recent && entry.day <= today && isPain(entry));
  return hurts && daysBetween(last.on, today) >= rule.everyDays ? "long-ago" : undefined;
}

/** Whether the diary tells of a warning sign, and not only of time, pain or a leg. */
export const isWarningSign = (reason: RescreenReason | undefined): boolean =>
  signs.some((sign) => sign.reason === reason);

/**
 * Whether a reason keeps self-help shut until the screening was done again. A flare has a light
 * plan of its own; time alone, and never having been asked, say nothing of a sign.
 */
export const shutsSelfHelp = (reason: RescreenReason | undefined): boolean =>
  reason !== undefined && !["never-asked", "flare", "long-ago"].includes(reason);

const isSince = (last: LastScreening | undefined, { day, changedAt }: Entry): boolean =>
  last === undefined ||
  day > last.on ||
  (day === last.on && last.at !== undefined && changedAt > last.at);

/** Someone who was screened had complaints, so the first quiet stretch counts as one too. */
function isNewEpisode(
  screenedOn: LocalDate,
  entries: readonly Entry[],
  { today, rule }: { readonly today: LocalDate; readonly rule: RescreenRule },
): boolean {
  const days = entries.flatMap(({ item, day, value }) =>
    item === "pain" && value.is === "number" && day <= today
      ? [{ on: day, painNrs: value.number }]
      : [],
  );
  const [first = screenedOn] = [screenedOn, ...days.map(({ on }) => on)].toSorted();
  const before = { on: addDays(first, -1), painNrs: rule.newEpisode.quietPain + 1 };
  const [, ...later] = episodesOf([before, ...days], rule.newEpisode);
  return later.some(({ began }) => began > screenedOn);
}

const isBlood = ({ value }: Entry): boolean =>
  value.is === "stool" && value.signs.includes("blood");

const isLeg = ({ item, value }: Entry): boolean =>
  (item === "leg-pain" && value.is === "number" && value.number > 0) ||
  (value.is === "places" && value.places.some(({ region }) => isBelowKnee(region)));

const isYes =
  (asked: CatalogueItem) =>
  ({ item, value }: Entry): boolean =>
    item === asked && value.is === "yes-no" && value.yes;
const isFlare = isYes("flare");

/** What the diary asks for safety's sake, most pressing first; each asks for the screening again. */
const signs: readonly {
  readonly reason: RescreenReason;
  readonly seen: (entry: Entry) => boolean;
}[] = [
  { reason: "bladder", seen: isYes("bladder") },
  { reason: "fever", seen: isYes("fever") },
  { reason: "blood", seen: isBlood },
  { reason: "weight-loss", seen: isYes("weight-loss") },
];

/** A sign of the days before the screening counts too, when it was written down after it. */
const isToldSince = (last: LastScreening | undefined, entry: Entry, symptomDays: number): boolean =>
  isSince(last, entry) ||
  (last?.at !== undefined &&
    entry.changedAt > last.at &&
    entry.day > addDays(last.on, -symptomDays));

const isPain = ({ item, value }: Entry): boolean =>
  (item === "pain" && value.is === "number" && value.number > 0) ||
  (value.is === "places" && value.places.length > 0);
