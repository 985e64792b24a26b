import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { err, ok, type Result } from "@wervel/base";
import { type Problem, unusable } from "./command.ts";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** `WERVEL_CHROMIUM` may name another one. */
const chromium = (): string | undefined =>
  [process.env["WERVEL_CHROMIUM"] ?? "", ...known].find((path) => path !== "" && existsSync(path));

/** Prints a page that needs nothing else to PDF, with the browser of this computer. */
export async function printPdf(html: string, target: string): Promise<Result<void, Problem>> {
  const browser = chromium();
  if (browser === undefined) return err(noBrowser);
  const folder = await mkdtemp(join(tmpdir(), "wervel-"));
  try {
    const page = join(folder, "page.html");
    await writeFile(page, html);
    const code = await run(browser, [
      "--headless",
      "--disable-gpu",
      "--no-sandbox", // the page is ours and has no script
      "--no-pdf-header-footer",
      `--user-data-dir=${join(folder, "profile")}`,
      `--print-to-pdf=${resolve(target)}`,
      pathToFileURL(page).href,
    ]);
    return code === 0 && existsSync(target) ? ok(undefined) : err(notPrinted(target));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn(program, args, { stdio: "ignore" });
    child.once("error", () => done(1));
    child.once("exit", (code) => done(code ?? 1));
  });

const noBrowser = unusable(
  { kind: "no-browser" },
  {
    nl: "voor --pdf is Chromium of Chrome nodig. Druk anders het bestand van --html af.",
    en: "--pdf needs Chromium or Chrome. Otherwise print the file of --html.",
  },
);

const notPrinted = (target: string): Problem =>
  unusable(
    { kind: "not-printed", file: target },
    { nl: `${target}: het afdrukken is niet gelukt.`, en: `${target}: printing did not work.` },
  );
