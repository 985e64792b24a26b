// Every bench/*.bench.mjs, one after the other: npm run bench [-- NAME]
// Prints a table per bench and keeps it, with date, machine and command, in bench/results.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

const folder = new URL("./", import.meta.url);
const results = new URL("./results/", folder);
const asked = process.argv[2];

execFileSync("npx", ["tsc", "-b", "packages/wervel"], { stdio: "inherit" });
mkdirSync(results, { recursive: true });
for (const file of readdirSync(folder).filter((name) => name.endsWith(".bench.mjs"))) {
  const name = file.replace(".bench.mjs", "");
  if (asked !== undefined && asked !== name) continue;
  const { run } = await import(new URL(file, folder).href);
  const { rows, bounds } = await run();
  console.log(`\n${name}`);
  console.table(rows);
  for (const { what, value, atMost } of bounds.filter((bound) => !(bound.value <= bound.atMost))) {
    console.error(`SLOW ${what}: ${value}, wanted at most ${atMost}`);
    process.exitCode = 1;
  }
  writeFileSync(
    new URL(`${name}.json`, results),
    `${JSON.stringify(record(rows, bounds), null, 2)}\n`,
  );
}

function record(rows, bounds) {
  return {
    date: new Date().toISOString().slice(0, 10),
    command: "npm run bench",
    machine: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    rows,
    bounds,
  };
}
