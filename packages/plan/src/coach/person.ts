import type { BodyFact, CoachRules, Equipment, Instant, SuitedTo } from "@wervel/model";

/** Whether self-help is open: the screening decides, and nothing here can overrule it. */
export type ScreeningGate =
  | { readonly is: "none" | "old" | "alarm" | "diary-sign" }
  | { readonly is: "clear"; readonly at: Instant };

/** Everything the coach goes by; what a person left open is absent, never "no". */
export type CoachPerson = {
  readonly screening: ScreeningGate;
  /** The list of conditions was gone through and confirmed. */
  readonly checked: boolean;
  /** Absent while nobody knows when it began; then the careful rules of the first weeks hold. */
  readonly profile?: 1 | 2 | 3;
  readonly episodeDays?: number;
  readonly painNrs?: number;
  readonly facts: ReadonlySet<BodyFact>;
  readonly suits: ReadonlySet<SuitedTo>;
  readonly pregnancyWeeks?: number;
  readonly olderThan75: boolean;
  readonly underAge: boolean;
  readonly fearOrLowMood: boolean;
  readonly recurrences: number;
  readonly equipment: ReadonlySet<Equipment>;
  readonly minutes: number;
};

/**
 * What a person has, with what follows from it: pregnancy of unknown length counts as late, a
 * break through brittle bones is brittle bones, and the first six weeks count as acute.
 */
export function bodyFactsOf(person: CoachPerson, rules: CoachRules): ReadonlySet<BodyFact> {
  const { facts, suits } = person;
  const weeks = person.pregnancyWeeks ?? rules.supineUntilWeek;
  const pregnant = facts.has("pregnant") || facts.has("late-pregnancy");
  const following: readonly (readonly [BodyFact, boolean])[] = [
    ["pregnant", pregnant],
    ["late-pregnancy", pregnant && weeks >= rules.supineUntilWeek],
    ["osteoporosis", facts.has("osteoporotic-fracture")],
    ["acute", (person.profile ?? 1) === 1],
    ["stenosis", suits.has("stenosis")],
    ["radicular", suits.has("radicular")],
    ["extension-sensitive", suits.has("extension-sensitive")],
    ["flexion-sensitive", suits.has("flexion-sensitive")],
  ];
  return new Set([...facts, ...following.flatMap(([fact, holds]) => (holds ? [fact] : []))]);
}

/** In the first weeks pain decides; later the plan does, on good days and bad. */
export const pacedBy = ({ profile }: CoachPerson): "pain" | "time" =>
  profile === 2 || profile === 3 ? "time" : "pain";
