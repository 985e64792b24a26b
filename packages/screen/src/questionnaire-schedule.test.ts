import { addDays, dateOfEpochDay, epochDay, type LocalDate } from "@wervel/base";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dueQuestionnaires, nextDueDate, type ScheduleRow } from "./questionnaire-schedule.ts";

const startedOn = dateOfEpochDay(20_744); // 2026-10-18
const day = (after: number) => addDays(startedOn, after);
const schedule: readonly ScheduleRow[] = [
  { of: ["baseline"], every: "once" },
  { of: ["weekly"], every: "weekly" },
  { of: ["either", "or"], every: "four-weekly" },
];
const due = (after: number, filledIn: { questionnaire: string; on: LocalDate }[] = []) =>
  dueQuestionnaires(schedule, filledIn, { startedOn, today: day(after) }).map(({ of }) => of[0]);

it.each([
  { after: 0, names: ["baseline"] },
  { after: 6, names: ["baseline"] },
  { after: 7, names: ["baseline", "weekly"] },
  { after: 28, names: ["baseline", "weekly", "either"] },
])("on day $after $names are due", ({ after, names }) => {
  expect(due(after)).toEqual(names);
});

it("asks a baseline once", () => {
  expect(due(100, [{ questionnaire: "baseline", on: day(0) }])).not.toContain("baseline");
});

it("takes either of two that measure the same", () => {
  expect(due(40, [{ questionnaire: "or", on: day(28) }])).not.toContain("either");
  expect(due(56, [{ questionnaire: "or", on: day(28) }])).toContain("either");
});

it("counts a week from the last time, so a late one is due once", () => {
  const late = [{ questionnaire: "weekly", on: day(20) }];
  expect(due(26, late)).not.toContain("weekly");
  expect(due(27, late)).toContain("weekly");
});

it("names the next day on which something falls due", () => {
  const filledIn = [{ questionnaire: "baseline", on: day(0) }];
  expect(nextDueDate(schedule, filledIn, { startedOn, today: day(0) })).toBe(day(7));
});

it("never has one row due twice, nor due before its period has passed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ questionnaire: fc.constantFrom("weekly", "or"), on: fc.nat(200) })),
      fc.nat(300),
      (rows, after) => {
        const filledIn = rows.map((row) => ({ ...row, on: day(row.on) }));
        const found = dueQuestionnaires(schedule, filledIn, { startedOn, today: day(after) });
        expect(new Set(found.map(({ of }) => of)).size).toBe(found.length);
        for (const { since } of found)
          expect(epochDay(since)).toBeLessThanOrEqual(epochDay(day(after)));
      },
    ),
  );
});
