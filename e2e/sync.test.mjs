// Two browsers, one diary: turned on with paper first, joined by the code, apart for a while, equal.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SHLViewer } from "kill-the-clipboard";
import { settled, useSite } from "./site.mjs";

const site = useSite();
const monday = "2026-11-16";
/** By the clock of the browsers, which is this machine's. */
const today = new Date().toLocaleDateString("sv");

/** What somebody may write to run a script on the other side; it has to stay text. */
const trap = '<img src="x" onerror="globalThis.sprung = true">';
const physioName = `Kine Peeters ${trap}`;

async function assertNothingSprang({ page, seen }) {
  assert.equal(await page.evaluate(() => globalThis.sprung), undefined);
  assert.equal(await page.locator("img[onerror]").count(), 0);
  assert.deepEqual(
    seen.complaints.filter((text) => /security policy/iu.test(text)),
    [],
  );
}

/** A day of the diary, written where the app keeps it. */
const write = (page, day, number, at = new Date().toISOString()) =>
  page.evaluate(
    ({ day, number, at }) =>
      new Promise((done, fail) => {
        const request = indexedDB.open("wervel");
        request.onsuccess = () => {
          const rows = request.result.transaction("records", "readwrite").objectStore("records");
          const value = { is: "number", number };
          rows.put({
            id: `pain@${day}`,
            kind: "entry",
            item: "pain",
            day,
            value,
            notedAt: at,
            changedAt: at,
          }).onsuccess = () => {
            request.result.close();
            done();
          };
        };
        request.onerror = () => fail(request.error);
      }),
    { day, number, at },
  );

const read = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("wervel");
        request.onsuccess = () => {
          const all = request.result.transaction("records").objectStore("records").getAll();
          all.onsuccess = () => {
            request.result.close();
            const days = all.result.filter(({ kind }) => kind === "entry");
            done(Object.fromEntries(days.map(({ day, value }) => [day, value.number])));
          };
        };
      }),
  );

/** Every byte that a page sends to the relay, as text. */
function listen(context) {
  const wire = [];
  context.on("request", (request) => {
    if (request.url().includes("/relay/")) wire.push(request.postDataBuffer()?.toString("latin1"));
  });
  return wire;
}

const button = (page, name) => page.getByRole("button", { name, exact: true });

async function turnOn({ page, visit }) {
  await visit("/nl/settings/sync/on/");
  const words = await page.locator(".words li").allTextContents();
  assert.equal(words.length, 24);
  await button(page, "Ik heb ze op papier").click();
  for (const label of await page.locator("label.label").allTextContents())
    await page.getByLabel(label, { exact: true }).fill(words[Number(/\d+/u.exec(label)[0]) - 1]);
  await button(page, "Ga verder").click();
  await button(page, "Zet synchroniseren aan").click();
  await page.getByRole("heading", { level: 1, name: "Synchroniseren staat aan" }).waitFor();
  return words.join(" ");
}

async function join(first, second) {
  await first.visit("/nl/settings/sync/pair/");
  await first.page.locator("svg.qr").waitFor();
  await first.page.locator("summary").click();
  const code = (await first.page.locator(".words li").allTextContents()).join(" ");
  const said = await first.page.locator(".compare").textContent();
  const begun = Date.now();
  await second.visit("/nl/settings/sync/join/");
  await second.page.locator("textarea").fill(code);
  await button(second.page, "Ga verder").click();
  await second.page.locator(".compare").waitFor();
  assert.equal(await second.page.locator(".compare").textContent(), said);
  await second.page.locator("input.inp").fill("Tablet");
  await button(second.page, "Dezelfde").click();
  await second.page.getByRole("heading", { level: 1, name: "Synchroniseren staat aan" }).waitFor();
  await first.page.getByRole("heading", { level: 1, name: "Je toestellen" }).waitFor();
  return Date.now() - begun;
}

/** Takes a device out, and gives the words of the new sheet. */
async function remove({ page, visit }, name) {
  await visit("/nl/settings/devices/");
  await button(page.locator("li", { hasText: name }), "Verwijder").click();
  await button(page, "Verwijder dit toestel").click();
  await page.waitForURL("**/nl/settings/recovery/");
  await button(page, "Toon het blad").click();
  return (await page.locator(".words li").allTextContents()).join(" ");
}

