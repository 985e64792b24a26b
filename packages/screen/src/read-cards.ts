/** From ticks and choices to answers: what has been said, and what is still to be asked. */
import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import {
  type CardQuestion,
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
 * A card counts once it is confirmed; then a line that was not ticked is a "no". A detail says
 * more precisely what its own line said, and never speaks for another line or card: where two
 * of them speak of the same thing, the more alarming one stays. Details never answered stay open.
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
  const silent = confirmed.flatMap((card) => (card.kind === "ticks" ? silentOn(card, filled) : []));
  const said = confirmed.flatMap((card) => saidOn(card, filled, today));
  const leftOpen = confirmed.flatMap((card) => leftOpenOn(card, filled));
  const notTicked = Object.assign({}, ...silent);
  return everyJoin(said).map((heard) => without({ ...notTicked, ...heard }, leftOpen));
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

/** What the lines that were not ticked say; doubt stands above it, and below any tick. */
function silentOn({ ticks, notSure }: TickCard, filled: FilledCards): ScreeningAnswers[] {
  const clear = ticks.filter(({ id }) => !filled.ticked.includes(id)).map((line) => line.clear);
  return filled.notSure && notSure ? [...clear, notSure.says] : clear;
}

type Readings = readonly ScreeningAnswers[];

/** What each ticked line says, made precise by its own details, and each question of a card. */
function saidOn(card: ScreeningCard, filled: FilledCards, today: LocalDate): readonly Readings[] {
  const hear = (ticked: ScreeningAnswers, questions: readonly CardQuestion[]): Readings => {
    const asked = questions.filter((question) => isAsked(question, filled));
    const line = Object.assign({}, ticked, ...asked.flatMap((one) => leftOutOf(one, filled)));
    const chosen = everyJoin(asked.flatMap((question) => chosenOf(question, filled, today)));
    return chosen.map((detail) => ({ ...line, ...detail }));
  };
  if (card.kind === "questions") return card.questions.map((question) => hear({}, [question]));
  return card.ticks
    .filter(({ id }) => filled.ticked.includes(id))
    .map(({ ticked, details }) => hear(ticked, details));
}

/**
 * What an optional detail would have told, had it not been left open. An answer elsewhere, such
 * as how long one leg has hurt, must not stand in for it: that could make the unknown look old.
 */
function leftOpenOn(card: ScreeningCard, filled: FilledCards): readonly string[] {
  return questionsOnCard(card, filled)
    .filter((question) => question.optional && !question.many && !isAnswered(question, filled))
    .flatMap(({ options }) => options.flatMap(({ readings }) => readings.flatMap(Object.keys)));
}

function without(reading: ScreeningAnswers, names: readonly string[]): ScreeningAnswers {
  if (names.length === 0) return reading;
  return Object.fromEntries(Object.entries(reading).filter(([name]) => !names.includes(name)));
}

/** Every way to take one reading of each, joined. */
const everyJoin = (said: readonly Readings[]): Readings =>
  said.reduce<Readings>(
    (readings, ends) => readings.flatMap((reading) => ends.map((end) => join(reading, end))),
    [{}],
  );

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
