import { ok, seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDeviceId, type DeviceId } from "./device.ts";
import { createRootSecret, keysOf } from "./keys.ts";
import type { SealedRecord } from "./log.ts";
import { compactOnRelay, meet, type Relay } from "./meeting.ts";
import { sealSnapshot } from "./snapshot.ts";
import { type LocalLog, openVault, type StoredLog, type Vault } from "./vault.ts";

const random = seededRandom(3);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const keys = keysOf(createRootSecret(randomBytes));

/** A device's disk, which survives the app. */
function memoryLog(): LocalLog {
  let stored: StoredLog = { epoch: 1, records: [] };
  return {
    load: async () => stored,
    keep: async (records) => {
      stored = { ...stored, records: [...stored.records, ...records] };
    },
    begin: async (log) => {
      stored = log;
    },
  };
}

type RelayMemory = { epoch: number; snapshot?: Uint8Array; rows: Map<DeviceId, SealedRecord[]> };

/** A relay that keeps what a relay keeps; `line` may cut any request, before or after it worked. */
function memoryRelay(
  memory: RelayMemory,
  line: () => "holds" | "cut" | "cut after" = () => "holds",
): Relay {
  const over = async <T>(work: () => T) => {
    const state = line();
    if (state === "cut") return { ok: false, error: { kind: "unreachable" } } as const;
    const done = work();
    return state === "holds" ? ok(done) : ({ ok: false, error: { kind: "unreachable" } } as const);
  };
  const headsNow = () => new Map([...memory.rows].map(([device, row]) => [device, row.length]));
  return {
    state: () => over(() => ({ epoch: memory.epoch, heads: headsNow() })),
    pull: (heads) =>
      over(() => {
        const found = [...memory.rows].flatMap(([device, row]) =>
          row.slice(heads.get(device) ?? 0),
        );
        return { records: found.slice(0, 3), more: found.length > 3 };
      }),
    push: (records) =>
      over(() => {
        for (const record of records) {
          const row = memory.rows.get(record.device) ?? [];
          memory.rows.set(record.device, row);
          const fits = record.epoch === memory.epoch && record.sequence === row.length + 1;
          if (fits) row.push(record);
        }
        return { sequence: records.at(-1)?.sequence ?? 0 };
      }),
    snapshot: () =>
      over(() =>
        memory.snapshot === undefined
          ? undefined
          : { epoch: memory.epoch, sealed: memory.snapshot },
      ),
    forget: () =>
      over(() => {
        Object.assign(memory, { ...emptyRelay(), snapshot: undefined });
        return undefined;
      }),
    begin: async (epoch, sealed) => {
      if (epoch !== memory.epoch + 1)
        return { ok: false, error: { kind: "refused", reason: "other-epoch" } } as const;
      return over(() => {
        Object.assign(memory, { epoch, snapshot: sealed, rows: new Map() });
        return undefined;
      });
    },
  };
}

const emptyRelay = (): RelayMemory => ({ epoch: 1, rows: new Map() });

type Owner = { readonly log: LocalLog; readonly device: DeviceId; skewMs: number; vault: Vault };
let now = 1_795_000_000_000;

