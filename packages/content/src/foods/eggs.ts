import type { FoodRow } from "./food-row.ts";

export const eggs = [
  {
    id: "egg",
    name: { nl: "ei", en: "egg" },
    also: ["eieren"],
    portion: { grams: 55, measure: "piece" },
    allergens: ["egg"],
  },
  {
    id: "boiled-egg",
    name: { nl: "gekookt ei", en: "boiled egg" },
    portion: { grams: 55, measure: "piece" },
    allergens: ["egg"],
  },
  {
    id: "fried-egg",
    name: { nl: "gebakken ei", en: "fried egg" },
    also: ["spiegelei", "paardenoog"],
    portion: { grams: 55, measure: "piece" },
    allergens: ["egg"],
  },
] as const satisfies readonly FoodRow[];
