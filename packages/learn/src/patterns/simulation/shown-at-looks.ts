import type { DailyDiary } from "../diary.ts";
import { everyLook } from "../patterns.ts";
import type { PatternFinding } from "../report.ts";
import { tiered } from "../tiers.ts";

/** What a person who looks at every scheduled look is shown each time. */
export function shownAtLooks(diary: DailyDiary): readonly (readonly PatternFinding[])[] {
  const looks = everyLook(diary);
  return looks.map((_, i) => tiered(looks.slice(0, i + 1)).findings);
}
