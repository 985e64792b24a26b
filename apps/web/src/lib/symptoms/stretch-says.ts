import type { Text } from "@wervel/model";
import type { Stretch } from "@wervel/wervel";
import type { ItemQuestion } from "../diary/item-question.ts";
import { mostly, notedOn, symptomsWords, tooFew } from "./symptoms.words.ts";

export const leastDays = 4;

/** One stretch of days in a few words, in the words that the item is answered with. */
export function stretchSays(
  { days, mean, middle }: Stretch,
  question: ItemQuestion,
  say: (text: Text) => string,
): Text {
  if (days === 0 || middle === undefined) return symptomsWords.nothing;
  if (question.scale.is === "choices") return notedOn(Math.round((mean ?? 0) * days));
  if (days < leastDays) return tooFew(days);
  const [low, high] = middle.map((score) => answerWord(score, question, say));
  return mostly(low ?? "", high ?? "", days);
}

function answerWord(score: number, question: ItemQuestion, say: (text: Text) => string): string {
  const { scale, levels, unit } = question;
  if (scale.is === "level") return say(levels[score] ?? levels[0]);
  return scale.is === "amount" ? `${score} ${say(unit)}` : String(score);
}

/** The height of a full bar: the top of the scale, or the most that was written. */
export function topOf({ scale }: ItemQuestion, weeks: readonly Stretch[]): number {
  if (scale.is === "nrs") return 10;
  if (scale.is === "level") return 2;
  if (scale.is === "choices") return 7;
  return Math.max(scale.is === "amount" ? scale.step : 1, ...weeks.map(({ mean = 0 }) => mean));
}

/** What a week's bar stands for: an average, or for choices a number of days. */
export const barOf = ({ scale }: ItemQuestion, { mean, days }: Stretch): number | undefined =>
  mean === undefined || scale.is !== "choices" ? mean : mean * days;
