// The things that must be made before Wervel runs, each with the sources it is made from.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isFresh, markFresh, root } from "./freshness.mjs";
import { tell } from "./terminal.mjs";

/** Runs a builder; what it prints is shown only when it fails, on stderr. */
function run(command, args, cwd = root) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => printed.push(chunk));
    child.once("error", () => done(false));
    child.once("close", (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(printed));
      done(status === 0);
    });
  });
}

const runNode = (program, args, cwd) =>
  run(process.execPath, [join(root, "node_modules", program), ...args], cwd);

// `npm install`, not `npm ci`: a lock written where the registry offers native packages for one
// platform only lacks the others, and `ci` then refuses every other platform.
const npmInstall = (cwd) =>
  run(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"],
    cwd,
  );

const manifests = ["packages", "apps"].flatMap((floor) =>
  readdirSync(join(root, floor)).map((name) => `${floor}/${name}/package.json`),
);
const configurations = ["tsconfig.json", "tsconfig.base.json", "package-lock.json"];

export const install = {
  name: "install",
  product: "node_modules/.package-lock.json",
  sources: ["package.json", "package-lock.json", ...manifests],
  says: {
    nl: "De bibliotheken ophalen die nog ontbreken …",
    en: "Fetching the libraries that are missing …",
  },
  make: () => npmInstall(root),
};

/** Everything that the command line needs, the server included. */
export const code = {
  name: "code",
  product: "apps/cli/dist/main.js",
  sources: ["packages", "apps/cli", "apps/server", ...configurations],
  says: { nl: "De pakketten bouwen …", en: "Building the packages …" },
  make: () => runNode("typescript/bin/tsc", ["-b"], root),
};

export const server = {
  name: "server",
  product: "apps/server/dist/main.js",
  sources: ["packages/base", "packages/vault", "apps/server", ...configurations],
  says: { nl: "De server bouwen …", en: "Building the server …" },
  make: () => runNode("typescript/bin/tsc", ["-b", "apps/server"], root),
};

export const web = {
  name: "web",
  product: "apps/web/build/index.html",
  sources: ["packages", "apps/web", "package-lock.json"],
  says: { nl: "De app bouwen …", en: "Building the app …" },
  make: () => runNode("vite/bin/vite.js", ["build", "--logLevel", "error"], join(root, "apps/web")),
};

/** The browser tests and their heavy tools, which no one needs to use Wervel. */
export const browserTests = {
  name: "browser-tests",
  product: "e2e/node_modules/.package-lock.json",
  sources: ["e2e/package.json", "e2e/package-lock.json"],
  says: {
    nl: "Het gereedschap voor de browsertests ophalen …",
    en: "Fetching the tools for the browser tests …",
  },
  make: () => npmInstall(join(root, "e2e")),
};

/** Makes the parts that are missing or stale, side by side; false when one could not be made. */
export async function ensure(...parts) {
  const made = await Promise.all(
    parts.map(async (part) => {
      if (isFresh(part)) return true;
      tell(part.says);
      const done = await part.make();
      if (done) markFresh(part);
      return done;
    }),
  );
  return made.every(Boolean);
}
