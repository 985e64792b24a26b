// How long the library search takes per query, and whether each listed query is in the first three.
import { createKnowledgeSearch, knowledgeDocuments } from "../packages/wervel/dist/index.js";
import { listedQueries } from "../packages/wervel/dist/listed-queries.js";

const rounds = 20;
const promisedMs = 10;

export async function run() {
  const built = performance.now();
  const search = {
    nl: createKnowledgeSearch(await knowledgeDocuments("nl")),
    en: createKnowledgeSearch(await knowledgeDocuments("en")),
  };
  const buildMs = performance.now() - built;
  const rows = listedQueries.map(({ typed, wants, language = "nl" }) => {
    const times = [];
    let place = 0;
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      const hits = search[language](typed, 3);
      times.push(performance.now() - begun);
      place = hits.findIndex(({ id }) => id === wants) + 1;
    }
    times.sort((a, b) => a - b);
    return {
      typed,
      wants,
      place,
      medianMs: round2(times[rounds / 2]),
      slowestMs: round2(times.at(-1)),
    };
  });
  const slowestMedian = Math.max(...rows.map(({ medianMs }) => medianMs));
  return {
    rows: [...rows, { typed: "(building both indexes)", medianMs: round2(buildMs) }],
    bounds: [
      { what: "slowest query, median of 20, in ms", value: slowestMedian, atMost: promisedMs },
      {
        what: "queries outside the first three",
        value: rows.filter(({ place }) => place === 0).length,
        atMost: 0,
      },
    ],
  };
}

const round2 = (value) => Math.round(value * 100) / 100;
