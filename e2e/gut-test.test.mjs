// A gut test as a person brings it in: read, checked, kept, compared, copied by hand, and refused.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertAccessible } from "./axe.mjs";
import { settled, useSite } from "./site.mjs";
import { stored } from "./stored.mjs";

const site = useSite();

const genera = {
  Bacteroidaceae: ["Bacteroides", 4000],
  Ruminococcaceae: ["Faecalibacterium", 1500],
  Lachnospiraceae: ["Blautia", 900],
  Bifidobacteriaceae: ["Bifidobacterium", 300],
  Verrucomicrobiaceae: ["Akkermansia", 120],
  Prevotellaceae: ["Prevotella", 60],
  Rikenellaceae: ["Alistipes", 250],
};

/** An invented table of two samples, as a sequencing pipeline writes it. */
function tableFile() {
  const heads = Object.entries(genera).map(
    ([family, [genus]]) => `k__Bacteria;p__Firmicutes;c__C;o__O;f__${family};g__${genus}`,
  );
  const counts = Object.values(genera).map(([, count]) => count);
  const rows = [
    ["index", ...heads, "Unassigned"],
    ["spring", ...counts, 900],
    ["autumn", ...counts.map((count) => Math.round(count * 1.3)), 700],
  ];
  const text = rows.map((row) => row.join(",")).join("\n");
  return { name: "level-6.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function readTest(page, visit, { day, sample, lab }) {
  await visit("/nl/insight/gut-test/read/");
  await page.locator("input[type=file]").setInputFiles(tableFile());
  await page.getByText("Er is nog niets bewaard").waitFor();
  await page.getByText("Stuk DNA onbekend").waitFor();
  await page.getByLabel("Welk monster is van jou?").selectOption({ label: sample });
  await page.getByLabel("Datum van het monster").fill(day);
  await page.getByLabel("Lab", { exact: true }).fill(lab);
  await page.getByLabel("Stuk DNA").selectOption("V4");
  await page.getByRole("button", { name: "Bewaar deze test" }).click();
  await page.waitForURL("**/insight/gut-test/");
  await settled(page);
}

describe("a gut test", () => {
  it("is read, kept with its file, and two of one lab show no change", async () => {
    const { context, page, seen, visit } = await site.open();
    await readTest(page, visit, { day: "2026-03-02", sample: "spring", lab: "Lab een" });
    await page.getByRole("heading", { name: "Je darmtest, met wat die kan zeggen" }).waitFor();
    const kept = (await stored(page)).filter(({ kind }) => /^gut-/u.test(kind));
    assert.deepEqual(kept.map(({ kind }) => kind).sort(), ["gut-file", "gut-test"]);
    await page.getByText("zegt niets over jouw tussenwervelschijven").waitFor();
    await page.getByText("Beantwoord eerst een paar vragen.").waitFor();
    await assertAccessible(page, "a kept test");

    await readTest(page, visit, { day: "2026-09-02", sample: "autumn", lab: "Lab een" });
    await page.getByRole("heading", { name: "Je darmtest verandert niet meetbaar" }).waitFor();
    await page.getByRole("link", { name: "Vergelijk twee tests" }).click();
    await page.getByText("geen aantoonbare verandering").first().waitFor();
    await page.getByText("pas bij").first().waitFor();
    await assertAccessible(page, "two tests compared");

    await readTest(page, visit, { day: "2026-10-02", sample: "autumn", lab: "Lab twee" });
    await page.getByRole("heading", { name: "niet met elkaar te vergelijken" }).waitFor();
    await page.getByRole("button", { name: "Verwijder" }).first().click();
    await page.getByRole("heading", { name: "Je darmtest verandert niet meetbaar" }).waitFor();
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(site.origin) && !/^(?:data|blob):/u.test(url)),
      [],
    );
    assert.deepEqual(seen.complaints, []);
    await context.close();
  });

  it("that is no gut test is refused with the reason, and nothing is kept", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/insight/gut-test/read/");
    const file = {
      name: "panel.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("naam,uitslag\nE. coli,3e7 KVE/g\n"),
    };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("regel 2").waitFor();
    await visit("/nl/insight/gut-test/");
    await page.getByText("Er staat nog geen test in.").waitFor();
    await context.close();
  });

  it("of an unknown layout is read by the columns that a person points at, and then suggests by diary", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/insight/gut-test/read/");
    const text = "Kenmerk;A;B\nBacteroides;klein;12,5\nBlautia;groot;7,5\nRoseburia;groot;3,0\n";
    const file = { name: "odd.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: "Wijs de kolommen aan" }).click();
    await assertAccessible(page, "columns to choose");
    await page.locator("label", { hasText: "procenten" }).click();
    await page.getByRole("button", { name: "Lees het zo" }).click();
    await page.getByText("Dit is een deel, geen geheel").waitFor();
    await page.getByLabel("Datum van het monster").fill("2026-03-02");
    await page.getByRole("button", { name: "Bewaar deze test" }).click();
    await page.getByRole("link", { name: "Naar de vragen" }).click();
    await page.locator("label", { hasText: /^\s*Ja\s*$/u }).click();
    const none = page.getByRole("button", { name: "Geen van deze, verder" });
    await none.click();
    await none.waitFor({ state: "detached" });
    await visit("/nl/insight/gut-test/");
    await page.getByText("Bouw gefermenteerd eten op").waitFor();
    await page.getByText("B: grote of herhaalde studies").first().waitFor();
    await page.getByText("Wastyk").waitFor();
    await assertAccessible(page, "suggestions");
    await context.close();
  });

  it("is copied by hand, with the lost comma found", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/insight/gut-test/by-hand/");
    await page.getByLabel("Lab", { exact: true }).fill("Lab een");
    await page.getByLabel("Datum van het monster").fill("2026-03-02");
    const row = page.locator("fieldset", { hasText: "Vezelomzetters" });
    await row.getByLabel("uitslag (%)").fill("115");
    await page.getByRole("button", { name: "Kijk eerst naar 1 getal" }).waitFor();
    await row.getByRole("button", { name: "Maak er 11,5 van" }).click();
    await row.getByLabel("bereik van").fill("8");
    await row.getByLabel("tot", { exact: true }).fill("22");
    await page.getByRole("button", { name: "Bewaar deze test" }).click();
    await page.getByText("Binnen het bereik dat dit lab noemt.").waitFor();
    await context.close();
  });

  it("is no use to someone without complaints, and never before the GP", async () => {
    const { context, page, visit } = await site.open();
    await visit("/nl/insight/gut-test/should-i-test/");
    const say = (question, answer) =>
      page.locator("fieldset", { hasText: question }).locator("label", { hasText: answer }).click();
    await say("bloed bij de ontlasting", "ja");
    await page.getByText("Eerst naar je huisarts").waitFor();
    await say("bloed bij de ontlasting", "nee");
    await say("jonger dan 18", "nee");
    await say("darminfectie", "nee");
    await say("antibiotica", "nee");
    await say("darmklachten?", "nee");
    await say("gewoon graag weten", "nee");
    await page.getByText("Nee, een test heeft voor jou geen zin").waitFor();
    await context.close();
  });
});
