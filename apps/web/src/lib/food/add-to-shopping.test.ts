import { expect, it } from "vitest";
import { withFoods } from "./add-to-shopping.ts";

it("adds to what is still to be bought, and begins again with what is done", () => {
  const list = [
    { food: "carrot", grams: 100, done: false },
    { food: "salmon", grams: 250, done: true },
    { words: "kattenbrokken", done: true },
  ];
  expect(
    withFoods(list, [
      { food: "carrot", grams: 50 },
      { food: "salmon", grams: 125 },
    ]),
  ).toEqual([
    { food: "carrot", grams: 150, done: false },
    { words: "kattenbrokken", done: true },
    { food: "salmon", grams: 125, done: false },
  ]);
});
