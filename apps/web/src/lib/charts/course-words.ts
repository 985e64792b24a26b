import type { Language } from "@wervel/model";
import { chartWords } from "./chart.words.ts";
import type { Course, StretchMean } from "./course-geometry.ts";
import { formatInterval, formatNumber } from "./numbers.ts";

/** The chart in one breath, for those who cannot see it: the weeks and what is missing. */
export function describeCourse(course: Course, language: Language): string {
  const day = { nl: "dag", en: "day" }[language];
  const means = course.means.flatMap((mean, index) =>
    mean ? [{ mean, week: index + 1 + (course.weeksBefore ?? 0) }] : [],
  );
  const days = course.entries.length || (course.today ?? course.lastDay) + 1;
  const open = course.entries.filter((pain) => pain === undefined).length;
  return [
    {
      nl: `Pijn van 0 tot 10, ${day} 1 tot ${days}.`,
      en: `Pain from 0 to 10, ${day} 1 to ${days}.`,
    }[language],
    weeks(means, language),
    bandSentence(course, language),
    course.entries.length === 0 ? "" : openDays(open, language),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** One row per week: its mean, interval and number of days; open weeks say so. */
export function courseRows(course: Course, language: Language): readonly (readonly string[])[] {
  const first = 1 + (course.weeksBefore ?? 0);
  return course.means.map((mean, index) =>
    mean === undefined
      ? [`${index + first}`, chartWords.noneLogged[language], "", ""]
      : [
          `${index + first}`,
          formatNumber(mean.mean, language),
          formatInterval(mean.interval, language),
          `${mean.days}`,
        ],
  );
}

type Week = { readonly mean: StretchMean; readonly week: number };

/** All weeks of a short diary; of a long one the first, lowest, highest and last. */
function weeks(means: readonly Week[], language: Language): string {
  if (means.length === 0) return "";
  const told = means.length <= 12 ? means : landmarks(means);
  const list = told.map(
    ({ mean, week }) => `${chartWords.week[language]} ${week} ${formatNumber(mean.mean, language)}`,
  );
  return { nl: `Weekgemiddelde: ${list.join("; ")}.`, en: `Weekly mean: ${list.join("; ")}.` }[
    language
  ];
}

function landmarks(means: readonly Week[]): Week[] {
  const byMean = means.toSorted((a, b) => a.mean.mean - b.mean.mean);
  const chosen = [means[0], byMean[0], byMean.at(-1), means.at(-1)];
  return means.filter((week) => chosen.includes(week));
}

function bandSentence({ band }: Course, language: Language): string {
  const first = band[0];
  const last = band.at(-1);
  if (first === undefined || last === undefined) return "";
  const [from, to] = [formatNumber(first.mean, language), formatNumber(last.mean, language)];
  const week = Math.round(last.day / 7);
  return {
    nl: `De groep gaat van ${from} naar ongeveer ${to} in week ${week}.`,
    en: `The group goes from ${from} to about ${to} in week ${week}.`,
  }[language];
}

function openDays(count: number, language: Language): string {
  if (count === 0) return { nl: "Elke dag is ingevuld.", en: "Every day is logged." }[language];
  if (count === 1) return { nl: "Eén dag is leeg.", en: "One day is empty." }[language];
  return { nl: `${count} dagen zijn leeg.`, en: `${count} days are empty.` }[language];
}
