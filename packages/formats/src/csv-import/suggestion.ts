import type { ColumnProfile } from "./column-profile.ts";
import type { ImportScale, LinearScale } from "./column-reading.ts";

/**
 * A stretch of numbers that looks like a known answer scale. A file without a zero and with
 * a ten may count from 1 to 10, one above ten up to 100 may be percent; the person decides.
 */
export function suggestLinear(
  [low, high]: readonly [number, number],
  scale: ImportScale,
): LinearScale | undefined {
  if (scale.is !== "nrs") return undefined;
  if (low >= 0 && high <= 10) return undefined;
  return low >= 0 && high <= 100 ? { from: [0, 100], to: [0, 10] } : undefined;
}

/** The scales that a person is offered for a column, the one that fits its cells first. */
export function scalesFor(profile: ColumnProfile): readonly ImportScale["is"][] {
  if (profile.looksLike === "yes-no") return ["yes-no", "level", "nrs", "amount", "text"];
  if (profile.looksLike !== "number") return ["text"];
  const [low, high] = profile.range ?? [0, 0];
  if (low < 0) return ["text"];
  return high <= 10 ? ["nrs", "amount", "level", "text"] : ["amount", "nrs", "text"];
}

/** One fingerprint per set of column names, so that next month's file is recognised. */
export const headerFingerprint = (header: readonly string[]): string =>
  header.map((name) => name.trim().toLowerCase()).join("|");
