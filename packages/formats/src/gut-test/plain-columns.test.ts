import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { plainColumns } from "./plain-columns.ts";
import { readGutTest } from "./read-gut-test.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const odd = "Kenmerk;A;B\nBacteroides;klein;12,5\nBlautia;groot;7,5\nRoseburia;groot;3,0\n";
const knownNumbers = () => undefined;

describe("a table that no lab is known to write", () => {
  it("shows its columns with what stands in them", () => {
    expect(plainColumns(bytes(odd))).toEqual([
      { index: 0, head: "Kenmerk", examples: ["Bacteroides", "Blautia", "Roseburia"] },
      { index: 1, head: "A", examples: ["klein", "groot", "groot"] },
      { index: 2, head: "B", examples: ["12,5", "7,5", "3,0"] },
    ]);
    expect(plainColumns(gzipSync(bytes(odd)))).toHaveLength(3);
  });

  it("is read as the person says, and is no whole when it adds up to 23", () => {
    expect(readGutTest(bytes(odd), { knownNumbers })).toMatchObject({ ok: false });
    const read = readGutTest(bytes(odd), {
      columns: { name: 0, value: 2 },
      unit: "percent",
      knownNumbers,
    });
    expect(read).toMatchObject({
      ok: true,
      value: { unit: "percent", completeness: "partial", taxa: { length: 3 } },
    });
  });
});

it.each([
  ["a culture panel", "naam;uitslag\nE. coli;3e7 KVE/g\n"],
  ["JSON", '{"a":1}'],
  ["one column", "Bacteroides\nBlautia\n"],
  ["a known format", "taxon_id,rank,name,parent,count\n816,genus,Bacteroides,x,5\n"],
  ["nothing", ""],
])("%s has no columns to choose", (_, text) => {
  expect(plainColumns(bytes(text))).toBeUndefined();
});
