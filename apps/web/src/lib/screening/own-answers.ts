/** Which of the person's own taps an answer came from, in the words of the card. */
import type {
  CardQuestion,
  FilledCards,
  ScreeningCard,
  ScreeningQuestion,
  Text,
} from "@wervel/model";
import { questionsOnCard } from "@wervel/wervel";

export type OwnAnswer = {
  /** The card it was given on, from 1. */
  readonly place: number;
  readonly text: Text;
};

/**
 * The taps that speak of these questions, in the order of the cards. A detail says more than the
 * line it stands under, so it takes that line's place.
 */
export function ownAnswers(
  cards: readonly ScreeningCard[],
  filled: FilledCards,
  questions: readonly ScreeningQuestion[],
): readonly OwnAnswer[] {
  const about = (said: object) => questions.some((question) => question in said);
  return cards.flatMap((card, index) => {
    const asked = questionsOnCard(card, filled);
    const options = asked.flatMap((question) => optionsAbout(question, filled, about));
    const lines = card.kind === "ticks" ? linesAbout(card, filled, about) : [];
    return [...lines, ...options].map((text) => ({ place: index + 1, text }));
  });
}

type About = (said: object) => boolean;

function optionsAbout(question: CardQuestion, filled: FilledCards, about: About): Text[] {
  const chosen = filled.chosen[question.id] ?? [];
  const options = question.options.filter(
    ({ id, readings }) => chosen.includes(id) && readings.some(about),
  );
  // "Licht" alone says nothing; a full line of a list does.
  return options.map(({ label }) =>
    question.shape === "list" && question.many ? label : beside(question.legend, label),
  );
}

const beside = (legend: Text, label: Text): Text => ({
  nl: `${legend.nl.replace(/:$/u, "")} ${label.nl}`,
  en: `${legend.en.replace(/:$/u, "")} ${label.en}`,
});

function linesAbout(
  card: Extract<ScreeningCard, { kind: "ticks" }>,
  filled: FilledCards,
  about: About,
): Text[] {
  const ticked = card.ticks
    .filter(({ id, ticked }) => filled.ticked.includes(id) && about(ticked))
    .filter(({ details }) => details.every((one) => optionsAbout(one, filled, about).length === 0))
    .map(({ label }) => label);
  const inDoubt = filled.notSure && card.notSure && about(card.notSure.says);
  return inDoubt && ticked.length === 0 ? [card.notSure.label] : ticked;
}
