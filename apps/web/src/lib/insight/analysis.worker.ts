import type { ExperimentDesign, PowerRow, ScoredDay } from "@wervel/model";
import {
  experimentPower,
  type Insight,
  type InsightProgress,
  type InsightQuestion,
  insight,
  ownNoise,
} from "@wervel/wervel";
import { expose } from "comlink";

/** Answers by the content they were computed from; a diary that did not change costs nothing. */
const known = new Map<string, Insight>();
const mostKept = 8;

const analyst = {
  look(question: InsightQuestion, tell: (progress: InsightProgress) => void): Insight {
    const key = fingerprint(JSON.stringify(question));
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = insight(question, tell);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    return found;
  },
  /** What each design would show to someone whose pain moves like this; nothing below 28 days. */
  power(
    days: readonly ScoredDay[],
    designs: readonly ExperimentDesign[],
  ): readonly (readonly PowerRow[])[] | undefined {
    const noise = ownNoise(days);
    return noise && designs.map((design) => experimentPower(design, noise));
  },
};

export type Analyst = typeof analyst;

/** Two 32-bit FNV-1a sums from different starts, and the length: enough to tell diaries apart. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}

expose(analyst);