async function open(log: LocalLog, device: DeviceId, skew: () => number): Promise<Vault> {
  const opened = await openVault({ keys, device, log, randomBytes, now: () => now++ + skew() });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function owner(skewMs = 0): Promise<Owner> {
  const [log, device] = [memoryLog(), createDeviceId(randomBytes)];
  return { log, device, skewMs, vault: await open(log, device, () => skewMs) };
}

const said = ({ replica }: Vault) =>
  replica()
    .records()
    .map((id) => [id, replica().read(id)]);
const set = (record: string, value: number) =>
  ({ kind: "set", record, field: "pain", value }) as const;

describe("two devices and a relay", () => {
  it("come to the same diary", async () => {
    const [relay, phone, tablet] = [memoryRelay(emptyRelay()), await owner(), await owner()];
    await phone.vault.write([set("mon", 4), set("tue", 5)]);
    await tablet.vault.write([set("wed", 6)]);
    for (const { vault } of [phone, tablet, phone])
      expect((await meet(vault, relay)).ok).toBe(true);
    expect(said(phone.vault)).toEqual(said(tablet.vault));
    expect(phone.vault.replica().records()).toEqual(["mon", "tue", "wed"]);
  });

  it("heal a relay that was put back from an old backup, other rows included", async () => {
    const memory = emptyRelay();
    const [phone, tablet] = [await owner(), await owner()];
    await phone.vault.write([set("mon", 4)]);
    await tablet.vault.write([set("tue", 5)]);
    for (const { vault } of [phone, tablet, phone]) await meet(vault, memoryRelay(memory));
    memory.rows = new Map(); // the disk is gone, and the tablet lies in a drawer
    await meet(phone.vault, memoryRelay(memory));
    const third = await owner();
    await meet(third.vault, memoryRelay(memory));
    expect(said(third.vault)).toEqual(said(phone.vault));
  });

  it("notice a relay that keeps back the end of a row", async () => {
    const memory = emptyRelay();
    const [phone, tablet, third] = [await owner(), await owner(), await owner()];
    await phone.vault.write([set("mon", 4)]);
    await phone.vault.write([set("mon", 5)]);
    await meet(phone.vault, memoryRelay(memory));
    await meet(tablet.vault, memoryRelay(memory));
    await tablet.vault.write([set("tue", 1)]); // says how far it knew the phone's row
    await meet(tablet.vault, memoryRelay(memory));
    memory.rows.get(phone.device)?.pop();
    const met = await meet(third.vault, memoryRelay(memory));
    expect(met.ok && met.value.heldBack).toEqual([phone.device]);
  });

  it("refuse a relay that swaps two records", async () => {
    const memory = emptyRelay();
    const [phone, tablet] = [await owner(), await owner()];
    await phone.vault.write([set("mon", 4)]);
    await phone.vault.write([set("mon", 5)]);
    await meet(phone.vault, memoryRelay(memory));
    const row = memory.rows.get(phone.device) ?? [];
    const swapped = [...row].reverse().map((record, index) => ({ ...record, sequence: index + 1 }));
    memory.rows.set(phone.device, swapped);
    expect(await meet(tablet.vault, memoryRelay(memory))).toMatchObject({
      error: { kind: "not-for-this-place" },
    });
    expect(said(tablet.vault)).toEqual([]);
  });
});

describe("a new epoch", () => {
  it("leaves nothing of what was deleted on the relay, and keeps what others wrote meanwhile", async () => {
    const memory = emptyRelay();
    const relay = memoryRelay(memory);
    const [phone, tablet] = [await owner(), await owner()];
    await phone.vault.write([set("mon", 4), set("tue", 5)]);
    await meet(phone.vault, relay);
    await meet(tablet.vault, relay);
    await tablet.vault.write([set("wed", 6)]); // offline
    await phone.vault.write([{ kind: "remove", record: "mon" }]);
    expect((await compactOnRelay(phone.vault, relay)).ok).toBe(true);
    for (const { vault } of [tablet, phone]) expect((await meet(vault, relay)).ok).toBe(true);
    expect(said(tablet.vault)).toEqual(said(phone.vault));
    expect(phone.vault.replica().records()).toEqual(["tue", "wed"]);
    const reopened = await open(phone.log, phone.device, () => 0);
    expect(said(reopened)).toEqual(said(phone.vault));
  });
});

describe("any life of five devices on a bad line", () => {
  const step = fc.record({
    by: fc.nat(4),
    what: fc.constantFrom("write", "write", "remove", "meet", "meet", "reopen", "compact"),
    record: fc.constantFrom("mon", "tue", "wed"),
    value: fc.nat(10),
  });

  type Step = { readonly what: string; readonly record: string; readonly value: number };

  async function act(each: Owner, { what, record, value }: Step, bad: Relay, note: string) {
    if (what === "write") await each.vault.write([set(record, value), set(note, value)]);
    else if (what === "remove") await each.vault.write([{ kind: "remove", record }]);
    else if (what === "meet") await meet(each.vault, bad);
    else if (what === "compact") await compactOnRelay(each.vault, bad);
    else each.vault = await open(each.log, each.device, () => each.skewMs);
  }

  async function live(
    owners: readonly Owner[],
    steps: readonly (Step & { by: number })[],
    bad: Relay,
  ) {
    for (const [index, one] of steps.entries()) {
      const each = owners[one.by];
      if (each !== undefined) await act(each, one, bad, `note-${index}`);
    }
  }

  const badLine = (seed: number) => {
    const chance = seededRandom(seed);
    return () => {
      const draw = chance();
      if (draw < 0.2) return "cut";
      return draw < 0.3 ? "cut after" : "holds";
    };
  };

  const fiveOwners = () => Promise.all([0, 3, -3, 30, -30].map((days) => owner(days * 86_400_000)));

  async function meetOnAGoodLine(owners: readonly Owner[], memory: RelayMemory) {
    for (const { vault } of [...owners, ...owners, ...owners])
      expect((await meet(vault, memoryRelay(memory))).ok).toBe(true);
  }

  it("loses nothing that was acknowledged and ends in the same state everywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.nat(), async (steps, seed) => {
        const memory = emptyRelay();
        const bad = memoryRelay(memory, badLine(seed));
        const owners = await fiveOwners();
        await live(owners, steps, bad);
        await meetOnAGoodLine(owners, memory);
        const [first, ...others] = owners.map(({ vault }) => said(vault));
        for (const other of others) expect(other).toEqual(first);
        const notes = first?.filter(([id]) => String(id).startsWith("note-")) ?? [];
        expect(notes).toHaveLength(steps.filter(({ what }) => what === "write").length);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

describe("a vault that is replaced by another", () => {
  it("takes along what only this device had, and nothing opens under the old key", async () => {
    const [old, next] = [emptyRelay(), emptyRelay()];
    const [phone, tablet] = [await owner(), await owner()];
    await phone.vault.write([{ kind: "set", record: "mon", field: "pain", value: 3 }]);
    for (const { vault } of [phone, tablet]) await meet(vault, memoryRelay(old));
    await tablet.vault.write([{ kind: "set", record: "tue", field: "pain", value: 5 }]);

    const newKeys = keysOf(createRootSecret(randomBytes));
    const sealed = sealSnapshot(phone.vault.replica().snapshot(), {
      keys: newKeys,
      epoch: 2,
      randomBytes,
    });
    expect(await memoryRelay(next).begin(2, sealed)).toMatchObject({ ok: true });
    for (const { vault } of [phone, tablet, phone]) {
      if (vault.epoch() < 2)
        expect(await vault.adopt(2, sealed, newKeys)).toMatchObject({ ok: true });
      expect(await meet(vault, memoryRelay(next))).toMatchObject({ ok: true });
    }
    expect(phone.vault.replica().read("tue")?.fields).toEqual({ pain: 5 });
    const outsider = await owner();
    expect(await outsider.vault.adopt(2, sealed)).toMatchObject({ ok: false });
  });
});
