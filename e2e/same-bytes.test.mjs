// One diary gets one answer, whichever engine works it out.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, it } from "node:test";
import { patterns } from "@wervel/learn";
import { simulatedDiary } from "@wervel/learn/simulation";
import { launch } from "./browser.mjs";

const root = new URL("../", import.meta.url);
const host = "http://engine.test/";
const modules = {
  "@wervel/base": "packages/base/dist/index.js",
  "@wervel/model": "packages/model/dist/index.js",
  "@wervel/stats": "packages/stats/dist/index.js",
  "@wervel/learn": "packages/learn/dist/index.js",
  valibot: "node_modules/valibot/dist/index.mjs",
};
const imports = Object.fromEntries(
  Object.entries(modules).map(([name, path]) => [name, host + path]),
);
const blank = `<script type="importmap">${JSON.stringify({ imports })}</script>`;

const recipes = [60, 150, 365, 1000].flatMap((days, at) =>
  ["plain", "cycle"].map((world) => ({ seed: at + 1, days, factors: 12, links: true, world })),
);
const diaries = recipes.map((recipe) => simulatedDiary(recipe).diary);

/** A series as text: JSON knows no NaN, and an empty day must stay one. */
const asText = (_, value) => (value instanceof Float64Array ? `series:${[...value]}` : value);

let browser;
before(async () => {
  browser = await launch([]);
});
after(() => browser.close());

it("finds the same patterns in Chromium as in Node, to the last byte", async () => {
  const page = await browser.newPage();
  await page.route(`${host}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "") return route.fulfill({ contentType: "text/html", body: blank });
    const body = await readFile(new URL(path, root), "utf8");
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(host);
  const there = await page.evaluate(
    async (texts) => {
      const { patterns: search } = await import("@wervel/learn");
      const asSeries = (_, value) =>
        typeof value === "string" && value.startsWith("series:")
          ? Float64Array.from(value.slice("series:".length).split(","), Number)
          : value;
      return texts.map((text) => JSON.stringify(search(JSON.parse(text, asSeries))));
    },
    diaries.map((diary) => JSON.stringify(diary, asText)),
  );
  const here = diaries.map((diary) => JSON.stringify(patterns(diary)));
  assert.ok(
    here.some((report) => JSON.parse(report).findings.length > 0),
    "nothing was found at all, so nothing is compared",
  );
  assert.deepEqual(there, here);
  await page.close();
});
