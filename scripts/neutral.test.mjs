import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./freshness.mjs";
import { salesIn } from "./neutral.mjs";

/** What people get to see or run: apps and packages, without what only tests and tools read. */
const shipped = execFileSync("git", ["ls-files", "apps", "packages"], { cwd: root })
  .toString()
  .trim()
  .split("\n")
  .filter((file) => /\.(?:ts|svelte|html|css|json|md|svg|webmanifest)$/u.test(file))
  .filter((file) => !/\.test\.ts$|\/fixtures\/|package(?:-lock)?\.json$/u.test(file));

describe("nothing is sold and nothing is sponsored", () => {
  it("in any file that ships", () => {
    expect(shipped.length).toBeGreaterThan(800);
    const found = shipped.flatMap((file) =>
      salesIn(readFileSync(join(root, file), "utf8")).map((fault) => `${file}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["a shop", '<a href="https://www.bol.com/nl/p/kussen">'],
    ["a paid link", 'at: "https://doi.org/10.1000/1?utm_source=wervel"'],
    ["a partner's link", "https://www.thuisarts.nl/rugpijn?partner=12"],
    ["a sponsored link", '<a rel="nofollow sponsored" href="/nl/">'],
    ["an advertisement", '<ins class="adsbygoogle">'],
  ])("and %s would be seen", (_, text) => {
    expect(salesIn(text)).toHaveLength(1);
  });

  it("while a guideline and a journal are no shop", () => {
    expect(salesIn("https://doi.org/10.1016/j.cell.2021.06.019 https://www.nice.org.uk/x")).toEqual(
      [],
    );
  });
});
