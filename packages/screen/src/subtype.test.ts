import { expect, it } from "vitest";
import { type SubtypeFacts, subtypeOf } from "./subtype.ts";

const plain: SubtypeFacts = {
  alarm: false,
  inflammatory: false,
  stenosis: "unlikely",
  hernia: "unlikely",
  suddenOnset: false,
  episodeDays: 10,
};

it.each([
  [{}, "nonspecific"],
  [{ suddenOnset: true }, "acute_lumbago"],
  [{ suddenOnset: true, episodeDays: 14 }, "acute_lumbago"],
  [{ suddenOnset: true, episodeDays: 15 }, "nonspecific"],
  [{ suddenOnset: true, hernia: "possible" }, "radicular_possible"],
  [{ hernia: "likely" }, "radicular_likely"],
  [{ hernia: "likely", stenosis: "possible" }, "radicular_likely"],
  [{ stenosis: "possible" }, "stenosis_pattern"],
  [{ hernia: "likely", stenosis: "likely" }, "stenosis_pattern"],
  [{ stenosis: "likely", inflammatory: true }, "inflammatory_pattern"],
  [{ inflammatory: true, hernia: "likely", alarm: true }, "red_flag"],
] as const)("%o is %s", (facts, subtype) => {
  expect(subtypeOf({ ...plain, ...facts })).toBe(subtype);
});
