import type { LocalDate } from "@wervel/base";
import { gutSuggestions, testingRules } from "@wervel/content";
import {
  type Measures,
  type SuggestionFacts,
  type Suggestions,
  shouldTest,
  suggest,
  type TestingVerdict,
} from "@wervel/microbiome";
import type { TestingAnswers } from "@wervel/model";

/** Does a stool test make sense for this person? May well say no. */
export const gutTestVerdict = (answers: TestingAnswers, disturbedOn?: LocalDate): TestingVerdict =>
  shouldTest(testingRules, answers, disturbedOn);

export type GutSuggestion = (typeof gutSuggestions)[number];

/** What complaints and diary suggest; a test value only orders what is equal. */
export const gutSuggestionsFor = (
  facts: SuggestionFacts,
  measures: Measures = {},
): Suggestions<GutSuggestion> => suggest(facts, measures, gutSuggestions);
