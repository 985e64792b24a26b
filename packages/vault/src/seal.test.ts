import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDeviceId } from "./device.ts";
import { createRootSecret, keysOf } from "./keys.ts";
import { noPrevious, type Place, seal, unseal } from "./seal.ts";

const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i);
const keys = keysOf(createRootSecret(counting));
const place: Place = {
  vault: keys.vault,
  epoch: 1,
  device: createDeviceId(() => new Uint8Array(16).fill(0xd0)),
  sequence: 1,
  previous: noPrevious,
};
const key = keys.recordKey(1);
const sealing = { key, place, randomBytes: counting };

describe("a sealed record", () => {
  it("opens for the same key and place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), (text) => {
        expect(unseal(seal(text, sealing), sealing)).toEqual({ ok: true, value: text });
      }),
    );
  });

  const elsewhere: readonly [string, Place][] = [
    [
      "another vault",
      { ...place, vault: keysOf(createRootSecret(() => counting(32).reverse())).vault },
    ],
    ["another epoch", { ...place, epoch: 2 }],
    ["another device", { ...place, device: createDeviceId(counting) }],
    ["another sequence", { ...place, sequence: 2 }],
    ["after another record", { ...place, previous: counting(32) }],
  ];
  it.each(elsewhere)("does not open in %s", (_, other) => {
    expect(unseal(seal("x", sealing), { key, place: other })).toEqual({
      ok: false,
      error: { kind: "not-for-this-place" },
    });
  });

  it("does not open when any one bit has changed", () => {
    const sealed = seal("pijn 4", sealing);
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = sealed.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(unseal(changed, sealing).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("says when a newer program wrote it", () => {
    const sealed = seal("x", sealing);
    sealed[0] = 2;
    expect(unseal(sealed, sealing)).toEqual({
      ok: false,
      error: { kind: "unknown-format", version: 2 },
    });
  });

  it.each([0, 1, 24, 41, 168])("is refused when only %i bytes are left", (length) => {
    expect(unseal(seal("x", sealing).slice(0, length), sealing).ok).toBe(false);
  });

  it("does not tell a short note from a shorter one by its length", () => {
    expect(seal("a".repeat(100), sealing)).toHaveLength(seal("", sealing).length);
  });
});

it("has a different key for every epoch", () => {
  expect(keys.recordKey(1)).not.toEqual(keys.recordKey(2));
});
