// Claims that hold for every page, whoever wrote it. Each kind of page is opened once.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { kindsOfPages } from "./server.mjs";
import { screens, useSite } from "./site.mjs";

const site = useSite();
/** The languages share one structure: axe reads the Dutch page in light, the English in dark. */
const themeOf = { nl: "light", en: "dark" };

describe("every page", { concurrency: 2 }, () => {
  for (const path of kindsOfPages) {
    const language = path.slice(1, 3);
    it(`${path} is silent, accessible, and fits a small screen and large letters`, async (test) => {
      const visitor = await site.open();
      const { context, page, seen } = visitor;
      test.after(() => context.close());
      await page.emulateMedia({ colorScheme: themeOf[language], reducedMotion: "reduce" });
      await visitor.visit(path);

      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await assertAccessible(page, path);
      assert.deepEqual(await smallTargets(page), [], "targets of less than 24 pixels");

      await page.setViewportSize(screens.narrow);
      assert.deepEqual(await tooWide(page), [], "too wide for 320 pixels");
      await page.setViewportSize(screens.desktop);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      assert.deepEqual(await tooWide(page), [], "too wide with text at twice its size");

      assert.ok(seen.requests.length > 0);
      assert.deepEqual(seen.requests.filter(isForeign), [], "asked of another host");
      assert.deepEqual(seen.complaints, [], "failed or blocked");
      assert.deepEqual(await context.cookies(), []);
    });
  }
});

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
