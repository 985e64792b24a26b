import { creditWords, consultWords as words } from "@wervel/content";
import { delay } from "@wervel/learn";
import { seriesName } from "../diary/series-name.ts";
import { shortDay } from "../say/days.ts";
import { formatDifference, formatInterval } from "../say/numbers.ts";
import type { Tried } from "./consult.ts";
import type { ConsultPageQuestion, ConsultSection } from "./consult-page.ts";

/** What was tried and whether it went beyond the natural course; medicines as days. */
export function triedSection(question: ConsultPageQuestion): ConsultSection {
  const { sheet, say, language } = question;
  const rows = [
    ...sheet.tried.map((tried) => [
      tried.treatment.name,
      `${say(words.since)} ${shortDay(tried.treatment.start, language)}`,
      verdict(tried, question),
    ]),
    ...sheet.medicines.map(({ name, days }) => [
      `${name} (${say(words.medicine)})`,
      `${days} ${say(words.inFourWeeks)}`,
      say(words.notJudged),
    ]),
  ];
  const none = [
    sheet.tried.length === 0 ? say(words.nothingTried) : "",
    sheet.medicines.length === 0 ? say(words.noMedicine) : "",
  ];
  return {
    id: "tried",
    title: say(words.tried),
    lines: none.filter((line) => line !== ""),
    rows,
  };
}

/** The verdict in one line; a small effect never stands without its interval. */
export function verdict(
  { credit }: Tried,
  { say, language }: Pick<ConsultPageQuestion, "say" | "language">,
): string {
  if (credit === undefined) return say(words.notJudged);
  const { effect, claim } = credit;
  if (effect === undefined) return say(creditWords[claim]);
  return `${formatDifference(effect.mean, language)} (${formatInterval(effect, language)}): ${say(creditWords[claim])}`;
}

/** Patterns with their intervals: what goes together, never why. */
export function linkedSection({
  sheet,
  say,
  language,
  ownItems,
}: ConsultPageQuestion): ConsultSection {
  const section = { id: "linked", title: say(words.linked) } as const;
  if (sheet.findings.length === 0)
    return { ...section, lines: [say(words.nothingLinked)], rows: [] };
  return {
    ...section,
    lines: [],
    rows: sheet.findings.map(({ factor, lagDays, effectPoints, ci90: [low, high], nDays }) => [
      `${say(seriesName(factor, ownItems))}, ${say(delay(lagDays))}`,
      `${formatDifference(effectPoints, language)} (${formatInterval({ low, high }, language)})`,
      `${nDays} ${say(words.days)}`,
    ]),
    caption: say(words.linkedWhat),
  };
}
