// The things that must be made before Wervel runs, each with the sources it is made from.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isFresh, markFresh, root } from "./freshness.mjs";

const run = (command, args, cwd = root) => {
  // Output of a builder is progress, so it goes to stderr: stdout belongs to the answer.
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2] });
  return status === 0;
};

const bin = (name) => join(root, "node_modules", name);

export const parts = {
  install: {
    name: "install",
    product: "node_modules/typescript/package.json",
    sources: ["package.json", "package-lock.json"],
    says: "Installing the libraries that are missing",
    // `npm install`, not `npm ci`: the lock may have been written on a machine whose registry
    // offers native packages for one platform only, and `ci` then refuses on every other.
    make: () =>
      run(process.platform === "win32" ? "npm.cmd" : "npm", [
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
      ]),
  },
  code: {
    name: "code",
    product: "apps/cli/dist/main.js",
    sources: ["packages", "apps/cli", "apps/server", "tsconfig.json", "tsconfig.base.json"],
    says: "Building the packages",
    make: () => run(process.execPath, [bin("typescript/bin/tsc"), "-b"]),
  },
  web: {
    name: "web",
    product: "apps/web/build/index.html",
    sources: ["packages", "apps/web", "package-lock.json"],
    says: "Building the app",
    make: () =>
      run(
        process.execPath,
        [bin("vite/bin/vite.js"), "build", "--logLevel", "warn"],
        join(root, "apps/web"),
      ),
  },
};

/** Makes a part when it is missing or stale; false when that failed. */
export function ensure(part, tell = (line) => process.stderr.write(`${line}\n`)) {
  if (isFresh(part)) return true;
  tell(`${part.says} …`);
  if (!part.make()) return false;
  markFresh(part);
  return true;
}
