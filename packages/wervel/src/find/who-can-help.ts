import { professionContent, referralRules } from "@wervel/content";
import {
  evaluate,
  type Profession,
  type ProfessionContent,
  type ReferralFacts,
  type ReferralRule,
} from "@wervel/model";

export type Helper = {
  readonly profession: ProfessionContent;
  /** Why, one sentence per rule, in the order of the rules. */
  readonly because: readonly ReferralRule["because"][];
};

export type WhoCanHelp = {
  /** Before anyone else: a warning sign was reported. */
  readonly first: Helper | undefined;
  /** The best fit first; whoever is in `first` is not repeated. */
  readonly others: readonly Helper[];
};

/**
 * From a need to professions, each with its reasons. A warning sign always comes first, and no
 * wish or other answer can take it away. A question left open never sends anyone anywhere.
 */
export function whoCanHelp(facts: ReferralFacts): WhoCanHelp {
  const rules: readonly ReferralRule[] = referralRules;
  const raised = rules.filter(({ when }) => evaluate(when, facts) === "yes");
  const helpers = helpersOf(raised);
  const alarm = raised.filter(({ first }) => first === true);
  const [first] = helpersOf(alarm);
  return {
    first,
    others: helpers.filter(({ profession }) => profession.id !== first?.profession.id),
  };
}

/** Most points first: the first named of a rule counts more than the second. */
function helpersOf(rules: readonly ReferralRule[]): readonly Helper[] {
  const points = new Map<Profession, number>();
  for (const { to } of rules)
    for (const [place, one] of to.entries())
      points.set(one, (points.get(one) ?? 0) + 1 / (place + 1));
  return [...points]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const profession = professionContent.find((known) => known.id === id);
      const because = rules.filter(({ to }) => to.includes(id)).map((rule) => rule.because);
      return profession === undefined ? [] : [{ profession, because }];
    });
}
