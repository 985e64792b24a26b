import { type FodmapRules, type Food, fodmapGroups } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictOf, eaterOf, equalsFor, groupsAbove } from "./conflict.ts";
import { fodmapLoad, stateOf, worstState } from "./fodmap-load.ts";
import { foodGate } from "./food-gates.ts";
import { diets, type FoodPerson, isWithin, notFor } from "./food-person.ts";
import { nutrientsOf } from "./nutrients.ts";

const fodmap: FodmapRules = {
  assumedG: { little: 0.15, some: 0.6, much: 2, "very-much": 10 },
  lowUpToG: { fructans: 0.3, gos: 0.3, lactose: 1, fructose: 0.4, sorbitol: 0.2, mannitol: 0.2 },
  middleUpTo: 2,
};
const rules = { fodmap, bloatingFromNrs: 4 };
const basis = {
  says: { nl: "verzonnen", en: "made up" },
  confidence: "low",
  source: { source: "test", at: "here" },
  review: "unreviewed",
} as const;

const food = (id: string, more: Partial<Food> = {}): Food => ({
  id,
  group: "vegetable",
  name: { nl: id, en: id },
  also: [],
  portion: { grams: 100, measure: "portion" },
  tags: [],
  allergens: [],
  fodmap: {},
  ...more,
});
const onion = food("onion", {
  tags: ["prebiotic"],
  fodmap: { fructans: { level: "much", basis } },
});
const greens = food("greens");
const wheat = food("wheat", { fodmap: { fructans: { level: "some", basis } } });
const apple = food("apple", { sugars: { code: "1", fructoseG: 7.8, glucoseG: 3.1 } });

const person: FoodPerson = {
  diet: "everything",
  halal: false,
  allergies: [],
  avoids: [],
  likes: [],
  irritableBowel: false,
  tolerances: {},
};
const clash = (who: Partial<FoodPerson>, what = onion, grams = 100) =>
  conflictOf(what, grams, eaterOf({ ...person, ...who }, rules), rules)?.kind;

describe("prebiotic food", () => {
  it.each([
    ["an irritable bowel", { irritableBowel: true }],
    ["bloating of 4", { bloatingNrs: 4 }],
    ["phase 1", { fodmapPhase: 1 as const }],
    ["phase 3", { fodmapPhase: 3 as const }],
  ])("is held back with %s", (_, who) => {
    expect(clash(who)).toBe("prebiotic");
    expect(clash(who, onion, 1)).toBe("prebiotic");
  });

  it.each([
    ["nothing the matter", {}],
    ["bloating of 3.9", { bloatingNrs: 3.9 }],
  ])("may be suggested with %s", (_, who) => {
    expect(clash(who)).toBeUndefined();
  });
});

describe("a heavy portion", () => {
  it("is held back in phase 1, and a small one is not", () => {
    expect(clash({ fodmapPhase: 1 }, wheat, 100)).toBe("fodmap");
    expect(clash({ fodmapPhase: 1 }, wheat, 50)).toBeUndefined();
  });

  it("is held back by what was found in phase 3, and only by that", () => {
    const found = { fodmapPhase: 3, tolerances: { fructans: "low" } } as const;
    expect(clash(found, wheat, 100)).toBe("fodmap");
    expect(clash({ ...found, tolerances: { lactose: "low" } }, wheat, 100)).toBeUndefined();
  });

  it("counts fructose above glucose only", () => {
    expect(fodmapLoad([{ food: apple, grams: 100 }], fodmap).fructose).toBeCloseTo(4.7, 6);
  });

  it("adds up one sitting", () => {
    const twice = [50, 50].map((grams) => ({ food: wheat, grams }));
    expect(worstState(fodmapLoad(twice, fodmap), fodmap)).toBe("middle");
  });
});

it("offers equals that do not clash themselves", () => {
  const foods = new Map([onion, greens, wheat].map((one) => [one.id, one]));
  const equals = [{ instead: "onion", offer: ["wheat", "greens", "no-such-food"] }];
  const eater = eaterOf({ ...person, fodmapPhase: 1 }, rules);
  const offered = equalsFor(onion, eater, { rules, equals, foods });
  expect(offered.map(({ id }) => id)).toEqual(["greens"]);
});

