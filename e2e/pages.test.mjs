// Claims that hold for every page, whoever wrote it. Each page is opened once.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { pages } from "./server.mjs";
import { screens, useSite } from "./site.mjs";

const site = useSite();

for (const path of pages) {
  describe(`the page ${path}`, () => {
    let visitor;
    before(async () => {
      visitor = await site.open();
      await visitor.visit(path);
    });
    after(() => visitor.context.close());

    it("asks nothing of any other host, and nothing that fails or is blocked", async () => {
      const { requests, complaints } = visitor.seen;
      assert.ok(requests.length > 0);
      assert.deepEqual(requests.filter(isForeign), []);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await visitor.context.cookies(), []);
      assert.equal(await visitor.page.locator("html").getAttribute("lang"), path.slice(1, 3));
    });

    for (const colorScheme of ["light", "dark"]) {
      it(`has nothing that axe objects to in ${colorScheme}`, async () => {
        await visitor.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await assertAccessible(visitor.page, path);
      });
    }

    it("has targets of at least 24 pixels", async () => {
      assert.deepEqual(await smallTargets(visitor.page), []);
    });

    it("fits a screen 320 pixels wide, and a wide one with text at twice its size", async () => {
      await visitor.page.setViewportSize(screens.narrow);
      assert.deepEqual(await tooWide(visitor.page), []);
      await visitor.page.setViewportSize(screens.desktop);
      await visitor.page.evaluate(() =>
        document.documentElement.style.setProperty("font-size", "200%"),
      );
      assert.deepEqual(await tooWide(visitor.page), []);
    });
  });
}

const isForeign = (url) => !url.startsWith(`${site.origin}/`) && !/^(?:data|blob):/u.test(url);

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
