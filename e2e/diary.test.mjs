// The diary as a person uses it: how many taps, and what is still there afterwards.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settled, useSite } from "./site.mjs";
import { drafted, stored } from "./stored.mjs";

const site = useSite();
const usualDayTaps = 6;
const knownMealTaps = 3;

/** A thumb that counts what it presses. */
function thumb(page) {
  const hand = {
    taps: 0,
    async tap(target) {
      hand.taps++;
      await target.click();
    },
  };
  return { ...hand, choice: (name) => page.locator("label", { hasText: name }).first(), hand };
}

const score = (page, value) => page.locator(".nrs label").nth(value);
const save = (page) => page.getByRole("button", { name: "Bewaar", exact: true });

async function today(options) {
  const person = await site.open(options);
  await person.visit("/nl/today/");
  return person;
}

/** The same bytes for the same data, whatever order the fields were written in. */
const canonical = (records) =>
  JSON.stringify(records, (_, value) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const painScores = async (page) =>
  (await stored(page)).filter(({ item }) => item === "pain").map(({ value }) => value.number);

async function logDay(page, value) {
  const { hand, choice } = thumb(page);
  await hand.tap(score(page, value));
  await hand.tap(choice("matig"));
  await hand.tap(choice("weinig"));
  await hand.tap(choice("rustig"));
  await hand.tap(save(page));
  await page.getByText("Bewaard voor deze dag").waitFor();
  return hand.taps;
}

describe("a usual day", () => {
  it("takes at most six taps and fifteen seconds, and is there after a reload", async () => {
    const { context, page } = await today();
    const start = Date.now();
    const taps = await logDay(page, 4);
    assert.ok(taps <= usualDayTaps, `${taps} taps`);
    assert.ok(Date.now() - start < 15_000);
    await page.reload();
    await settled(page);
    assert.ok(await score(page, 4).locator("input").isChecked());
    assert.deepEqual(await painScores(page), [4]);
    await context.close();
  });

  it("can be undone", async () => {
    const { context, page } = await today();
    await logDay(page, 6);
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".nrs input:checked").length === 0);
    const kept = (await stored(page)).filter(({ removedAt }) => removedAt === undefined);
    assert.deepEqual(kept, []);
    await context.close();
  });

  it("does not choose a score for anyone", async () => {
    const { context, page } = await today();
    assert.equal(await page.locator("form input:checked").count(), 0);
    await context.close();
  });
});

describe("a half-filled day", () => {
  it("survives a reload", async () => {
    const { context, page } = await today();
    await score(page, 7).click();
    await drafted(page);
    await page.reload();
    await settled(page);
    assert.ok(await score(page, 7).locator("input").isChecked());
    assert.deepEqual(await stored(page), []);
    await context.close();
  });

  it("survives a change of language", async () => {
    const { context, page, visit } = await today();
    await score(page, 3).click();
    await drafted(page);
    await visit("/en/today/");
    assert.ok(await score(page, 3).locator("input").isChecked());
    await context.close();
  });

  it("comes back in a note sheet that was left open at a reload", async () => {
    const { context, page } = await today();
    await page.getByRole("button", { name: "Notitie" }).click();
    await page.locator("textarea").fill("trap op gegaan");
    await drafted(page);
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Notitie" }).click();
    await page.waitForFunction(
      () => document.querySelector("textarea")?.value === "trap op gegaan",
    );
    await context.close();
  });
});

describe("a known meal", () => {
  it("takes at most three taps", async () => {
    const { context, page } = await today();
    await page.getByRole("button", { name: "Maaltijd" }).click();
    await page.getByRole("searchbox").fill("Havermout: haver, bessen");
    await page.getByRole("button", { name: /Maak zelf/u }).click();
    await page.getByText("Havermout, bewaard").waitFor();
    const { hand } = thumb(page);
    await hand.tap(page.getByRole("button", { name: "Maaltijd" }));
    await hand.tap(page.getByRole("button", { name: /^Havermout/u }));
    await page.waitForFunction(() => document.querySelector("dialog") === null);
    assert.ok(hand.taps <= knownMealTaps, `${hand.taps} taps`);
    const meals = (await stored(page)).filter(({ item }) => item === "meal");
    assert.equal(meals.length, 2);
    await context.close();
  });
});