describe("what someone does not eat", () => {
  const ham = food("ham", { group: "meat", tags: ["pork"] });
  const cheese = food("cheese", { group: "dairy", allergens: ["milk"] });
  const cod = food("cod", { group: "fish", allergens: ["fish"] });
  it.each([
    ["everything", []],
    ["no-meat", ["ham"]],
    ["vegetarian", ["ham", "cod"]],
    ["vegan", ["ham", "cheese", "cod"]],
  ] as const)("%s leaves out %j", (diet, out) => {
    const left = [ham, cheese, cod].filter((one) => notFor(one, { ...person, diet }));
    expect(left.map(({ id }) => id).sort()).toEqual([...out].sort());
  });

  it("names the allergen first, halal and avoided after", () => {
    expect(notFor(cheese, { ...person, allergies: ["milk"], diet: "vegan" })).toBe("allergen");
    expect(notFor(ham, { ...person, halal: true })).toBe("halal");
    expect(notFor(cod, { ...person, avoids: ["cod"] })).toBe("avoided");
  });
});

const anyFood = fc.record({
  level: fc.constantFrom("little", "some", "much", "very-much"),
  group: fc.constantFrom(...fodmapGroups),
  tags: fc.subarray(["prebiotic", "pork", "alcohol"] as const),
  allergens: fc.subarray(["gluten", "milk", "fish"] as const),
});
const anyPerson = fc.record({
  diet: fc.constantFrom(...diets),
  halal: fc.boolean(),
  allergies: fc.subarray(["gluten", "milk", "fish"] as const),
  avoids: fc.constant([]),
  likes: fc.constant([]),
  irritableBowel: fc.boolean(),
  bloatingNrs: fc.integer({ min: 0, max: 10 }),
  tolerances: fc.constant({}),
});

it("never passes what is prebiotic, too heavy, an allergen or not eaten", () => {
  fc.assert(
    fc.property(
      anyFood,
      anyPerson,
      fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
      fc.integer({ min: 1, max: 400 }),
      ({ level, group, tags, allergens }, base, phase, grams) => {
        const who: FoodPerson = phase === undefined ? base : { ...base, fodmapPhase: phase };
        const what = food("x", { tags, allergens, fodmap: { [group]: { level, basis } } });
        const eater = eaterOf(who, rules);
        if (conflictOf(what, grams, eater, rules) !== undefined) return;
        expect(eater.reasons.length > 0 && tags.includes("prebiotic")).toBe(false);
        expect(allergens.some((one) => who.allergies.includes(one))).toBe(false);
        const state = stateOf(group, fodmapLoad([{ food: what, grams }], fodmap)[group], fodmap);
        expect(isWithin(state, eater.limits[group])).toBe(true);
        expect(groupsAbove([{ food: what, grams }], eater, rules)).toEqual([]);
      },
    ),
    { seed: 7, numRuns: 2_000 },
  );
});

it("says how much of a meal has no figures, instead of counting it as nothing", () => {
  const figures = {
    kcal: 50,
    carbohydrateG: 10,
    fibreG: 3,
    fatG: 0,
    proteinG: 1,
    source: { table: "t", code: "c", isNear: false },
  };
  const sum = nutrientsOf([
    { food: food("carrot", { figures }), grams: 200 },
    { food: greens, grams: 50 },
  ]);
  expect(sum).toMatchObject({ kcal: 100, fibreG: 6, unknownG: 50, omega3G: 0 });
});

describe("the gate before food advice", () => {
  const gate = { adultFromYears: 18, lowestBmi: 20 };
  const well = {
    ageYears: 40,
    bmi: 24,
    alarm: false,
    pregnant: false,
    eatingDisorder: false,
    losingWeight: false,
    medicalDiet: false,
  };

  it("is free only when everything asked is answered", () => {
    expect(foodGate(well, "leaving-out", gate)).toEqual({ is: "free" });
    expect(foodGate({}, "adding", gate).is).toBe("unanswered");
    const { bmi: _, ...rest } = well;
    expect(foodGate(rest, "leaving-out", gate)).toEqual({ is: "unanswered", ask: ["bmi"] });
    expect(foodGate(rest, "adding", gate)).toEqual({ is: "free" });
  });

  it.each([
    ["alarm", { alarm: true }],
    ["pregnant", { pregnant: true }],
    ["eating-disorder", { eatingDisorder: true }],
    ["losing-weight", { losingWeight: true }],
    ["medical-diet", { medicalDiet: true }],
    ["low-weight", { bmi: 19.9 }],
    ["young", { ageYears: 17 }],
  ])("is closed by %s alone, whatever is open", (because, fact) => {
    expect(foodGate(fact, "adding", gate)).toEqual({ is: "closed", because: [because] });
    expect(foodGate({ ...well, ...fact }, "leaving-out", gate).is).toBe("closed");
  });
});
