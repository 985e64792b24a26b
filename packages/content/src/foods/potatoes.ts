import type { FoodRow } from "./food-row.ts";

export const potatoes = [
  {
    id: "potato",
    name: { nl: "aardappel", en: "potato" },
    also: ["patat", "patatten", "pieper"],
    portion: { grams: 70, measure: "piece" },
  },
  {
    id: "potato-boiled",
    name: { nl: "gekookte aardappelen", en: "boiled potatoes" },
    also: ["patatten"],
    portion: { grams: 200, measure: "portion" },
  },
  {
    id: "new-potato",
    name: { nl: "krielaardappel", en: "new potatoes" },
    also: ["krieltjes"],
    portion: { grams: 175, measure: "portion" },
  },
  {
    id: "fries",
    name: { nl: "friet", en: "chips" },
    also: ["patat", "frieten", "frietjes"],
    portion: { grams: 150, measure: "portion" },
    tags: ["fatty"],
  },
  {
    id: "mashed-potato",
    name: { nl: "aardappelpuree", en: "mashed potato" },
    also: ["puree", "stoemp zonder groente"],
    portion: { grams: 200, measure: "portion" },
    allergens: ["milk"],
  },
  {
    id: "fried-potato",
    name: { nl: "gebakken aardappelen", en: "fried potatoes" },
    portion: { grams: 200, measure: "portion" },
    tags: ["fatty"],
  },
  {
    id: "gnocchi",
    name: { nl: "gnocchi", en: "gnocchi" },
    portion: { grams: 180, measure: "portion" },
    allergens: ["gluten"],
    fodmap: { fructans: ["some", "made-of"] },
  },
  {
    id: "crisps",
    name: { nl: "chips", en: "crisps" },
    also: ["aardappelchips"],
    portion: { grams: 25, measure: "handful" },
    tags: ["fatty"],
  },
  {
    id: "sweet-potato",
    name: { nl: "zoete aardappel", en: "sweet potato" },
    also: ["bataat"],
    portion: { grams: 150, measure: "portion" },
    fodmap: { mannitol: ["little", "plants-2009"] },
  },
  {
    id: "croquette-potato",
    name: { nl: "aardappelkroketten", en: "potato croquettes" },
    portion: { grams: 100, measure: "portion" },
    tags: ["fatty"],
    allergens: ["gluten", "egg"],
    fodmap: { fructans: ["some", "made-of"] },
  },
  {
    id: "cassava",
    name: { nl: "cassave", en: "cassava" },
    also: ["maniok"],
    portion: { grams: 150, measure: "portion" },
  },
  {
    id: "plantain",
    name: { nl: "bakbanaan", en: "plantain" },
    portion: { grams: 120, measure: "portion" },
    fodmap: { fructans: ["little", "plants-2009"] },
  },
] as const satisfies readonly FoodRow[];