describe("two tabs", () => {
  it("show each other's entries at once", async () => {
    const { context, page } = await today();
    const other = await context.newPage();
    await other.goto(`${site.origin}/nl/today/`);
    await settled(other);
    await logDay(page, 5);
    await other.waitForFunction(() => document.querySelectorAll(".nrs input")[5]?.checked === true);
    await context.close();
  });
});

describe("the day one lives in", () => {
  for (const [zone, moment, day] of [
    ["Europe/Amsterdam", "2026-10-25T00:30:00Z", "2026-10-25"], // 2.30 for the second time
    ["Europe/Amsterdam", "2026-10-25T23:30:00Z", "2026-10-26"],
    ["Europe/Amsterdam", "2026-03-29T01:30:00Z", "2026-03-29"], // 2.30 does not exist
    ["America/New_York", "2026-10-25T02:30:00Z", "2026-10-24"],
    ["Pacific/Kiritimati", "2026-10-25T10:30:00Z", "2026-10-26"],
  ])
    it(`is ${day} in ${zone} at ${moment}`, async () => {
      const { context, page, visit } = await site.open({ timezoneId: zone });
      await page.clock.setFixedTime(new Date(moment));
      await visit("/nl/today/");
      await score(page, 2).click();
      await save(page).click();
      await page.getByText("Bewaard voor deze dag").waitFor();
      const [entry] = await stored(page);
      assert.equal(entry.day, day);
      await context.close();
    });
});

describe("the body map", () => {
  it("is one stop of the tab key, walks by arrows and names every place", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/today/places/");
    const stops = page.locator('.body-map [tabindex="0"]');
    assert.equal(await stops.count(), 1);
    await page.locator('[data-region="low-back-left"]').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    const here = () => page.evaluate(() => document.activeElement?.getAttribute("data-region"));
    assert.equal(await here(), "low-back-centre");
    await page.keyboard.press("Enter");
    await page.locator(".nrs label").nth(5).click();
    const name = await page.locator('[data-region="low-back-centre"]').getAttribute("aria-label");
    assert.equal(name, "onderrug, midden, pijn 5 van 10");
    const names = await page
      .locator(".body-map .region")
      .evaluateAll((regions) => regions.map((region) => region.getAttribute("aria-label")));
    assert.ok(names.every((text) => text !== null && text.length > 2));
    await context.close();
  });
});

describe("the example diary", () => {
  it("is full, is marked, and never touches the person's own", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/");
    await page
      .getByRole("link", { name: /voorbeeld/iu })
      .first()
      .click();
    await page.locator(".demo").waitFor();
    await page.getByText("Deze week").waitFor();
    await visit("/nl/today/history/");
    await page.waitForFunction(() => document.querySelectorAll("td a[data-step]").length > 5);
    assert.ok(await page.locator(".demo").isVisible());
    const own = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    assert.ok(!own.includes("wervel"), own.join());
    await context.close();
  });
});

describe("a copy", () => {
  it("puts back byte for byte what was there", async () => {
    const { context, page, visit } = await today();
    await logDay(page, 8);
    await visit("/nl/settings/data/");
    const archive = async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Bewaar een kopie van alles" }).click();
      const file = await download;
      return { path: await file.path(), name: file.suggestedFilename() };
    };
    const { path } = await archive();
    const before = canonical(await stored(page));
    await page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open("wervel");
          request.onsuccess = () => {
            const change = request.result.transaction("records", "readwrite");
            change.objectStore("records").clear();
            change.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole("button", { name: "Vervang alles door deze kopie" }).click();
    await page.getByText("Teruggezet").waitFor();
    assert.equal(canonical(await stored(page)), before);
    await context.close();
  });

  it("needs the word typed before everything is deleted", async () => {
    const { context, page, visit } = await today();
    await logDay(page, 8);
    await visit("/nl/settings/data/");
    await page.getByText("Alles verwijderen").click();
    const erase = page.getByRole("button", { name: "Verwijder alles van dit toestel" });
    assert.equal(await erase.getAttribute("aria-disabled"), "true");
    await page.getByLabel(/Typ het woord/u).fill("verwijder");
    await erase.click();
    await page.waitForURL(/\/nl\/$/u);
    assert.deepEqual(
      (await page.evaluate(() => indexedDB.databases())).map(({ name }) => name),
      [],
    );
    await context.close();
  });
});
