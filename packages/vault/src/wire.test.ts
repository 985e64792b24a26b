import fc from "fast-check";
import { expect, it } from "vitest";
import { createDeviceId } from "./device.ts";
import { decodeHeads, decodeRecords, encodeHeads, encodeRecords } from "./wire.ts";

const device = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => createDeviceId(() => bytes));
const record = fc.record({
  device,
  epoch: fc.nat(2 ** 31),
  sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  sealed: fc.uint8Array({ maxLength: 300 }),
});

it("reads back every record that it wrote", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      expect(decodeRecords(encodeRecords(records))).toEqual({ ok: true, value: records });
    }),
  );
});

it("reads back every head that it wrote", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(device, fc.nat()), { maxLength: 12 }), (heads) => {
      expect(decodeHeads(encodeHeads(new Map(heads)))).toEqual({ ok: true, value: new Map(heads) });
    }),
  );
});

it("says where a message was cut off", () => {
  const one = {
    device: createDeviceId((n) => new Uint8Array(n)),
    epoch: 1,
    sequence: 1,
    sealed: new Uint8Array(40),
  };
  const bytes = encodeRecords([one, { ...one, sequence: 2 }]);
  for (const length of [73, 103, 104, 143])
    expect(decodeRecords(bytes.slice(0, length))).toEqual({
      ok: false,
      error: { kind: "cut-off", byte: 72 },
    });
});

it("never believes a length that is too large", () => {
  const bytes = new Uint8Array(40).fill(255);
  expect(decodeRecords(bytes)).toMatchObject({ ok: false, error: { kind: "too-large" } });
});

it("reads no sequence that a number cannot hold", () => {
  const heads = new Uint8Array(24).fill(255);
  expect(decodeHeads(heads)).toEqual({ ok: false, error: { kind: "bad-sequence", byte: 0 } });
});

it("neither hangs nor throws on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof decodeRecords(bytes).ok).toBe("boolean");
      expect(typeof decodeHeads(bytes).ok).toBe("boolean");
    }),
    { numRuns: 2_000 },
  );
});
