import { redFlags } from "@wervel/content";
import { compileCondition, type ScreeningAnswers, type ScreeningRecord } from "@wervel/model";
import { keptScreening } from "../kept-screening.ts";

const isGutRule = (id: string): boolean => id.startsWith("GU-");
const gutRules = redFlags
  .filter(({ id }) => isGutRule(id))
  .map(({ when }) => compileCondition(when));

/**
 * Whether a warning sign of the gut stands: named by the last screening, or certain from its
 * answers or from what the intake says. A later answer adds to the screening and takes nothing away.
 */
export function gutAlarmOf(
  screenings: readonly ScreeningRecord[],
  intake: ScreeningAnswers = {},
): boolean {
  const last = screenings
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const reasons = last?.outcome["reasons"];
  const named =
    Array.isArray(reasons) && reasons.some((id) => typeof id === "string" && isGutRule(id));
  const readings = last === undefined ? [] : keptScreening(last).readings;
  const known = [intake, ...readings, ...readings.map((said) => ({ ...said, ...intake }))];
  return named || known.some((answers) => gutRules.some((holds) => holds(answers) === 2));
}
