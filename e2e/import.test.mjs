// Years of another device and app come in, are looked at first, and go out again in one step.
import assert from "node:assert/strict";
import { it } from "node:test";
import { useSite } from "./site.mjs";
import { stored } from "./stored.mjs";
import { storedZip } from "./stored-zip.mjs";

const site = useSite();

const record = (type, unit, value) =>
  `<Record type="HKQuantityTypeIdentifier${type}" sourceName="iPhone" unit="${unit}" startDate="2026-06-01 10:00:00 +0200" endDate="2026-06-01 10:10:00 +0200" value="${value}"/>`;
const health = (steps) =>
  storedZip(
    "apple_health_export/export.xml",
    `<HealthData>\n${record("StepCount", "count", steps)}\n${record("BodyMass", "stone", 11)}\n</HealthData>`,
  );
const daylio = `full_date,date,weekday,time,mood,activities,note_title,note
2026-06-02,2 juni,dinsdag,10:00 pm,top,"wandelen | koffie","",""
2026-06-01,1 juni,maandag,9:00 pm,pet,"koffie","",""
`;

const live = async (page, item) =>
  (await stored(page)).filter((each) => each.item === item && each.removedAt === undefined);
const choose = (page, name, content) =>
  page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });
const keep = (page) => page.getByRole("button", { name: /^Bewaar / }).click();

it("brings in a watch, shows what differs, and takes it back", async () => {
  const { context, page, visit } = await site.open();
  await visit("/nl/import/");
  await choose(page, "export.zip", health(900));
  await page.getByText("Apple Gezondheid").waitFor();
  await page.getByText("de eenheid is niet bekend").waitFor();
  await keep(page);
  await page.getByText("Bewaard: 1 dag").waitFor();
  assert.deepEqual(
    (await live(page, "steps")).map(({ value }) => value.number),
    [900],
  );

  await page.getByRole("button", { name: "Nog een bestand" }).click();
  await choose(page, "export.zip", health(950));
  await page.getByText("Sommige dagen had je al").waitFor();
  await page.getByText("Wat in het bestand staat").click();
  await keep(page);
  await page.getByText("Bewaard: 1 dag").waitFor();
  assert.deepEqual(
    (await live(page, "steps")).map(({ value }) => value.number),
    [950],
  );

  await page.getByRole("button", { name: "Draai terug" }).click();
  await page.getByText("Het inlezen is teruggedraaid.").waitFor();
  assert.deepEqual(
    (await live(page, "steps")).map(({ value }) => value.number),
    [900],
  );
  await context.close();
});

it("asks what the moods of Daylio stand for, and guesses none of them", async () => {
  const { context, page, visit } = await site.open();
  await visit("/nl/import/");
  await choose(page, "daylio.csv", daylio);
  await page.getByLabel("Wat betekent “top”?").selectOption("9");
  await page.getByRole("button", { name: "Bekijk per dag" }).click();
  await page.getByText("“pet” is geen getal").waitFor();
  await keep(page);
  await page.getByText("Bewaard: 2 dagen").waitFor();
  assert.deepEqual(
    (await live(page, "mood")).map(({ day, value }) => [day, value.number]),
    [["2026-06-02", 9]],
  );
  assert.deepEqual(await live(page, "pain"), []);
  await context.close();
});
