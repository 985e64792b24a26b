import { expect, it } from "vitest";
import { lockWith, opens, parseLock, waitSeconds } from "./lock-code.ts";

it("opens for its own code and for no other", async () => {
  const lock = await lockWith("2407", 5);
  expect(await opens(lock, "2407")).toBe(true);
  expect(await opens(lock, "2408")).toBe(false);
  expect(await opens(lock, "")).toBe(false);
});

it("keeps a digest, not the code", async () => {
  const code = "240719890313"; // long enough not to stand in a digest by chance
  expect(JSON.stringify(await lockWith(code, 5))).not.toContain(code);
});

it("gives the same code another check each time", async () => {
  const [one, two] = [await lockWith("2407", 0), await lockWith("2407", 0)];
  expect(one.check).not.toBe(two.check);
});

it.each([
  [0, 0],
  [4, 0],
  [5, 15],
  [6, 30],
  [12, 1_920],
  [13, 3_600],
  [40, 3_600],
])("after %i wrong codes waits %i seconds", (wrong, seconds) => {
  expect(waitSeconds(wrong)).toBe(seconds);
});

it("comes back as it was kept, and is no lock when it cannot be read", async () => {
  const lock = await lockWith("een lang woord", 1);
  expect(parseLock(JSON.stringify(lock))).toEqual(lock);
  for (const stored of [null, "", "{", "7", "{}", '{"salt":"a","check":7,"afterMinutes":1}'])
    expect(parseLock(stored)).toBeUndefined();
});
