import { expect, it } from "vitest";
import { parseChange } from "./change.ts";
import { createDeviceId } from "./device.ts";
import { clockAtRest, stampOf, tick } from "./hybrid-clock.ts";

const at = stampOf(
  tick(clockAtRest, 5),
  createDeviceId((n) => new Uint8Array(n)),
);

it.each([
  { kind: "set", record: "r", field: "f", value: { a: [1, null, "x"] }, seen: [at], at },
  { kind: "add", record: "r", field: "f", element: "e", at },
  { kind: "drop", record: "r", field: "f", element: "e", at },
  { kind: "remove", record: "r", at },
])("reads a change of kind $kind", (change) => expect(parseChange(change)).toEqual(change));

it.each([
  null,
  7,
  {},
  { kind: "remove", record: "r", at: "yesterday" },
  { kind: "set", record: "r", field: "f", value: Number.NaN, seen: [], at },
  { kind: "set", record: "r", field: "f", value: 1, seen: ["x"], at },
  { kind: "add", record: "r", field: "f", at },
  { kind: "explode", record: "r", field: "f", element: "e", at },
  { kind: "set", record: 5, field: "f", value: 1, seen: [], at },
])("does not read %j", (change) => expect(parseChange(change)).toBeUndefined());
