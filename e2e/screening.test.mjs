// A person walks through the screening on the built app, to every outcome.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { screens, settled, useSite } from "./site.mjs";

const site = useSite();

const words = {
  nl: {
    none: "Geen van deze, verder",
    one: "Verder met 1 antwoord",
    see: "Bekijk de uitkomst",
    bladder: "Nieuw: moeilijk plassen, plas of ontlasting niet kunnen ophouden",
    fever: "Koorts, rillingen, verward of erg ziek",
    feverWhich: "Koorts of rillingen",
    weight: "Afgevallen zonder reden",
    answers: ["20 tot en met 49", "4–14 dagen", "beter", "4", "nee"],
    slow: ["20 tot en met 49", "3–4 weken", "gelijk", "4", "nee"],
  },
  en: {
    none: "None of these, continue",
    one: "Continue with 1 answer",
    see: "See the outcome",
    bladder: "New: trouble passing urine, or unable to hold urine or stool",
    fever: "Fever, chills, confused or very ill",
    feverWhich: "Fever or chills",
    weight: "Weight loss without a reason",
    answers: ["20 to 49", "4–14 days", "better", "4", "no"],
    slow: ["20 to 49", "3–4 weeks", "same", "4", "no"],
  },
};

/** Presses a control found by its role and name, with the keyboard only. */
async function press(page, role, name) {
  const control = page.getByRole(role, { name, exact: true });
  await control.focus();
  await page.keyboard.press(role === "button" || role === "link" ? "Enter" : "Space");
}

const walks = {
  async emergency(page, said) {
    await press(page, "checkbox", said.bladder);
    await press(page, "button", said.one);
  },
  async same_day(page, said) {
    await press(page, "checkbox", said.fever);
    await press(page, "checkbox", said.feverWhich);
    await press(page, "button", said.one);
    await rest(page, said);
  },
  async gp_week(page, said) {
    await press(page, "button", said.none);
    await onCard(page, 2);
    await press(page, "checkbox", said.weight);
    await press(page, "button", said.one);
    await lastCard(page, said, said.answers);
  },
  async physio(page, said) {
    await press(page, "button", said.none);
    await rest(page, said, said.slow);
  },
  async self_care(page, said) {
    await press(page, "button", said.none);
    await rest(page, said);
  },
};

const onCard = (page, card) => page.waitForURL(new RegExp(`/screening/${card}/`, "u"));

async function rest(page, said, answers = said.answers) {
  await onCard(page, 2);
  await press(page, "button", said.none);
  await lastCard(page, said, answers);
}

async function lastCard(page, said, answers) {
  await onCard(page, 3);
  for (const answer of answers) await press(page, "radio", answer);
  await press(page, "button", said.see);
}

/** The outcome stands, and the sentence has the focus so that it is read aloud. */
async function outcome(page) {
  await page.waitForURL(/\/screening\/result\//u);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await settled(page);
}

const rung = { same_day: 1, gp_week: 2, physio: 3, self_care: 4 };

for (const language of ["nl", "en"]) {
  for (const [urgency, walk] of Object.entries(walks)) {
    it(`ends in ${urgency}, by keyboard, in ${language}, on a narrow screen`, async () => {
      const { context, page, seen, visit } = await site.open({ screen: screens.narrow });
      await visit(`/${language}/screening/`);
      await walk(page, words[language]);
      await outcome(page);
      await fits(page);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await assertAccessible(page, `${urgency} in ${colorScheme}`);
      }
      if (urgency === "emergency") await onlyTheCall(page);
      else await standsOn(page, rung[urgency]);
      await printsItself(page);
      assert.deepEqual(seen.complaints, []);
      await context.close();
    });
  }
}

async function fits(page) {
  const spare = await page.evaluate(
    () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
  );
  assert.ok(spare >= 0, `${-spare} px too wide`);
}

