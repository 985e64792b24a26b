/**
 * A hybrid logical clock: as close to the wall as can be, yet never running back.
 *
 * Orders the changes of all devices in one row without asking a server. A device
 * whose wall clock is days off still writes after everything it has seen.
 * @see Kulkarni et al. (2014), Logical Physical Clocks. Cost O(1) per stamp.
 */

import type { DeviceId } from "./device.ts";

/** Sorts as plain text: wall milliseconds, counter, device, each of a fixed width. */
export type Stamp = string & { readonly stamp: unique symbol };

export type HybridClock = { readonly wallMs: number; readonly counter: number };

export const clockAtRest: HybridClock = { wallMs: 0, counter: 0 };

const wallWidth = 9; // base 36: enough until the year 5188
const counterWidth = 3;
const counterEnd = 36 ** counterWidth;
const form = /^(?<wall>[0-9a-z]{9})-(?<counter>[0-9a-z]{3})-(?<device>[A-Za-z0-9_-]{22})$/u;

/** The clock after writing something at `nowMs` by the device's own wall. */
export function tick(clock: HybridClock, nowMs: number): HybridClock {
  if (nowMs > clock.wallMs) return { wallMs: Math.floor(nowMs), counter: 0 };
  const counter = clock.counter + 1;
  return counter < counterEnd
    ? { wallMs: clock.wallMs, counter }
    : { wallMs: clock.wallMs + 1, counter: 0 };
}

/** The clock after seeing a stamp: nothing written from now on can sort before it. */
export function witness(clock: HybridClock, stamp: Stamp): HybridClock {
  const { wallMs, counter } = readStamp(stamp);
  const ahead = wallMs > clock.wallMs || (wallMs === clock.wallMs && counter > clock.counter);
  return ahead ? { wallMs, counter } : clock;
}

export const stampOf = (clock: HybridClock, device: DeviceId): Stamp =>
  `${clock.wallMs.toString(36).padStart(wallWidth, "0")}-${clock.counter
    .toString(36)
    .padStart(counterWidth, "0")}-${device}` as Stamp; // made here, so of the right form

export const isStamp = (text: unknown): text is Stamp =>
  typeof text === "string" && form.test(text);

export function readStamp(stamp: Stamp): HybridClock & { readonly device: string } {
  const [wall = "0", counter = "0"] = stamp.split("-", 2);
  return {
    wallMs: Number.parseInt(wall, 36),
    counter: Number.parseInt(counter, 36),
    device: stamp.slice(wallWidth + counterWidth + 2),
  };
}
