import { readFileSync } from "node:fs";
import { type LocalDate, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import type { DailyDiary, FactorKind } from "./diary.ts";
import { patterns } from "./patterns.ts";
import { simulatedDiary } from "./simulation/simulated-diary.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/simulated-200-days.${name}`, import.meta.url), "utf8");

const isKind = (text: string | undefined): text is FactorKind =>
  text === "binary" || text === "scale" || text === "count";

function readFixture(): DailyDiary {
  const [head = [], ...rows] = fixture("csv")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const column = (at: number) =>
    Float64Array.from(rows, (row) => (row[at] === "" ? Number.NaN : Number(row[at])));
  return {
    start: parseLocalDate(rows[0]?.[0] ?? "") as LocalDate,
    outcome: column(1),
    factors: head.slice(2).flatMap((name, i) => {
      const [id = "", kind] = name.split(":");
      return isKind(kind) ? [{ id, kind, values: column(i + 2) }] : [];
    }),
  };
}

/** FNV-1a over the text: small, and the same everywhere. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

describe("the pattern search", () => {
  it("agrees with an independent implementation to nine digits", () => {
    const expected = JSON.parse(fixture("json")).findings;
    const { findings } = patterns(readFixture(), { looks: "once" });
    expect(findings).toHaveLength(expected.length);
    for (const [i, finding] of findings.entries()) {
      const other = expected[i];
      expect(finding).toMatchObject({
        factor: other.factor,
        lagDays: other.lagDays,
        notSeparableFrom: other.notSeparableFrom,
      });
      for (const key of ["effectPoints", "rawPoints", "rawSe"] as const) {
        expect(finding[key]).toBeCloseTo(other[key], 9);
      }
      // Quantiles of t differ in the ninth digit between implementations.
      expect(finding.ci90[0]).toBeCloseTo(other.ci90[0], 7);
      expect(finding.ci90[1]).toBeCloseTo(other.ci90[1], 7);
      expect(finding.q / other.q).toBeCloseTo(1, 6);
    }
  });

  it("gives the same bytes on every engine", () => {
    const reports = [1, 2, 3].map((seed) => {
      const recipe = { seed, days: 150, factors: 8, links: true, world: "cycle" } as const;
      return JSON.stringify(patterns(simulatedDiary(recipe).diary));
    });
    expect(reports.map(hashOf)).toEqual(["a619a879", "672ad1b1", "d30346df"]);
  });
});
