import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import type { DailyDiary, DiaryFactor } from "../diary.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { type Draft, recorded, swingOf } from "./drafts.ts";
import {
  clamp,
  later,
  lingering,
  meanOf,
  remembering,
  type Series,
  scaled,
  series,
  standard,
  sum,
  white,
} from "./series.ts";
import { type World, type WorldPlan, worldOf } from "./worlds.ts";

/** A link that was put into a diary, in points of reported pain per swing. */
export type Planted = { readonly lag: number; readonly points: number };

/** One person's diary of which the truth is known. */
export type SimulatedDiary = {
  readonly diary: DailyDiary;
  readonly planted: ReadonlyMap<string, Planted>;
  /** Neither right nor wrong when found, such as menses in a monthly pain. */
  readonly neutral: ReadonlySet<string>;
};

export type Recipe = {
  readonly seed: number;
  readonly days: number;
  readonly factors: number;
  /** Whether anything acts on the pain; in a null diary nothing does. */
  readonly links: boolean;
  readonly world: World;
  /** Flags all that pain does not move as outside its reach. */
  readonly outside?: boolean;
};

const monday = parseLocalDate("2024-01-01") as LocalDate;

/**
 * A diary as a person might keep it: pain that remembers, with a course, weekdays, rounding
 * and heavy tails; habits with a memory of their own; days and cells left empty, more of them
 * on bad days; and factors that follow pain instead of leading it.
 */
export function simulatedDiary(recipe: Recipe): SimulatedDiary {
  const { seed, days, factors, links, world } = recipe;
  const chance = chanceFrom(seed * 7919 + days * 31 + factors);
  const firstWeekday = chance.whole(0, 6);
  const weekdays = series(days, (day) => (firstWeekday + day) % 7);
  const plan = worldOf(world)(chance, { days, weekdays, count: factors });
  const chosen = links ? plantedAmong(chance, plan.drafts) : [];
  const level = levelOf(chance, plan, chosen, weekdays);
  const before = sum(level, scaled(white(chance, days), chance.between(0, 0.5)));
  const { pain, drafts: following } = plan.follow(chance, before);
  const drafts = chance.shuffled([...plan.drafts, ...following]);
  const outside = new Set(recipe.outside === true ? plan.drafts : []);
  const movable = meanOf(level.map((value) => Number(value > -0.5 && value < 10.5)));
  const idOf = new Map(drafts.map((draft, i) => [draft, `f${i}`]));
  return {
    diary: written(chance, {
      start: addDays(monday, firstWeekday),
      pain,
      level,
      drafts,
      outside,
      emptyWhenBad: plan.emptyWhenBad,
    }),
    planted: new Map(
      chosen.map(({ draft, lag, points }) => [
        idOf.get(draft) ?? "",
        { lag, points: points * movable },
      ]),
    ),
    neutral: new Set(
      drafts.flatMap((draft) => (draft.role === "neutral" ? [idOf.get(draft) ?? ""] : [])),
    ),
  };
}

/** The pain as it would be felt: base, course, weekdays, its own memory, and what acts. */
function levelOf(
  chance: Chance,
  plan: WorldPlan,
  chosen: readonly Link[],
  weekdays: Series,
): Series {
  const days = weekdays.length;
  const phi = chance.between(0.5, 0.9);
  const lingers = chosen.length > 0 && chance.happens(0.5);
  const driven = sum(
    series(days, () => 0),
    ...chosen.map(({ draft, lag, points }) => effectOf(draft, lag, points)),
  );
  const own = scaled(remembering(chance, days, phi, chance.happens(0.2)), chance.between(0.9, 1.8));
  return sum(
    series(days, () => plan.base),
    plan.pain,
    plan.ownMemory ?? own,
    courseOf(chance, days),
    weekdayOf(chance, weekdays),
    lingers ? lingering(driven, phi) : driven,
  );
}

type Link = { readonly draft: Draft; readonly lag: number; readonly points: number };

function plantedAmong(chance: Chance, drafts: readonly Draft[]): readonly Link[] {
  const able = drafts.filter(({ role, values }) => role === "ordinary" && new Set(values).size > 1);
  const most = clamp(Math.floor(drafts.length / 4), 3, 6);
  return chance
    .shuffled(able)
    .slice(0, chance.whole(2, most))
    .map((draft) => ({
      draft,
      lag: chance.pick([0, 0, 1, 1, 1, 1, 2, 2, 3]),
      points: chance.between(0.3, 1.5) * (chance.happens(0.7) ? 1 : -1),
    }));
}

function effectOf(draft: Draft, lag: number, points: number): Series {
  const mean = meanOf(draft.values);
  return later(draft.values, lag).map((value) => (points * (value - mean)) / swingOf(draft));
}

function courseOf(chance: Chance, days: number): Series {
  const kind = chance.pick(["none", "recovery", "recovery", "line"] as const);
  if (kind === "none") return series(days, () => 0);
  if (kind === "line") {
    const change = chance.between(-2, 2);
    return series(days, (day) => (change * day) / days);
  }
  const [height, pace] = [chance.between(0, 3.5), chance.between(10, 60)];
  return series(days, (day) => height * Math.exp(-day / pace));
}

function weekdayOf(chance: Chance, weekdays: Series): Series {
  const size = chance.happens(0.6) ? chance.between(0, 0.6) : 0;
  const levels = standard(series(7, () => chance.normal()));
  return weekdays.map((weekday) => size * (levels[weekday] ?? 0));
}

type Written = {
  readonly start: LocalDate;
  readonly pain: Series;
  readonly level: Series;
  readonly drafts: readonly Draft[];
  readonly outside: ReadonlySet<Draft>;
  readonly emptyWhenBad: number | undefined;
};

/** What ends up in the diary: some days empty, more of them when the pain is bad. */
function written(
  chance: Chance,
  { start, pain, level, drafts, outside, emptyWhenBad }: Written,
): DailyDiary {
  const [share, moderate] = [chance.between(0.03, 0.15), chance.between(0, 1)];
  const onBadDays = emptyWhenBad ?? moderate;
  const usual = Math.log(share / (1 - share));
  const isEmpty = standard(level).map((bad, day) => {
    const odds = Math.exp(usual + onBadDays * bad);
    return chance.happens(odds / (1 + odds)) && day > 1 && day < pain.length - 1;
  });
  const cellShare = chance.between(0, 0.08);
  const emptied = (values: Series, cells: number) =>
    Float64Array.from(values, (value, day) =>
      isEmpty[day] === true || chance.happens(cells) ? Number.NaN : value,
    );
  const factors = drafts.map(
    (draft, i): DiaryFactor => ({
      id: `f${i}`,
      kind: draft.kind,
      values: emptied(draft.values, cellShare),
      ...recorded(draft),
      ...(outside.has(draft) ? { outside: true } : {}),
    }),
  );
  return { start, outcome: emptied(pain, 0), factors };
}
