import { addDays, dateOfEpochDay, type LocalDate, localDateAt } from "@wervel/base";
import {
  type Entry,
  type EntryValue,
  type ItemRef,
  type RecordByKind,
  type RecordKind,
  type Urgency,
  urgencies,
  type WervelRecord,
} from "@wervel/model";
import { exampleDiary, examplePlan } from "@wervel/wervel";
import { describe, expect, it } from "vitest";
import { coachFacts, standingSign } from "./coach-facts.ts";
import { keepAnswers } from "./keep-plan.ts";

const today = dateOfEpochDay(20_779);
const diary = exampleDiary({ until: today });
const { screenings, answers, sessions } = examplePlan(diary, today);
const [, screening] = screenings;
const kept = [...diary.records, ...screenings, ...sessions, keepAnswers(answers, screening.at)];

const hasKind =
  <K extends RecordKind>(kind: K) =>
  (record: WervelRecord): record is RecordByKind<K> =>
    record.kind === kind;
const storeOf = (records: readonly WervelRecord[]): Parameters<typeof coachFacts>[0] => ({
  get: async (id) => records.find((record) => record.id === id),
  byKind: async (kind) => records.filter(hasKind(kind)),
  entriesBetween: async (from, to) =>
    records.filter(hasKind("entry")).filter(({ day }) => day >= from && day <= to),
});
const facts = (more: readonly Entry[] = []) => coachFacts(storeOf([...kept, ...more]), today);
const noted = (item: ItemRef, value: EntryValue, day: LocalDate): Entry => {
  const at = `${day}T12:00:00.000Z`;
  return { id: `${item}-${day}`, kind: "entry", item, value, day, notedAt: at, changedAt: at };
};
const yes: EntryValue = { is: "yes-no", yes: true };
const bloody: EntryValue = { is: "stool", form: 4, signs: ["blood"] };
const calf: EntryValue = { is: "places", places: [{ region: "calf-left", painNrs: 4 }] };

it("gives the example a next session", async () => {
  expect((await facts()).next.ok).toBe(true);
});

describe("a sign in the diary, later than the screening, shuts the plan", () => {
  it.each([
    ["bladder", yes],
    ["fever", yes],
    ["weight-loss", yes],
    ["stool", bloody],
    ["pain-places", calf],
  ] as const)("%s", async (item, value) => {
    const { next, person } = await facts([noted(item, value, today)]);
    expect(next).toEqual({ ok: false, error: { kind: "diary-sign" } });
    expect(person.screening).toEqual({ is: "diary-sign" });
  });

  it("and not what the screening already knew of", async () => {
    const before = addDays(localDateAt(Date.parse(screening.at)), -1);
    expect((await facts([noted("fever", yes, before)])).next.ok).toBe(true);
  });
});

describe("a sign that stands", () => {
  const sign = (records: readonly WervelRecord[]) => standingSign(storeOf(records), today);
  const screened = (urgency: Urgency) => ({
    ...screening,
    id: "later",
    at: later,
    outcome: { urgency },
  });
  const later = `${today}T18:00:00.000Z`;

  it.each(urgencies)("after a screening that says %s", async (urgency) => {
    const found = await sign([...kept, { ...screened(urgency), day: today }]);
    const isCalm = urgency === "self_care" || urgency === "physio";
    expect(found?.kind).toBe(isCalm ? undefined : "alarm");
  });

  it.each(["none", "old"])("counts also when the screening is %s", async (is) => {
    const long = addDays(today, -60);
    const old = { ...screening, day: long, at: `${long}T18:00:00.000Z` };
    const sure = [...diary.records, ...(is === "old" ? [old] : [])];
    expect(await sign(sure)).toBeUndefined();
    expect((await sign([...sure, noted("bladder", yes, today)]))?.kind).toBe("diary-sign");
  });

  it("does not pass with time", async () => {
    const long = addDays(today, -60);
    const old = { ...screened("gp_week"), day: long, at: `${long}T18:00:00.000Z` };
    expect((await sign([...diary.records, old]))?.kind).toBe("alarm");
  });

  it("is none while nothing was asked yet: then the screening is what is asked for", async () => {
    expect(await sign([])).toBeUndefined();
  });
});
