import type { ScreeningRecord } from "@wervel/model";
import type { LastScreening } from "@wervel/wervel";
import { parseFilled } from "./session.ts";

/** The newest kept screening, as far as asking again depends on it. */
export function lastScreening(records: readonly ScreeningRecord[]): LastScreening | undefined {
  const newest = [...records].sort((a, b) => b.at.localeCompare(a.at))[0];
  if (newest === undefined) return undefined;
  const { chosen, ticked } = parseFilled(newest.answers);
  const inLeg = chosen["leg-pain"]?.some((option) => option !== "no") ?? false;
  return { on: newest.day, at: newest.at, legPain: inLeg || ticked.includes("both-legs") };
}
