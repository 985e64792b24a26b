/** The screening as a person meets it: cards with lines to tick and questions to choose from. */
import type { ScreeningAnswers } from "./screening-questions.ts";
import type { Text } from "./text.ts";

export type CardOption = {
  readonly id: string;
  readonly label: Text;
  /** How a label such as "<18" is said aloud. */
  readonly spoken?: Text;
  /** A smaller line below the label. */
  readonly under?: Text;
  /**
   * What choosing it may mean, at least one reading. A band has one reading for each of its
   * ends: the rules judge all of them, and the most urgent verdict counts.
   */
  readonly readings: readonly ScreeningAnswers[];
  /** In a question with several answers: what leaving this one out says. */
  readonly leftOut?: ScreeningAnswers;
};

export type CardQuestion = {
  readonly id: string;
  readonly legend: Text;
  readonly hint?: Text;
  readonly shape: "even" | "two" | "four" | "list" | "scale";
  readonly options: readonly CardOption[];
  /** Any number of options may be chosen together. */
  readonly many?: true;
  /** Asked only while one of these options is chosen, of a question on any card. */
  readonly after?: readonly { readonly question: string; readonly options: readonly string[] }[];
  /** Also answered by a first day: the number it sets is the days since then. */
  readonly orDay?: { readonly label: Text; readonly days: "episodeDays" };
  /** A card can be confirmed without it. What is left open is open, never a "no". */
  readonly optional?: true;
};

/** A line to tick. Confirming the card says something about every line, ticked or not. */
export type CardTick = {
  readonly id: string;
  readonly label: Text;
  /** What the tick alone says; its details say it more precisely. */
  readonly ticked: ScreeningAnswers;
  readonly clear: ScreeningAnswers;
  readonly details: readonly CardQuestion[];
};

export type TickCard = {
  readonly kind: "ticks";
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly why?: Text;
  readonly ticks: readonly CardTick[];
  /** One line for doubt about several: each of those that is not ticked becomes "not sure". */
  readonly notSure?: {
    readonly label: Text;
    readonly about: readonly string[];
    readonly says: ScreeningAnswers;
  };
};

export type QuestionCard = {
  readonly kind: "questions";
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly questions: readonly CardQuestion[];
};

export type ScreeningCard = TickCard | QuestionCard;

/** What has been filled in so far, by id; the state a half-done screening is kept in. */
export type FilledCards = {
  readonly ticked: readonly string[];
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** First days given instead of a band, YYYY-MM-DD by question id. */
  readonly days: Readonly<Record<string, string>>;
  readonly notSure: boolean;
  /** Cards whose end-of-list button was pressed: only these say anything by what is not ticked. */
  readonly confirmed: readonly string[];
};

export const nothingFilled: FilledCards = {
  ticked: [],
  chosen: {},
  days: {},
  notSure: false,
  confirmed: [],
};
