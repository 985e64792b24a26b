// Every table of docs/methods, from seeds: npm run calibrate -- [--only NAME] [--budget 1] [--write]
// A bound that breaks ends with 1. Built packages are used, so that Node runs what users run.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
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
const modules = await modulesIn(folder);
if (values.only === undefined) await makeAll(modules.map(({ name }) => name));
else await make(modules.find(({ name }) => name === values.only));

async function modulesIn(place) {
  const files = readdirSync(place).filter(isTable);
  const all = await Promise.all(files.map((file) => import(new URL(file, place).href)));
  return all.filter(({ run }) => run !== undefined);
}

/** Each table in a process of its own, as many at a time as there are processors. */
async function makeAll(names) {
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { status, said } = await makeElsewhere(name);
      process.stdout.write(said);
      if (status !== 0) process.exitCode = 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function makeElsewhere(name) {
  const write = values.write ? ["--write"] : [];
  const args = [fileURLToPath(import.meta.url), "--only", name, "--budget", values.budget];
  const child = spawn(process.execPath, [...args, ...write], { stdio: ["ignore", "pipe", "pipe"] });
  return new Promise((done) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    child.once("close", (status) => done({ status, said }));
  });
}

async function make(module) {
  if (module === undefined) throw new Error(`no table is called ${values.only}`);
  const began = performance.now();
  const { rows, bounds } = await module.run(Number(values.budget));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const breaks = bounds.filter(broken);
  console.log(`\n${module.name}: ${bounds.length} bounds, ${breaks.length} broken, ${seconds} s`);
  console.table(rows);
  for (const bound of breaks) console.error("BROKEN", bound);
  if (breaks.length > 0) process.exitCode = 1;
  if (!values.write) return;
  mkdirSync(tables, { recursive: true });
  writeFileSync(new URL(`${module.name}.md`, tables), markdownTable(module.name, rows, bounds));
}
