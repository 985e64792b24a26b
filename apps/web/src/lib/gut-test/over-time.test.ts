import { parseLocalDate } from "@wervel/base";
import type { GutTestRecord } from "@wervel/model";
import { expect, it } from "vitest";
import { allOverlap, comparablePoints } from "./over-time.ts";

function test(shannonCollapsed: number, lab = "One"): GutTestRecord {
  const day = parseLocalDate("2026-03-01");
  if (day === undefined) throw new Error("no day");
  const at = "2026-03-01T10:00:00.000Z";
  return {
    id: `${lab}${shannonCollapsed}`,
    kind: "gut-test",
    changedAt: at,
    at,
    day,
    lab,
    format: "biom1",
    method: "16S",
    antibiotics: "unknown",
    partial: false,
    measures: { shannonCollapsed },
    taxa: [],
  };
}

it("shows no difference within drift, and one far beyond it", () => {
  expect(allOverlap(comparablePoints([test(2.9), test(3.3), test(3.1)]))).toBe(true);
  expect(allOverlap(comparablePoints([test(1.2), test(3.3)]))).toBe(false);
});

it("leaves tests of another lab out", () => {
  const points = comparablePoints([test(1.2, "Two"), test(3.3), test(3.1)]);
  expect(points.map(({ value }) => value)).toEqual([3.3, 3.1]);
});
