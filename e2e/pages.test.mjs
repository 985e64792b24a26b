// Claims that hold for every page, whoever wrote it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { pages } from "./server.mjs";
import { screens, useSite } from "./site.mjs";

const site = useSite();

for (const path of pages) {
  describe(`the page ${path}`, () => {
    for (const colorScheme of ["light", "dark"]) {
      it(`has nothing that axe objects to in ${colorScheme}`, async () => {
        const { context, page, visit } = await site.open({ colorScheme });
        await visit(path);
        await assertAccessible(page, path);
        await context.close();
      });
    }

    it("asks nothing of any other host, and nothing that fails or is blocked", async () => {
      const { context, page, seen, visit } = await site.open({ screen: screens.desktop });
      await visit(path);
      assert.deepEqual(
        seen.requests.filter((url) => !isOwn(url, site.origin)),
        [],
      );
      assert.deepEqual(seen.complaints, []);
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.locator("html").getAttribute("lang"), path.slice(1, 3));
      await context.close();
    });

    it("fits a screen 320 pixels wide, and text at twice its size", async () => {
      const { context, page, visit } = await site.open({ screen: screens.narrow });
      await visit(path);
      assert.deepEqual(await tooWide(page), []);
      await page.setViewportSize(screens.desktop);
      await page
        .addStyleTag({ content: "html { font-size: 200% !important }" })
        .catch(() => undefined);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      assert.deepEqual(await tooWide(page), []);
      await context.close();
    });

    it("has targets of at least 24 pixels, or room around them", async () => {
      const { context, page, visit } = await site.open();
      await visit(path);
      assert.deepEqual(await smallTargets(page), []);
      await context.close();
    });
  });
}

const isOwn = (url, origin) => url.startsWith(`${origin}/`) || /^(?:data|blob):/u.test(url);

/** The elements that reach past the right edge when the page can be scrolled sideways. */
const tooWide = (page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Buttons and form controls that a finger would miss. */
const smallTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, summary, select, input:not([type=hidden])")]
      .map((element) => element.closest("label") ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && Math.min(width, height) < 24;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
