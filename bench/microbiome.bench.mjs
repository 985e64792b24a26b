/**
 * Gut tests: 1000 samples × 2000 taxa, 9.2 % seen, made from a seed; beside scikit-bio and
 * vegan in the same run where Debian's packages are there.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@wervel/base";
import { aitchisonPairs, brayCurtisPairs, brayCurtisTo, diversityOf } from "@wervel/microbiome";
import { measureGutTest, readGutTestFile } from "@wervel/wervel";

const [samples, taxa, seen] = [1_000, 2_000, 0.092];
const fixtures = new URL("../packages/formats/src/gut-test/fixtures/", import.meta.url);

export async function run() {
  const table = makeTable();
  const ours = {
    shannon: best(() => table.map((row) => diversityOf(row).shannon)),
    brayCurtis: best(() => brayCurtisPairs(table)),
    aitchison: best(() => aitchisonPairs(table)),
    toReferences: best(() => brayCurtisTo(table[0], table.slice(1, 449))),
    importText: best(() => measureGutTest(readGutTestFile(personFile()).value, 0)),
    importHdf5: best(() => measureGutTest(readGutTestFile(hdf5File()).value, 0)),
  };
  const rows = [
    { engine: "wervel", ...ours },
    ...peer("scikit-bio", "/usr/bin/python3", skbio, table),
    ...peer("vegan", "Rscript", vegan, table),
  ];
  const limit = (what, value, atMost) => ({ what: `${what}: seconds`, value, atMost });
  return {
    rows,
    bounds: [
      limit("Shannon of 1000 × 2000", ours.shannon, 0.02),
      limit("Bray-Curtis, all pairs", ours.brayCurtis, 0.5),
      limit("Aitchison, all pairs", ours.aitchison, 1),
      limit("one profile against 448", ours.toReferences, 0.02),
      limit("one person's file, text", ours.importText, 0.1),
      limit("one person's file, HDF5", ours.importHdf5, 0.3),
    ],
  };
}

function makeTable() {
  const random = seededRandom(17);
  return Array.from({ length: samples }, () =>
    Float64Array.from({ length: taxa }, () =>
      random() < seen ? Math.ceil(Math.exp(8 * random() ** 2)) : 0,
    ),
  );
}

/** The fastest of three, after one to warm up; in seconds. */
function best(work) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const began = performance.now();
    work();
    if (round > 0) fastest = Math.min(fastest, performance.now() - began);
  }
  return Math.round(fastest * 100) / 100_000;
}

/** A shotgun profile of 1500 clades, as large as one person's file gets. */
function personFile() {
  const clades = Array.from({ length: 1_500 }, (_, at) => {
    const genus = `k__Bacteria|p__P${at % 9}|c__C${at % 20}|o__O${at % 40}|f__F${at % 80}|g__G${at % 400}`;
    return `${genus}|s__S${at}\t2\t${(100 / 1_500).toFixed(6)}\t`;
  });
  const head = "#mpa_v30\n#clade_name\tNCBI_tax_id\trelative_abundance\tadditional_species\n";
  return new TextEncoder().encode(head + clades.join("\n"));
}

const hdf5File = () => new Uint8Array(readFileSync(new URL("invented.biom", fixtures)));

/** Runs a peer on the same table; a machine without it has no row for it. */
function peer(engine, program, script, table) {
  const folder = mkdtempSync(join(tmpdir(), "wervel-bench-"));
  try {
    const [data, code] = [join(folder, "table.csv"), join(folder, "peer.txt")];
    writeFileSync(data, table.map((row) => row.join(",")).join("\n"));
    writeFileSync(code, script);
    const out = execFileSync(program, [code, data], { stdio: ["ignore", "pipe", "ignore"] });
    return [{ engine, ...JSON.parse(out.toString()) }];
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const skbio = `
import sys, time, json, numpy as np
from skbio.diversity import beta_diversity, alpha_diversity
from skbio.stats.composition import clr
from scipy.spatial.distance import pdist
x = np.loadtxt(sys.argv[1], delimiter=",").astype(int)
def best(work):
    times = []
    for _ in range(3):
        began = time.perf_counter(); work(); times.append(time.perf_counter() - began)
    return round(min(times), 5)
p = x / x.sum(axis=1, keepdims=True)
print(json.dumps({
    "shannon": best(lambda: alpha_diversity("shannon", x, validate=False)),
    "brayCurtis": best(lambda: beta_diversity("braycurtis", p, validate=False)),
    "aitchison": best(lambda: pdist(clr(x + 0.5))),
}))
`;

const vegan = `
suppressMessages(library(vegan))
x <- as.matrix(read.csv(commandArgs(trailingOnly = TRUE)[1], header = FALSE))
best <- function(work) round(min(sapply(1:2, function(i) system.time(work())[["elapsed"]])), 5)
p <- x / rowSums(x)
cat(sprintf('{"shannon": %f, "brayCurtis": %f, "aitchison": %f}',
  best(function() diversity(x)), best(function() vegdist(p, "bray")),
  best(function() vegdist(x, "aitchison", pseudocount = 0.5))))
`;
