import { parseLocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";
import { weekCounters } from "@wervel/plan";
import { expect, it } from "vitest";
import { eatenMeals } from "./eaten.ts";
import { plantOf } from "./week-menu.ts";

const at = "2026-11-02T08:00:00.000Z";

function meal(
  date: string,
  ...foods: readonly (readonly [food: string, portion?: string])[]
): Entry {
  const day = parseLocalDate(date) ?? expect.fail();
  const eaten = foods.map(([food, portion]) => (portion ? { food, portion } : { food }));
  const value = { is: "meal", name: "eten", foods: eaten } as const;
  return {
    id: `${date}${foods.join()}`,
    kind: "entry",
    item: "meal",
    day,
    value,
    notedAt: at,
    changedAt: at,
  };
}

it("counts fibre, plants and kinds of food over the days that were logged", () => {
  const week = weekCounters(
    eatenMeals([
      meal("2026-11-02", ["kefir"], ["blauwe bessen"], ["walnoten"]),
      meal("2026-11-02", ["zalm"], ["ui"], ["rode ui"]),
      meal("2026-11-04", ["wortel", "100 g"], ["iets van de markt"]),
    ]),
    plantOf,
  );
  expect(week).toMatchObject({
    daysLogged: 2,
    plants: 4, // berries, walnuts, onion once, carrot
    fermented: 1,
    prebiotic: 1,
    oilyFish: 1,
    pattern: { got: 3, of: 5 },
    unknown: 1,
  });
  expect(week.fibreG).toBeGreaterThan(0);
});

it("says nothing about a week without a logged meal", () => {
  expect(weekCounters([], plantOf)).toMatchObject({
    daysLogged: 0,
    fibreG: undefined,
    pattern: undefined,
  });
});
