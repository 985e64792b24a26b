import { meanOfKnown } from "@wervel/stats";
import type { Candidate } from "./candidates.ts";
import type { DailyDiary } from "./diary.ts";
import type { PatternFinding, Tier } from "./report.ts";
import type { Find } from "./search.ts";

/** What one look found, before it is compared with earlier looks. */
export type LookFindings = {
  readonly diary: DailyDiary;
  readonly painDays: number;
  readonly suspects: readonly string[];
  readonly finds: readonly Find[];
  readonly candidates: readonly Candidate[];
};

const clearTwice = 0.03;
const clearOnce = 0.005;
const fewestDaysForPattern = 90;

/**
 * Gives each find its tier in the light of the looks before it.
 *
 * A pattern must be clear at two looks in a row with the same sign, or very clear once: one
 * clear look out of nine turns up in about one in five diaries without any link.
 */
export function tiered(looks: readonly LookFindings[]): {
  readonly findings: readonly PatternFinding[];
  readonly withdrawn: readonly PatternFinding[];
} {
  const shown: PatternFinding[][] = [];
  for (const look of looks) {
    const before = shown.at(-1) ?? [];
    shown.push(look.finds.map((find) => finding(look, find, before)).sort((a, b) => a.q - b.q));
  }
  const findings = shown.at(-1) ?? [];
  return { findings, withdrawn: withdrawn(shown.slice(0, -1), findings) };
}

function withdrawn(
  earlier: readonly (readonly PatternFinding[])[],
  findings: readonly PatternFinding[],
): readonly PatternFinding[] {
  const present = new Set(findings.map(({ factor }) => factor));
  const lastShown = new Map<string, PatternFinding>();
  for (const [i, look] of earlier.entries()) {
    const isLatest = i === earlier.length - 1;
    for (const one of look.filter(({ tier }) => isLatest || tier === "pattern")) {
      lastShown.set(one.factor, { ...one, tier: "withdrawn" });
    }
  }
  return [...lastShown.values()].filter(({ factor }) => !present.has(factor));
}

function finding(
  look: LookFindings,
  find: Find,
  before: readonly PatternFinding[],
): PatternFinding {
  const { diary, painDays, suspects, candidates } = look;
  const candidate = candidates[find.candidate];
  const { effect, q, p, lag, notSeparableFrom } = find;
  const factor = candidate?.id ?? "";
  const sign = effect.effectPoints < 0 ? -1 : 1;
  return {
    factor,
    lagDays: lag,
    sign,
    ...effect,
    swing: candidate?.swing ?? { from: 0, to: 0 },
    p,
    q,
    nDays: painDays,
    ...exposure(diary, candidate),
    notSeparableFrom,
    tier: tierOf({ factor, sign, q, notSeparableFrom }, painDays, before),
    suspected: suspects.includes(factor),
  };
}

type Seen = Pick<PatternFinding, "factor" | "sign" | "q" | "notSeparableFrom">;

function tierOf(find: Seen, painDays: number, before: readonly PatternFinding[]): Tier {
  const again = before.find(({ factor, sign }) => factor === find.factor && sign === find.sign);
  const clear =
    find.q <= clearOnce || (find.q <= clearTwice && again !== undefined && again.q <= clearTwice);
  const alone = find.notSeparableFrom.length === 0;
  return clear && alone && painDays >= fewestDaysForPattern ? "pattern" : "first-sign";
}

/** Days with pain on which the factor was there (or above its mean), or was not written. */
function exposure({ outcome }: DailyDiary, candidate: Candidate | undefined) {
  const values = candidate?.factor.values ?? outcome;
  const above = candidate?.factor.kind === "binary" ? 0.5 : meanOfKnown(values);
  let nExposed = 0;
  let nMissing = 0;
  for (const [day, pain] of outcome.entries()) {
    if (Number.isNaN(pain)) continue;
    const value = values[day] ?? Number.NaN;
    if (Number.isNaN(value)) nMissing++;
    else if (value > above) nExposed++;
  }
  return { nExposed, nMissing };
}
