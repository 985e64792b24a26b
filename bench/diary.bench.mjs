// One year and ten years of diary in Chromium: start, save, browse, copy out and put back.
// Needs the browser tests' tools and a built app: npm test -- browser first.
import { launch } from "../e2e/browser.mjs";
import { startServer } from "../e2e/server.mjs";
import { settled } from "../e2e/site.mjs";

const sizes = [
  { years: 1, days: 365, entries: 3_000 },
  { years: 10, days: 3_650, entries: 30_000 },
];
const rounds = 9;
const months = 24;

export async function run() {
  const server = await startServer();
  const browser = await launch();
  const rows = [];
  for (const size of sizes) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    rows.push(await measure(page, { ...size, browser, origin: server.origin }));
    await context.close();
  }
  await browser.close();
  await server.stop();
  const ten = rows.at(-1);
  return {
    rows,
    bounds: [
      { what: "ten years: Today usable, ms", value: ten["start ms"], atMost: 300 },
      { what: "ten years: an entry saved, ms", value: ten["save ms"], atMost: 50 },
      { what: "ten years: longest task in history, ms", value: ten["longest task ms"], atMost: 50 },
      {
        what: "ten years: longest task in history, ms of processor time",
        value: ten["longest task processor ms"],
        atMost: 50,
      },
      { what: "ten years: archive out, ms", value: ten["archive out ms"], atMost: 5_000 },
      { what: "ten years: archive in, ms", value: ten["archive in ms"], atMost: 5_000 },
    ],
  };
}

async function measure(page, { years, days, entries, browser, origin }) {
  await page.addInitScript(watch);
  await page.goto(`${origin}/nl/today/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await settled(page);
  await page.evaluate(fill, { days, entries });
  const starts = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    starts.push(await (await page.waitForFunction(() => globalThis.usableAt)).jsonValue());
  }
  const saves = [];
  for (let round = 0; round < rounds; round++) saves.push(await page.evaluate(save, round));
  await page.goto(`${origin}/nl/today/history/`);
  await settled(page);
  const longest = await longestTask(browser, () => page.evaluate(browse, months));
  await page.goto(`${origin}/nl/settings/data/`);
  await settled(page);
  const { file, out } = await copyOut(page);
  return {
    years,
    entries,
    "start ms": median(starts),
    "save ms": median(saves),
    "longest task ms": longest.wall,
    "longest task processor ms": longest.processor,
    "archive out ms": out,
    "archive in ms": await putBack(page, file),
  };
}

const median = (times) => Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]);

/** In the page: notes when the sheet stands and yesterday was read from the store. */
function watch() {
  const look = setInterval(() => {
    if (!document.querySelector(".nrs") || !/zoals gisteren/u.test(document.body.textContent))
      return;
    globalThis.usableAt = performance.now();
    clearInterval(look);
  }, 4);
}

/** In the page: so many days up to yesterday, and meals for the rest of the entries. */
function fill({ days, entries }) {
  const dayMs = 86_400_000;
  const dayAgo = (ago) => new Date(Date.now() - ago * dayMs).toISOString().slice(0, 10);
  const value = {
    pain: (ago) => ({ is: "number", number: ago % 8 }),
    stress: (ago) => ({ is: "number", number: ago % 3 }),
    "sleep-quality": (ago) => ({ is: "number", number: (ago >> 1) % 3 }),
    "pain-places": () => ({ is: "places", places: [{ region: "low-back-left" }] }),
    belly: (ago) => ({ is: "choices", chosen: [ago % 4 ? "calm" : "bloated"] }),
    meal: (ago) => ({ is: "meal", name: `maaltijd ${ago % 40}`, foods: [] }),
  };
  const items = Object.keys(value);
  return new Promise((done, fail) => {
    const opening = indexedDB.open("wervel");
    opening.onsuccess = () => {
      const change = opening.result.transaction("records", "readwrite");
      const records = change.objectStore("records");
      for (let number = 0; number < entries; number++) {
        const ago = 1 + (Math.floor(number / items.length) % days);
        const item = items[number % items.length];
        const at = `${dayAgo(ago)}T20:00:00.000Z`;
        const id = item === "meal" ? `meal-${number}` : `${item}@${dayAgo(ago)}`;
        records.put({
          id,
          kind: "entry",
          item,
          day: dayAgo(ago),
          value: value[item](ago),
          notedAt: at,
          changedAt: at,
        });
      }
      change.oncomplete = () => done(opening.result.close());
      change.onabort = () => fail(change.error);
    };
  });
}

/** In the page: from the press on Save to the word that it is saved. */
async function save(score) {
  const until = async (holds) => {
    while (!holds()) await new Promise((done) => setTimeout(done, 1));
  };
  const button = () =>
    [...document.querySelectorAll("button")].find((one) => /^Bewaard?$/u.test(one.textContent));
  document.querySelectorAll(".nrs input")[score].click();
  await until(() => button()?.textContent.trim() === "Bewaar");
  const began = performance.now();
  button().click();
  await until(() => button()?.textContent.trim() === "Bewaard");
  return performance.now() - began;
}

/** In the page: month after month back. */
async function browse(count) {
  const back = document.querySelector(".month button.me");
  for (let month = 0; month < count; month++) {
    back.click();
    await new Promise((done) => setTimeout(done, 60));
  }
}

/**
 * The longest task of the page's own thread during some work, by the clock and by the processor:
 * on a busy machine a task waits for its turn, and only the second says what it asks for itself.
 */
async function longestTask(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel"] },
    transferMode: "ReportEvents",
  });
  await work();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const threadOf = ({ pid, tid }) => `${pid}.${tid}`;
  const pages = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = events.filter((one) => /RunTask/u.test(one.name) && pages.has(threadOf(one)));
  const most = (times) => Math.round(Math.max(0, ...times) / 1000);
  return {
    wall: most(tasks.map(({ dur = 0 }) => dur)),
    processor: most(tasks.map(({ tdur = 0 }) => tdur)),
  };
}

async function copyOut(page) {
  const coming = page.waitForEvent("download");
  const began = performance.now();
  await page.getByRole("button", { name: "Bewaar een kopie van alles" }).click();
  const file = await (await coming).path();
  return { file, out: Math.round(performance.now() - began) };
}

async function putBack(page, file) {
  const began = performance.now();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole("button", { name: "Vervang alles door deze kopie" }).click();
  await page.getByText("Teruggezet").waitFor();
  return Math.round(performance.now() - began);
}
