import type { FoodRow } from "./food-row.ts";

export const herbs = [
  {
    id: "basil",
    name: { nl: "basilicum", en: "basil" },
    portion: { grams: 5, measure: "handful" },
  },
  {
    id: "parsley",
    name: { nl: "peterselie", en: "parsley" },
    portion: { grams: 5, measure: "handful" },
  },
  {
    id: "coriander",
    name: { nl: "koriander", en: "coriander leaf" },
    portion: { grams: 5, measure: "handful" },
  },
  {
    id: "dill",
    name: { nl: "dille", en: "dill" },
    portion: { grams: 5, measure: "handful" },
  },
  {
    id: "mint",
    name: { nl: "munt", en: "mint" },
    portion: { grams: 5, measure: "handful" },
  },
  {
    id: "ginger",
    name: { nl: "gember", en: "ginger" },
    also: ["gemberwortel"],
    portion: { grams: 8, measure: "teaspoon" },
  },
  {
    id: "oregano",
    name: { nl: "oregano", en: "oregano" },
    portion: { grams: 1, measure: "teaspoon" },
  },
  {
    id: "thyme",
    name: { nl: "tijm", en: "thyme" },
    portion: { grams: 1, measure: "teaspoon" },
  },
  {
    id: "rosemary",
    name: { nl: "rozemarijn", en: "rosemary" },
    portion: { grams: 1, measure: "teaspoon" },
  },
  {
    id: "curry-powder",
    name: { nl: "kerriepoeder", en: "curry powder" },
    also: ["kerrie", "currypoeder"],
    portion: { grams: 3, measure: "teaspoon" },
    tags: ["spicy"],
  },
  {
    id: "cumin",
    name: { nl: "komijn", en: "cumin" },
    also: ["djinten"],
    portion: { grams: 2, measure: "teaspoon" },
  },
  {
    id: "turmeric",
    name: { nl: "kurkuma", en: "turmeric" },
    also: ["geelwortel"],
    portion: { grams: 2, measure: "teaspoon" },
  },
  {
    id: "cinnamon",
    name: { nl: "kaneel", en: "cinnamon" },
    portion: { grams: 2, measure: "teaspoon" },
  },
  {
    id: "paprika-powder",
    name: { nl: "paprikapoeder", en: "paprika powder" },
    portion: { grams: 2, measure: "teaspoon" },
  },
  {
    id: "black-pepper",
    name: { nl: "zwarte peper", en: "black pepper" },
    also: ["peper"],
    portion: { grams: 1, measure: "teaspoon" },
    tags: ["spicy"],
  },
  {
    id: "nutmeg",
    name: { nl: "nootmuskaat", en: "nutmeg" },
    also: ["muskaatnoot"],
    portion: { grams: 1, measure: "teaspoon" },
  },
  {
    id: "salt",
    name: { nl: "zout", en: "salt" },
    also: ["keukenzout"],
    portion: { grams: 1, measure: "teaspoon" },
  },
  {
    id: "horseradish",
    name: { nl: "mierikswortel", en: "horseradish" },
    portion: { grams: 5, measure: "teaspoon" },
    tags: ["spicy"],
  },
] as const satisfies readonly FoodRow[];
