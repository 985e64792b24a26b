// The things that must be made before Wervel runs, each with the sources it is made from.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isFresh, markFresh, root } from "./freshness.mjs";
import { tell } from "./terminal.mjs";

/** Runs a builder; what it prints is progress, so it goes to stderr. */
const run = (command, args, cwd = root) =>
  spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2] }).status === 0;

const runNode = (program, args, cwd) =>
  run(process.execPath, [join(root, "node_modules", program), ...args], cwd);

// `npm install`, not `npm ci`: a lock written where the registry offers native packages for one
// platform only lacks the others, and `ci` then refuses every other platform.
const npmInstall = (cwd) =>
  run(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"],
    cwd,
  );

const manifests = ["packages", "apps"].flatMap((floor) =>
  readdirSync(join(root, floor)).map((name) => `${floor}/${name}/package.json`),
);

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

export const code = {
  name: "code",
  product: "apps/cli/dist/main.js",
  sources: ["packages", "apps/cli", "apps/server", "tsconfig.json", "tsconfig.base.json"],
  says: { nl: "De pakketten bouwen …", en: "Building the packages …" },
  make: () => runNode("typescript/bin/tsc", ["-b"], root),
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

/** Makes each part that is missing or stale, in this order; false when one could not be made. */
export function ensure(...parts) {
  return parts.every((part) => {
    if (isFresh(part)) return true;
    tell(part.says);
    if (!part.make()) return false;
    markFresh(part);
    return true;
  });
}
