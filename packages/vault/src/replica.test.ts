import { seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, Json } from "./change.ts";
import { createDeviceId, type DeviceId } from "./device.ts";
import { clockAtRest, type HybridClock, stampOf, tick, witness } from "./hybrid-clock.ts";
import { createReplica, type Replica } from "./replica.ts";

/** A device as the app is one: its clock, its replica, the row it writes. */
type Person = { device: DeviceId; clock: HybridClock; replica: Replica; row: Change[] };

const deviceNamed = (number: number) => createDeviceId(() => new Uint8Array(16).fill(number));
const person = (number: number): Person => ({
  device: deviceNamed(number),
  clock: clockAtRest,
  replica: createReplica(),
  row: [],
});

function write(by: Person, nowMs: number, change: (at: Change["at"]) => Change): void {
  by.clock = tick(by.clock, nowMs);
  const made = change(stampOf(by.clock, by.device));
  by.row.push(made);
  by.replica.apply([made]);
}

const set = (by: Person, nowMs: number, record: string, field: string, value: Json) =>
  write(by, nowMs, (at) => ({
    kind: "set",
    record,
    field,
    value,
    seen: by.replica.seen(record, field),
    at,
  }));
const remove = (by: Person, nowMs: number, record: string) =>
  write(by, nowMs, (at) => ({ kind: "remove", record, at }));
const element = (by: Person, nowMs: number, record: string, kind: "add" | "drop", name: string) =>
  write(by, nowMs, (at) => ({ kind, record, field: "tags", element: name, at }));

function receive(by: Person, changes: readonly Change[]): void {
  by.replica.apply(changes);
  for (const { at } of changes) by.clock = witness(by.clock, at);
}

const said = (replica: Replica) => replica.records().map((id) => [id, replica.read(id)]);

describe("one field on two devices", () => {
  it("keeps the value written last", () => {
    const [anna, bo] = [person(1), person(2)];
    set(anna, 1000, "day", "pain", 4);
    receive(bo, anna.row);
    set(bo, 900, "day", "pain", 6); // bo's clock is behind, yet bo wrote after seeing 4
    receive(anna, bo.row);
    expect(anna.replica.read("day")).toEqual({ fields: { pain: 6 }, sets: {} });
    expect(anna.replica.conflicts()).toEqual([]);
  });

  it("shows the value that lost when both wrote without knowing", () => {
    const [anna, bo] = [person(1), person(2)];
    set(anna, 1000, "day", "pain", 4);
    set(bo, 2000, "day", "pain", 6);
    receive(anna, bo.row);
    receive(bo, anna.row);
    expect(anna.replica.read("day")?.fields).toEqual({ pain: 6 });
    expect(anna.replica.conflicts()).toEqual(bo.replica.conflicts());
    expect(anna.replica.conflicts()[0]?.values.map(({ value }) => value)).toEqual([6, 4]);
    set(anna, 3000, "day", "pain", 5);
    receive(bo, anna.row);
    expect(bo.replica.conflicts()).toEqual([]);
    expect(bo.replica.read("day")?.fields).toEqual({ pain: 5 });
  });
});

describe("removing", () => {
  it("hides what was written before, and an edit afterwards brings it all back", () => {
    const anna = person(1);
    set(anna, 1, "day", "pain", 4);
    set(anna, 2, "day", "note", "ok");
    remove(anna, 3, "day");
    expect(anna.replica.records()).toEqual([]);
    set(anna, 4, "day", "pain", 5);
    expect(anna.replica.read("day")?.fields).toEqual({ note: "ok", pain: 5 });
  });

  it("leaves nothing but the tombstone in a snapshot", () => {
    const anna = person(1);
    set(anna, 1, "day", "note", "secret");
    remove(anna, 2, "day");
    const snapshot = anna.replica.snapshot();
    expect(JSON.stringify(snapshot)).not.toContain("secret");
    expect(snapshot.changes.map(({ kind }) => kind)).toEqual(["remove"]);
  });
});

describe("sets", () => {
  it("hold what was added and not dropped since", () => {
    const anna = person(1);
    element(anna, 1, "day", "add", "a");
    element(anna, 2, "day", "add", "b");
    element(anna, 3, "day", "drop", "a");
    expect(anna.replica.read("day")?.sets).toEqual({ tags: ["b"] });
  });
});

type Step = {
  readonly by: number;
  readonly what: "set" | "remove" | "add" | "drop" | "meet";
  readonly record: string;
  readonly field: string;
  readonly value: number;
  readonly skewMs: number;
  readonly partner: number;
};

