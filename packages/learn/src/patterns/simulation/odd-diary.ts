import { type LocalDate, parseLocalDate, type Random, seededRandom } from "@wervel/base";
import type { DailyDiary, DiaryFactor, FactorKind } from "../diary.ts";

/**
 * A diary that no one would keep, for finding what breaks the engine: extreme numbers,
 * constants, alternations, near-empty columns, copies, flags at random. Only test code uses it.
 */
export function oddDiary(seed: number): DailyDiary {
  const random = seededRandom(seed);
  const days = pick(random, [0, 1, 2, 7, 23, 28, 41, 42, 43, 60, 75, 90, 130]);
  const outcome = oddSeries(random, days);
  const factors: DiaryFactor[] = [];
  const count = pick(random, [0, 1, 2, 3, 5, 8]);
  for (let i = 0; i < count; i++) factors.push(oddFactor(random, days, i, outcome));
  return { start: oddStart(random), outcome, factors };
}

function oddStart(random: Random): LocalDate {
  const text = pick(random, ["0001-01-01", "1900-02-28", "2024-02-29", "2026-03-29", "9990-01-01"]);
  return parseLocalDate(text) ?? pick(random, []);
}

function oddFactor(random: Random, days: number, i: number, outcome: Float64Array): DiaryFactor {
  const kind = pick<FactorKind>(random, ["binary", "scale", "count"]);
  const copy = random() < 0.15;
  const raw = copy
    ? outcome.map((value) => value * pick(random, [1, -1, 1e9]))
    : oddSeries(random, days);
  const isTidy = kind === "binary" && random() < 0.8;
  return {
    id: random() < 0.05 ? "" : `f${i}`,
    kind,
    values: isTidy ? raw.map((value) => (Number.isNaN(value) ? value : Number(value > 0))) : raw,
    ...(random() < 0.15 ? { response: true } : {}),
    ...(random() < 0.25 ? { mayFollow: true } : {}),
    ...(random() < 0.15 ? { cycle: true } : {}),
    ...(random() < 0.2 ? { blank: "no" } : {}),
    ...(random() < 0.2 ? { outside: true } : {}),
  };
}

type Shape = (random: Random, day: number) => number;

const shapes: readonly Shape[] = [
  (random) => Math.floor(random() * 11),
  (random) => Number(random() < 0.3),
  () => 0,
  () => 10,
  (_, day) => day,
  (_, day) => day % 2,
  (_, day) => Number(day % 28 < 5),
  (_, day) => Number(day % 7 === 3),
  (random) => (random() - 0.5) * 1e12,
  (random) => random() * 1e-12,
  (random) => Math.exp(30 * random()),
  (random, day) => (day > 20 ? 5 : 5 + random()),
  (random) => (random() < 0.02 ? 1e300 : 1),
  (random) => (random() < 0.02 ? 1 : 0),
  (random) => 1e6 + Math.floor(random() * 3),
  () => -0,
];

function oddSeries(random: Random, days: number): Float64Array {
  const shape = pick(random, shapes);
  const missing = pick(random, [0, 0, 0.1, 0.5, 0.95, 1]);
  const from = random() < 0.2 ? Math.floor(random() * days) : days;
  return Float64Array.from({ length: days }, (_, day) =>
    random() < missing || day >= from ? Number.NaN : shape(random, day),
  );
}

function pick<T>(random: Random, from: readonly T[]): T {
  const value = from[Math.floor(random() * from.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}

/** Paths to numbers in a report that are not finite; a report has none. */
export function unsoundNumbers(value: unknown, path = "report"): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unsoundNumbers(part, `${path}.${key}`));
}
