// What every browser test stands on: the real server, a browser, and a record of what happens.
import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { startServer } from "./server.mjs";

export const screens = {
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
};

/** The site for all tests of a file; started once, stopped after the last. */
export function useSite({ args = [] } = {}) {
  const site = { origin: "", browser: undefined, open };
  let server;
  before(async () => {
    server = await startServer();
    site.origin = server.origin;
    site.browser = await launch(args);
  });
  after(async () => {
    await site.browser?.close();
    await server?.stop();
  });
  return site;

  /**
   * A person with an empty browser. `seen` fills up with every request and every complaint of the
   * page, a blocked script or a missing file included. Only who goes offline needs all pages kept
   * on the device, which is a thousand requests for each empty browser.
   */
  async function open({ screen = screens.phone, offlineUse = false, ...options } = {}) {
    const context = await site.browser.newContext({
      viewport: screen,
      locale: "nl-NL",
      serviceWorkers: offlineUse ? "allow" : "block",
      ...options,
    });
    const seen = { requests: [], complaints: [] };
    context.on("request", (request) => seen.requests.push(request.url()));
    context.on("console", (message) => {
      if (message.type() === "error") seen.complaints.push(message.text());
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => seen.complaints.push(String(error)));
    const visit = async (path) => {
      await page.goto(site.origin + path);
      await settled(page);
    };
    return { context, page, seen, visit };
  }
}

/** Until the app runs, nothing is being computed and nothing moves any more. */
export async function settled(page) {
  await page.evaluate(() => dispatchEvent(new Event("scroll"))); // a page to read waits for its reader
  await page.waitForFunction(() => "ready" in document.documentElement.dataset);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector(".loading") === null);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}
