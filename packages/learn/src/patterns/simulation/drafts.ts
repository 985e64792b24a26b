import type { DiaryFactor, FactorKind } from "../diary.ts";
import type { Chance } from "./chance.ts";
import { clamp, remembering, type Series, series, spreadOf, standard, sum } from "./series.ts";

/** A factor before anything of it is left out. */
export type Draft = {
  readonly kind: FactorKind;
  readonly values: Series;
  /** `ordinary` may be given a link; `trap` is false when found; `neutral` counts neither way. */
  readonly role: "ordinary" | "trap" | "neutral";
  readonly flags?: Pick<DiaryFactor, "response" | "mayFollow" | "cycle">;
};

export const recorded = ({ flags }: Draft) => flags ?? {};

export const swingOf = ({ kind, values }: Draft): number =>
  kind === "binary" ? 1 : 2 * Math.max(spreadOf(values), 1e-9);

/** Turns a wave of mean 0 and spread 1 into what a person writes down. */
export function asWritten(chance: Chance, wave: Series, kind: FactorKind): Series {
  const even = standard(wave);
  if (kind === "scale") return even.map((value) => clamp(Math.round(5 + 2 * value), 0, 10));
  if (kind === "count") {
    return even.map((value) => Math.round(Math.exp(8.5 + 0.5 * value) / 100) * 100);
  }
  const share = chance.between(0.1, 0.5);
  const bar = even.toSorted((a, b) => a - b)[Math.floor(even.length * (1 - share))] ?? 0;
  return even.map((value) => Number(value > bar));
}

export const anyKind = (chance: Chance): FactorKind =>
  chance.pick(["binary", "binary", "binary", "scale", "scale", "count"]);

/** A habit with a memory, perhaps tied to the weekend or slowly changing. */
export function ordinary(chance: Chance, weekdays: Series): Draft {
  const days = weekdays.length;
  const kind = anyKind(chance);
  const memory = remembering(chance, days, chance.between(0, 0.7), chance.happens(0.2));
  const weekend = chance.happens(0.35) ? chance.between(-1, 1) : 0;
  const drift = chance.happens(0.15) ? chance.between(-3, 3) : 0;
  const wave = sum(
    memory,
    series(days, (day) => weekend * Number((weekdays[day] ?? 0) >= 5)),
    series(days, (day) => drift * (day / days - 0.5)),
  );
  return { kind, values: asWritten(chance, wave, kind), role: "ordinary" };
}

/** Shares a part of another wave, such as stress. */
export function sharing(chance: Chance, other: Series, kind = anyKind(chance)): Draft {
  const part = chance.between(0.5, 0.85);
  const own = remembering(chance, other.length, chance.between(0, 0.7));
  const wave = standard(other).map(
    (value, day) => part * value + Math.sqrt(1 - part * part) * (own[day] ?? 0),
  );
  return { kind, values: asWritten(chance, wave, kind), role: "trap" };
}

/** Yesterday's pain moves it: it follows, and never leads. */
export function followingPain(chance: Chance, pain: Series): Draft {
  const part = chance.between(0.4, 0.9) * chance.pick([-1, 1]);
  const even = standard(pain);
  const wave = series(
    pain.length,
    (day) => part * (even[day - 1] ?? 0) + Math.sqrt(1 - part * part) * chance.normal(),
  );
  return {
    kind: "scale",
    values: wave.map((value) => clamp(Math.round(5 + 2 * value), 0, 10)),
    role: "trap",
  };
}
