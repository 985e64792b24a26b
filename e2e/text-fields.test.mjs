// A script in every field that takes text: it is shown as text wherever the app shows it, and never runs.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useSite } from "./site.mjs";
import { store } from "./stored.mjs";

const site = useSite();
const trap = `"'><img src="x" onerror="globalThis.sprung = true"><script>sprung = true</script>`;
const day = (ago) => new Date(Date.now() - ago * 86_400_000).toLocaleDateString("sv");
const at = new Date(Date.now() - 86_400_000).toISOString();
const record = (kind, more) => ({ id: `${kind}-trap`, kind, changedAt: at, ...more });
const entry = (item, value) => ({
  ...record("entry", { item, value, day: day(0), notedAt: at }),
  id: `${item}@${day(0)}`,
});

/** Every record that holds words of a person, a file or somebody else. */
const records = [
  entry("pain", { is: "number", number: 4 }),
  entry("note", { is: "text", text: trap }),
  entry("medicine", { is: "dose", name: trap, against: [] }),
  entry("meal", { is: "meal", name: trap, foods: [{ food: trap, amount: "some" }] }),
  entry("own:own-item-trap", { is: "number", number: 2 }),
  record("own-item", { name: trap, scale: "nrs", unit: trap }),
  record("episode", { start: day(40), note: trap }),
  record("treatment", { name: trap, sort: "other", start: day(30), note: trap }),
  record("visit", { day: day(3), profession: trap, treatment: trap, note: trap }),
  record("import-batch", { at, source: trap, fileName: trap, days: 1, entries: 1 }),
  {
    ...record("profile", {
      answers: {
        version: 1,
        imagingSaid: trap,
        supplements: trap,
        note: trap,
        examination: { by: trap, on: day(3), posture: trap },
      },
    }),
    id: "profile",
  },
  {
    ...record("setting", {
      key: "consult-lines",
      value: { name: trap, questions: [trap], shown: ["tried", "intake", "measures"] },
    }),
    id: "setting:consult-lines",
  },
];

/** How often the trap stands on the page as text, in a paragraph or a field. */
const shown = (page) =>
  page.evaluate((text) => {
    const fields = [...document.querySelectorAll("input, textarea")];
    const said = document.body.textContent.split(text).length - 1;
    return said + fields.filter(({ value }) => value.includes(text)).length;
  }, trap);

async function assertNothingSprang({ page, seen }, path) {
  const there = await page.evaluate(() => ({
    sprung: globalThis.sprung,
    elements: document.querySelectorAll("[onerror]").length,
  }));
  assert.deepEqual(there, { sprung: undefined, elements: 0 }, path);
  assert.deepEqual(seen.complaints, [], path);
}

describe("what a person or a file wrote", () => {
  it("stays text on every page that shows it", async () => {
    const visitor = await site.open();
    await visitor.visit("/nl/today/");
    await store(visitor.page, records);
    const times = {};
    for (const path of [
      "today",
      "today/history",
      "today/items",
      "insight/treatments",
      "insight/suspects",
      "profile",
      "profile/intake",
      "care/consult",
      "import",
      "settings/data",
    ]) {
      await visitor.visit(`/nl/${path}/`);
      times[path] = await shown(visitor.page);
      await assertNothingSprang(visitor, path);
    }
    const total = Object.values(times).reduce((sum, count) => sum + count, 0);
    assert.ok(total >= 8, `shown ${JSON.stringify(times)}`);
  });
});
