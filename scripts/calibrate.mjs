// Every table of docs/methods, from seeds: npm run calibrate -- [--only NAME] [--budget 1] [--write]
// A bound that breaks ends with 1. Built packages are used, so that Node runs what users run.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { broken, markdownTable } from "./calibrate/report.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    budget: { type: "string", default: "1" },
    write: { type: "boolean", default: false },
  },
});
const isTable = (name) => name.endsWith(".mjs") && !name.endsWith(".test.mjs");
const folder = new URL("./calibrate/", import.meta.url);
const tables = new URL("../docs/methods/tables/", import.meta.url);

execFileSync("npx", ["tsc", "-b", "packages/wervel"], { stdio: "inherit" });
for (const file of readdirSync(folder).filter(isTable)) {
  const module = await import(new URL(file, folder).href);
  if (module.run === undefined || (values.only ?? module.name) !== module.name) continue;
  const began = performance.now();
  const { rows, bounds } = await module.run(Number(values.budget));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const breaks = bounds.filter(broken);
  console.log(`\n${module.name}: ${bounds.length} bounds, ${breaks.length} broken, ${seconds} s`);
  console.table(rows);
  for (const bound of breaks) console.error("BROKEN", bound);
  if (breaks.length > 0) process.exitCode = 1;
  if (values.write) {
    mkdirSync(tables, { recursive: true });
    writeFileSync(new URL(`${module.name}.md`, tables), markdownTable(module.name, rows, bounds));
  }
}