async function meet({ page, visit }) {
  await visit("/nl/settings/sync/");
  const now = button(page, "Werk nu bij");
  await now.click();
  await page.locator("button.btn:not([aria-disabled])", { hasText: "Werk nu bij" }).waitFor();
  await settled(page);
}

/** The same day on both, and a day each, while neither has a line. */
async function liveApart(phone, tablet) {
  for (const { context } of [phone, tablet]) await context.setOffline(true);
  await write(phone.page, "2026-11-17", 6);
  await write(phone.page, today, 2);
  await write(tablet.page, "2026-11-17", 8);
  await write(tablet.page, "2026-11-19", 1);
  for (const { context } of [phone, tablet]) await context.setOffline(false);
  for (const device of [phone, tablet, phone]) await meet(device);
}

/** Reads a sheet on a device that knows nothing, and waits for what the page says of it. */
async function readSheet({ page }, sheet, said) {
  await page.locator("textarea").fill(sheet);
  await button(page, "Lees mijn dagboek").click();
  await page.getByText(said).waitFor();
}

/** The sheet alone, on a device that knows nothing. */
async function comeBack(laptop, sheet) {
  await laptop.visit("/nl/settings/recovery/");
  await readSheet(laptop, sheet, "Het werkt. Gelezen: 4 dagen");
  await button(laptop.page, "Zet terug op dit toestel").click();
  await laptop.page.waitForURL("**/nl/today/");
  assert.equal(Object.keys(await read(laptop.page)).length, 4);
}

function assertSealed(wire, words) {
  const said = wire.flat().join("");
  for (const word of words) assert.ok(!said.includes(word), `the wire says ${word}`);
}

function assertOnlyHome({ seen }) {
  assert.deepEqual(
    seen.requests.filter((url) => !url.startsWith(site.origin)),
    [],
  );
}

