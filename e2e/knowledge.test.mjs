// Learn: readable without JavaScript, searched and explored with the keys alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pages } from "./server.mjs";
import { useSite } from "./site.mjs";

const site = useSite();
const library = pages.filter((path) => /^\/(?:nl|en)\/knowledge\//u.test(path));

describe("the library", () => {
  it("holds at least thirty pages in each language", () => {
    for (const language of ["nl", "en"]) {
      const own = library.filter((path) => path.startsWith(`/${language}/`));
      assert.ok(own.length >= 30, `${own.length} in ${language}`);
    }
  });

  it("can be read with JavaScript off, every page of it, and asks nothing of another host", async (test) => {
    const { context, page, seen } = await site.open({ javaScriptEnabled: false });
    test.after(() => context.close());
    for (const path of library) {
      await page.goto(site.origin + path, { waitUntil: "domcontentloaded" });
      const text = await page.locator("main").textContent();
      assert.ok(text.length > 200, `${path} says only: ${text}`);
    }
    const foreign = seen.requests.filter(
      (url) => !url.startsWith(`${site.origin}/`) && !url.startsWith("data:"),
    );
    assert.deepEqual(foreign, []);
  });

  it("shows who says what about the mattress, also without JavaScript", async (test) => {
    const { context, page } = await site.open({ javaScriptEnabled: false });
    test.after(() => context.close());
    await page.goto(`${site.origin}/nl/knowledge/mattress/`);
    const text = await page.locator("main").textContent();
    for (const voice of ["Evelyne", "fysiotherapiesite", "neurochirurg", "Kovacs"])
      assert.ok(text.includes(voice), voice);
  });
});

describe("a page to read", () => {
  const script = (url) => url.endsWith(".js");
  const awake = (page) => page.waitForFunction(() => "ready" in document.documentElement.dataset);

  it("fetches no app for a newcomer before the first move, and loses no press", async (test) => {
    const { context, page, seen } = await site.open();
    test.after(() => context.close());
    await page.goto(`${site.origin}/nl/knowledge/spine/`, { waitUntil: "networkidle" });
    assert.deepEqual(seen.requests.filter(script), []);

    await page.locator('[aria-label="wervel L3"]').click();
    await page.locator('[aria-label="wervel L3"][aria-checked="true"]').waitFor();
    assert.ok(seen.requests.some(script));
  });

  it("keeps also what was chosen from a list before the app was there", async (test) => {
    const { context, page } = await site.open();
    test.after(() => context.close());
    await page.goto(`${site.origin}/nl/knowledge/spine/`, { waitUntil: "networkidle" });
    await page.locator("select").selectOption({ label: "wervel T7" });
    await page.locator('[aria-label="wervel T7"][aria-checked="true"]').waitFor();
  });

  it("wakes by itself for who has been here before", async (test) => {
    const { context, page, visit } = await site.open();
    test.after(() => context.close());
    await visit("/nl/");
    await page.goto(`${site.origin}/nl/knowledge/spine/`);
    await awake(page);
  });
});

it("finds a page for a misspelt Flemish word with the keys alone", async (test) => {
  const { context, page, visit } = await site.open();
  test.after(() => context.close());
  await visit("/nl/knowledge/");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("ajuyn");
  await page.locator(".hits a").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/nl/knowledge/onion-and-garlic/");
  assert.match(await page.locator("h1").textContent(), /Ui en knoflook/u);
});

it("walks the spine with one tab stop and the arrows, and says what it stands on", async (test) => {
  const { context, page, visit } = await site.open();
  test.after(() => context.close());
  await visit("/nl/knowledge/spine/");
  const drawing = page.getByRole("radiogroup", { name: /Wervelkolom/u });
  assert.equal(await drawing.locator('[tabindex="0"]').count(), 1);
  await drawing.locator('[tabindex="0"]').focus();
  await page.keyboard.press("ArrowDown");
  await drawing.locator('[aria-label="wervel L5"][aria-checked="true"]').waitFor();
  assert.equal(
    await drawing.locator('[aria-checked="true"]').getAttribute("aria-label"),
    "wervel L5",
  );
  await page.keyboard.press("End");
  await page.getByRole("heading", { name: "Het staartbeen" }).waitFor();
  assert.equal(await drawing.locator('[tabindex="0"]').count(), 1);
});

it("remembers a lesson that was finished, and can set it back", async (test) => {
  const { context, page, visit } = await site.open();
  test.after(() => context.close());
  await visit("/nl/knowledge/lessons/course/");
  await page.getByText("Dat is een gewoon beloop").click();
  await page.getByText("Iemand mee laten kijken").click();
  await page.getByRole("button", { name: "Les afronden" }).click();
  await page.getByText("Les afgerond.").waitFor();
  await visit("/nl/knowledge/lessons/");
  await page.getByText("1 van 7 lessen gedaan").waitFor();
  await page.getByRole("button", { name: "Begin de lessen opnieuw" }).click();
  await page.getByText("0 van 7 lessen gedaan").waitFor();
});
