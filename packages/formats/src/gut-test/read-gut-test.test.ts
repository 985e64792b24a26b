import { existsSync, readdirSync, readFileSync } from "node:fs";
import { seededRandom } from "@wervel/base";
import { gutFormats } from "@wervel/model";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exampleFiles } from "./example-files.ts";
import { disturb } from "./fuzz.ts";
import { readLabNumber } from "./lab-number.ts";
import { readGutTest } from "./read-gut-test.ts";

const known = (taxId: number) => (taxId === 216851 ? { genus: "Faecalibacterium" } : undefined);
const read = (bytes: Uint8Array, taxonomy?: Uint8Array) =>
  readGutTest(bytes, { knownNumbers: known, ...(taxonomy === undefined ? {} : { taxonomy }) });
const readText = (text: string) => read(strToU8(text));
const biom2 = new Uint8Array(readFileSync(new URL("fixtures/invented.biom", import.meta.url)));
const artefact = (name: string, bytes: Uint8Array) =>
  zipSync({
    "0b/metadata.yaml": strToU8("type: FeatureTable[Frequency]"),
    [`0b/data/${name}`]: bytes,
  });
const lineages = exampleFiles.qiime_taxabar.split("\n")[0]?.split(",").slice(1, 5) ?? [];
const taxonomy = strToU8(
  ["Feature ID\tTaxon\tConfidence", ...lineages.map((line, at) => `t${at + 1}\t${line}\t0.9`)].join(
    "\n",
  ),
);

describe("each format is recognised and read", () => {
  it.each(Object.entries(exampleFiles))("%s", (format, text) => {
    const table = readText(text);
    expect(table).toMatchObject({ ok: true, value: { format } });
  });

  it("has a small file of every format that is promised", () => {
    const made = [...Object.keys(exampleFiles), "biom2", "qza"];
    expect([...gutFormats].sort()).toEqual(made.sort());
  });
});

describe("one table in several formats", () => {
  it("is the same table", () => {
    const tables = [
      readText(exampleFiles.biom1),
      read(biom2),
      read(artefact("feature-table.biom", biom2), artefact("taxonomy.tsv", taxonomy)),
      readText(exampleFiles.qiime_taxabar),
      readText(exampleFiles.qiime1_otu_tsv),
      read(gzipSync(strToU8(exampleFiles.qiime_taxabar))),
    ];
    const asRows = tables.map((table) =>
      table.ok
        ? table.value.samples.map(({ id, taxa, values }) => ({
            id,
            rows: [...taxa]
              .map((taxon, at) => [table.value.taxa[taxon]?.lineage, values[at]])
              .sort((a, b) => Number(b[1]) - Number(a[1])),
          }))
        : table.error,
    );
    for (const rows of asRows) expect(rows).toEqual(asRows[0]);
  });

  it("says so when a table comes without names", () => {
    const table = read(artefact("feature-table.biom", biom2.slice()), undefined);
    expect(table).toMatchObject({ ok: true, value: { format: "qza" } });
  });
});

describe("what a file leaves open", () => {
  it("keeps the unknown share of MetaPhlAn apart", () => {
    const table = readText(exampleFiles.metaphlan);
    expect(table).toMatchObject({ ok: true, value: { samples: [{ apart: 20 }] } });
  });

  it("takes host reads out of everything that counted them", () => {
    const table = readText(exampleFiles.kraken_report);
    if (!table.ok) throw new Error("not read");
    const { taxa, samples } = table.value;
    const [sample] = samples;
    const named = [...(sample?.taxa ?? [])].map((at) => taxa[at]?.reported);
    expect(named).not.toContain("Homo sapiens");
    expect(named).not.toContain("Eukaryota");
    expect(table.value.warnings).toEqual([{ kind: "host-reads-removed", reads: 50 }]);
    expect(sample?.apart).toBe(50);
  });

  it("skips a line that holds no number, and names it", () => {
    const table = readText(exampleFiles.genus_csv);
    expect(table).toMatchObject({
      ok: true,
      value: {
        unit: "percent",
        method: "unknown",
        warnings: [
          { kind: "below-limit", line: 4, text: "<0,01" },
          { kind: "line-skipped", line: 5, text: "n.b." },
        ],
      },
    });
  });

  it("keeps a lab's percentile with its row, and names numbers that it does not know", () => {
    const table = readText(exampleFiles.tax_number_csv);
    expect(table).toMatchObject({
      ok: true,
      value: {
        taxa: [{ lineage: { genus: "Faecalibacterium" }, labPercentile: 80 }, { lineage: {} }],
        warnings: [{ kind: "numbers-unknown", taxIds: [816] }],
      },
    });
  });
});

