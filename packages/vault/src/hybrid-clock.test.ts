import fc from "fast-check";
import { expect, it } from "vitest";
import { createDeviceId, parseDeviceId } from "./device.ts";
import { clockAtRest, isStamp, readStamp, stampOf, tick, witness } from "./hybrid-clock.ts";

const device = createDeviceId(() => new Uint8Array(16).fill(7));
const anyMoment = fc.integer({ min: 0, max: 4_102_444_800_000 });

it("never runs back, whatever the wall clock does", () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { minLength: 2, maxLength: 50 }), (moments) => {
      let clock = clockAtRest;
      let last = "";
      for (const moment of moments) {
        clock = tick(clock, moment);
        const stamp = stampOf(clock, device);
        expect(stamp > last).toBe(true);
        last = stamp;
      }
    }),
  );
});

it("writes after everything it has seen, even when its own clock is days behind", () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, (theirs, ours) => {
      const seen = stampOf(tick(clockAtRest, theirs), device);
      const mine = stampOf(tick(witness(clockAtRest, seen), ours), device);
      expect(mine > seen).toBe(true);
    }),
  );
});

it("carries on into the next millisecond when the counter is full", () => {
  const full = { wallMs: 1000, counter: 36 ** 3 - 1 };
  expect(tick(full, 1000)).toEqual({ wallMs: 1001, counter: 0 });
});

it("is read back as it was written", () => {
  const stamp = stampOf({ wallMs: 1_795_000_000_123, counter: 41 }, device);
  expect(isStamp(stamp)).toBe(true);
  expect(readStamp(stamp)).toEqual({ wallMs: 1_795_000_000_123, counter: 41, device });
});

it.each(["", "1-2-3", 5, null, `${"0".repeat(9)}-000-short`])("is not %j", (text) => {
  expect(isStamp(text)).toBe(false);
});

it.each(["", "kort", "A".repeat(21), `${"A".repeat(21)}!`])("a device is not called %j", (text) => {
  expect(parseDeviceId(text)).toBeUndefined();
});
