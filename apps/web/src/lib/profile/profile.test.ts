import { addDays, dateOfEpochDay } from "@wervel/base";
import {
  emptyAnamnesis,
  parseRecord,
  type RecordByKind,
  type RecordKind,
  type ScreeningRecord,
  type WervelRecord,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { nextIntake } from "./keep-intake.ts";
import { profileFacts } from "./profile-facts.ts";
import { withField } from "./with-field.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T09:14:00.000Z";
const intakeFrom = (daysAgo: number) =>
  withField(emptyAnamnesis, "episodeBegan", addDays(today, -daysAgo));
const hasKind =
  <K extends RecordKind>(kind: K) =>
  (record: WervelRecord): record is RecordByKind<K> =>
    record.kind === kind;
const facts = (
  records: readonly WervelRecord[],
  screenings: readonly WervelRecord[] = [],
  on = today,
) =>
  profileFacts(
    {
      get: async (id) => records.find((record) => record.id === id),
      byKind: async (kind) => screenings.filter(hasKind(kind)),
      entriesBetween: async () => [],
    },
    on,
  );

it.each([
  [41, 1],
  [42, 2],
  [83, 2],
  [84, 3],
])("an episode of %i days is in profile %i by itself", async (days, profile) => {
  const found = await facts([nextIntake(undefined, intakeFrom(days), now)]);
  expect(found.stage?.stage.profile).toBe(profile);
  expect(found.episodeDays).toBe(days);
});

it("says nothing about a stage before a start is known", async () => {
  const found = await facts([]);
  expect(found.stage).toBeUndefined();
  expect(found.delayed).toBe(false);
  expect(found.risk).toMatchObject({ band: "low", settled: false });
});

it.each([
  [20, false],
  [21, true],
  [41, true],
  [42, false],
])("on day %i a course that does not improve is delayed: %s", async (days, delayed) => {
  const intake = withField(intakeFrom(days), "course", "stable");
  expect((await facts([nextIntake(undefined, intake, now)])).delayed).toBe(delayed);
});

it("keeps every version of the intake, newest first, and the archive takes it back", () => {
  const first = nextIntake(undefined, intakeFrom(10), now);
  const second = nextIntake(first, withField(intakeFrom(10), "painNow", 4), now);
  expect(second.earlier).toEqual([{ answers: first.answers, until: now }]);
  expect(parseRecord(second)).toEqual({ ok: true, value: second });
});

it("lets an emptied field leave the intake", () => {
  const filled = withField(emptyAnamnesis, "painNow", 0);
  expect(filled.painNow).toBe(0);
  expect(withField(filled, "painNow", undefined)).toEqual(emptyAnamnesis);
});

describe("what the screening was told", () => {
  const screened = (chosen: Record<string, string[]>): ScreeningRecord => ({
    id: "screening-1",
    kind: "screening",
    day: today,
    at: now,
    changedAt: now,
    answers: { confirmed: ["now", "you", "back"], chosen },
    outcome: { urgency: "self_care" },
    contentVersion: "1",
  });

  it.each([
    ["3d", 1],
    ["6w", 1],
    ["12w", 2],
    ["longer", 3],
  ])("gives the profile without asking again: %s", async (duration, profile) => {
    const found = await facts([], [screened({ duration: [duration] })]);
    expect(found.profile).toBe(profile);
    expect(found.stage).toBeUndefined();
    expect(found.axes.duration.confidence).toBe("medium");
  });

  it("gives none once the band may have grown into the next", async () => {
    const screening = screened({ duration: ["6w"] });
    expect((await facts([], [screening], addDays(today, 1))).profile).toBeUndefined();
    expect((await facts([], [screening], addDays(today, 29))).profile).toBeUndefined();
  });

  it("fills the axes and the three-week rule, and yields to the intake", async () => {
    const chosen = { duration: ["4w"], course: ["stable"], "leg-pain": ["below"] };
    const told = await facts([], [screened(chosen)]);
    expect(told.delayed).toBe(true);
    expect(told.axes.leg.at).toBe("below-knee");
    const own = withField(intakeFrom(90), "radiation", "none");
    const both = await facts([nextIntake(undefined, own, now)], [screened(chosen)]);
    expect(both.profile).toBe(3);
    expect(both.axes.leg.at).toBe("none");
  });
});
