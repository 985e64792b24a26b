// Care: the consult sheet on paper and as a file, and finding help without asking anyone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkBundle } from "@wervel/wervel";
import { assertAccessible } from "./axe.mjs";
import { screens, settled, useSite } from "./site.mjs";
import { store } from "./stored.mjs";

const site = useSite();
const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const at = new Date(Date.now() - 86_400_000).toISOString();

const record = (id, more) => ({ id, changedAt: at, ...more });
const entry = (id, ago, item, value) =>
  record(id, { kind: "entry", item, day: day(ago), value, notedAt: at });
const number = (value) => ({ is: "number", number: value });

let state = 11;
const chance = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

/** Five things that each go with a good deal of pain on the day itself, and a belly that follows. */
function linked(ago) {
  const items = ["fatty-food", "spicy-food", "heavy-work", "cold-damp", "menses"];
  const there = items.map((item) => ({ item, yes: chance() < 0.5 }));
  const pain = Math.min(10, 1 + 2 * there.filter(({ yes }) => yes).length - Math.round(chance()));
  return [
    entry(`pain@${day(ago)}`, ago, "pain", number(Math.max(0, pain))),
    entry(`bloating@${day(ago)}`, ago, "bloating", number(Math.max(0, pain - 1))),
    ...there.map(({ item, yes }) => entry(`${item}@${day(ago)}`, ago, item, { is: "yes-no", yes })),
  ];
}

/** Somebody with a lot to tell: everything that page one can hold. */
function fullDiary() {
  const places = [
    "low-back-left",
    "low-back-centre",
    "buttock-left",
    "thigh-back-left",
    "calf-left",
  ];
  const entries = Array.from({ length: 120 }, (_, ago) => [
    ...linked(ago),
    entry(`stool-${ago}`, ago, "stool", { is: "stool", form: 3 + (ago % 4), signs: [] }),
    entry(`pain-places@${day(ago)}`, ago, "pain-places", {
      is: "places",
      places: places.map((region, index) => ({ region, painNrs: 1 + index })),
    }),
    ...["paracetamol", "ibuprofen", "naproxen", "magnesium"].map((name) =>
      entry(`${name}-${ago}`, ago, "medicine", { is: "dose", name, against: [] }),
    ),
  ]).flat();
  const asked = (questionnaire, ago, answers) =>
    record(`${questionnaire}-${ago}`, {
      kind: "questionnaire",
      day: day(ago),
      at: new Date(Date.now() - ago * 86_400_000).toISOString(),
      questionnaire,
      version: "1",
      answers,
    });
  return [
    ...entries,
    record("episode", { kind: "episode", start: day(119) }),
    ...["Oefengroep op dinsdag", "Warmte", "Manuele therapie", "Zolen", "Dieet met diëtist"].map(
      (name, index) =>
        record(name, { kind: "treatment", name, sort: "other", start: day(20 + 18 * index) }),
    ),
    asked("peg", 60, { pain: 7, enjoyment: 7, activity: 7 }),
    asked("peg", 2, { pain: 4, enjoyment: 4, activity: 4 }),
    asked("phq-4", 2, { nervous: 2, worry: 1, interest: 1, down: 1 }),
    record("screening", {
      kind: "screening",
      day: day(2),
      at,
      answers: {},
      outcome: {
        urgency: "gp_week",
        reasons: ["PW-1", "PW-5", "PW-8", "MA-2", "CE-1"],
        screenComplete: true,
      },
      contentVersion: "1",
    }),
    record("profile", {
      kind: "profile",
      answers: {
        version: 1,
        onset: "gradual",
        painNow: 5,
        radiation: "below-knee",
        radiationSide: "left",
        stiffnessMinutes: 30,
        qualities: ["nagging", "stiff", "radiating"],
        impactOn: ["work", "household", "sport", "sleep", "sitting"],
        diagnoses: ["irritable-bowel", "hernia"],
        causes: ["disc", "stress-or-tension", "lifestyle-and-posture", "earlier-back-pain"],
        symptoms: { stiffness: 2, "fatigue-or-sleep": 1 },
        risk: { stressHigh: true, fearOfMovement: true, previousEpisodes: true, lowMood: false },
        work: "sitting",
        smoking: "stopped",
        medicines: ["painkiller", "anti-inflammatory"],
        note: "Traplopen gaat niet, en in de auto zit ik scheef na een half uur.",
      },
    }),
    record("setting:consult-lines", {
      kind: "setting",
      key: "consult-lines",
      value: {
        name: "M. de Vries",
        questions: [
          "Is onderzoek nodig?",
          "Speelt mijn darm mee, en maakt dat uit?",
          "Wat spreken we af?",
        ],
        shown: ["places", "tried", "linked", "gut", "measures", "mood", "intake"],
      },
    }),
  ];
}

