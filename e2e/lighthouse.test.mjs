// Lighthouse, as a telephone would see the app.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import lighthouse from "lighthouse";
import { useSite } from "./site.mjs";

const port = 9333;
const site = useSite({ args: [`--remote-debugging-port=${port}`] });
// Speed depends on what else the machine does. So a test asks only that nothing is badly wrong;
// `SPEED=strict npm test -- browser` on a quiet machine holds the pages to what is promised.
const strict = process.env.SPEED === "strict";
const promisedFor = (speed) => ({
  performance: strict ? speed : 0.9,
  accessibility: 1,
  "best-practices": 1,
  seo: 1,
});

async function scoresOf(path) {
  const { lhr } = await lighthouse(site.origin + path, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: Object.keys(promisedFor(1)),
  });
  const missed = Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 1 && scoreDisplayMode !== "informative",
    )
    .map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`.trim());
  const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, score]);
  return { scores: Object.fromEntries(scores), missed };
}

const mostRuns = 5;

const holds = (scores, promised) =>
  Object.entries(promised).every(([name, least]) => scores[name] >= least);

/** Another programme on the same machine can only slow a page down, so the best run counts. */
async function bestOf(path, promised) {
  let best = await scoresOf(path);
  for (let run = 1; run < mostRuns && !holds(best.scores, promised); run++) {
    const again = await scoresOf(path);
    if (again.scores.performance > best.scores.performance) best = again;
  }
  return best;
}

/** Pages to read. One stands for them all, unless a quiet machine has the time for five. */
const toRead = ["types-of-back-pain", "natural-course", "scans-explained", "spine", "treatments"]
  .slice(0, strict ? 5 : 1)
  .map((page) => [`/nl/knowledge/${page}/`, 1]);

describe("Lighthouse on a telephone", () => {
  for (const [path, speed] of [["/nl/", 0.99], ["/nl/today/", 0.99], ...toRead]) {
    const promised = promisedFor(speed);
    it(`gives ${path} at least ${promised.performance * 100} for speed and 100 for the rest`, async (test) => {
      const { scores, missed } = await bestOf(path, promised);
      test.diagnostic(`${path}: ${JSON.stringify(scores)} ${missed.join("; ")}`);
      for (const [name, least] of Object.entries(promised)) {
        assert.ok(scores[name] >= least, `${name} is ${scores[name]}: ${missed.join("; ")}`);
      }
    });
  }
});
