// A copy by itself: a folder, a key, a file each day, and reading it back as an exercise.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { settled, useSite } from "./site.mjs";

const site = useSite();

/** The window in which a person picks a folder is the browser's own; a folder of this site stands in. */
const pickOwnFolder = () => {
  globalThis.showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle("kopie", { create: true });
};

const files = (page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("kopie");
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

it("keeps an encrypted copy in a folder, shows its age, and reads it back with the key", async () => {
  const { context, page, seen, visit } = await site.open();
  await context.addInitScript(pickOwnFolder);
  await visit("/nl/today/");
  await page.locator("input[type=radio][value='4']").first().check({ force: true });
  await press(page, "Bewaar");
  await page.getByRole("button", { name: "Bewaard", exact: true }).waitFor();

  await visit("/nl/settings/data/");
  await press(page, "Kies een map");
  const secret = await page.locator("code").textContent();
  assert.match(secret, /^AGE-SECRET-KEY-1/u);
  await assertAccessible(page, "the key of the copies");
  await press(page, "Ik heb de sleutel. Maak de eerste kopie.");
  await page.getByText("Laatste kopie: vandaag.").waitFor();
  const [first] = await files(page);
  assert.match(first, /^\d{4}-\d\d-\d\d-wervel\.age$/u);

  await press(page, "Oefen het terugzetten");
  await page.getByLabel("Sleutel").fill("AGE-SECRET-KEY-1VERKEERD");
  await press(page, "Open de kopie");
  await page.getByText("Deze sleutel past niet op deze kopie.").waitFor();
  await page.getByLabel("Sleutel").fill(`sleutel van wervel:\n${secret.toLowerCase()}\n`);
  await press(page, "Open de kopie");
  await page.getByText("Deze kopie is heel.").waitFor();

  // The next morning the first visit makes the next one, without a press.
  await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000);
  await visit("/nl/settings/");
  await page.getByText("Laatste kopie: vandaag.").waitFor();
  assert.equal((await files(page)).length, 2);
  await settled(page);
  assert.deepEqual(seen.complaints, []);
  await context.close();
});
