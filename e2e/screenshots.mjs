// Pictures of every screen for the documents: telephone and desktop, light and dark.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { startServer } from "./server.mjs";
import { screens, settled } from "./site.mjs";
import { inScreens } from "./tour.mjs";

const folder = fileURLToPath(new URL("../docs/screenshots", import.meta.url));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await launch();
try {
  for (const screen of ["phone", "desktop"]) {
    for (const colorScheme of ["light", "dark"]) await photograph(screen, colorScheme);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function photograph(screen, colorScheme) {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme,
    reducedMotion: "reduce",
    locale: "nl-NL",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for await (const name of inScreens(page, server.origin)) {
    await settled(page);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
    writeFileSync(
      join(folder, `${name}-${screen}-${colorScheme}.webp`),
      Buffer.from(data, "base64"),
    );
  }
  await context.close();
}
