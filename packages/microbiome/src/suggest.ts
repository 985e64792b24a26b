/** From complaints and diary to things worth trying; a test value only orders what is equal. */
import type { EvidenceGrade, Text } from "@wervel/model";
import type { Measures } from "./measures.ts";

export type SuggestionFacts = {
  /** Warning signs, pregnancy, eating disorder, low weight, under 18, kidney or diabetes diet. */
  readonly gate: "clear" | "closed" | "unknown";
  /** Leaving food out asks more of a person than adding it, so it has a gate of its own. */
  readonly mayLeaveOut: boolean;
  readonly ibs: boolean;
  /** Mean of the diary, 0 to 10; absent when it is not kept, which is no calm belly. */
  readonly bloatingMean?: number;
  readonly slowStool: boolean;
  /** From whole days only; absent when too few were written down. */
  readonly fibreGramsPerDay?: number;
  readonly fodmapPhase: "none" | "elimination" | "reintroduction" | "personal";
  readonly avoidsFermented: boolean;
};

export type SuggestionId =
  | "low-fodmap"
  | "soluble-fibre"
  | "more-fibre"
  | "fermented-food"
  | "prebiotic-food";

export type SuggestionRule = {
  readonly id: SuggestionId;
  readonly grade: EvidenceGrade;
  /** Feeds gut bacteria with sugars that IBS often answers with bloating. */
  readonly isPrebiotic: boolean;
  readonly says: Text;
  readonly stop: Text;
};

export type Suggestions<Rule extends SuggestionRule> =
  | { readonly is: "see-a-doctor-first" }
  | {
      readonly is: "list";
      readonly rules: readonly Rule[];
      /** Left out because they could feed the complaint. */
      readonly suppressed: readonly Rule[];
    };

/**
 * What diary and complaints suggest. An open gate question counts as closed; with IBS, bloating
 * of 4 or more, or a FODMAP phase, everything prebiotic stays away and low-FODMAP goes first.
 * Nothing prebiotic is suggested either to someone whose bloating nobody noted.
 */
export function suggest<Rule extends SuggestionRule>(
  facts: SuggestionFacts,
  measures: Measures,
  rules: readonly Rule[],
): Suggestions<Rule> {
  if (facts.gate !== "clear") return { is: "see-a-doctor-first" };
  const isTender = isTenderGut(facts);
  const isKnown = isTender || facts.bloatingMean !== undefined;
  const fitting = rules.filter(
    ({ id, isPrebiotic }) => fits[id](facts) && (isKnown || !isPrebiotic),
  );
  const kept = fitting.filter(({ isPrebiotic }) => !(isTender && isPrebiotic));
  return {
    is: "list",
    rules: [...kept].sort((a, b) => a.grade.localeCompare(b.grade) || orderBy(measures, a, b)),
    suppressed: fitting.filter((rule) => !kept.includes(rule)),
  };
}

export const isTenderGut = ({ ibs, bloatingMean = 0, fodmapPhase }: SuggestionFacts): boolean =>
  ibs || bloatingMean >= 4 || fodmapPhase === "elimination" || fodmapPhase === "reintroduction";

const fits: Readonly<Record<SuggestionId, (facts: SuggestionFacts) => boolean>> = {
  "low-fodmap": ({ mayLeaveOut, ibs, bloatingMean = 0, fodmapPhase }) =>
    mayLeaveOut && ibs && bloatingMean >= 4 && fodmapPhase === "none",
  "soluble-fibre": ({ slowStool }) => slowStool,
  "more-fibre": ({ fibreGramsPerDay }) => fibreGramsPerDay !== undefined && fibreGramsPerDay < 25,
  "fermented-food": ({ avoidsFermented }) => !avoidsFermented,
  "prebiotic-food": () => true,
};

/** Among equal grades: what the test shows little of comes first. */
function orderBy(measures: Measures, a: SuggestionRule, b: SuggestionRule): number {
  const amount = ({ id }: SuggestionRule) =>
    (id === "prebiotic-food" ? measures["g_Bifidobacterium"] : undefined) ?? 50;
  return amount(a) - amount(b);
}
