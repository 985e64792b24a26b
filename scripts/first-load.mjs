// What a first visit downloads as JavaScript, per page, compressed: the promise is 60 kB.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const build = "apps/web/build";
const promisedKb = 60;
const pages = process.argv.length > 2 ? process.argv.slice(2) : ["/nl/", "/nl/today/"];

const sizes = new Map();
const kb = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(build, file))).length / 1000);
  return sizes.get(file);
};

/** The chunks a page names, and everything those import at once or as soon as they run. */
function chunksOf(page) {
  const html = readFileSync(join(build, page, "index.html"), "utf8");
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(build, chunkPath.get(name)), "utf8");
    for (const [, next] of code.matchAll(/(?:from|import)\s*"[^"]*\/([\w.-]+\.js)"/gu)) visit(next);
  };
  for (const [, name] of html.matchAll(/\/([\w.-]+\.js)"/gu)) visit(name);
  return [...found];
}

const chunkPath = new Map(
  readdirSync(join(build, "_app"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".js"))
    .map((entry) => [entry.name, join(entry.parentPath.slice(build.length), entry.name)]),
);

for (const page of pages) {
  const chunks = chunksOf(page);
  const total = chunks.reduce((sum, name) => sum + kb(chunkPath.get(name)), 0);
  console.log(`${page}: ${total.toFixed(1)} kB gz of JavaScript in ${chunks.length} files`);
  if (process.env.VERBOSE)
    for (const name of chunks.toSorted((a, b) => kb(chunkPath.get(b)) - kb(chunkPath.get(a))))
      console.log(`  ${kb(chunkPath.get(name)).toFixed(1)}  ${chunkPath.get(name)}`);
  if (total > promisedKb) process.exitCode = 1;
}
