/** From ticks and choices to answers: what has been said, and what is still to be asked. */
import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import type {
  CardQuestion,
  FilledCards,
  ScreeningAnswers,
  ScreeningCard,
  TickCard,
} from "@wervel/model";

/**
 * Everything the filled cards may mean: one reading, or several where a band was chosen.
 *
 * A card counts once it is confirmed; then a line that was not ticked is a "no". Details never
 * answered stay open. Later layers overrule earlier ones: clear, ticked, details.
 *
 * @param today the local day on which the person answers
 * @returns at least one reading; at most the product of the bands' ends (2 per band).
 */
export function readCards(
  cards: readonly ScreeningCard[],
  filled: FilledCards,
  today: LocalDate,
): readonly ScreeningAnswers[] {
  return cards
    .filter(({ id }) => filled.confirmed.includes(id))
    .flatMap((card) => layersOf(card, filled, today))
    .reduce<readonly ScreeningAnswers[]>(
      (readings, layer) =>
        readings.flatMap((reading) => layer.map((said) => ({ ...reading, ...said }))),
      [{}],
    );
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

type Layer = readonly ScreeningAnswers[];

function layersOf(card: ScreeningCard, filled: FilledCards, today: LocalDate): Layer[] {
  const lines = card.kind === "ticks" ? linesOf(card, filled) : [];
  const questions = questionsOnCard(card, filled).flatMap((question) =>
    layersOfQuestion(question, filled, today),
  );
  return [...lines, ...questions];
}

function linesOf({ ticks, notSure }: TickCard, filled: FilledCards): Layer[] {
  const isTicked = (id: string) => filled.ticked.includes(id);
  const clear = ticks.map((line) => line.clear);
  const doubt = filled.notSure && notSure ? [notSure.says] : [];
  const ticked = ticks.filter(({ id }) => isTicked(id)).map((line) => line.ticked);
  return [...clear, ...doubt, ...ticked].map((said) => [said]);
}

function layersOfQuestion(question: CardQuestion, filled: FilledCards, today: LocalDate): Layer[] {
  const since = daysSince(filled.days[question.id], today);
  if (question.orDay && since !== undefined) return [[{ [question.orDay.days]: since }]];
  const picked = filled.chosen[question.id] ?? [];
  if (picked.length === 0) return [];
  const leftOut = question.options.filter(({ id }) => !picked.includes(id));
  const chosen = question.options.filter(({ id }) => picked.includes(id));
  return [
    ...leftOut.map((option): Layer => [option.leftOut ?? {}]),
    ...chosen.map(({ readings }) => readings),
  ];
}

/** Whole days since a first day; nothing for a day that does not exist or lies ahead. */
function daysSince(day: string | undefined, today: LocalDate): number | undefined {
  const first = day === undefined ? undefined : parseLocalDate(day);
  if (first === undefined) return undefined;
  const days = daysBetween(first, today);
  return days < 0 ? undefined : days;
}
