/** Replicates of one specimen must not be called changed, and no damaged file may hang or throw. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { seededRandom } from "@wervel/base";
import { drift } from "@wervel/content";
import { comparedMeasures, compareTests } from "@wervel/microbiome";
import { measureGutTest } from "@wervel/wervel";

export const name = "gut-test";

const files = new URL("../../packages/formats/", import.meta.url);
const genera = [
  ["Bacteroidetes", "Bacteroidaceae", "Bacteroides", 0.2],
  ["Firmicutes", "Ruminococcaceae", "Faecalibacterium", 0.06],
  ["Firmicutes", "Lachnospiraceae", "Blautia", 0.1],
  ["Firmicutes", "Lachnospiraceae", "Roseburia", 0.03],
  ["Firmicutes", "Lachnospiraceae", "", 0.25],
  ["Firmicutes", "Ruminococcaceae", "", 0.2],
  ["Actinobacteria", "Bifidobacteriaceae", "Bifidobacterium", 0.03],
  ["Verrucomicrobia", "Verrucomicrobiaceae", "Akkermansia", 0.01],
  ["Bacteroidetes", "Prevotellaceae", "Prevotella", 0.005],
  ["Proteobacteria", "Enterobacteriaceae", "Escherichia", 0.02],
  ["Bacteroidetes", "Rikenellaceae", "Alistipes", 0.04],
  ["Firmicutes", "Veillonellaceae", "Dialister", 0.015],
];

export async function run(budget) {
  const pairs = budget === 0 ? 200 : Math.round(5_000 * budget);
  const rows = [1, 2, 4].map((overdispersion) => replicates(overdispersion, pairs));
  // The short version leaves damaged files to the unit test beside the readers.
  const damaged = budget === 0 ? [] : [await fuzzed(Math.round(100_000 * budget))];
  return {
    rows: [...rows, ...damaged],
    bounds: [
      ...rows.map(({ setting, flagged }) => ({
        what: `${setting}: replicates called changed`,
        value: flagged,
        atMost: 0.1,
      })),
      ...damaged.flatMap(({ threw, slowest }) => [
        { what: "damaged files that threw", value: threw, atMost: 0 },
        { what: "slowest damaged file, seconds", value: slowest, atMost: 5 },
      ]),
    ],
  };
}

/** Two readings of one specimen; scatter so many times what counting alone would give. */
function replicates(overdispersion, pairs) {
  const random = seededRandom(41 + overdispersion);
  let flagged = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const depth = 5_000 + Math.floor(random() * 60_000);
    const shares = genera.map(([, , , share]) => share * Math.exp(2 * (random() - 0.5)));
    const [a, b] = [
      reading(shares, depth, overdispersion, random),
      reading(shares, depth, overdispersion, random),
    ];
    const { comparable, changes } = compareTests([a], [b], drift);
    if (!comparable) throw new Error("replicates must be comparable");
    if (changes.some(({ verdict }) => verdict === "more-than-drift")) flagged++;
  }
  return {
    setting: `scatter × ${overdispersion}`,
    pairs,
    measures: comparedMeasures.length,
    flagged: flagged / pairs,
  };
}

function reading(shares, depth, overdispersion, random) {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const counts = shares.map((share) => {
    const mean = (depth * share) / total;
    return Math.max(0, Math.round(mean + Math.sqrt(mean * overdispersion) * normal(random)));
  });
  const table = {
    format: "biom1",
    method: "16S",
    region: "V4",
    taxonomyDb: "greengenes",
    unit: "count",
    completeness: "full",
    nested: false,
    taxa: genera.map(([phylum, family, genus]) => ({
      reported: genus,
      rank: genus === "" ? "family" : "genus",
      lineage: { domain: "Bacteria", phylum, family, ...(genus === "" ? {} : { genus }) },
    })),
    samples: [
      {
        id: "one",
        taxa: Uint32Array.from(counts, (_, at) => at),
        values: Float64Array.from(counts),
        apart: 0,
      },
    ],
    warnings: [],
  };
  const { protocol, diversity, indicators, profile } = measureGutTest(table, 0, { lab: "one" });
  return { protocol, measures: { ...diversity, ...indicators }, depth: profile.depth };
}

const normal = (random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

async function fuzzed(inputs) {
  const at = (file) => new URL(`dist/gut-test/${file}.js`, files).href;
  const [{ disturb }, { exampleFiles }, { readGutTest }] = await Promise.all(
    ["fuzz", "example-files", "read-gut-test"].map((file) => import(at(file))),
  );
  const biom2 = new Uint8Array(readFileSync(new URL("src/gut-test/fixtures/invented.biom", files)));
  const texts = Object.values(exampleFiles).map((text) => new TextEncoder().encode(text));
  const whole = [...texts, biom2, new Uint8Array(gzipSync(exampleFiles.genus_csv))];
  const random = seededRandom(97);
  let [threw, slowest, read] = [0, 0, 0];
  for (let input = 0; input < inputs; input++) {
    const bytes = disturb(whole[input % whole.length], random);
    const began = performance.now();
    try {
      if (readGutTest(bytes, { knownNumbers: () => undefined }).ok) read++;
    } catch {
      threw++;
    }
    slowest = Math.max(slowest, performance.now() - began);
  }
  return {
    setting: "damaged files",
    pairs: inputs,
    read,
    threw,
    slowest: Math.round(slowest) / 1_000,
  };
}
