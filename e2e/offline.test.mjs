// The app on a train: no network after the first visit.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindsOfPages } from "./server.mjs";
import { settled, useSite } from "./site.mjs";

const site = useSite();

describe("without a network", () => {
  it("every kind of page opens again after one visit to the first", async () => {
    const { context, page, visit } = await site.open({ offlineUse: true });
    await visit("/nl/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await settled(page);
    await context.setOffline(true);
    for (const path of kindsOfPages) {
      await page.goto(site.origin + path);
      assert.ok((await page.locator("h1").first().textContent()).length > 0, path);
      assert.equal(await page.locator("html").getAttribute("lang"), path.slice(1, 3));
    }
    await context.close();
  });
});