describe("any interleaving over five devices", () => {
  const action = fc.record({
    by: fc.nat(4),
    what: fc.constantFrom(
      "set" as const,
      "remove" as const,
      "add" as const,
      "drop" as const,
      "meet" as const,
    ),
    record: fc.constantFrom("a", "b", "c"),
    field: fc.constantFrom("pain", "sleep"),
    value: fc.nat(10),
    skewMs: fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }),
    partner: fc.nat(4),
  });

  const acts = {
    set: (by: Person, step: Step, nowMs: number) =>
      set(by, nowMs, step.record, step.field, step.value),
    remove: (by: Person, step: Step, nowMs: number) => remove(by, nowMs, step.record),
    add: (by: Person, step: Step, nowMs: number) =>
      element(by, nowMs, step.record, "add", `${step.value}`),
    drop: (by: Person, step: Step, nowMs: number) =>
      element(by, nowMs, step.record, "drop", `${step.value}`),
  };

  function live(steps: readonly Step[]): readonly Person[] {
    const people = [1, 2, 3, 4, 5].map(person);
    for (const [minute, step] of steps.entries()) {
      const [by = person(9), partner = person(9)] = [people[step.by], people[step.partner]];
      const nowMs = 1_800_000_000_000 + minute * 60_000 + step.skewMs;
      if (step.what === "meet") receive(by, partner.row);
      else acts[step.what](by, step, nowMs);
    }
    return people;
  }

  /** Delivers every row in chunks, devices in any order, some chunks twice. */
  function deliver(people: readonly Person[], seed: number): Replica {
    const random = seededRandom(seed);
    const replica = createReplica();
    const rows = people.map(({ row }) => ({ row, at: 0 }));
    while (rows.some(({ row, at }) => at < row.length)) {
      const next = rows[Math.floor(random() * rows.length)];
      if (next === undefined) break;
      const end = next.at + Math.floor(random() * 4);
      replica.apply(next.row.slice(next.at, end));
      if (random() < 0.3) replica.apply(next.row.slice(0, end)); // delivered again
      next.at = Math.min(end, next.row.length);
    }
    return replica;
  }

  it("comes to the same state everywhere", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), fc.nat(), (steps, seed) => {
        const people = live(steps);
        const one = deliver(people, seed);
        const other = deliver([...people].reverse(), seed + 1);
        const everything = people.flatMap(({ row }) => row);
        for (const reader of people) receive(reader, everything);
        expect(said(other)).toEqual(said(one));
        expect(other.conflicts()).toEqual(one.conflicts());
        for (const { replica } of people) expect(said(replica)).toEqual(said(one));
      }),
      { numRuns: 300 },
    );
  });

  it("says the same after a snapshot, whenever it was taken", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), fc.nat(), (steps, seed) => {
        const people = live(steps);
        const half = deliver(
          people.map((each, i) => ({ ...each, row: each.row.slice(0, (seed + i) % 8) })),
          seed,
        );
        const fresh = restored(half);
        expect(said(fresh)).toEqual(said(half));
        const more = people.map(({ row }, i) => row.slice(0, (seed + i) % 13));
        for (const row of more) for (const replica of [fresh, half]) replica.apply(row);
        const again = restored(fresh); // a snapshot of a snapshot
        const late = people.flatMap(({ row }) => row);
        for (const replica of [again, fresh, half]) replica.apply(late);
        expectNothingElse(fresh, half);
        expectNothingElse(again, half);
      }),
      { numRuns: 300 },
    );
  });

  const restored = (replica: Replica): Replica =>
    createReplica(JSON.parse(JSON.stringify(replica.snapshot())));

  /** Of what came back after a removal a snapshot may know less, and never something else. */
  function expectNothingElse(fresh: Replica, whole: Replica): void {
    expect(fresh.records()).toEqual(whole.records());
    for (const id of fresh.records()) {
      const [less, all] = [fresh.read(id), whole.read(id)];
      expect(all).toMatchObject({ fields: less?.fields ?? {} });
      for (const [name, elements] of Object.entries(less?.sets ?? {}))
        expect(all?.sets[name]).toEqual(expect.arrayContaining([...elements]));
    }
  }

  it("lets no older value of another device stand in for one that a snapshot emptied away", () => {
    const [anna, bram, carla] = [person(1), person(2), person(3)];
    set(bram, 2_000, "day", "sleep", 0);
    set(anna, 1_000, "day", "sleep", 1);
    remove(carla, 3_000, "day");
    const half = createReplica();
    half.apply([...bram.row, ...carla.row]);
    const fresh = restored(half);
    set(anna, 4_000, "day", "pain", 5);
    fresh.apply(anna.row);
    expect(fresh.read("day")?.fields).toEqual({ pain: 5 });
  });
});
