import type { Chance } from "./chance.ts";
import { anyKind, asWritten, type Draft, followingPain, ordinary, sharing } from "./drafts.ts";
import {
  clamp,
  remembering,
  type Series,
  scaled,
  series,
  shifting,
  standard,
  sum,
  white,
} from "./series.ts";

export const worlds = [
  "plain",
  "gut-back",
  "cycle",
  "shifts",
  "long-memory",
  "flares",
  "volatile",
  "pinned",
  "reporting",
  "skewed",
] as const;
export type World = (typeof worlds)[number];

type Setting = { readonly days: number; readonly weekdays: Series; readonly count: number };

/** What a world adds to a diary. */
export type WorldPlan = {
  readonly base: number;
  /** Moves the pain besides its own memory, course and weekdays. */
  readonly pain: Series;
  /** Stands in for the ordinary memory of the pain. */
  readonly ownMemory?: Series;
  /** How much sooner a bad day is left empty; moderate when absent. */
  readonly emptyWhenBad?: number;
  readonly drafts: readonly Draft[];
  /** From the pain as felt to the pain as written, and the factors that follow from it. */
  readonly follow: (
    chance: Chance,
    felt: Series,
  ) => { readonly pain: Series; readonly drafts: readonly Draft[] };
};

export const worldOf = (world: World): ((chance: Chance, setting: Setting) => WorldPlan) =>
  ({
    plain,
    "gut-back": gutBack,
    cycle,
    shifts,
    "long-memory": longMemory,
    flares,
    volatile,
    pinned,
    reporting,
    skewed,
  })[world];

const asPain = (felt: Series): Series => felt.map((value) => clamp(Math.round(value), 0, 10));

const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** Pain as it is, and a tenth of the factors following it. */
const followed = (count: number) => (chance: Chance, felt: Series) => {
  const pain = asPain(felt);
  return { pain, drafts: some(count, () => followingPain(chance, pain)) };
};

/** Ordinary habits; some share stress, which is written down too and may act. */
function plain(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const follow = Math.max(1, Math.floor(count / 10));
  const share = Math.max(1, Math.floor(count / 8));
  const stress = remembering(chance, days, chance.between(0.5, 0.85));
  const written = { kind: "scale", values: asWritten(chance, stress, "scale") } as const;
  return {
    base: chance.between(2.5, 5.5),
    pain: series(days, () => 0),
    drafts: [
      { ...written, role: "ordinary" },
      ...some(share, () => sharing(chance, stress)),
      ...some(count - follow - share - 1, () => ordinary(chance, weekdays)),
    ],
    follow: followed(follow),
  };
}

/** Painkillers on bad days that lower what is written, and steps that follow the day's pain. */
function gutBack(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const base = chance.between(2.5, 5);
  return {
    base,
    pain: series(days, () => 0),
    drafts: some(count - 3, () => ordinary(chance, weekdays)),
    follow: (_, felt) => {
      const taken = felt.map((pain) =>
        Number(chance.happens(1 / (1 + Math.exp(-1.5 * (pain - base - 1.6))))),
      );
      const pain = asPain(
        felt.map((value, day) => value - chance.between(0.5, 1.5) * (taken[day] ?? 0)),
      );
      const steps = standard(pain).map((bad) =>
        Math.max(0, Math.round((7000 - 1500 * bad + 1800 * chance.normal()) / 250) * 250),
      );
      return {
        pain,
        drafts: [
          { kind: "binary", values: taken, role: "trap", flags: { response: true } },
          { kind: "count", values: steps, role: "trap", flags: { mayFollow: true } },
          followingPain(chance, pain),
        ],
      };
    },
  };
}

/** About four weeks, each cycle a little longer or shorter, in the pain and in many factors. */
function cycle(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const phase = driftingPhase(chance, days);
  const shared = Math.round(count * chance.between(0.3, 0.5));
  const bump = (centre: number, width: number): Series =>
    phase.map((turn) => {
      const away = Math.abs(((turn - centre + 1.5) % 1) - 0.5) / width;
      return away < 1 ? (1 - away * away) * (1 - away * away) : 0;
    });
  const monthly = (): Draft => {
    const strength = chance.between(0.7, 2) * chance.pick([-1, 1, 1]);
    const wave = sum(
      white(chance, days),
      scaled(bump(chance.between(-0.2, 0.2), chance.between(0.2, 0.4)), strength),
    );
    const kind = anyKind(chance);
    return { kind, values: asWritten(chance, wave, kind), role: "trap" };
  };
  const menses: Draft = {
    kind: "binary",
    values: phase.map((turn) => Number(turn < 0.17)),
    role: "neutral",
    flags: { cycle: true },
  };
  const noted = chance.happens(0.4) ? [menses] : [];
  return {
    base: chance.between(2, 4.5),
    pain: scaled(bump(chance.between(-0.1, 0.1), chance.between(0.2, 0.4)), chance.between(0.8, 3)),
    drafts: [
      ...noted,
      ...some(shared, monthly),
      ...some(count - shared - noted.length - 1, () => ordinary(chance, weekdays)),
    ],
    follow: followed(1),
  };
}

