import type { LocalDate } from "@wervel/base";
import { gutDiaryRules } from "@wervel/content";
import type { SuggestionFacts } from "@wervel/microbiome";
import type { Entry } from "@wervel/model";
import { weekCounters } from "@wervel/plan";
import { eatenMeals } from "../food/eaten.ts";
import { plantOf } from "../food/week-menu.ts";

type DiaryFacts = Pick<SuggestionFacts, "slowStool" | "fibreGramsPerDay">;

/** What a diary since a day says of stool and fibre; silent where too little was written. */
export function gutDiaryFacts(entries: readonly Entry[], since: LocalDate): DiaryFacts {
  const recent = entries.filter(({ day, removedAt }) => day >= since && removedAt === undefined);
  const fibre = fibreOfWholeDays(recent);
  return {
    slowStool: isSlow(recent),
    ...(fibre === undefined ? {} : { fibreGramsPerDay: fibre }),
  };
}

function isSlow(entries: readonly Entry[]): boolean {
  const { fewestStools, hardUpTo, looseFrom, fraction } = gutDiaryRules;
  const forms = entries.flatMap(({ value }) => (value.is === "stool" ? [value.form] : []));
  if (forms.length < fewestStools) return false;
  const share = (holds: (form: number) => boolean) => forms.filter(holds).length / forms.length;
  return (
    share((form) => form <= hardUpTo) > fraction && share((form) => form >= looseFrom) < fraction
  );
}

/** A day with one meal written down is no day of little fibre, nor is one with unknown food. */
function fibreOfWholeDays(entries: readonly Entry[]): number | undefined {
  const { mealsOfWholeDay, fewestWholeDays } = gutDiaryRules;
  const meals = eatenMeals(entries);
  const whole = [...new Set(meals.map(({ day }) => day))].flatMap((one) => {
    const ofDay = meals.filter(({ day }) => day === one);
    const isWhole =
      ofDay.length >= mealsOfWholeDay && ofDay.every(({ unknown }) => unknown.length === 0);
    return isWhole ? [ofDay] : [];
  });
  return whole.length < fewestWholeDays ? undefined : weekCounters(whole.flat(), plantOf).fibreG;
}
