// From the check to a plan, through a session by keyboard, to a session that has changed.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { keys } from "./hands.mjs";
import { settled, useSite } from "./site.mjs";
import { store } from "./stored.mjs";

const site = useSite();

/** Through the three cards with nothing new, by the keyboard: self-help is open. */
async function checked({ page, visit }) {
  const hand = keys(page);
  const button = (name) => page.getByRole("button", { name, exact: true });
  await visit("/nl/screening/");
  await hand.press(button("Geen van deze, verder"));
  await page.waitForURL(/screening\/2/u);
  await hand.press(button("Geen van deze, verder"));
  await page.waitForURL(/screening\/3/u);
  for (const name of ["20 tot en met 49", "4–14 dagen", "beter", "4", "nee"]) {
    const answer = page.getByRole("radio", { name, exact: true });
    await answer.focus();
    await page.keyboard.press("Space");
  }
  await hand.press(button("Bekijk de uitkomst"));
  await page.waitForURL(/screening\/result/u);
}

async function answered({ page, visit }) {
  await visit("/nl/plan/check/");
  await keys(page).press(page.getByRole("button", { name: "Geen van deze, klaar" }));
  await page.waitForURL(/\/nl\/plan\/$/u);
  await settled(page);
}

/** Every set until the end: the right arrow ends one, then how it went. */
async function exercise(page, hand, pains) {
  for (let set = 0; set < 20; set++) {
    if (await page.getByRole("heading", { name: "Klaar voor vandaag" }).isVisible()) return set;
    const start = page.getByRole("button", { name: "Start", exact: true });
    await start.waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Hoe ging deze set?" }).waitFor();
    await hand.choose(page.getByRole("radio", { name: "goed", exact: true }));
    const pain = pains[set];
    if (pain !== undefined)
      await hand.choose(page.getByRole("radio", { name: String(pain), exact: true }));
    await hand.press(page.getByRole("button", { name: "Verder", exact: true }));
    await page.getByRole("heading", { name: "Hoe ging deze set?" }).waitFor({ state: "hidden" });
  }
  throw new Error("the session never ends");
}

/** Every page of the plan that tells someone to move. */
const closable = ["", "session/", "week/", "exercises/"].map((page) => `/nl/plan/${page}`);

describe("the exercise coach", () => {
  it("makes no plan before the check, and none before the list was confirmed", async () => {
    const person = await site.open();
    await person.visit("/nl/plan/");
    await person.page.getByRole("heading", { name: "Eerst een korte controle" }).waitFor();
    assert.equal(await person.page.getByRole("link", { name: "Start" }).count(), 0);
    for (const path of closable) {
      await person.visit(path);
      await person.page.getByRole("heading", { name: "Eerst een korte controle" }).waitFor();
    }
    await checked(person);
    await person.visit("/nl/plan/");
    await person.page.getByRole("heading", { name: "Wat moeten we weten?" }).waitFor();
    await person.context.close();
  });

  it("shows today's part on Today, and shuts when the diary tells of a sign", async () => {
    const person = await site.open();
    const { page, visit, context } = person;
    await checked(person);
    await answered(person);
    await visit("/nl/today/");
    await page.getByRole("heading", { name: "Je plan vandaag" }).waitFor();
    await page.getByText("Zitpauze").waitFor();

    const day = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    const at = new Date().toISOString();
    const fever = { id: `fever:${day}`, kind: "entry", item: "fever", day, notedAt: at };
    await store(page, [{ ...fever, value: { is: "yes-no", yes: true }, changedAt: at }]);
    await visit("/nl/today/");
    await page.getByText("Er staat koorts in je dagboek.").waitFor();
    assert.equal(await page.getByRole("heading", { name: "Je plan vandaag" }).count(), 0);
    for (const path of [...closable, "/nl/flare/plan/", "/nl/insight/experiments/"]) {
      await visit(path);
      await page.getByRole("heading", { name: "Eerst opnieuw de controle" }).waitFor();
      assert.equal(await page.getByRole("link", { name: "Start" }).count(), 0);
    }
    await context.close();
  });

  it("walks from a plan through a session to a changed one, by the keyboard alone", async () => {
    const person = await site.open();
    const { page, visit, seen } = person;
    const hand = keys(page);
    await checked(person);
    await answered(person);
    await page.getByRole("heading", { name: "Je oefeningen nu" }).waitFor();
    const first = await page.locator(".exercise").first().textContent();
    await page.getByText("Nieuw: je begint laag.").waitFor();
    assert.match(first, /Omdat /u);
    await assertAccessible(page);

    await visit("/nl/plan/session/");
    await hand.choose(page.getByRole("radio", { name: "3", exact: true }));
    await hand.press(page.getByRole("button", { name: "Begin", exact: true }));
    await page.getByRole("button", { name: "Start", exact: true }).waitFor();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Pauze" }).waitFor();
    await page.keyboard.press("Space");
    await assertAccessible(page);

    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Start", exact: true }).waitFor();
    const sets = await exercise(page, hand, [7]);
    assert.ok(sets >= 4, `a session of ${sets} sets`);

    await page.getByRole("heading", { name: "De volgende keer" }).waitFor();
    const next = await page.locator(".exercise").first().textContent();
    assert.match(next, /Iets minder, omdat je daarna meer pijn had/u);
    const amounts = [first, next].map(
      (text) => /\d+ × \d+|\d+(?:,\d+)? (?:minuten|tellen)/u.exec(text)?.[0],
    );
    assert.notEqual(amounts[1], amounts[0]);
    await visit("/nl/plan/");
    await page.getByText("Oefeningen gedaan").waitFor();
    assert.deepEqual(seen.complaints, []);
    assert.ok(seen.requests.every((url) => url.startsWith(site.origin)));
    await person.context.close();
  });

  it("stops the plan on a new sign until the check is done again", async () => {
    const person = await site.open();
    const { page, visit } = person;
    await checked(person);
    await answered(person);
    await visit("/nl/plan/session/");
    await page.getByRole("radio", { name: "3", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByRole("button", { name: /Iets nieuws/u }).click();
    await page.getByRole("link", { name: "Doe nu de controle" }).waitFor();
    await visit("/nl/plan/");
    await page.getByRole("heading", { name: "Eerst opnieuw de controle" }).waitFor();
    await person.context.close();
  });

  it("draws still poses where motion is unwelcome", async () => {
    const person = await site.open({ reducedMotion: "reduce" });
    const { page, visit } = person;
    await checked(person);
    await answered(person);
    await visit("/nl/plan/session/");
    await page.getByRole("radio", { name: "3", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    const shape = () => page.locator(".stage path.top").last().getAttribute("d");
    await page.getByRole("button", { name: "Pauze" }).waitFor();
    const before = await shape();
    await page.waitForTimeout(700);
    assert.equal(await shape(), before);
    await person.context.close();
  });
});