function driftingPhase(chance: Chance, days: number): Series {
  const [usual, drift] = [chance.between(26, 31), chance.between(0.5, 2.5)];
  let length = usual;
  let since = chance.between(0, usual);
  return series(days, () => {
    since++;
    if (since >= length) {
      since -= length;
      length = Math.max(20, usual + drift * chance.normal());
    }
    return since / length;
  });
}

/** Pain and habits that change level and stay there. */
function shifts(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const moving = Math.round(count * chance.between(0.3, 0.5));
  const habit = (): Draft => {
    const kind = anyKind(chance);
    const wave = sum(
      remembering(chance, days, chance.between(0, 0.6)),
      shifting(chance, days, chance.between(0.8, 2.5)),
    );
    return { kind, values: asWritten(chance, wave, kind), role: "trap" };
  };
  return {
    base: chance.between(3, 5.5),
    pain: shifting(chance, days, chance.between(0.7, 2)),
    drafts: [...some(moving, habit), ...some(count - moving - 1, () => ordinary(chance, weekdays))],
    follow: followed(1),
  };
}

/** Pain that remembers weeks, not days: fast and slow memory together. */
function longMemory(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const parts = [0.3, 0.8, 0.97].map((phi) => remembering(chance, days, phi));
  return {
    base: chance.between(3, 5.5),
    pain: series(days, () => 0),
    ownMemory: scaled(standard(sum(...parts)), chance.between(0.9, 1.9)),
    drafts: some(count - 2, () => ordinary(chance, weekdays)),
    follow: followed(2),
  };
}

/** Calm weeks, and flares that come at once and fade over days. */
function flares(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const [rate, fade] = [chance.between(0.03, 0.1), chance.between(0.6, 0.85)];
  let height = 0;
  const flare = series(days, () => {
    height = chance.happens(rate) ? chance.between(1.5, 4.5) : height * fade;
    return height;
  });
  return {
    base: chance.between(1.5, 4),
    pain: flare,
    ownMemory: scaled(white(chance, days), chance.between(0.4, 0.9)),
    drafts: some(count - 1, () => ordinary(chance, weekdays)),
    follow: followed(1),
  };
}

/** Quiet weeks and restless weeks: what moves the pain grows and shrinks. */
function volatile(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const restless = remembering(chance, days, chance.between(0.93, 0.98));
  const size = chance.between(0.4, 0.8);
  const memory = remembering(chance, days, chance.between(0.4, 0.8), true);
  return {
    base: chance.between(3, 5.5),
    pain: series(days, () => 0),
    ownMemory: memory.map((value, day) => value * Math.exp(size * (restless[day] ?? 0))),
    drafts: some(count - 2, () => ordinary(chance, weekdays)),
    follow: followed(2),
  };
}

/** A scale that is too short: half of the days it stands at its end. */
function pinned(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  return {
    base: chance.happens(0.6) ? chance.between(-0.5, 0.8) : chance.between(9.2, 10.5),
    pain: series(days, () => 0),
    drafts: some(count - 1, () => ordinary(chance, weekdays)),
    follow: followed(1),
  };
}

/** Who writes starts from what stood there yesterday, likes even numbers, and stays silent on bad days. */
function reporting(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const [pull, even] = [chance.between(0.2, 0.6), chance.between(0.1, 0.5)];
  return {
    base: chance.between(3, 5.5),
    pain: series(days, () => 0),
    emptyWhenBad: chance.between(1.5, 3),
    drafts: some(count - 1, () => ordinary(chance, weekdays)),
    follow: (again, felt) => {
      let last = felt[0] ?? 0;
      const said = felt.map((value) => {
        last = pull * last + (1 - pull) * value;
        return again.happens(even) ? 2 * Math.round(last / 2) : last;
      });
      const pain = asPain(said);
      return { pain, drafts: [followingPain(again, pain)] };
    },
  };
}

/** A watch's counts: many plain days, a few enormous ones, and zero when it lay in a drawer. */
function skewed(chance: Chance, { days, weekdays, count }: Setting): WorldPlan {
  const counted = (): Draft => {
    const wave = remembering(chance, days, chance.between(0, 0.6), true);
    const [tail, drawer] = [chance.between(0.8, 1.3), chance.between(0, 0.15)];
    const values = wave.map((value) =>
      chance.happens(drawer) ? 0 : Math.round(2000 * Math.exp(tail * clamp(value, -4, 4))),
    );
    return { kind: "count", values, role: "ordinary" };
  };
  const counts = Math.round(count * chance.between(0.4, 0.7));
  return {
    base: chance.between(2.5, 5.5),
    pain: series(days, () => 0),
    drafts: [
      ...some(counts, counted),
      ...some(count - counts - 1, () => ordinary(chance, weekdays)),
    ],
    follow: followed(1),
  };
}
