// What a first visit costs in JavaScript, as it travels.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { kindsOfPages } from "./server.mjs";
import { useSite } from "./site.mjs";

const promised = 60_000;
const site = useSite();

/** Bytes of all scripts of a first visit, without HTTP's own: as sent, and each again through gzip. */
async function scriptsOf(path) {
  const { context, page, visit } = await site.open();
  const session = await context.newCDPSession(page);
  const wire = new Map();
  const heads = new Map();
  const scripts = new Set();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.mimeType !== "text/javascript") return;
    scripts.add([requestId, response.url]);
    heads.set(requestId, response.encodedDataLength); // what came before the script itself
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    wire.set(requestId, encodedDataLength),
  );
  await visit(path);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent),
  );
  const urls = [...new Set([...scripts].map(([, url]) => url))];
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  await context.close();
  return {
    files: urls.length,
    wire: [...scripts].reduce((sum, [id]) => sum + (wire.get(id) ?? 0) - (heads.get(id) ?? 0), 0),
    gzip: [...texts, ...inline].reduce((sum, text) => sum + gzipSync(text).length, 0),
  };
}

describe("a first visit", () => {
  for (const path of ["/nl/", "/en/", "/nl/today/", "/en/today/"]) {
    it(`to ${path} brings at most 60 kB of compressed JavaScript`, async (test) => {
      const { files, wire, gzip } = await scriptsOf(path);
      test.diagnostic(`${path}: ${files} files, ${wire} bytes on the wire, ${gzip} as gzip`);
      assert.ok(files > 0, "no script was seen at all");
      assert.ok(wire <= promised, `${wire} bytes on the wire`);
      assert.ok(gzip <= promised, `${gzip} bytes as gzip`);
    });
  }
});

describe("a page names everything that it needs at once", () => {
  const texts = new Map();
  const textOf = async (url) => {
    if (!texts.has(url)) texts.set(url, await (await fetch(url)).text());
    return texts.get(url);
  };

  /** What a script imports before it runs, and what those import. */
  async function needed(url, found = new Set()) {
    if (found.has(url)) return found;
    found.add(url);
    const code = await textOf(url);
    const imports = code.matchAll(/(?:from|import)\s*"(?<path>\.[^"]*\.js)"/gu);
    for (const { groups } of imports) await needed(new URL(groups.path, url).href, found);
    return found;
  }

  async function lateOn(page) {
    const html = await (await fetch(page)).text();
    const links = html.matchAll(/<link href="(?<path>[^"]+)" rel="modulepreload"/gu);
    const named = [...links].map(({ groups }) => new URL(groups.path, page).href);
    assert.ok(named.length > 0, `${page} names no script`);
    const all = new Set();
    for (const url of named) await needed(url, all);
    return [...all].filter((url) => !named.includes(url));
  }

  it("so that no script waits for another to be read", async () => {
    for (const path of kindsOfPages) assert.deepEqual(await lateOn(site.origin + path), [], path);
  });

  for (const path of ["/nl/", "/nl/today/", "/nl/plan/", "/nl/insight/", "/nl/care/consult/"]) {
    it(`and ${path} brings its styles in itself: none comes later and moves the page`, async () => {
      const { context, seen, visit } = await site.open();
      await visit(path);
      assert.deepEqual(
        seen.requests.filter((url) => url.endsWith(".css")),
        [],
      );
      await context.close();
    });
  }
});
