// Food as a person uses it: the gate, a week made by the solver, the shop, and a searched meal.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useSite } from "./site.mjs";

const site = useSite();
const button = (page, name) => page.getByRole("button", { name });

async function at(path) {
  const person = await site.open();
  await person.visit(path);
  return person;
}

async function passGate(page) {
  await page.locator("label", { hasText: /^\s*Ja\s*$/u }).click();
  await button(page, "Geen van deze, verder").click();
}

describe("the gate before food advice", () => {
  it("closes on a single tick, and keeps looking up foods open", async () => {
    const { context, page, visit } = await at("/nl/plan/food/menu/");
    await page.locator("label", { hasText: /^\s*Ja\s*$/u }).click();
    await page.locator("label", { hasText: "Een eetstoornis" }).click();
    await button(page, "Bewaar en verder").click();
    await page.getByText("Hier geven we nu geen eetadvies").waitFor();
    assert.equal(await button(page, "Maak mijn week").count(), 0);
    for (const path of ["recipes", "fodmap", "fibre", "supplements"]) {
      await visit(`/nl/plan/food/${path}/`);
      await page.getByText("Hier geven we nu geen eetadvies").waitFor();
    }
    await visit("/nl/plan/food/foods/");
    await page.getByRole("searchbox").fill("ajuin");
    await page.locator("summary", { hasText: /^ui/u }).waitFor();
    await context.close();
  });
});

describe("a week", () => {
  it("is made by the solver in the worker, made anew on request, and becomes a shopping list", async () => {
    const { context, page, seen } = await at("/nl/plan/food/menu/");
    await passGate(page);
    await button(page, "Maak mijn week").click();
    await button(page, "Maak de boodschappenlijst").waitFor();
    assert.equal(await page.locator("section.flat h2").count(), 7);
    const first = await page.locator("main").textContent();
    await button(page, "Maak een andere week").click();
    await page.waitForFunction(
      (text) => document.querySelector("main").textContent !== text,
      first,
    );
    await page.getByText("Even rekenen").waitFor({ state: "detached" });
    await button(page, "Maak de boodschappenlijst").click();
    await page.waitForURL("**/shopping/");
    const lines = page.locator(".ticks li");
    await lines.first().waitFor();
    const count = await lines.count();
    assert.ok(count > 20, `${count} lines`);
    await lines.first().locator("label").click();
    await page.getByText(`Nog ${count - 1} van ${count}`).waitFor();
    assert.deepEqual(seen.complaints, []);
    await context.close();
  });
});

describe("a searched meal", () => {
  it("is found although misspelt, and is logged in four taps after typing", async () => {
    const { context, page } = await at("/nl/today/");
    await button(page, "Maaltijd").click();
    await page.getByRole("searchbox").fill("spruitjs");
    await page.getByText("We zochten ook op “spruitjes”.").waitFor();
    await page.locator("button.tile", { hasText: "spruitjes" }).first().click();
    await button(page, "Bewaar maaltijd").click();
    await page.getByText("spruitjes, bewaard").waitFor();
    await context.close();
  });
});

describe("an example week", () => {
  it("shows food, recipes, supplements and diary of an invented person before anything is known", async () => {
    const { context, page } = await at("/nl/plan/food/");
    await page.getByRole("link", { name: "Bekijk een voorbeeldweek" }).click();
    await page.getByText("Niets op dit blad gaat over jou.").first().waitFor();
    await page.getByText("A: richtlijn of proeven samen").first().waitFor();
    await page.getByText("Weggelaten, omdat het je opgeblazen buik kan voeden").waitFor();
    const dishes = page.locator("section", { hasText: "zeven keer avondeten" }).locator("li");
    assert.equal(await dishes.count(), 7);
    await page.locator("summary", { hasText: "richtlijnen zijn het oneens" }).waitFor();
    await page.getByRole("heading", { name: "Dagboek" }).waitFor();
    await context.close();
  });
});
