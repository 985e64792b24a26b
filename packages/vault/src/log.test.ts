import { describe, expect, it } from "vitest";
import type { Change } from "./change.ts";
import { createDeviceId, type DeviceId } from "./device.ts";
import { clockAtRest, stampOf, tick } from "./hybrid-clock.ts";
import { createRootSecret, keysOf } from "./keys.ts";
import { type Head, missing, readPage, type SealedRecord, writePage } from "./log.ts";

let drawn = 0;
const randomBytes = (length: number) => Uint8Array.from({ length }, () => drawn++ & 0xff);
const keys = keysOf(createRootSecret(randomBytes));
const [anna, bo] = [createDeviceId(randomBytes), createDeviceId(randomBytes)];

const change = (device: DeviceId, value: number): Change => ({
  kind: "set",
  record: "day",
  field: "pain",
  value,
  seen: [],
  at: stampOf(tick(clockAtRest, 1000 + value), device),
});

function rowOf(device: DeviceId, values: readonly number[]): SealedRecord[] {
  const heads = new Map<DeviceId, Head>();
  return values.map((value) => {
    const written = writePage([change(device, value)], {
      keys,
      epoch: 1,
      device,
      heads,
      randomBytes,
    });
    heads.set(device, written.head);
    return written.record;
  });
}

function read(records: readonly SealedRecord[]) {
  const heads = new Map<DeviceId, Head>();
  return records.map((record) => {
    const result = readPage(record, { keys, epoch: 1, heads });
    if (result.ok) heads.set(record.device, result.value.head);
    return result.ok ? "read" : result.error.kind;
  });
}

describe("a device's row", () => {
  const [one, two, three] = rowOf(anna, [1, 2, 3]) as [SealedRecord, SealedRecord, SealedRecord];

  it("is read from the first record to the last", () => {
    expect(read([one, two, three])).toEqual(["read", "read", "read"]);
  });

  it.each([
    ["a repeated record", [one, one, two], ["read", "already-known", "read"]],
    ["a missing record", [one, three], ["read", "too-early"]],
    ["a cut off beginning", [two], ["too-early"]],
    ["swapped contents", [{ ...two, sequence: 1 }], ["not-for-this-place"]],
    ["another device's record", [{ ...one, device: bo }], ["not-for-this-place"]],
    ["another epoch's record", [{ ...one, epoch: 2 }], ["other-epoch"]],
    [
      "a record after another history",
      [one, { ...three, sequence: 2 }],
      ["read", "not-for-this-place"],
    ],
  ])("notices %s", (_, records, outcome) => {
    expect(read(records)).toEqual(outcome);
  });

  it("cannot be joined to a fork of itself", () => {
    const [, fork] = rowOf(anna, [1, 9]) as [SealedRecord, SealedRecord];
    expect(read([one, fork])).toEqual(["read", "not-for-this-place"]);
  });
});

it("notices that the relay keeps back the end of somebody's row", () => {
  const heads = new Map<DeviceId, Head>([[anna, { sequence: 2, digest: new Uint8Array(32) }]]);
  expect(missing(heads, { [anna]: 2 })).toEqual([]);
  expect(missing(heads, { [anna]: 3, [bo]: 1 })).toEqual([anna, bo]);
});