describe("a file that cannot be used", () => {
  const { metaphlan, biom1 } = exampleFiles;
  it.each([
    ["nothing", "", { kind: "empty-file" }],
    ["blank lines", "\n \n", { kind: "empty-file" }],
    ["a letter", "Dear madam,\nyour result is fine.\n", { kind: "unknown-format" }],
    ["JSON cut short", biom1.slice(0, -9), { kind: "bad-json" }],
    ["other JSON", '{"a":1}', { kind: "unknown-format" }],
    [
      "a word for a number",
      metaphlan.replace("\t60\t", "\tmany\t"),
      { kind: "bad-number", line: 8, text: "many" },
    ],
    [
      "less than nothing",
      metaphlan.replace("\t60\t", "\t-6\t"),
      { kind: "negative-number", line: 8 },
    ],
    ["only unknown", metaphlan.split("\n").slice(0, 4).join("\n"), { kind: "no-profile" }],
    [
      "a culture panel",
      "organism,result\nE. coli,3.1e7 CFU/g\n",
      { kind: "not-a-composition", line: 2 },
    ],
    [
      "a unit in doubt",
      "genus,value\nBlauta,12.5\nDorea,30.1\n",
      { kind: "unit-unclear", sum: 42.6 },
    ],
    [
      "a triplet outside",
      biom1.replace("[3,0,10]", "[9,0,10]"),
      { kind: "bad-index", got: 9, most: 3 },
    ],
    [
      "bracken without reads",
      "name\ttaxonomy_id\ttaxonomy_lvl\tx_num\nA\t1\tS\tq\n",
      { kind: "bad-number", line: 2 },
    ],
  ])("%s", (_, text, issue) => {
    const table = readText(text);
    expect(table).toMatchObject({ ok: false, error: [expect.objectContaining(issue)] });
  });

  it("names every faulty line at once", () => {
    const table = readText(metaphlan.replaceAll("\t20\t", "\tx\t"));
    expect(table.ok ? [] : table.error.map((issue) => ("line" in issue ? issue.line : 0))).toEqual([
      4, 10, 11,
    ]);
  });

  it("stops a bomb before it goes off", () => {
    const member = gzipSync(new Uint8Array(2 ** 20));
    const bomb = new Uint8Array(member.length * 300);
    for (let at = 0; at < 300; at++) bomb.set(member, at * member.length);
    expect(read(bomb)).toMatchObject({
      error: [{ kind: "unpacks-too-large" }],
    });
  });

  it("refuses an archive that states more than may be unpacked", () => {
    const zip = artefact("feature-table.biom", new Uint8Array(1_000));
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 28 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
    expect(read(zip)).toMatchObject({ error: [{ kind: "unpacks-too-large" }] });
  });

  it("refuses more taxa than any gut has", () => {
    const many = Array.from({ length: 20_001 }, (_, at) => `g${at},1`).join("\n");
    expect(readText(`genus,count\n${many}`)).toMatchObject({
      error: [{ kind: "too-many-taxa", most: 20_000 }],
    });
  });
});

it.each([
  ["3,7", { is: "number", value: 3.7 }],
  ["1.234,5", { is: "number", value: 1234.5 }],
  ["1,234.5", { is: "number", value: 1234.5 }],
  ["12 %", { is: "number", value: 12 }],
  ["1e-3", { is: "number", value: 0.001 }],
  ["<0,01", { is: "below", limit: 0.01 }],
  ["n.d.", { is: "missing" }],
  ["", { is: "missing" }],
  ["veel", { is: "unreadable" }],
])("a lab that writes %s means %o", (text, meaning) => {
  expect(readLabNumber(text)).toEqual(meaning);
});

/** 100,000 of them: FUZZ=100000 and --testTimeout=600000. */
const damagedFiles = Number(process.env["FUZZ"] ?? 2_000);
it("never throws and never hangs on damaged files", () => {
  const random = seededRandom(31);
  const files = [
    ...Object.values(exampleFiles).map((text) => strToU8(text)),
    biom2,
    artefact("feature-table.biom", biom2),
    gzipSync(strToU8(exampleFiles.genus_csv)),
  ];
  for (let round = 0; round < damagedFiles; round++) {
    const file = files[round % files.length] ?? biom2;
    const outcome = read(disturb(file, random));
    if (!outcome.ok) expect(outcome.error[0]?.kind).toMatch(/^[a-z0-9-]+$/u);
  }
});

const samples = new URL("../../../../../shared/data/microbiome/samples/", import.meta.url);
const isThere = existsSync(samples);
it.skipIf(isThere)("skipped: the sample files do not stand beside the project", ({ skip }) =>
  skip(),
);
it.skipIf(!isThere)("every real file is read or refused with a kind", () => {
  for (const name of readdirSync(samples)) {
    const table = read(new Uint8Array(readFileSync(new URL(name, samples))));
    const isRefused = /SOURCES|Minion|taxonomy/u.test(name);
    expect([name, table.ok]).toEqual([name, !isRefused]);
  }
});
