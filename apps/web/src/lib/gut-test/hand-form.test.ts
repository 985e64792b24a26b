import { describe, expect, it } from "vitest";
import { emptyRow, faultIn, readRow } from "./hand-form.ts";

const row = (result: string, from = "", to = "") => ({ result, from, to });

describe("a number copied from paper", () => {
  it("of more than 100 % was probably a lost comma", () => {
    expect(faultIn(row("115"), true)).toMatchObject({ meant: "11,5" });
    expect(faultIn(row("115"), false)).toBeUndefined();
    expect(faultIn(row("99999"), true)?.meant).toBeUndefined();
  });

  it("must be a number, and its range the right way round", () => {
    expect(faultIn(row("veel"), true)).toBeDefined();
    expect(faultIn(row("3", "9", "2"), true)).toBeDefined();
    expect(faultIn(row("3,1", "2,6", "4,0"), false)).toBeUndefined();
  });

  it("left open stays open: it is never zero", () => {
    expect(readRow(emptyRow())).toBeUndefined();
    expect(readRow(row("3,1", "2,6", ""))).toEqual({ value: 3.1, range: undefined });
  });
});