describe("sync", () => {
  it("joins two devices, keeps both sides of a difference, and leaves a lost one out", async () => {
    await fetch(`${site.origin}/ready`); // the embedded database takes its time when it is made
    const [phone, tablet, laptop] = [await site.open(), await site.open(), await site.open()];
    const wire = [phone, tablet, laptop].map(({ context }) => listen(context));
    await phone.visit("/nl/today/");
    await write(phone.page, monday, 3);
    const sheet = await turnOn(phone);
    const joinMs = await join(phone, tablet);
    assert.ok(joinMs < 60_000, `joining took ${joinMs} ms`);
    assert.deepEqual(await read(tablet.page), { [monday]: 3 });

    await liveApart(phone, tablet);
    const days = await read(phone.page);
    assert.deepEqual(await read(tablet.page), days);
    assert.equal(Object.keys(days).length, 4);

    await phone.visit("/nl/today/");
    await phone.page.getByRole("link", { name: "1 keer verschillend ingevuld" }).click();
    const choice = phone.page.locator("li", { hasText: "Rugpijn: 6" }).getByRole("button");
    await choice.click();
    await phone.page.getByText("Nergens een verschil").waitFor();
    await meet(tablet);
    assert.equal((await read(tablet.page))["2026-11-17"], 6);
    await phone.visit("/nl/today/");
    await phone.page.getByRole("link", { name: "Gelijk tot" }).waitFor();

    await comeBack(laptop, sheet);

    // The tablet is lost: it is taken out, and never sees what is written afterwards.
    const renewed = await remove(phone, "Tablet");
    await write(phone.page, "2026-11-20", 5);
    for (const device of [phone, laptop]) await meet(device);
    assert.equal((await read(laptop.page))["2026-11-20"], 5);
    await tablet.visit("/nl/settings/sync/");
    await tablet.page
      .getByRole("heading", { level: 1, name: "Dit toestel doet niet meer mee" })
      .waitFor();
    assert.deepEqual(await read(tablet.page), { ...days, "2026-11-17": 6 });

    // The sheet that lay in its drawer opens nothing any more; the new one opens everything.
    const finder = await site.open();
    await finder.visit("/nl/settings/recovery/");
    await readSheet(finder, sheet, "Dit is een oud herstelblad");
    await readSheet(finder, renewed, "Het werkt. Gelezen: 5 dagen");

    assertSealed(wire, ["pain", "entry", "2026-11", `${sheet.split(" ")[0]} `]);
    for (const device of [phone, tablet, laptop, finder]) assertOnlyHome(device);
  });

  it("shares the sheet by a link, hears back, and takes it away", async () => {
    const [patient, physio] = [await site.open(), await site.open()];
    const wire = [patient, physio].map(({ context }) => listen(context));
    await patient.visit("/nl/today/");
    for (const day of ["2026-11-24", "2026-11-25", "2026-11-26"]) await write(patient.page, day, 4);
    await patient.visit("/nl/care/share/");
    await patient.page.getByLabel("Voor wie?").fill(`Fysio ${trap}`);
    await patient.page.getByLabel("Code om in te typen (mag leeg blijven)").fill("4816");
    await patient.page.getByLabel("Vraag om een antwoord of oefenvoorstel").check();
    await button(patient.page, "Maak de code").click();
    const link = await patient.page.locator("p.link").first().textContent();

    await physio.page.goto(link);
    await settled(physio.page);
    await physio.page.getByLabel("Typ de code die je kreeg").fill("0000");
    await button(physio.page, "Open het blad").click();
    await physio.page.getByText("Deze code klopt niet").waitFor();
    await physio.page.getByLabel("Typ de code die je kreeg").fill("4816");
    await button(physio.page, "Open het blad").click();
    await physio.page.locator("article.a4").first().waitFor();
    await physio.page.getByLabel("Je naam").fill(physioName);
    await physio.page.getByLabel("Bericht").fill(`Rustig beginnen. ${trap}`);
    await button(physio.page, "Voeg toe").click();
    await button(physio.page, "Stuur voorstel").click();
    await physio.page.getByText("Verstuurd. De patiënt beslist.").waitFor();

    await patient.visit("/nl/care/share/");
    await patient.page.getByText("1 keer geopend").waitFor();
    await patient.page.getByRole("heading", { name: `Van ${physioName}` }).waitFor();
    await button(patient.page, "Neem over").click();
    await patient.page.getByRole("heading", { name: "Overgenomen voorstellen" }).waitFor();
    await patient.page.getByRole("link", { name: "Bekijk het voor je plan" }).click();
    await button(patient.page, "Bekijk").click();
    await button(patient.page, "Zet in mijn plan").click();
    await patient.page.waitForURL("**/nl/plan/");
    await patient.visit("/nl/plan/prescription/");
    await patient.page.getByText(`Nu in je plan, van ${physioName}`).waitFor();
    await patient.visit("/nl/care/share/");
    await button(patient.page, "Trek in").click();
    await patient.page.getByText("werkt niet meer").waitFor();

    await physio.page.goto("about:blank");
    await physio.page.goto(link);
    await settled(physio.page);
    await physio.page.getByLabel("Typ de code die je kreeg").fill("4816");
    await button(physio.page, "Open het blad").click();
    await physio.page.getByText("ingetrokken of verlopen").waitFor();
    assert.equal(await physio.page.locator("article.a4").count(), 0);

    for (const one of [patient, physio]) await assertNothingSprang(one);
    assertSealed(wire, ["pain", "Rustig", "Peeters", "4816", "2026-11"]);
  });

  it("hands the data to a program that reads SMART Health Links, and takes them away", async () => {
    const patient = await site.open();
    const wire = [listen(patient.context)];
    await patient.visit("/nl/today/");
    for (const day of ["2026-11-24", "2026-11-25", "2026-11-26"]) await write(patient.page, day, 4);
    await patient.visit("/nl/care/share/");
    await patient.page.getByLabel("Voor wie?").fill("Praktijk");
    await patient.page.getByLabel("Hun eigen programma").check();
    assert.equal(await patient.page.getByLabel(/Code om in te typen/u).count(), 0);
    await button(patient.page, "Maak de code").click();
    const shlinkURI = await patient.page.locator("p.link").first().textContent();

    const read = () => new SHLViewer({ shlinkURI }).resolveSHL({ recipient: "Praktijk" });
    const { fhirResources } = await read();
    assert.deepEqual(
      fhirResources.map(({ resourceType, type }) => `${resourceType} ${type}`),
      ["Bundle document"],
    );
    assert.match(JSON.stringify(fhirResources), /2026-11-26/u);

    await patient.visit("/nl/care/share/");
    await patient.page.getByText("1 keer geopend").waitFor();
    await button(patient.page, "Trek in").click();
    await patient.page.getByText("werkt niet meer").waitFor();
    await assert.rejects(read(), { name: /SHL/u });
    await assertNothingSprang(patient);
    assertSealed(wire, ["pain", "2026-11-2", "Bundle"]);
  });
});
