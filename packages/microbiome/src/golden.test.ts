import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aitchison, brayCurtis, jaccard } from "./distance.ts";
import { chao1, diversityOf, expectedRichness, goodsCoverage } from "./diversity.ts";

/** Values by scikit-bio 0.5.8 and R vegan 2.6-4; the tables stand beside the project and are not ours to ship. */
const folder = new URL("../../../../shared/data/microbiome/", import.meta.url);
const isThere = existsSync(folder);
const skipped = "skipped: the reference tables do not stand beside the project";

type Golden = Readonly<
  Record<
    string,
    {
      depth_for_rarefaction: number;
      samples: Record<string, Record<string, number>>;
      pairs: Pair[];
    }
  >
>;
type Pair = { a: string; b: string } & Record<string, number>;

const golden: Golden = isThere
  ? JSON.parse(readFileSync(new URL("golden/golden_dev.json", folder), "utf8")).tables
  : {};

function tableOf(name: string): ReadonlyMap<string, Float64Array> {
  const [, ...rows] = readFileSync(new URL(`samples/${name}`, folder), "utf8")
    .trim()
    .split("\n");
  return new Map(
    rows.map((row) => {
      const [sample = "", ...counts] = row.split(",");
      return [sample, Float64Array.from(counts, Number)];
    }),
  );
}

it.skipIf(isThere)(skipped, ({ skip }) => skip(skipped));

describe.skipIf(!isThere).each(Object.entries(golden))(
  "%s",
  (name, { samples, pairs, ...rest }) => {
    const table = isThere ? tableOf(name) : new Map<string, Float64Array>();
    const near = (value: number | undefined, digits = 9) =>
      expect.closeTo(value ?? Number.NaN, digits);
    const countsOf = (sample: string) => table.get(sample) ?? new Float64Array();

    it.each(Object.entries(samples))("agrees on sample %s", (sample, values) => {
      const counts = countsOf(sample);
      expect({
        ...diversityOf(counts),
        chao1: chao1(counts),
        coverage: goodsCoverage(counts),
        richness: expectedRichness(counts, rest.depth_for_rarefaction),
      }).toEqual({
        observed: values["observed"],
        shannon: near(values["shannon_ln"]),
        simpson: near(values["simpson_1_minus_D"]),
        inverseSimpson: near(values["inverse_simpson"]),
        pielou: near(values["pielou_ln"]),
        chao1: near(values["chao1_bias_corrected"]),
        coverage: near(values["goods_coverage"]),
        richness: near(values["rarefied_richness_expected"], 6),
      });
    });

    it.each(pairs)("agrees on the pair $a and $b", ({ a, b, ...values }) => {
      const [one, other] = [countsOf(a), countsOf(b)];
      expect([brayCurtis(one, other), aitchison(one, other), jaccard(one, other)]).toEqual([
        near(values["bray_curtis_on_proportions"]),
        near(values["aitchison_pseudocount_0.5"]),
        near(values["jaccard_presence"]),
      ]);
    });
  },
);
