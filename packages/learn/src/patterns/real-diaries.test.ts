import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type LocalDate, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import type { DailyDiary } from "./diary.ts";
import { patterns } from "./patterns.ts";
import { simulatedDiary } from "./simulation/simulated-diary.ts";

// Real people's diaries lie beside the project on some machines; they are not ours to carry.
const folder = new URL("../../../../../shared/data/diaries/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];

/** A year is enough to be fooled in, and keeps the test short. */
const mostDays = 400;

type Column = { readonly name: string; readonly values: Float64Array };

/** Columns of a daily CSV on consecutive days. */
function columnsOf(name: string): readonly Column[] {
  const [head = [], ...rows] = readFileSync(new URL(name, folder), "utf8")
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(","));
  const dayOf = (row: readonly string[]) => Date.parse(row[0] ?? "") / 86_400_000;
  const first = Math.min(...rows.map(dayOf));
  const days = Math.min(mostDays, Math.max(...rows.map(dayOf)) - first + 1);
  return head.slice(1).map((column, i) => {
    const values = new Float64Array(days).fill(Number.NaN);
    for (const row of rows) if (row[i + 1]) values[dayOf(row) - first] = Number(row[i + 1]);
    return { name: column, values };
  });
}

const known = ({ values }: Column) => values.filter((value) => !Number.isNaN(value)).length;
const isPain = ({ name }: Column) => /pain/u.test(name);

/** One person's factors beside another one's pain: whatever is found is false. */
function mismatched(pain: Column, factors: readonly Column[], shift: number): DailyDiary {
  const length = pain.values.length;
  return {
    start: parseLocalDate("2020-01-06") as LocalDate,
    outcome: pain.values,
    factors: factors.map(({ name, values }) => ({
      id: name,
      kind: "scale",
      values: Float64Array.from(
        { length },
        (_, day) => values[(day + shift) % values.length] ?? Number.NaN,
      ),
    })),
  };
}

describe("one person's factors against another's pain", () => {
  it.skipIf(files.length === 0)(
    "light up in at most one in ten real pairs",
    { timeout: 120_000 },
    () => {
      const people = files.map(columnsOf);
      const pairs = people.flatMap((one, i) =>
        people.flatMap((other, j) =>
          i === j
            ? []
            : one
                .filter((column) => isPain(column) && known(column) >= 60)
                .slice(0, 2)
                .flatMap((pain) =>
                  [0, 37, 101, 211, 331, 457].map((shift) =>
                    mismatched(pain, other.slice(0, 12), shift),
                  ),
                ),
        ),
      );
      const lit = pairs.filter((diary) => patterns(diary, { looks: "once" }).findings.length > 0);
      expect(pairs.length).toBeGreaterThan(20);
      expect(lit.length / pairs.length).toBeLessThanOrEqual(0.1);
    },
  );

  it("light up in few simulated pairs", () => {
    const people = Array.from(
      { length: 8 },
      (_, seed) =>
        simulatedDiary({ seed, days: 120, factors: 8, links: true, world: "plain" }).diary,
    );
    const pairs = people.flatMap((one, i) =>
      people.filter((_, j) => j !== i).map(({ factors }) => ({ ...one, factors })),
    );
    const lit = pairs.filter((diary) => patterns(diary, { looks: "once" }).findings.length > 0);
    expect(lit.length / pairs.length).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt(0.09 / pairs.length));
  });
});
