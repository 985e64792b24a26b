import { type LocalDate, parseLocalDate } from "@wervel/base";
import {
  allergens,
  type FodmapGroup,
  fodmapGroups,
  type Json,
  type MealMoment,
  mealMoments,
  type SettingRecord,
} from "@wervel/model";
import { diets, type FodmapPlan, type FoodPerson, type SupplementTrial } from "@wervel/wervel";
import {
  flagIn,
  knownIn,
  listIn,
  numberIn,
  objectIn,
  oneOf,
  textIn,
  textsIn,
} from "./read-json.ts";

export const foodKeys = {
  person: "food-person",
  facts: "food-facts",
  menu: "food-menu",
  shopping: "food-shopping",
  fodmap: "food-fodmap",
  fibre: "food-fibre",
  trial: "food-trial",
  basics: "food-basics",
} as const;
export type FoodKey = (typeof foodKeys)[keyof typeof foodKeys];

export const foodSetting = (key: FoodKey, value: Json, changedAt: string): SettingRecord => ({
  id: `setting:${key}`,
  kind: "setting",
  key,
  value,
  changedAt,
});

export type FoodSettings = ReadonlyMap<string, Json>;

const dayIn = (value: Json | undefined): LocalDate | undefined =>
  parseLocalDate(textIn(value) ?? "");

/** What someone said about their plate; the gut is filled in from the diary. */
export type PlateSettings = Pick<
  FoodPerson,
  "diet" | "halal" | "allergies" | "avoids" | "likes" | "irritableBowel"
> & { readonly people: number };

export function plateIn(settings: FoodSettings): PlateSettings {
  const { diet, halal, allergies, avoids, likes, irritableBowel, people } = objectIn(
    settings.get(foodKeys.person),
  );
  return {
    diet: oneOf(diet, diets) ?? "everything",
    halal: flagIn(halal) ?? false,
    allergies: knownIn(allergies, allergens),
    avoids: textsIn(avoids),
    likes: textsIn(likes),
    irritableBowel: flagIn(irritableBowel) ?? false,
    people: numberIn(people) ?? 1,
  };
}

/** The answers before food advice, and the day they were given. */
export type GateAnswers = {
  readonly on: LocalDate;
  readonly adult: boolean;
  readonly signs: readonly string[];
  readonly heightCm?: number;
  readonly weightKg?: number;
};

export function gateAnswersIn(settings: FoodSettings): GateAnswers | undefined {
  const { on, adult, signs, heightCm, weightKg } = objectIn(settings.get(foodKeys.facts));
  const day = dayIn(on);
  if (day === undefined || typeof adult !== "boolean") return undefined;
  const [height, weight] = [numberIn(heightCm), numberIn(weightKg)];
  return {
    on: day,
    adult,
    signs: textsIn(signs),
    ...(height === undefined ? {} : { heightCm: height }),
    ...(weight === undefined ? {} : { weightKg: weight }),
  };
}

export type KeptSlot = {
  readonly day: number;
  readonly moment: MealMoment;
  readonly recipe: string;
  readonly isLeftover: boolean;
};
export type KeptMenu = {
  readonly start: LocalDate;
  readonly slots: readonly KeptSlot[];
  readonly missed: readonly {
    readonly wish: string;
    readonly wanted: number;
    readonly got: number;
    readonly couldHelp: number;
  }[];
  readonly turn: number;
};

export function menuIn(settings: FoodSettings): KeptMenu | undefined {
  const { start, slots, missed, turn } = objectIn(settings.get(foodKeys.menu));
  const day = dayIn(start);
  if (day === undefined) return undefined;
  return {
    start: day,
    slots: listIn(slots).flatMap(slotIn),
    missed: listIn(missed).flatMap((one) => {
      const { wish, wanted, got, couldHelp } = objectIn(one);
      return textIn(wish) === undefined
        ? []
        : [
            {
              wish: textIn(wish) ?? "",
              wanted: numberIn(wanted) ?? 0,
              got: numberIn(got) ?? 0,
              couldHelp: numberIn(couldHelp) ?? 0,
            },
          ];
    }),
    turn: numberIn(turn) ?? 0,
  };
}

function slotIn(value: Json): readonly KeptSlot[] {
  const { day, moment, recipe, isLeftover } = objectIn(value);
  const [at, when, what] = [numberIn(day), oneOf(moment, mealMoments), textIn(recipe)];
  if (at === undefined || when === undefined || what === undefined) return [];
  return [{ day: at, moment: when, recipe: what, isLeftover: flagIn(isLeftover) ?? false }];
}

export type ShoppingItem = {
  /** A food of the list by id, or own words. */
  readonly food?: string;
  readonly words?: string;
  readonly grams?: number;
  readonly done: boolean;
};

export const shoppingIn = (settings: FoodSettings): readonly ShoppingItem[] =>
  listIn(settings.get(foodKeys.shopping)).flatMap((value) => {
    const { food, words, grams, done } = objectIn(value);
    const [id, own, weight] = [textIn(food), textIn(words), numberIn(grams)];
    if (id === undefined && own === undefined) return [];
    return [
      {
        ...(id === undefined ? {} : { food: id }),
        ...(own === undefined ? {} : { words: own }),
        ...(weight === undefined ? {} : { grams: weight }),
        done: flagIn(done) ?? false,
      },
    ];
  });

const wents = ["fine", "some", "badly"] as const;

export function fodmapPlanIn(settings: FoodSettings): FodmapPlan | undefined {
  const { began, tries, finished } = objectIn(settings.get(foodKeys.fodmap));
  const day = dayIn(began);
  if (day === undefined) return undefined;
  const end = dayIn(finished);
  return {
    began: day,
    tries: listIn(tries).flatMap(tryIn),
    ...(end === undefined ? {} : { finished: end }),
  };
}

function tryIn(value: Json): FodmapPlan["tries"] {
  const { group, on, went } = objectIn(value);
  const [known, day, how] = [
    oneOf<FodmapGroup>(group, fodmapGroups),
    dayIn(on),
    oneOf(went, wents),
  ];
  if (known === undefined || day === undefined) return [];
  return [{ group: known, on: day, ...(how === undefined ? {} : { went: how }) }];
}

export function fibreStartIn(settings: FoodSettings) {
  const { on, startG } = objectIn(settings.get(foodKeys.fibre));
  const [day, grams] = [dayIn(on), numberIn(startG)];
  return day === undefined || grams === undefined ? undefined : { on: day, startG: grams };
}

export function trialIn(settings: FoodSettings): SupplementTrial | undefined {
  const { name, began, weeks } = objectIn(settings.get(foodKeys.trial));
  const [what, day, length] = [textIn(name), dayIn(began), numberIn(weeks)];
  if (what === undefined || day === undefined || length === undefined) return undefined;
  return { name: what, began: day, weeks: length };
}

export function basicsIn(settings: FoodSettings) {
  const { began, done } = objectIn(settings.get(foodKeys.basics));
  return { began: dayIn(began), done: textsIn(done) };
}
