import { flareWarningOf } from "@wervel/wervel";
import { expect, it } from "vitest";
import { closedBecause, flareFinding } from "./flare-view.ts";

const closed = flareWarningOf({ pain: new Float64Array(20).fill(3), factors: [] });

it("says plainly that it is not better than guessing, and what is lacking", () => {
  expect(flareFinding(closed).nl).toBe("Voor jou (nog) niet beter dan gokken");
  expect(closedBecause(closed).en).toMatch(/^At least 60 checked days/u);
  expect(closedBecause({ ...closed, scoredDays: 90, events: 12 }).en).toMatch(/^Enough days/u);
});

it("speaks in times out of ten behind an open gate", () => {
  const open = { ...closed, gateOpen: true, silent: undefined, probability: 0.31 };
  expect(flareFinding(open).nl).toBe("Ongeveer 3 van de 10 keer");
});

it("forecasts nothing on a day that is bad already, or without back pain", () => {
  expect(flareFinding({ ...closed, gateOpen: true, silent: "flareNow" }).en).toMatch(/already$/u);
  expect(flareFinding(undefined).en).toBe("No back pain in your diary yet");
});
