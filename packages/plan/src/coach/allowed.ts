import type { BodyFact, Equipment, Exercise } from "@wervel/model";
import type { CoachPerson } from "./person.ts";

/** Why an exercise is not for this person now; the first reason found is enough. */
export type LeftOut =
  | { readonly is: "avoid"; readonly fact: BodyFact }
  | { readonly is: "supine-in-pregnancy" | "unsupervised-load" }
  | { readonly is: "needs"; readonly equipment: Equipment };

/**
 * What speaks against an exercise, whoever proposes it.
 *
 * @param facts what `bodyFactsOf` makes of the person
 * @returns undefined when nothing known does; equipment comes last, being the mildest reason
 */
export function leftOutFor(
  exercise: Exercise,
  person: CoachPerson,
  facts: ReadonlySet<BodyFact>,
): LeftOut | undefined {
  const fact = exercise.avoid.find((one) => facts.has(one));
  if (fact !== undefined) return { is: "avoid", fact };
  if (exercise.position === "supine" && facts.has("late-pregnancy"))
    return { is: "supine-in-pregnancy" };
  if (exercise.position === "prone" && facts.has("pregnant"))
    return { is: "avoid", fact: "pregnant" };
  if (exercise.level === 3 && needsSupervision(person, facts)) return { is: "unsupervised-load" };
  const equipment = exercise.equipment.find((one) => !person.equipment.has(one));
  return equipment === undefined ? undefined : { is: "needs", equipment };
}

/** Heavy loading without someone beside you is off for brittle bones, pregnancy, age, balance. */
const needsSupervision = (person: CoachPerson, facts: ReadonlySet<BodyFact>): boolean =>
  person.olderThan75 ||
  facts.has("osteoporosis") ||
  facts.has("pregnant") ||
  facts.has("balance-problem");
