// Is what was installed or built still made from the files as they are now?
// Only Node's own modules: this runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const skipped = new Set(["node_modules", "dist", "build", ".svelte-kit", "fixtures"]);

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !/\.test\.ts$/u.test(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
};

/** A digest of names and contents; clocks and checkouts do not change it. */
function fingerprint(paths, from = root) {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) => filesUnder(join(from, path))).sort();
  for (const file of files)
    hash.update(relative(from, file)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

const stampOf = (name, from) => join(from, ".wervel", `${name}.stamp`);

/** True when `name` was stamped with these very sources and its product still stands. */
export function isFresh({ name, sources, product }, from = root) {
  const stamp = stampOf(name, from);
  return (
    existsSync(join(from, product)) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === fingerprint(sources, from)
  );
}

export function markFresh({ name, sources }, from = root) {
  const stamp = stampOf(name, from);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(sources, from));
}