describe("the consult sheet", () => {
  for (const language of ["nl", "en"])
    it(`is one A4 and one page of data in ${language}, however much there is to tell`, async () => {
      const { page, context, visit, seen } = await site.open({ screen: screens.desktop });
      await visit(`/${language}/care/`);
      await store(page, fullDiary());
      await visit(`/${language}/care/consult/`);
      await page.locator(".a4").first().waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu).length, 2);
      assert.match(pdf.toString("latin1"), /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
      const first = await page.locator(".a4").first().textContent();
      for (const part of ["paracetamol", "M. de Vries", "Oefengroep", "PHQ-4", "Bristol"])
        assert.ok(first.includes(part), part);
      assert.deepEqual(seen.complaints, []);
      await context.close();
    });

  it("cannot lose its alarm signs, and leaves out what is taken off, also in the FHIR file", async () => {
    const { page, context, visit } = await site.open({ screen: screens.desktop });
    await visit("/en/care/");
    await store(page, fullDiary());
    await visit("/en/care/consult/");
    const ticks = page.locator(".own .tick");
    await ticks.first().waitFor();
    const names = await ticks.allTextContents();
    assert.equal(names.length, 7);
    assert.ok(!names.some((name) => /warning/iu.test(name)));
    for (const name of names) await page.getByLabel(name.trim(), { exact: true }).uncheck();
    const sheet = page.locator(".a4").first();
    await page.waitForFunction(() => !document.querySelector(".a4").textContent.includes("PHQ-4"));
    assert.match(await sheet.textContent(), /Asked on .*5 reported/u);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as FHIR" }).click();
    const text = readFileSync(await (await saved).path(), "utf8");
    assert.deepEqual(checkBundle(JSON.parse(text)), []);
    assert.match(text, /5 reported/u);
    assert.doesNotMatch(text, /PHQ-4|paracetamol|Oefengroep|72514-3/u);
    await context.close();
  });
});

const overpass = (practices) =>
  JSON.stringify({
    elements: practices.map(([name, lat, lon], index) => ({
      type: "node",
      id: index,
      lat,
      lon,
      tags: {
        name,
        healthcare: "physiotherapist",
        "addr:postcode": "9741 AA",
        phone: "+31 50 000 00 00",
        opening_hours: "Mo-Su 00:00-24:00",
      },
    })),
  });

describe("finding help", () => {
  it("asks nobody anything: no request carries the search, and none leaves the site", async () => {
    const { page, context, visit, seen } = await site.open();
    const sent = [];
    context.on("request", (request) =>
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
    await visit("/nl/care/find/");
    await page.getByText("Bewegen en opbouwen").click();
    await page.getByRole("link", { name: "Toon wie er in de buurt is" }).click();
    await page.waitForURL("**/nearby/?for=physio");
    await settled(page);
    await page.locator("input[type=file]").setInputFiles({
      name: "overpass.json",
      mimeType: "application/json",
      buffer: Buffer.from(
        overpass([
          ["Ver weg", 53.3, 6.6],
          ["Dichtbij", 53.23, 6.53],
          ["Midden", 53.23, 6.53],
        ]),
      ),
    });
    const before = sent.length;
    await page.getByLabel("Je postcode").fill("9741");
    await page.getByText("Dichtbij").first().waitFor();
    assert.deepEqual((await page.locator(".list h3").allTextContents()).slice(0, 3), [
      "Dichtbij",
      "Midden",
      "Ver weg",
    ]);
    await page.getByLabel("nu open").check();
    await page.getByLabel("Huisarts", { exact: true }).check();
    await page.getByLabel("Fysiotherapeut", { exact: true }).uncheck();
    await page.getByText("Niemand in de lijst past bij deze keuze.").waitFor();
    await page.getByLabel("Fysiotherapeut", { exact: true }).check();
    await page.getByText("Dichtbij").first().waitFor();
    await page.waitForTimeout(300); // long enough for a request that should not be there
    assert.deepEqual(sent.slice(before), []);
    assert.deepEqual(
      sent.filter((line) => line.includes("9741")),
      [],
    );
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${site.origin}/`)),
      [],
    );
    await assertAccessible(page, "practices nearby");
    const route = page.getByRole("link", { name: /^Route Dichtbij/u });
    assert.match(await route.getAttribute("href"), /^https:\/\/www\.openstreetmap\.org\//u);
    assert.equal(await route.getAttribute("rel"), "noopener noreferrer");
    await page.reload();
    await settled(page);
    await page.getByLabel("Je postcode").fill("9741");
    await page.getByText("Dichtbij").first().waitFor(); // the list is still on the device
    assert.deepEqual(seen.complaints, []);
    await context.close();
  });

  it("puts the GP first after a warning sign, whatever is chosen", async () => {
    const { page, context, visit } = await site.open();
    await visit("/nl/care/");
    await store(
      page,
      fullDiary().filter(({ id }) => id === "screening"),
    );
    await visit("/nl/care/find/");
    for (const need of ["Stijf, komt niet los", "Voeten, schoenen of zolen"]) {
      await page.getByText(need).click();
      const headings = await page.locator("main h2").allTextContents();
      assert.equal(headings[0], "Eerst de huisarts");
    }
    await context.close();
  });
});
