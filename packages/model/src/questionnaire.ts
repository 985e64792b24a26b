/** Questionnaires as data: what is asked, how it adds up, and what counts as a change. */
import type { Language, Text } from "./text.ts";

/** Words that may exist in one language only: a published form is not ours to translate. */
export type Wording = Text | { readonly en: string };

export type QuestionnaireOption = { readonly value: number; readonly says: Wording };

export type QuestionnaireItem = {
  readonly id: string;
  readonly asks: Wording;
  readonly answer:
    | { readonly kind: "nrs"; readonly low: Text; readonly high: Text }
    | { readonly kind: "choice"; readonly options: readonly QuestionnaireOption[] }
    | { readonly kind: "tick" };
};

/** One band of a score, from `from` up to the next band. */
export type ScoreBand = { readonly from: number; readonly says: Text };

/** When a difference may be called clear: both the points and the share, never one of them. */
export type ChangeRule = {
  readonly leastPoints: number;
  readonly leastFraction: number;
  /** Measurement noise (MDC90): below it there is nothing to see. */
  readonly noisePoints?: number;
  /** Outside these starting scores the instrument cannot show a change. */
  readonly usableFrom?: number;
  readonly usableTo?: number;
  readonly from: string;
};

export type QuestionnaireScore = {
  readonly id: string;
  readonly says: Text;
  /** Item ids that count; all of them when absent. */
  readonly items?: readonly string[];
  readonly by: "mean" | "sum";
  readonly times?: number;
  readonly least: number;
  readonly most: number;
  readonly better: "lower" | "higher";
  readonly bands?: readonly ScoreBand[];
  readonly change?: ChangeRule;
};

export type Questionnaire = {
  readonly id: string;
  readonly name: Text;
  readonly about: Text;
  readonly lead: Wording;
  readonly items: readonly QuestionnaireItem[];
  readonly scores: readonly [QuestionnaireScore, ...QuestionnaireScore[]];
  /** Who wrote the words that are shown, and what that means for their standing. */
  readonly words: "published" | "own" | "own-dutch-unvalidated" | "score-entry-only";
  readonly licence: string;
  readonly sources: readonly { readonly source: string; readonly at: string }[];
  readonly review: "unreviewed" | { readonly by: string; readonly on: string };
};

/** Item id to value; what was not answered is absent. */
export type QuestionnaireAnswers = Readonly<Record<string, number>>;

export const wordingIn = (wording: Wording, language: Language): string | undefined =>
  "nl" in wording ? wording[language] : language === "en" ? wording.en : undefined;

/** May the items be shown in this language, or can only a total be entered? */
export const canBeAskedIn = (questionnaire: Questionnaire, language: Language): boolean =>
  questionnaire.items.length > 0 &&
  questionnaire.items.every((item) => wordingIn(item.asks, language) !== undefined);
