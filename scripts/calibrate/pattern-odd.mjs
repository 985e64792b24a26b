/** Diaries that no one would keep, and not one bad number; `--budget 4` tries 100,000. */
import { patterns } from "@wervel/learn";
import { oddDiary, unsoundNumbers } from "@wervel/learn/simulation";

export const name = "pattern-odd";

export async function run(budget) {
  const count = budget === 0 ? 500 : Math.ceil(25_000 * budget);
  let unsound = 0;
  let longest = 0;
  for (let seed = 0; seed < count; seed++) {
    const diary = oddDiary(seed + 1_000_000);
    const began = performance.now();
    const report = patterns(diary, { looks: seed % 8 === 0 ? "scheduled" : "file" });
    longest = Math.max(longest, performance.now() - began);
    unsound += unsoundNumbers(report).length > 0;
  }
  return {
    rows: [{ diaries: count, "reports with NaN or Infinity": unsound }],
    bounds: [
      { what: "reports with NaN or Infinity", value: unsound, atMost: 0 },
      { what: "seconds for the slowest", value: longest / 1000, atMost: 20 },
    ],
  };
}
