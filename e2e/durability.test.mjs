// What was acknowledged is kept: when the browser is killed, when the disk is full, when an update comes.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { spawnBrowser } from "./browser.mjs";
import { settled, useSite } from "./site.mjs";
import { stored } from "./stored.mjs";

const site = useSite();
/** `KILLS=20 node --test durability.test.mjs` for the whole proof. */
const kills = Number(process.env.KILLS ?? 3);
const longestMs = 1_500;

/** Writes note after note with the app's own sheet; each one that the app called saved is told. */
async function writeOn(page, first) {
  await page.evaluate(async (from) => {
    const seen = async (find) => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise((done) => setTimeout(done, 2));
      }
    };
    const button = (words, within = document) =>
      [...within.querySelectorAll("button")].find((one) => one.textContent.trim() === words);
    for (let number = from; ; number++) {
      (await seen(() => button("Notitie"))).click();
      const area = await seen(() => document.querySelector("dialog textarea"));
      area.value = `notitie ${number}`;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      (await seen(() => button("Bewaar", area.closest("dialog")))).click();
      await seen(() => document.querySelector("dialog") === null); // it closes on "saved" only
      await globalThis.acknowledge(`notitie ${number}`);
    }
  }, first);
}

const notes = async (page) =>
  (await stored(page)).filter(({ item }) => item === "note").map(({ value }) => value.text);

describe("a browser that is killed", () => {
  it(`${kills} times while writing has every entry that was called saved`, async (test) => {
    const folder = mkdtempSync(join(tmpdir(), "killed-browser-"));
    test.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const acknowledged = [];
    for (let round = 0; round < kills; round++) {
      const { browser, kill } = await spawnBrowser(folder);
      const page = await browser.contexts()[0].newPage();
      await page.exposeFunction("acknowledge", (text) => void acknowledged.push(text));
      await page.goto(`${site.origin}/nl/today/`);
      await settled(page);
      const writing = writeOn(page, round * 10_000).catch(() => "killed");
      const before = acknowledged.length;
      while (acknowledged.length < before + 3) await new Promise((done) => setTimeout(done, 5));
      await new Promise((done) => setTimeout(done, (round * 397) % longestMs)); // another moment each time
      await kill();
      assert.equal(await writing, "killed");
    }
    const { browser, kill } = await spawnBrowser(folder);
    const page = await browser.contexts()[0].newPage();
    await page.goto(`${site.origin}/nl/today/`);
    await settled(page);
    const kept = new Set(await notes(page));
    await kill();
    test.diagnostic(`${acknowledged.length} acknowledged over ${kills} kills, ${kept.size} kept`);
    assert.ok(acknowledged.length >= 3 * kills);
    assert.deepEqual(
      acknowledged.filter((text) => !kept.has(text)),
      [],
    );
  });
});

describe("a disk that is full", () => {
  it("keeps what stood there, says so in one sentence, and saves once there is room", async () => {
    const { context, page, visit } = await site.open();
    const devtools = await context.newCDPSession(page);
    const quota = (limit) =>
      devtools.send("Storage.overrideQuotaForOrigin", { origin: site.origin, ...limit });
    await quota({ quotaSize: 400_000 });
    await visit("/nl/today/");
    await page.locator(".nrs label").nth(3).click();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Bewaard voor deze dag").waitFor();
    const before = await stored(page);
    await page.getByRole("button", { name: "Notitie" }).click();
    const long = "een lange dag ".repeat(60_000);
    await page.locator("textarea").fill(long);
    const save = page.locator("dialog").getByRole("button", { name: "Bewaar", exact: true });
    await save.click();
    await page.getByText("Je toestel heeft geen ruimte meer.").waitFor();
    assert.deepEqual(await stored(page), before);
    await quota({});
    await save.click();
    await page.waitForFunction(() => document.querySelector("dialog") === null);
    assert.deepEqual(await notes(page), [long.trim()]);
    await context.close();
  });
});

describe("a new version of the app", () => {
  it("waits for a tap, and keeps a half-typed note", async (test) => {
    const two = await twoVersions(site.origin);
    test.after(() => two.close());
    const { context, page } = await site.open({ offlineUse: true });
    await page.goto(`${two.origin}/nl/today/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Notitie" }).click();
    await page.locator("textarea").fill("half getypt");
    two.next();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const reload = page.getByRole("button", { name: "Vernieuw" });
    await reload.waitFor();
    assert.equal(await page.locator("textarea").inputValue(), "half getypt");
    await Promise.all([page.waitForEvent("load"), reload.dispatchEvent("click")]);
    await settled(page);
    await page.getByRole("button", { name: "Notitie" }).click();
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "half getypt");
    await context.close();
  });
});

/** The site behind a door that, from `next` on, hands out a service worker with other bytes. */
async function twoVersions(origin) {
  let suffix = "";
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, {
      "content-type": answer.headers.get("content-type") ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    response.end(request.url === "/service-worker.js" ? `${body}${suffix}` : body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    next: () => {
      suffix = "\n// the next version";
    },
    close: () => new Promise((done) => server.close(done)),
  };
}
