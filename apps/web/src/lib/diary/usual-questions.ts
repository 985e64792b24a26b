import { usualItemWords } from "@wervel/content";
import type { CatalogueItem } from "@wervel/model";
import { levelWords } from "./diary.words.ts";
import type { ItemQuestion } from "./item-question.ts";

/** What Today asks until the person chooses otherwise: enough to see a pattern, five taps. */
export const usualItems = [
  "pain",
  "pain-places",
  "sleep-quality",
  "stress",
  "belly",
] as const satisfies readonly CatalogueItem[];

/** Where it is kept that a person chose otherwise. */
export const trackedSettingId = "setting:today-items";

const noUnit = { nl: "", en: "" };
const { "sleep-quality": sleep, stress, belly } = usualItemWords;

/** Those questions as they are, so that a first visit loads no catalogue. */
export const usualQuestions: readonly ItemQuestion[] = [
  {
    item: "sleep-quality",
    name: sleep.name,
    asks: sleep.asks,
    scale: { is: "level" },
    levels: sleep.levels,
    choices: {},
    unit: noUnit,
  },
  {
    item: "stress",
    name: stress.name,
    asks: stress.asks,
    scale: { is: "level" },
    levels: stress.levels,
    choices: {},
    unit: noUnit,
  },
  {
    item: "belly",
    name: belly.name,
    asks: belly.name,
    scale: { is: "choices", options: ["calm", "bloated", "cramps"] },
    levels: levelWords,
    choices: belly.choices,
    unit: noUnit,
  },
];
