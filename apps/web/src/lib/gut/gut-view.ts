import type { Json, Text } from "@wervel/model";
import type { GutAnswer, Often, SelfReport } from "@wervel/wervel";
import { gutPageWords as words } from "./gut.words.ts";

export const gutReportSetting = "gut-self-report";

const often = (value: Json | undefined): Often =>
  value === 0 || value === 1 || value === 2 ? value : undefined;

/** The four answers as they were kept; what cannot be read is not answered, never "never". */
export function readSelfReport(value: Json | undefined): SelfReport | undefined {
  if (!Array.isArray(value)) return undefined;
  const [a, b, c, d]: readonly Json[] = value;
  return { answers: [often(a), often(b), often(c), often(d)] };
}

const filled = ({ nl, en }: Text, n: number): Text => ({
  nl: nl.replace("{n}", String(n)),
  en: en.replace("{n}", String(n)),
});

const isSettled = ({ signs }: GutAnswer): boolean =>
  signs.some(({ verdict }) => verdict !== "tooLittleData");

/** The finding, as the heading of its page. */
export function gutFinding(answer: GutAnswer | undefined): Text {
  if (answer === undefined) return words.noPain;
  if (answer.hidden) return words.gpFirst;
  if (!isSettled(answer)) return words.tooEarly;
  if (answer.supported === 0) return words.noneSeen;
  return answer.supported === 1 ? words.oneSeen : filled(words.someSeen, answer.supported);
}

/** How far it is, for the list on Insight: how many signs, or why not yet. */
export function gutState(answer: GutAnswer | undefined): Text {
  if (answer === undefined || answer.hidden || !isSettled(answer)) return gutFinding(answer);
  return filled(words.state, answer.supported);
}

export const scoreSays = (score: number): Text => filled(words.score, score);
