import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOf, readContract } from "./contract.mjs";
import { root } from "./freshness.mjs";

const contract = readFileSync(join(root, "docs/contract.md"), "utf8");

describe("the contract", () => {
  it("has every row once, and each closed row names files that exist", () => {
    expect(faultsOf(contract, (file) => existsSync(join(root, file)))).toEqual([]);
  });

  it("notices a lost row, an unknown state, an empty proof and a missing file", () => {
    const spoiled = contract
      .replace(/^\| A1 \|.*\n/mu, "")
      .replace(/^\| A2 \|.*$/mu, "| A2 | x | nearly | |")
      .replace(/^\| A3 \|.*$/mu, "| A3 | x | closed | |")
      .replace(/^\| A4 \|.*$/mu, "| A4 | x | closed | `packages/nowhere.test.ts` |");
    expect(faultsOf(spoiled, (file) => existsSync(join(root, file)))).toEqual([
      "A1: the row is missing",
      "A2: 'nearly' is neither open nor closed",
      "A3: closed, and nothing shows it",
      "A4: there is no packages/nowhere.test.ts",
    ]);
  });

  it("reads more than one file from a row", () => {
    expect(readContract("| A1 | fast | closed | `a.ts`, page `b.svelte` |")).toEqual([
      { id: "A1", works: "fast", state: "closed", files: ["a.ts", "b.svelte"] },
    ]);
  });
});
