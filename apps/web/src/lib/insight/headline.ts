import type { Language } from "@wervel/model";
import { type CourseInsight, courseFinding } from "@wervel/wervel";
import { formatNumber } from "../charts/numbers.ts";
import { lastWeekNames, sinceStartNames } from "./insight.words.ts";

/** The finding as the page's sentence: "Halved since week 1, a little higher this week". */
export function headline({ course }: CourseInsight, language: Language): string {
  if (!course.ok) return notYet(course.error, language);
  const finding = courseFinding(course.value);
  if (finding === undefined)
    return {
      nl: `Je eerste week: gemiddeld ${formatNumber(course.value.baseline, "nl")}`,
      en: `Your first week: ${formatNumber(course.value.baseline, "en")} on average`,
    }[language];
  const { sinceStart, lastWeek, from, to } = finding;
  const start = sinceStartNames[sinceStart][language].replace("week 1", "week\u00a01");
  if (lastWeek === "lower" || lastWeek === "higher")
    return `${start}, ${lastWeekNames[lastWeek][language]}`;
  const numbers = { nl: "van", en: "from" }[language];
  return `${start}: ${numbers} ${formatNumber(from, language)} ${{ nl: "naar", en: "to" }[language]} ${formatNumber(to, language)}`;
}

type NotYet = Extract<CourseInsight["course"], { readonly ok: false }>["error"];

function notYet(error: NotYet, language: Language): string {
  if (error.kind === "no-curve")
    return {
      nl: "Je eigen beloop, zonder vergelijking",
      en: "Your own course, without comparison",
    }[language];
  const days = error.needed - error.got;
  const unit = { nl: days === 1 ? "dag" : "dagen", en: days === 1 ? "day" : "days" }[language];
  return {
    nl: `Nog ${days} ${unit}, dan zie je je beloop`,
    en: `${days} more ${unit}, then you see your course`,
  }[language];
}
