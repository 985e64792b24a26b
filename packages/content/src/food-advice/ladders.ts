import type { Text } from "@wervel/model";

/** Five grams more a week, up to what the Dutch guideline of 2006 names for adults. */
export const fibreRules = { stepG: 5, goalG: 30, holdFromRise: 2 } as const;

/** Restriction 4 to 6 weeks, at most 8; three days per group and three of rest (our choice). */
export const fodmapTimes = {
  againFromDay: 29,
  usualDays: 42,
  mostDays: 56,
  testDays: 3,
  restDays: 3,
} as const;
export const ladderSources = [
  { source: "lomer-2023", at: "three phases; restriction 4 to 6 weeks" },
  { source: "bsg-2021", at: "soluble fibre built up slowly; low FODMAP as second line" },
  { source: "gezondheidsraad-2006", at: "14 g of fibre per 1000 kcal: 30 to 40 g a day" },
  { source: "nice-cg61", at: "probiotics for at least 4 weeks" },
] as const;

/** First line for a sensitive gut; tick what you already do. */
export const gutBasics = [
  {
    id: "regular-meals",
    says: {
      nl: "Eet op vaste tijden en sla niets over.",
      en: "Eat at fixed times and skip nothing.",
    },
  },
  {
    id: "eat-slowly",
    says: { nl: "Neem de tijd en kauw rustig.", en: "Take your time and chew calmly." },
  },
  {
    id: "drink-enough",
    says: {
      nl: "Drink genoeg, vooral water en thee zonder cafeïne.",
      en: "Drink enough, mostly water and tea without caffeine.",
    },
  },
  {
    id: "less-coffee",
    says: { nl: "Hooguit drie koppen koffie of thee.", en: "Three cups of coffee or tea at most." },
  },
  {
    id: "less-alcohol-fizz",
    says: { nl: "Weinig alcohol en bruisende drank.", en: "Little alcohol and fizzy drink." },
  },
  {
    id: "less-fat-spice",
    says: { nl: "Minder vet en scherp eten.", en: "Less fatty and spicy food." },
  },
  {
    id: "soluble-fibre",
    says: {
      nl: "Kies haver of psyllium, liever dan zemelen.",
      en: "Choose oats or psyllium rather than bran.",
    },
  },
  {
    id: "move-and-rest",
    says: {
      nl: "Beweeg elke dag, slaap genoeg en zoek rust bij stress.",
      en: "Move every day, sleep enough and find calm when stressed.",
    },
  },
] as const satisfies readonly { readonly id: string; readonly says: Text }[];
export const gutBasicsDays = 28;

/** What to eat for three days when a group is tried again, a little more each day. */
export const fodmapTries = {
  lactose: {
    nl: "een half, heel en anderhalf glas melk",
    en: "a half, whole and one and a half glass of milk",
  },
  fructans: {
    nl: "een, twee en drie sneetjes volkorenbrood",
    en: "one, two and three slices of wholemeal bread",
  },
  gos: { nl: "twee, vier en zes eetlepels linzen", en: "two, four and six tablespoons of lentils" },
  fructose: { nl: "een kwart, halve en hele mango", en: "a quarter, half and whole mango" },
  sorbitol: { nl: "een, twee en drie abrikozen", en: "one, two and three apricots" },
  mannitol: { nl: "twee, vier en zes champignons", en: "two, four and six mushrooms" },
} as const;

export const probioticWeeks = [4, 8, 12] as const;
