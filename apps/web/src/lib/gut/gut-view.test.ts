import { dateOfEpochDay } from "@wervel/base";
import { gutSignsOf } from "@wervel/wervel";
import { expect, it } from "vitest";
import { gutFinding, gutState, readSelfReport } from "./gut-view.ts";

const empty = gutSignsOf({
  start: dateOfEpochDay(20_779),
  back: new Float64Array(10).fill(3),
  triggers: [],
  reliefs: [],
});

it("says why there is no finding yet", () => {
  expect(gutFinding(undefined).en).toBe("No back pain in your diary yet");
  expect(gutState(empty).en).toBe("Too few days for the four signs");
});

it("sends to the GP before anything else", () => {
  expect(gutFinding({ ...empty, hidden: true, signs: [] }).en).toBe("Your GP first");
});

it("counts the signs that are supported", () => {
  const signs = empty.signs.map((sign) => ({ ...sign, verdict: "supported" as const }));
  expect(gutState({ ...empty, signs, supported: 2 }).nl).toBe("2 van 4 tekenen ondersteund");
  expect(gutFinding({ ...empty, signs, supported: 1 }).nl).toMatch(/^Eén van de vier/u);
});

it("reads an unanswered or unknown answer as unanswered", () => {
  expect(readSelfReport([2, null, 7, 0])?.answers).toEqual([2, undefined, undefined, 0]);
  expect(readSelfReport("2")).toBeUndefined();
});
