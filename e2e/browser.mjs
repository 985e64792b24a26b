// A Chromium for the tests: the system's own when there is one, else one from npm.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

// Tests run as root in containers, without a sandbox, and the browser itself must stay silent.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where Chromium is and what it needs to run; `WERVEL_CHROMIUM` is a path, or `npm`. */
async function findChromium(wish = process.env.WERVEL_CHROMIUM) {
  if (wish !== undefined && wish !== "" && wish !== "npm") return { path: wish, env: process.env };
  const system = systemPaths.find(existsSync);
  return wish !== "npm" && system !== undefined
    ? { path: system, env: process.env }
    : chromiumFromNpm();
}

/**
 * Unpacks the Chromium of @sparticuz/chromium with the system libraries it brings along.
 * It only unpacks those when it believes to run in the cloud for which it was made.
 */
async function chromiumFromNpm() {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  const folder = fileURLToPath(new URL("node_modules/.chromium", import.meta.url));
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  const { default: packed } = await import("@sparticuz/chromium");
  const path = await packed.executablePath();
  restore("TMPDIR", TMPDIR);
  restore("AWS_EXECUTION_ENV", AWS_EXECUTION_ENV);
  return { path, env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } };
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** A browser as a process of its own, with its profile in `folder`: it can be killed and started again. */
export async function spawnBrowser(folder) {
  const { path, env } = await findChromium();
  const args = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
  const child = spawn(path, [...flags, ...args, "about:blank"], {
    env,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const endpoint = await new Promise((done, fail) => {
    let said = "";
    child.once("exit", () => fail(new Error(`the browser did not start: ${said}`)));
    child.stderr.on("data", (chunk) => {
      said += chunk;
      const address = /ws:\/\/\S+/u.exec(said)?.[0];
      if (address !== undefined) done(address);
    });
  });
  const gone = new Promise((done) => child.once("exit", done));
  return {
    browser: await chromium.connectOverCDP(endpoint),
    /** SIGKILL to the browser and to everything it started. */
    kill: () => {
      process.kill(-child.pid, "SIGKILL");
      return gone;
    },
  };
}

export async function launch(args = []) {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, env, args: [...flags, ...args], headless: true });
}
