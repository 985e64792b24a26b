// Relays and databases as processes of their own, so that they can be killed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const relayProgram = new URL("serve.mjs", import.meta.url);
const fixture = (name) =>
  fileURLToPath(new URL(`../../apps/server/src/relay/fixtures/${name}.ts`, import.meta.url));

/** The fixtures of the tests: `postgresPrograms`, `startPostgres`, `freePort`, `embeddedFolder`. */
export const postgres = async () => (await runnerImport(fixture("postgres"))).module;
export const embedded = async () => (await runnerImport(fixture("embedded-folder"))).module;

/** CPU time of a server and all its processes, from Linux' own books; NaN elsewhere. */
export function cpuSecondsOf(pid) {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  const ticks = readdirSync("/proc").flatMap((name) => {
    const fields = /^\d+$/u.test(name) ? statOf(name) : undefined;
    if (fields === undefined || (name !== String(pid) && fields[1] !== String(pid))) return [];
    return [Number(fields[11]) + Number(fields[12])];
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100; // Linux counts in hundredths for us
}

/** What follows the name of a program, which may hold anything: state, parent, … */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
  } catch {
    return undefined; // it ended while we looked
  }
}

/** A relay that can be killed and started again at the same place. */
export async function startRelay({ port, environment, program = relayProgram }) {
  let child;
  let lines;
  const start = async () => {
    child = spawn(process.execPath, ["--expose-gc", fileURLToPath(program), String(port)], {
      env: { ...process.env, DATABASE_URL: "", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    lines = createInterface({ input: child.stdout });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`the relay ended with ${code}: ${complaint}`);
    });
    ended.catch(() => undefined); // a kill that we asked for
    await Promise.race([once(lines, "line"), ended]);
  };
  const end = async (signal) => {
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    base: `http://127.0.0.1:${port}`,
    kill: async () => {
      await end("SIGKILL");
      await start();
    },
    start,
    stop: () => end("SIGTERM"),
    used: async () => {
      const said = once(lines, "line");
      child.kill("SIGUSR2");
      const [, memoryBytes, cpuUs] = (await said)[0].split(" ").map(Number);
      return { memoryBytes, cpuSeconds: cpuUs / 1e6 };
    },
  };
}
