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

const notes = `Wanneer;Onderwerp;Cijfer
03-06-2026;Buikpijn;4,5
02-06-2026;Buikpijn;2
02-06-2026;Buikpijn;3
02-06-2026;Koffie;2
31-05-2026;Koffie;n/a
`;

it("makes days of a table with a line for each thing noted, and remembers how", async () => {
  const { context, page, visit } = await site.open();
  await visit("/nl/import/");
  await choose(page, "notities.csv", notes);
  await page.getByText("Eén ding dat je opschreef").click();
  assert.equal(await page.getByLabel("Naam van wat je opschreef").inputValue(), "1");
  await page.getByRole("button", { name: "Maak er dagen van" }).click();
  await page.getByRole("heading", { name: "Buikpijn" }).waitFor();
  await page.getByRole("heading", { name: "Koffie" }).waitFor();

  await page.getByText("Eén dag, met een kolom per vraag").click();
  await page.getByRole("heading", { name: "Onderwerp" }).waitFor();
  await page.getByText("Eén ding dat je opschreef").click();
  await page.getByRole("button", { name: "Maak er dagen van" }).click();
  await page.getByRole("heading", { name: "Koffie" }).waitFor();

  const column = (name) => page.locator("li", { has: page.getByRole("heading", { name }) });
  await column("Buikpijn").getByRole("combobox").first().selectOption("own-scale");
  await column("Koffie").getByRole("combobox").first().selectOption("own-amount");
  await page.getByRole("button", { name: "Bekijk per dag" }).click();
  await keep(page);
  await page.getByText("Bewaard: 2 dagen").waitFor();
  const kept = (await stored(page)).filter(({ kind }) => kind === "entry");
  assert.deepEqual(
    kept.map(({ day, value }) => `${day} ${value.number}`).sort(),
    ["2026-06-02 2", "2026-06-02 2.5", "2026-06-03 4.5"],
    "an average of two, a comma read as a comma, and a coffee that was not noted is no zero",
  );

  await page.getByRole("button", { name: "Nog een bestand" }).click();
  await choose(page, "juli.csv", notes.replaceAll("-06-2026", "-07-2026"));
  await page.getByRole("heading", { name: "Koffie" }).waitFor();
  await context.close();
});

it("takes the person's word that a line is a day, also where the columns look otherwise", async () => {
  const { context, page, visit } = await site.open();
  const table = "date,name,value\n2026-06-01,calm,4\n2026-06-02,busy,2\n";
  await visit("/nl/import/");
  await choose(page, "days.csv", table);
  await page.getByRole("button", { name: "Maak er dagen van" }).click();
  await page.getByRole("heading", { name: "calm" }).waitFor();
  await page.getByText("Eén dag, met een kolom per vraag").click();
  await page.getByRole("heading", { name: "value" }).waitFor();
  await page
    .getByRole("radio", { name: "Eén dag, met een kolom per vraag", checked: true })
    .waitFor();
  await context.close();
});
