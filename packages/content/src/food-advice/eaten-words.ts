import type { FodmapGroup, FoodTag, Text } from "@wervel/model";

export const fodmapGroupWords = {
  fructans: { nl: "fructanen (ui, tarwe)", en: "fructans (onion, wheat)" },
  gos: { nl: "GOS (peulvruchten)", en: "GOS (pulses)" },
  lactose: { nl: "lactose (melk)", en: "lactose (milk)" },
  fructose: { nl: "fructose-overschot", en: "excess fructose" },
  sorbitol: { nl: "sorbitol (steenvruchten)", en: "sorbitol (stone fruit)" },
  mannitol: { nl: "mannitol (paddenstoelen)", en: "mannitol (mushrooms)" },
} as const satisfies Readonly<Record<FodmapGroup, Text>>;

/** What a day's meals can be looked at for, as people would say it after "eaten". */
export const eatenFactorNames = {
  ...fodmapGroupWords,
  prebiotic: { nl: "prebiotisch eten", en: "prebiotic food" },
  fermented: { nl: "gefermenteerd eten", en: "fermented food" },
  "whole-grain": { nl: "volkoren", en: "whole grain" },
  pulse: { nl: "peulvruchten", en: "pulses" },
  "oily-fish": { nl: "vette vis", en: "oily fish" },
  alcohol: { nl: "alcohol bij het eten", en: "alcohol with food" },
  caffeine: { nl: "iets met cafeïne", en: "something with caffeine" },
  fatty: { nl: "vet eten volgens de maaltijden", en: "fatty food by the meals" },
  spicy: { nl: "scherp eten volgens de maaltijden", en: "spicy food by the meals" },
  fizzy: { nl: "bruisende drank", en: "fizzy drink" },
  histamine: { nl: "histaminerijk eten", en: "food rich in histamine" },
} as const satisfies Readonly<Partial<Record<FodmapGroup | FoodTag, Text>>>;
