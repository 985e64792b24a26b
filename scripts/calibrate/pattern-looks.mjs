/** Looking again and again: how many diaries without any link ever show a pattern? */
import { errorOf, shownAtLooks, simulatedDiary } from "@wervel/learn/simulation";

export const name = "pattern-looks";

const recipe = { days: 350, factors: 15, world: "plain" };

/** Diaries without links that ever show a pattern, or anything at all. */
function withoutLinks(count) {
  let pattern = 0;
  let sign = 0;
  for (let seed = 0; seed < count; seed++) {
    const looks = shownAtLooks(simulatedDiary({ ...recipe, seed, links: false }).diary);
    sign += looks.some((findings) => findings.length > 0);
    pattern += looks.some((findings) => findings.some(({ tier }) => tier === "pattern"));
  }
  return { pattern: pattern / count, sign: sign / count };
}

/** Of the links that are there, the share that is at some look a pattern; and false ones. */
function withLinks(count) {
  const tally = { right: 0, wrong: 0, planted: 0 };
  for (let seed = 0; seed < count; seed++) {
    const { diary, planted } = simulatedDiary({ ...recipe, seed, links: true });
    const patterns = shownAtLooks(diary)
      .flat()
      .filter(({ tier }) => tier === "pattern");
    const shown = new Map(patterns.map(({ factor, sign }) => [factor, sign]));
    tally.planted += planted.size;
    for (const [factor, sign] of shown) {
      tally[Math.sign(planted.get(factor)?.points ?? 0) === sign ? "right" : "wrong"]++;
    }
  }
  return tally;
}

export async function run(budget) {
  const short = budget === 0;
  const count = short ? 20 : Math.ceil(150 * budget);
  const none = withoutLinks(count);
  const { right, wrong, planted } = withLinks(short ? 2 : count);
  return {
    rows: [
      {
        diaries: count,
        looks: 9,
        "null: ever a pattern": none.pattern.toFixed(3),
        "null: ever a first sign": none.sign.toFixed(3),
        "links shown as a pattern": (right / planted).toFixed(3),
        "false share of patterns": (wrong / Math.max(1, right + wrong)).toFixed(3),
      },
    ],
    bounds: [
      {
        what: "null diaries that ever show a pattern",
        value: none.pattern,
        atMost: 0.05 + (short ? 3 : 1) * errorOf(0.05, count),
      },
    ],
  };
}
