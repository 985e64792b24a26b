// No page that was built links to a shop, an advertisement or a link that pays.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { salesIn } from "../scripts/neutral.mjs";

const build = fileURLToPath(new URL("../apps/web/build", import.meta.url));
const pages = readdirSync(build, { recursive: true }).filter((name) => name.endsWith(".html"));

it(`none of ${pages.length} pages sells or advertises anything`, () => {
  assert.ok(pages.length > 100);
  const found = pages.flatMap((page) =>
    salesIn(readFileSync(join(build, page), "utf8")).map((fault) => `${page}: ${fault}`),
  );
  assert.deepEqual(found, []);
});
