/** Each tap as a step from one state of the cards to the next. */
import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import type { CardQuestion, FilledCards, ScreeningCard } from "@wervel/model";

/** A changed card says nothing until its button is pressed again. */
const reopened = (filled: FilledCards, card: ScreeningCard): FilledCards => ({
  ...filled,
  confirmed: filled.confirmed.filter((id) => id !== card.id),
});

export function tick(
  filled: FilledCards,
  card: ScreeningCard,
  { id, on }: { readonly id: string; readonly on: boolean },
): FilledCards {
  const others = filled.ticked.filter((other) => other !== id);
  return { ...reopened(filled, card), ticked: on ? [...others, id] : others };
}

export const doubt = (filled: FilledCards, card: ScreeningCard, on: boolean): FilledCards => ({
  ...reopened(filled, card),
  notSure: on,
});

/** Chooses an option; in a question with several answers, a second tap takes it away again. */
export function choose(
  filled: FilledCards,
  card: ScreeningCard,
  { question, option }: { readonly question: CardQuestion; readonly option: string },
): FilledCards {
  const before = filled.chosen[question.id] ?? [];
  const now = question.many ? toggled(before, option) : [option];
  const { [question.id]: _, ...days } = filled.days;
  return { ...reopened(filled, card), chosen: { ...filled.chosen, [question.id]: now }, days };
}

/** "None of these" and the others take each other's place. */
function toggled(before: readonly string[], option: string): readonly string[] {
  if (before.includes(option)) return before.filter((other) => other !== option);
  if (option === "none") return [option];
  return [...before.filter((other) => other !== "none"), option];
}

/**
 * A first day also chooses the band it falls in, for the questions that follow from a band. A day
 * that cannot be opens the question again: the day before it, now typed over, is no answer.
 */
export function giveDay(
  filled: FilledCards,
  card: ScreeningCard,
  { question, day, today }: { question: CardQuestion; day: string; today: LocalDate },
): FilledCards {
  const first = parseLocalDate(day);
  const since = first === undefined ? -1 : daysBetween(first, today);
  if (since < 0) {
    return filled.days[question.id] === undefined ? filled : unanswered(filled, card, question);
  }
  const band = question.options.find(({ readings }) =>
    readings.some(({ episodeDays }) => typeof episodeDays === "number" && episodeDays >= since),
  );
  const option = band?.id ?? question.options.at(-1)?.id ?? "";
  return {
    ...choose(filled, card, { question, option }),
    days: { ...filled.days, [question.id]: day },
  };
}

function unanswered(filled: FilledCards, card: ScreeningCard, { id }: CardQuestion): FilledCards {
  const { [id]: _, ...days } = filled.days;
  return { ...reopened(filled, card), days, chosen: { ...filled.chosen, [id]: [] } };
}

export const confirm = (filled: FilledCards, card: ScreeningCard): FilledCards => ({
  ...filled,
  confirmed: [...filled.confirmed.filter((id) => id !== card.id), card.id],
});

const proxyKey = "for-someone";
export const isForSomeone = (filled: FilledCards): boolean =>
  (filled.chosen[proxyKey]?.length ?? 0) > 0;

/** Someone else answers: it is said on the phone, and doubt is to be ticked rather than guessed. */
export const forSomeone = (filled: FilledCards, on: boolean): FilledCards => ({
  ...filled,
  chosen: { ...filled.chosen, [proxyKey]: on ? ["yes"] : [] },
});
