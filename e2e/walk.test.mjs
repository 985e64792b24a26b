// One person walks through the app: Start, screening, a day, a file, insight, the consult page.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { answerAll } from "./cards.mjs";
import { finger, keys } from "./hands.mjs";
import { diaryFile } from "./invented-diary.mjs";
import { settled, useSite } from "./site.mjs";

const words = {
  nl: {
    screen: /screening/iu,
    none: "Geen van deze, verder",
    see: "Bekijk de uitkomst",
    save: "Bewaar",
    saved: "Bewaard",
    preview: "Bekijk per dag",
    toInsight: "Naar Inzicht",
  },
  en: {
    screen: /screening/iu,
    none: "None of these, continue",
    see: "See the outcome",
    save: "Save",
    saved: "Saved",
    preview: "Preview per day",
    toInsight: "To Insights",
  },
};

const site = useSite();

for (const [language, hands] of [
  ["nl", keys],
  ["en", finger],
  ["nl", finger],
]) {
  describe(`a walk in ${language}, by ${hands.name}`, () => {
    it("leads from the first screen to a page for the consult, and asks nothing of anyone else", async (test) => {
      const { context, page, seen } = await site.open({
        locale: language === "nl" ? "nl-NL" : "en-GB",
      });
      const walker = { page, language, says: words[language], hand: hands(page) };
      for (const step of [start, screening, today, bringIn, insight, consult]) {
        await test.test(step.name, async () => {
          await step(walker);
          await settled(page);
          await assertAccessible(page, `${step.name} in ${language}`);
        });
      }
      assert.deepEqual(
        seen.requests.filter(
          (url) => !/^(?:data|blob):/u.test(url) && !url.startsWith(`${site.origin}/`),
        ),
        [],
      );
      assert.deepEqual(seen.complaints, []);
      await context.close();
    });
  });
}

const button = ({ page }, name) => page.getByRole("button", { name, exact: true });

async function start({ page, language }) {
  await page.goto(`${site.origin}/`);
  await page.waitForURL(`**/${language}/`);
  await settled(page);
}

/** Nothing that alarms, the second answer to every question: an outcome must follow. */
async function screening(walker) {
  const { page, says, hand } = walker;
  await hand.press(page.getByRole("main").getByRole("link", { name: says.screen }).first());
  for (const card of ["screening/2", "screening/3"]) {
    await hand.press(button(walker, says.none));
    await page.waitForURL(`**/${card}/`);
    await settled(page);
  }
  await answerAll(page, hand);
  await hand.press(button(walker, says.see));
  await page.waitForURL("**/screening/result/**");
  await settled(page);
  assert.match(await page.locator("h1").first().textContent(), /\p{L}/u);
}

async function today(walker) {
  const { page, language, says, hand } = walker;
  await page.goto(`${site.origin}/${language}/today/`);
  await settled(page);
  await hand.choose(page.locator("input[type=radio][value='4']").first());
  await hand.press(button(walker, says.save));
  await button(walker, says.saved).waitFor();
  await page.reload();
  await settled(page);
  assert.ok(await page.locator("input[type=radio][value='4']").first().isChecked());
}

async function bringIn(walker) {
  const { page, language, says, hand } = walker;
  await page.goto(`${site.origin}/${language}/import/`);
  await settled(page);
  await hand.giveFile(page.locator("input[type=file]"), diaryFile());
  await hand.press(button(walker, says.preview));
  await hand.press(page.getByRole("button", { name: new RegExp(`^${says.save}\\b`, "u") }));
  await page.getByRole("link", { name: says.toInsight }).waitFor();
}

async function insight(walker) {
  const { page, says, hand } = walker;
  await hand.press(page.getByRole("link", { name: says.toInsight }));
  await page.waitForURL("**/insight/");
  await page.locator("svg[role=img], figure svg").first().waitFor();
  await settled(page);
}

async function consult({ page, language }) {
  await page.goto(`${site.origin}/${language}/care/consult/`);
  await settled(page);
  const sheet = await page.getByRole("main").textContent();
  assert.ok(sheet.length > 400, `the sheet says only: ${sheet}`);
}
