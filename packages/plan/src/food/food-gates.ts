/** What has to be known before food is advised. Undefined is not answered, never "no". */
export type FoodFacts = {
  readonly ageYears?: number | undefined;
  readonly bmi?: number | undefined;
  /** A warning sign of the gut or the back stands. */
  readonly alarm?: boolean | undefined;
  readonly pregnant?: boolean | undefined;
  /** An eating disorder, now or before, or a yes on the short questions about eating. */
  readonly eatingDisorder?: boolean | undefined;
  readonly losingWeight?: boolean | undefined;
  /** A diet for kidneys or diabetes, or blood-thinning medicine that minds leafy greens. */
  readonly medicalDiet?: boolean | undefined;
};

export const foodGateIds = [
  "alarm",
  "eating-disorder",
  "losing-weight",
  "low-weight",
  "pregnant",
  "medical-diet",
  "young",
] as const;
export type FoodGateId = (typeof foodGateIds)[number];

/** `closed`: no advice of that kind, with the reasons. `open`: some questions are unanswered. */
export type FoodGate =
  | { readonly is: "closed"; readonly because: readonly FoodGateId[] }
  | { readonly is: "unanswered"; readonly ask: readonly (keyof FoodFacts)[] }
  | { readonly is: "free" };

export type FoodGateRules = { readonly adultFromYears: number; readonly lowestBmi: number };

/** Advice that adds (recipes, menu, fibre) does not ask for a weight; leaving out (FODMAP) does. */
export type FoodAdvice = "adding" | "leaving-out";

const asked: Readonly<Record<FoodAdvice, readonly (keyof FoodFacts)[]>> = {
  adding: ["ageYears", "alarm", "pregnant", "eatingDisorder", "losingWeight", "medicalDiet"],
  "leaving-out": [
    "ageYears",
    "bmi",
    "alarm",
    "pregnant",
    "eatingDisorder",
    "losingWeight",
    "medicalDiet",
  ],
};

/**
 * May this person be given advice of this kind? A yes on anything closes it whatever is still
 * open; an unanswered question keeps it shut until it is answered.
 */
export function foodGate(facts: FoodFacts, advice: FoodAdvice, rules: FoodGateRules): FoodGate {
  const because = raised(facts, rules);
  if (because.length > 0) return { is: "closed", because };
  const ask = asked[advice].filter((fact) => facts[fact] === undefined);
  return ask.length > 0 ? { is: "unanswered", ask } : { is: "free" };
}

function raised(facts: FoodFacts, { adultFromYears, lowestBmi }: FoodGateRules): FoodGateId[] {
  const { ageYears, bmi } = facts;
  const holds: Readonly<Record<FoodGateId, boolean>> = {
    alarm: facts.alarm === true,
    "eating-disorder": facts.eatingDisorder === true,
    "losing-weight": facts.losingWeight === true,
    "low-weight": bmi !== undefined && bmi < lowestBmi,
    pregnant: facts.pregnant === true,
    "medical-diet": facts.medicalDiet === true,
    young: ageYears !== undefined && ageYears < adultFromYears,
  };
  return foodGateIds.filter((id) => holds[id]);
}
