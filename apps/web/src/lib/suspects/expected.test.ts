import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expected, reached } from "./expected.ts";

const table = readFileSync(
  join(import.meta.dirname, "../../../../../docs/methods/tables/pattern-beliefs.md"),
  "utf8",
);
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const columns = rows[0] ?? [];

/** Of ten real links, how many were found by the calibration. */
function found(named: string, days: number): number {
  const row = rows.find((cells) => cells[1] === named && cells[3] === String(days));
  return Math.round(10 * Number(row?.[columns.indexOf("links found")]));
}

it("promises no more than was measured", () => {
  for (const { days, unnamed, named } of expected) {
    expect(found("nothing", days)).toBe(unnamed);
    expect(found("and after how many days", days)).toBe(named);
  }
});

it("points at the row that was reached, and at none too early", () => {
  expect(reached(59)).toBeUndefined();
  expect(reached(126)?.days).toBe(120);
  expect(reached(900)?.days).toBe(365);
});
