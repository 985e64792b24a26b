import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { breachesIn } from "./floors.mjs";

let root = "";

const plant = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const dependencies = (...names) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "floors-"));
  plant("package.json", JSON.stringify({ devDependencies: { vitest: "1.0.0" } }));
  plant("packages/model/package.json", dependencies("@wervel/base", "valibot"));
  plant("packages/stats/package.json", dependencies("@wervel/base", "@wervel/model"));
  plant("apps/server/package.json", dependencies("@wervel/base", "@wervel/content"));
  plant("apps/web/package.json", dependencies("@wervel/content", "@wervel/stats"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the floors let pass", () => {
  it.each([
    ["packages/model/src/a.ts", 'import { ok } from "@wervel/base";'],
    ["packages/model/src/a.ts", 'import * as v from "valibot";'],
    ["packages/model/src/deep/a.ts", 'export { b } from "../b.ts";'],
    ["packages/model/src/a.test.ts", 'import { it } from "vitest"; import "node:fs";'],
    ["packages/model/src/a.ts", '// import { x } from "@wervel/stats"\nexport const a = 1;'],
    ["packages/model/src/a.ts", "export const a = \"import x from '@wervel/stats'\";"],
    ["apps/server/src/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["apps/web/src/A.svelte", '<script lang="ts">import { base } from "$app/paths";</script>'],
    ["apps/web/src/A.svelte", "<p>import { x } from '@wervel/stats'</p>"],
  ])("%s with %s", (path, text) => {
    plant(path, text);
    expect(breachesIn(root)).toEqual([]);
  });
});

describe("the floors catch", () => {
  it.each([
    ["packages/stats/src/a.ts", 'import { Text } from "@wervel/model";', "is not below this floor"],
    ["packages/stats/src/a.ts", 'import "@wervel/model";', "is not below this floor"],
    [
      "packages/stats/src/a.ts",
      'export const a = () => import("@wervel/model");',
      "is not below this floor",
    ],
    ["packages/stats/src/a.ts", 'export * from "@wervel/model";', "is not below this floor"],
    [
      "packages/stats/src/a.ts",
      'export type { Text } from "@wervel/model";',
      "is not below this floor",
    ],
    [
      "packages/stats/src/a.ts",
      'export type T = import("@wervel/model").Text;',
      "is not below this floor",
    ],
    [
      "packages/stats/src/a.ts",
      "import {\n  Text,\n} from '@wervel/model';",
      "is not below this floor",
    ],
    ["apps/server/src/a.ts", 'import "@wervel/content";', "is not below this floor"],
    [
      "apps/web/src/A.svelte",
      '<script lang="ts">\nimport "@wervel/stats";\n</script>',
      "is not below this floor",
    ],
    [
      "apps/web/src/A.svelte",
      '<script module>import("@wervel/stats")</script>',
      "is not below this floor",
    ],
    ["packages/model/src/a.ts", 'import "../../stats/src/a.ts";', "leaves its package"],
    [
      "packages/model/src/a.ts",
      'export const a = () => import("../../stats/src/a.ts");',
      "leaves its package",
    ],
    ["packages/model/src/a.ts", 'import "../../model-two/a.ts";', "leaves its package"],
    ["packages/model/src/a.ts", 'import "@wervel/base/src/result.ts";', "goes past the front door"],
    ["packages/model/src/a.ts", 'import "dexie";', "is not declared"],
    ["packages/model/src/a.ts", 'import { it } from "vitest";', "is not declared"],
    ["packages/model/src/a.ts", 'import "@wervel/vault";', "is not declared"],
    ["packages/model/src/a.ts", 'import { readFileSync } from "node:fs";', "is Node's"],
    ["packages/model/src/a.ts", 'import { join } from "path";', "is Node's"],
    ["apps/web/src/a.ts", 'import "fs/promises";', "is Node's"],
  ])("%s with %s", (path, text, why) => {
    plant(path, text);
    expect(breachesIn(root)).toEqual([expect.stringContaining(why)]);
  });
});
