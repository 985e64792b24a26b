/** From ticks and choices to answers: what has been said, and what is still to be asked. */
import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import {
  type CardQuestion,
  type CardTick,
  type FilledCards,
  type Question,
  type ScreeningAnswers,
  type ScreeningCard,
  screeningQuestions,
  type TickCard,
} from "@wervel/model";

/**
 * Everything the filled cards may mean: one reading, or several where a band was chosen.
 *
 * A card counts once it is confirmed; then a line that was not ticked is a "no". What was chosen
 * overrules what was left out, and where two choices speak of the same thing, the more alarming
 * one stays. Details never answered stay open.
 *
 * @param today the local day on which the person answers
 * @returns at least one reading; at most the product of the bands' ends (2 per band).
 */
export function readCards(
  cards: readonly ScreeningCard[],
  filled: FilledCards,
  today: LocalDate,
): readonly ScreeningAnswers[] {
  const confirmed = cards.filter(({ id }) => filled.confirmed.includes(id));
  const lines = confirmed.flatMap((card) => (card.kind === "ticks" ? linesOf(card, filled) : []));
  const asked = confirmed.flatMap((card) => questionsOnCard(card, filled));
  const said = Object.assign({}, ...lines, ...asked.flatMap((one) => leftOutOf(one, filled)));
  return asked
    .flatMap((question) => chosenOf(question, filled, today))
    .reduce<readonly ScreeningAnswers[]>(
      (readings, ends) => readings.flatMap((reading) => ends.map((end) => join(reading, end))),
      [{}],
    )
    .map((chosen) => ({ ...said, ...chosen }));
}

/** The questions on a card that are asked now: details of ticked lines, and what follows from a choice. */
export function questionsOnCard(card: ScreeningCard, filled: FilledCards): readonly CardQuestion[] {
  const asked =
    card.kind === "questions"
      ? card.questions
      : card.ticks.filter(({ id }) => filled.ticked.includes(id)).flatMap(({ details }) => details);
  return asked.filter((question) => isAsked(question, filled));
}

/** Whether a question belongs on screen, given what was chosen before it. */
export const isAsked = (question: CardQuestion, filled: FilledCards): boolean =>
  question.after === undefined ||
  question.after.some(({ question: id, options }) =>
    options.some((option) => filled.chosen[id]?.includes(option)),
  );

/** Questions that must be answered before the card can be confirmed. */
export const openOnCard = (card: ScreeningCard, filled: FilledCards): readonly CardQuestion[] =>
  questionsOnCard(card, filled).filter(
    (question) => question.optional !== true && !isAnswered(question, filled),
  );

export const isAnswered = ({ id }: CardQuestion, filled: FilledCards): boolean =>
  (filled.chosen[id]?.length ?? 0) > 0 || filled.days[id] !== undefined;

/** What the lines say, ticked or not; doubt stands above "not ticked" and below "ticked". */
function linesOf({ ticks, notSure }: TickCard, filled: FilledCards): ScreeningAnswers[] {
  const isTicked = ({ id }: CardTick) => filled.ticked.includes(id);
  const clear = ticks.filter((line) => !isTicked(line)).map((line) => line.clear);
  const doubt = filled.notSure && notSure ? [notSure.says] : [];
  const ticked = ticks.filter(isTicked).map((line) => line.ticked);
  return [...clear, ...doubt, ...ticked];
}

function leftOutOf(question: CardQuestion, filled: FilledCards): ScreeningAnswers[] {
  const chosen = filled.chosen[question.id] ?? [];
  if (chosen.length === 0) return [];
  return question.options
    .filter(({ id }) => !chosen.includes(id))
    .map(({ leftOut }) => leftOut ?? {});
}

/** For each thing chosen, its readings. */
function chosenOf(
  question: CardQuestion,
  filled: FilledCards,
  today: LocalDate,
): (readonly ScreeningAnswers[])[] {
  const since = daysSince(filled.days[question.id], today);
  if (question.orDay && since !== undefined) return [[{ [question.orDay.days]: since }]];
  return question.options
    .filter(({ id }) => filled.chosen[question.id]?.includes(id))
    .map(({ readings }) => readings);
}

function join(reading: ScreeningAnswers, said: ScreeningAnswers): ScreeningAnswers {
  const joined: Record<string, unknown> = { ...reading };
  for (const [question, answer] of Object.entries(said)) {
    joined[question] = moreAlarming(question, joined[question], answer);
  }
  return joined; // every value came from a reading, under its own name
}

const questions: Readonly<Record<string, Question>> = screeningQuestions;

/** "Yes" above "no", the later of ordered choices, and of two numbers of days the more recent. */
function moreAlarming(question: string, before: unknown, now: unknown): unknown {
  if (before === undefined || before === null) return now;
  if (typeof now === "boolean") return now || before;
  if (typeof now === "number" && typeof before === "number") return Math.min(before, now);
  return alarm(question, now) >= alarm(question, before) ? now : before;
}

/** How far along its choices an answer stands; "sudden" is listed first and weighs most. */
function alarm(question: string, answer: unknown): number {
  const asked = questions[question];
  if (asked?.kind !== "choice") return 0;
  const place = asked.of.indexOf(`${answer}`);
  return question === "onset" ? -place : place;
}

/** Whole days since a first day; nothing for a day that does not exist or lies ahead. */
function daysSince(day: string | undefined, today: LocalDate): number | undefined {
  const first = day === undefined ? undefined : parseLocalDate(day);
  if (first === undefined) return undefined;
  const days = daysBetween(first, today);
  return days < 0 ? undefined : days;
}
