// One gigabyte of Apple Health brought into the app in Chromium: does the page stay at hand meanwhile?
// Needs the browser tests' tools and a built app: npm test -- browser first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../e2e/browser.mjs";
import { startServer } from "../e2e/server.mjs";
import { settled } from "../e2e/site.mjs";
import { writeHealthExport } from "./health-export.mjs";

const bytes = Number(process.env.HEALTH_MEGABYTES ?? 1000) * 1e6;
const patience = 300_000;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "wervel-health-"));
  const server = await startServer();
  const browser = await launch();
  try {
    const path = join(folder, "export.xml");
    writeHealthExport(path, bytes);
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: "nl-NL",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${server.origin}/nl/import/`);
    await settled(page);
    await page.evaluate(watch);
    const reading = await during(page, async () => {
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByRole("button", { name: /^Bewaar\b/u }).waitFor();
    });
    const saving = await during(page, async () => {
      await page.getByRole("button", { name: /^Bewaar\b/u }).click();
      await page.getByRole("heading", { name: /^Bewaard: /u }).waitFor();
    });
    const row = (what, { longest, seconds }) => ({ what, "longest task ms": longest, s: seconds });
    return {
      rows: [row("reading and preview", reading), row("saving", saving)],
      bounds: [
        { what: "longest task while reading, ms", value: reading.longest, atMost: 50 },
        { what: "longest task while saving, ms", value: saving.longest, atMost: 50 },
      ],
    };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** In the page: keeps every task of its thread that takes longer than 50 ms. */
function watch() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries())).observe({
    type: "longtask",
  });
}

async function during(page, work) {
  const began = performance.now();
  await work();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  await page.waitForTimeout(500); // the last task is told of a little later
  const times = await page.evaluate(() =>
    globalThis.longTasks.splice(0).map(({ duration }) => duration),
  );
  return { longest: Math.round(Math.max(0, ...times)), seconds };
}
