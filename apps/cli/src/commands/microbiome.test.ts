import { expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { microbiome } from "./microbiome.ts";

const lineage = (family: string, genus: string) =>
  `k__Bacteria;p__Firmicutes;c__Clostridia;o__Clostridiales;f__${family};g__${genus}`;
const table = [
  ["index", lineage("Ruminococcaceae", "Faecalibacterium"), lineage("Lachnospiraceae", "")].join(
    ",",
  ),
  "A,600,400",
  "B,580,420",
].join("\n");
const ask = (...argv: string[]) => tryCommand(microbiome, table, ["-", ...argv]);

it("gives format, measures and indicators as one document", async () => {
  const { code, out } = await ask("--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    format: "qiime_taxabar",
    method: "16S",
    samples: ["A", "B"],
    profile: { depth: 1000, unclassifiedShare: 0, completeness: "full" },
    metrics: { observed: 2, shannonNamed: 0, simpson: 0.48 },
    indicators: { g_Faecalibacterium: 60, grp_butyrate_core: 60 },
    percentiles: null,
  });
});

it("gives percentiles only when the region is known", async () => {
  const { out } = await ask("--json", "--region", "V4", "--sample", "B");
  expect(JSON.parse(out)).toMatchObject({
    profile: { sample: "B" },
    percentiles: { cohort: "twinsuk-v4", places: { g_Faecalibacterium: { band: "above-p95" } } },
  });
});

it("says what the test cannot say", async () => {
  const { out } = await ask("--lang", "en");
  expect(out).toContain("Where your back pain comes from.");
  expect(out).toContain("says nothing about your discs");
});

it("names the samples there are when asked for another", async () => {
  const { code, complaint } = await ask("--sample", "C");
  expect(code).toBe(1);
  expect(complaint).toContain("A, B");
});

it("names the line that is at fault", async () => {
  const { code, out, complaint } = await tryCommand(microbiome, table.replace("420", "many"), [
    "-",
    "--json",
    "--lang",
    "en",
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: { kind: "bad-number", line: 3 } });
  expect(complaint).toContain("line 3");
});

it("refuses a region that does not exist", async () => {
  expect((await ask("--region", "V9")).code).toBe(2);
});
