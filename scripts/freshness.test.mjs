import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isFresh, markFresh } from "./freshness.mjs";
import { nodeIsNewEnough } from "./terminal.mjs";

let root = "";
const part = { name: "code", product: "dist/main.js", sources: ["src", "package.json"] };
const write = (path, text) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fresh-"));
  mkdirSync(join(root, "src"));
  mkdirSync(join(root, "dist"));
  write("src/a.ts", "1");
  write("package.json", "{}");
  write("dist/main.js", "built");
  markFresh(part, root);
});
afterEach(() => rmSync(root, { recursive: true }));

it("is fresh as long as the sources say the same", () => {
  utimesSync(join(root, "src/a.ts"), 0, 0); // another checkout, another clock
  write("src/a.test.ts", "tests are not built");
  expect(isFresh(part, root)).toBe(true);
});

it.each([
  ["a source changed", () => write("src/a.ts", "2")],
  ["a source came", () => write("src/b.ts", "")],
  ["a source was renamed", () => renameSync(join(root, "src/a.ts"), join(root, "src/c.ts"))],
  ["a source went", () => rmSync(join(root, "src/a.ts"))],
  ["the manifest changed", () => write("package.json", "[]")],
  ["the product is gone", () => rmSync(join(root, "dist/main.js"))],
  ["it was never stamped", () => rmSync(join(root, ".wervel"), { recursive: true })],
])("is stale when %s", (_, change) => {
  change();
  expect(isFresh(part, root)).toBe(false);
});

it.each([
  ["20.19.0", true],
  ["24.0.0", true],
  ["20.18.3", false],
  ["18.20.8", false],
])("on Node %s starting is %s", (version, enough) => {
  const said = [];
  expect(nodeIsNewEnough(version, (text) => said.push(text.en))).toBe(enough);
  expect(said.join("")).toBe(
    enough
      ? ""
      : `Wervel needs Node 20.19 or newer; this is ${version}. Get a new one: https://nodejs.org`,
  );
});
