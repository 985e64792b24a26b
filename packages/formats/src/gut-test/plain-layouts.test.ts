import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readGutTest } from "./read-gut-test.ts";

const genera: Readonly<Record<number, string>> = { 816: "Bacteroides", 853: "Faecalibacterium" };
const knownNumbers = (taxId: number) => {
  const genus = genera[taxId];
  return genus === undefined ? undefined : { genus };
};
function read(...lines: readonly string[]) {
  const outcome = readGutTest(strToU8(lines.join("\n")), { knownNumbers });
  return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error));
}

describe("a plain table", () => {
  it("that lists every rank is read at genus, and the rest of the whole is set apart", () => {
    const table = read(
      "Taxon Name,Taxon Rank,Abundance",
      "Bacteria,superkingdom,100",
      "Bacteroidetes,phylum,55",
      "Firmicutes,phylum,45",
      "Bacteroides,genus,50",
      "Blautia,genus,30",
      "Blautia obeum,species,10",
    );
    expect(table.taxa.map(({ reported }) => reported)).toEqual(["Bacteroides", "Blautia"]);
    expect(table).toMatchObject({ unit: "percent", completeness: "full" });
    expect(table.samples[0]?.apart).toBe(20);
  });

  it("with a column per sample holds that many samples, each with its own amounts", () => {
    const table = read(
      "genus,spring,autumn",
      "Bacteroides,4000,10",
      "Blautia,6000,5000",
      "Dorea,20,0",
    );
    expect(table.samples.map(({ id }) => id)).toEqual(["spring", "autumn"]);
    expect(table.samples.map(({ values }) => [...values])).toEqual([
      [4000, 6000, 20],
      [10, 5000],
    ]);
    expect(table.unit).toBe("count");
  });

  it("without a line of heads keeps its first taxon", () => {
    expect(read("Bifidobacterium,45.5", "Blautia,54.5").taxa).toHaveLength(2);
    const numbers = read("816,45.5", "853,54.5");
    expect(numbers.taxa.map(({ lineage }) => lineage)).toEqual([
      { genus: "Bacteroides" },
      { genus: "Faecalibacterium" },
    ]);
  });

  it("with Dutch thousands counts thousands, and with decimals does not", () => {
    const [counts] = read(
      "naam;aantal",
      "Bacteroides;45.500",
      "Blautia;12.250",
      "Dorea;900",
    ).samples;
    expect([...(counts?.values ?? [])]).toEqual([45_500, 12_250, 900]);
    const [parts] = read("naam;aandeel", "Bacteroides;45.500", "Blautia;54.500").samples;
    expect([...(parts?.values ?? [])]).toEqual([45.5, 54.5]);
  });

  it("of samples in different units is refused, for nothing tells which is right", () => {
    const text = "genus,a,b\nBacteroides,0.6,60.5\nBlautia,0.4,39.5\n";
    expect(readGutTest(strToU8(text), { knownNumbers })).toMatchObject({
      ok: false,
      error: [{ kind: "unit-unclear" }],
    });
  });
});
