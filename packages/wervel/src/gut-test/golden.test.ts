import { existsSync, readFileSync } from "node:fs";
import { aitchisonOfShares, alignedValues, distancesBetween } from "@wervel/microbiome";
import type { TaxonTable } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { type GutMeasurement, measureGutTest } from "./measure.ts";
import { readGutTestFile } from "./read.ts";

/** Values by scikit-bio 0.5.8, R vegan 2.6-4 and the scores' own programs; not ours to ship. */
const folder = new URL("../../../../../shared/data/microbiome/", import.meta.url);
const isThere = existsSync(folder);
const skipped = "skipped: the reference tables do not stand beside the project";
const json = (name: string) =>
  isThere ? JSON.parse(readFileSync(new URL(`golden/${name}`, folder), "utf8")) : {};
const golden = json("golden_dev.json");
const near = (value: number, digits = 9) => expect.closeTo(value, digits);

it.skipIf(isThere)(skipped, ({ skip }) => skip(skipped));

async function tableAt(path: string, taxonomyPath?: string): Promise<TaxonTable> {
  const bytes = (at: string) => new Uint8Array(readFileSync(new URL(at, folder)));
  const taxonomy = taxonomyPath === undefined ? {} : { taxonomy: bytes(taxonomyPath) };
  const table = await readGutTestFile(bytes(path), taxonomy);
  if (!table.ok) throw new Error(`${path}: ${JSON.stringify(table.error)}`);
  return table.value;
}

function sampleOf(table: TaxonTable, id: string): GutMeasurement {
  const at = Math.max(
    0,
    table.samples.findIndex((sample) => sample.id === id),
  );
  const measured = measureGutTest(table, at);
  if (measured === undefined) throw new Error(id);
  return measured;
}

const renamed: Readonly<Record<string, string>> = {
  assigned_genus_fraction: "assignedGenusPercent",
  shannon_named: "shannonNamed",
  shannon_collapsed: "shannonCollapsed",
  simpson_named: "simpsonNamed",
  simpson_collapsed: "simpsonCollapsed",
  observed_named_genera: "observedNamedGenera",
  richness_named_at_1000: "richnessNamedAt1000",
  richness_collapsed_at_1000: "richnessCollapsedAt1000",
  richness_named_at_10000: "richnessNamedAt10000",
  richness_collapsed_at_10000: "richnessCollapsedAt10000",
};
/** Not reported: scores that the consensus excludes, and groups that 16S cannot see. */
const leftOut = new Set(["log2_F_B", "pielou_named", "grp_histamine_capable", "grp_gaba_capable"]);

describe.skipIf(!isThere).each(Object.entries<Record<string, never>>(golden.tables ?? {}))(
  "%s",
  (name, tableValues: { samples?: Record<string, Record<string, unknown>> }) => {
    it("agrees on every indicator of every sample", async () => {
      const table = await tableAt(`samples/${name}`);
      for (const [id, values] of Object.entries(tableValues.samples ?? {})) {
        const { diversity, indicators } = sampleOf(table, id);
        const got = { ...diversity, ...indicators };
        const wanted = Object.entries(values["indicators"] as Record<string, number>)
          .filter(([key, value]) => !leftOut.has(key) && value !== null) // null: too few reads
          .map(([key, value]) => [renamed[key] ?? key, near(value, /richness/.test(key) ? 6 : 9)]);
        expect(got).toMatchObject(Object.fromEntries(wanted));
        expect(got["inverseSimpson"]).toEqual(near(Number(values["inverse_simpson"])));
        expect(got["good"]).toEqual(near(Number(values["goods_coverage"])));
      }
    });
  },
);

describe.skipIf(!isThere)("files of single formats", () => {
  it.each(Object.keys(golden.metaphlan3 ?? {}))("agrees on %s", async (name) => {
    const wanted = golden.metaphlan3[name];
    const table = await tableAt(`samples/${name}`);
    const { diversity, profile } = sampleOf(table, "");
    expect(diversity["shannon"]).toEqual(near(wanted.shannon_ln_genus_renormalised));
    expect(diversity["shannonSpecies"]).toEqual(near(wanted.shannon_ln_species_renormalised));
    expect(diversity["simpsonSpecies"]).toEqual(near(wanted.simpson_species));
    expect(profile.ownRows.length).toBe(wanted.n_genera);
    expect(profile.unclassifiedFraction).toBeCloseTo(wanted.unknown_percent / 100, 4);
  });

  it.each(Object.keys(golden.ubiome ?? {}).filter((name) => golden.ubiome[name].n_genera))(
    "agrees on %s",
    async (name) => {
      const wanted = golden.ubiome[name];
      const { diversity, profile } = sampleOf(await tableAt(`samples/${name}`), "");
      expect(diversity["shannon"]).toEqual(near(wanted.shannon_ln_genus));
      expect(diversity["simpson"]).toEqual(near(wanted.simpson_genus));
      expect(profile.ownRows.length).toBe(wanted.n_genera);
    },
  );

  it("gives GMWI2 exactly", async () => {
    const wanted: Record<string, number> = json("golden_gmwi2.json").dev;
    for (const [sample, score] of Object.entries(wanted)) {
      const table = await tableAt(`golden/gmwi2_inputs/${sample}_metaphlan.txt`);
      expect(sampleOf(table, "").expert.gmwi2).toBeCloseTo(score, 10);
    }
  });

  it("gives GMHI exactly", async () => {
    const table = await tableAt("samples/gmhi_25samples_species.csv");
    const wanted: readonly number[] = json("golden_gmhi.json").expected;
    for (const [at, score] of wanted.entries())
      expect(measureGutTest(table, at)?.expert.gmhi).toBeCloseTo(score, 10);
  });
});

describe.skipIf(!isThere)("one table in four formats", () => {
  it("gives identical profiles", async () => {
    const [csv, ...others] = await Promise.all([
      tableAt("samples/hmp_v35_stool_dev_level6.csv"),
      tableAt("samples/hmp_v35_dev_biom1.json.biom"),
      tableAt("samples/hmp_v35_dev_biom21.biom"),
      tableAt("samples/hmp_v35_dev_table.qza", "samples/hmp_v35_dev_taxonomy.qza"),
    ]);
    for (const { id } of csv?.samples ?? []) {
      const first = csv && sampleOf(csv, id);
      for (const other of others) {
        const { diversity, indicators } = sampleOf(other, id);
        expect({ ...diversity, ...indicators }).toEqual({
          ...first?.diversity,
          ...first?.indicators,
        });
      }
    }
  });

  it("replaces zeros in shares as scikit-bio does", async () => {
    const name = "hmp_v35_stool_dev_level6.csv";
    const table = await tableAt(`samples/${name}`);
    for (const { a, b, ...values } of golden.tables[name].pairs) {
      const rows = [a, b].map((id) => sampleOf(table, id).profile.ownRows);
      expect(
        aitchisonOfShares(rows[0] ?? new Float64Array(), rows[1] ?? new Float64Array()),
      ).toEqual(near(values.aitchison_multiplicative_replacement_1_over_p2));
      const [one, other] = [sampleOf(table, a).profile, sampleOf(table, b).profile];
      expect(alignedValues(one, other)[0].length).toBeGreaterThan(10);
      expect(distancesBetween(one, other).brayCurtis).toBeCloseTo(
        values.bray_curtis_on_proportions,
        2,
      );
    }
  });
});