/** An emergency leads to the phone, back to the answers, and nowhere else in the app. */
async function onlyTheCall(page) {
  assert.equal(await page.getByRole("link", { name: /112/u }).count(), 1);
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const allowed = /^tel:|#content$|\/help\/$|\/screening\/\?change$/u;
  assert.deepEqual(
    links.filter((href) => !allowed.test(href)),
    [],
  );
}

async function standsOn(page, place) {
  const rungs = await page
    .locator(".ladder li")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-current")));
  assert.equal(rungs.indexOf("true"), place);
}

/** On paper: the sentence and the intended use, without the controls of the screen. */
async function printsItself(page) {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".bar").isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), true);
  assert.equal(await page.locator(".disc").last().isVisible(), true);
}

describe("a screening", () => {
  it("goes on after a reload, also without a network", async () => {
    const { context, page, visit } = await site.open({ offlineUse: true });
    await visit("/nl/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await settled(page);
    await context.setOffline(true);
    await visit("/nl/screening/"); // until the app runs a press goes nowhere
    await press(page, "button", words.nl.none);
    await onCard(page, 2);
    await settled(page);
    await press(page, "checkbox", words.nl.weight);
    await page.reload();
    await settled(page);
    await page.getByRole("checkbox", { name: words.nl.weight, checked: true }).waitFor();
    await press(page, "button", words.nl.one);
    await lastCard(page, words.nl, words.nl.answers);
    await outcome(page);
    await context.close();
  });

  it("changes language halfway without losing an answer", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/screening/");
    await press(page, "checkbox", words.nl.fever);
    await page.goto(`${site.origin}/en/screening/`);
    await page.getByRole("checkbox", { name: words.en.fever, checked: true }).waitFor();
    await context.close();
  });

  it("is kept with its date, and an earlier outcome stays beside a later one", async () => {
    const { context, page, visit } = await site.open();
    for (const walk of [walks.self_care, walks.physio]) {
      await visit("/nl/screening/");
      await walk(page, words.nl);
      await outcome(page);
    }
    await visit("/nl/screening/history/");
    await page.locator("main .list li").nth(1).waitFor();
    assert.equal(await page.locator("main .list li").count(), 2);
    await page.locator("main .list a").last().click();
    await outcome(page);
    await standsOn(page, rung.self_care);
    await context.close();
  });

  it("cannot be entered in the middle", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/screening/3/");
    await page.waitForURL(/\/nl\/screening\/$/u);
    await visit("/nl/screening/result/");
    await page.waitForURL(/\/nl\/screening\/$/u);
    await context.close();
  });
});

describe("a bad day", () => {
  it("takes the signs ticked on it along to the first card, and passes no card for anyone", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/flare/");
    await press(page, "checkbox", words.nl.fever);
    await press(page, "link", "Verder met 1 teken");
    await page.waitForURL(/\/screening\/$/u);
    await settled(page);
    assert.ok(await page.getByRole("checkbox", { name: words.nl.fever, exact: true }).isChecked());
    assert.equal(await page.getByRole("button", { name: words.nl.none, exact: true }).count(), 0);
    await context.close();
  });
});

it("loses no line that was ticked before the app was there, and takes none back", async (test) => {
  const { context, page } = await site.open();
  test.after(() => context.close());
  let arrive;
  const late = new Promise((done) => {
    arrive = done;
  });
  await page.route("**/*.js", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${site.origin}/nl/screening/`, { waitUntil: "commit" });
  const line = (name) => page.getByRole("checkbox", { name, exact: true });
  await line(words.nl.fever).check();
  await line(words.nl.bladder).check();
  await line(words.nl.bladder).uncheck();
  await page.getByRole("button", { name: words.nl.none }).click();
  arrive();
  await settled(page);
  const { ticked } = await page.evaluate(
    () => JSON.parse(localStorage.getItem("wervel.screening")).filled,
  );
  assert.deepEqual(ticked, ["fever"]);
});
