// The real server on a free port, as `npm start` runs it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts the built server; `origin` is where it listens, `stop` ends it. */
export function startServer() {
  const data = mkdtempSync(join(tmpdir(), "wervel-"));
  const child = spawn(process.execPath, [join(root, "apps/server/dist/main.js"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, WERVEL_DATA: data },
  });
  return new Promise((done, fail) => {
    child.once("exit", (code) => fail(new Error(`the server stopped with ${code}`)));
    child.stdout.on("data", (chunk) => {
      const origin = /http:\/\/[\d.]+:\d+/u.exec(String(chunk))?.[0];
      if (origin !== undefined) done({ origin, stop: () => stopped(child, data) });
    });
  });
}

const stopped = (child, data) =>
  new Promise((done) => {
    child.once("exit", () => {
      rmSync(data, { recursive: true, force: true });
      done();
    });
    child.kill("SIGTERM");
  });

const build = join(root, "apps/web/build");
const routes = join(root, "apps/web/src/routes/[lang=language]");

/** Every page that the build holds, as paths: `/nl/`, `/nl/today/`, … */
export const pages = readdirSync(build, { recursive: true })
  .map((file) => `/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith("/index.html"))
  .map((file) => file.slice(0, -"index.html".length))
  .filter((path) => path !== "/")
  .sort();

const isOneOfMany = (path) => !existsSync(join(routes, path.slice(4), "+page.svelte"));
const family = (path) => path.replace(/[^/]+\/$/u, "");

/**
 * The pages that stand for all: each that has a file of its own, and of those that one file draws
 * from content (a recipe, a topic of the library) the first and the last in each language.
 */
export const kindsOfPages = pages.filter((path, index) => {
  if (!isOneOfMany(path)) return true;
  return (
    family(pages[index - 1] ?? "") !== family(path) ||
    family(pages[index + 1] ?? "") !== family(path)
  );
});
