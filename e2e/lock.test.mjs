// The code for the screen, and quickly out of sight.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { settled, useSite } from "./site.mjs";

const site = useSite();
const shown = (page) => page.locator("main").isVisible();

describe("the lock", () => {
  it("shows nothing without the code, except whom to call", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/settings/lock/");
    await page.getByLabel("Kies een code").fill("2407");
    await page.getByLabel("Nog een keer").fill("2408");
    await page.getByRole("button", { name: "Zet het slot aan" }).click();
    await page.getByText("Deze twee zijn niet gelijk.").waitFor();
    await page.getByLabel("Nog een keer").fill("2407");
    await page.getByRole("button", { name: "Zet het slot aan" }).click();
    await page.getByText("Wervel vraagt je code.").waitFor();

    await visit("/nl/today/");
    await page.getByLabel("Je code").waitFor();
    assert.equal(await shown(page), false);
    await assertAccessible(page, "the lock");
    await page.getByLabel("Je code").fill("0000");
    await page.keyboard.press("Enter");
    await page.getByText("Deze code klopt niet.").waitFor();

    await page.getByRole("link", { name: /Snel hulp/u }).click();
    await page.waitForURL("**/nl/help/");
    await page.getByText("112").first().waitFor();
    await page.goBack();

    await page.getByLabel("Je code").fill("2407");
    await page.keyboard.press("Enter");
    await page.locator(".nrs").waitFor();
    assert.ok(await shown(page));
    await context.close();
  });
});

describe("out of sight", () => {
  it("is one press or twice Escape away, and comes back", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/settings/lock/");
    await page.getByLabel("Toon de knop").check();
    await visit("/nl/today/");
    await page.getByRole("button", { name: "Verberg" }).click();
    await page.waitForFunction(() => document.title === "Nieuw tabblad");
    assert.equal(await shown(page), false);
    await page.getByRole("button", { name: "Terug" }).click();
    await page.locator(".nrs").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.title === "Nieuw tabblad");
    await page.reload();
    await settled(page);
    assert.ok(await shown(page));
    await context.close();
  });
});
