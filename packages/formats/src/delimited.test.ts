import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "./delimited.ts";

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const anyTable = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 8,
});

describe("a table of cells", () => {
  it.each([",", ";", "\t"] as const)(
    "quoted and parted by %j reads back unchanged",
    (delimiter) => {
      fc.assert(
        fc.property(anyTable, fc.constantFrom("\n", "\r\n", "\r"), (table, end) => {
          const head = `a${delimiter}b`;
          const text = [head, ...table.map((row) => row.map(quote).join(delimiter))].join(end);
          const { rows, looseQuotes } = readDelimited(text);
          expect(rows.slice(1).map((row) => row.cells)).toEqual(table);
          expect(looseQuotes).toEqual([]);
        }),
      );
    },
  );

  it("of a hundred thousand stray quotes is read in a breath", () => {
    const { rows } = readDelimited(`a,b\n${'"x,'.repeat(100_000)}`);
    expect(rows).toHaveLength(2);
  });
});
