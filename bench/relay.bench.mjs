// A relay on PostgreSQL under the load of 64 devices, beside the bare framework and database.
import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { cpuSecondsOf, postgres, startRelay } from "../scripts/relay/processes.mjs";
import { createWriter } from "../scripts/relay/writer.mjs";

const clients = 64;
const batch = 50;
/** Asked of the relay: above the 2,000 records a second that it must bear. */
const recordsPerSecond = 2_500;
const seconds = Number(process.env.SECONDS ?? 60);

export async function run() {
  execFileSync("npx", ["tsc", "-b", "apps/server"], { stdio: "inherit" });
  const tools = await postgres();
  const server = await tools.startPostgres(tools.postgresPrograms());
  const environment = { DATABASE_URL: server.url };
  const relay = await startRelay({ port: await tools.freePort(), environment });
  const bare = await startRelay({
    port: await tools.freePort(),
    environment,
    program: new URL("../scripts/relay/bare.mjs", import.meta.url),
  });
  try {
    const measure = (program, options) => load(program, { pid: server.pid(), ...options });
    const warm = await measure(relay, { forSeconds: seconds / 6 });
    const steady = await measure(relay, { forSeconds: seconds });
    const most = await measure(relay, { forSeconds: seconds / 6, paced: false });
    const yardstick = await measure(bare, { forSeconds: seconds / 6, paced: false });
    const pulled = await firstPull(relay);
    const { memoryBytes } = await relay.used();
    const grownMib = (steady.memoryBytes - warm.memoryBytes) / 2 ** 20;
    return {
      rows: [
        { what: `relay, asked for ${recordsPerSecond} a second`, ...shown(steady) },
        { what: "relay, as fast as it goes", ...shown(most) },
        { what: "bare Hono and PostgreSQL, as fast as it goes", ...shown(yardstick) },
        { what: `a new device pulls ${pulled.records} records`, seconds: pulled.seconds },
        { what: "memory of the relay at the end", MiB: Math.round(memoryBytes / 2 ** 20) },
        { what: `memory grown over ${seconds} s`, MiB: Math.round(grownMib) },
      ],
      bounds: [
        { what: "records a second, negative", value: -steady.recordsPerSecond, atMost: -2_000 },
        { what: "p99 in ms", value: steady.p99Ms, atMost: 150 },
        { what: "seconds to pull 40,000 records", value: pulled.seconds, atMost: 10 },
        { what: "MiB grown", value: grownMib, atMost: 64 },
      ],
    };
  } finally {
    await Promise.all([relay.stop(), bare.stop()]);
    await server.stop();
  }
}

/** CPU time as well as the clock's: it stays the same when others use the machine. */
const shown = ({ recordsPerSecond: rate, p50Ms, p99Ms, relayCpu, databaseCpu }) => ({
  "records/s": Math.round(rate),
  p50Ms,
  p99Ms,
  "relay CPU s per 1,000": relayCpu,
  "database CPU s per 1,000": databaseCpu,
});

async function send(writer, relay) {
  writer.write(batch);
  await writer.flush(() => relay.base, { batch });
}

/** Each device sends a batch, waits for the answer, and (paced) for its next turn. */
async function load(relay, { pid, forSeconds, paced = true }) {
  const tookMs = [];
  const writers = Array.from({ length: clients }, () => createWriter());
  // A vault is made with its first batch, once in its life: that is not what is measured.
  for (const writer of writers) await send(writer, relay);
  const before = { relay: await relay.used(), database: cpuSecondsOf(pid) };
  const begun = performance.now();
  const end = begun + forSeconds * 1_000;
  const turnMs = (clients * batch * 1_000) / recordsPerSecond;
  const device = async (writer, index) => {
    for (let turn = begun + (index / clients) * turnMs; turn < end; turn += turnMs) {
      if (paced) await wait(Math.max(0, turn - performance.now()));
      else if (performance.now() > end) return;
      else turn = performance.now() - turnMs;
      const sent = performance.now();
      await send(writer, relay);
      tookMs.push(performance.now() - sent);
    }
  };
  await Promise.all(writers.map(device));
  const lasted = (performance.now() - begun) / 1_000;
  tookMs.sort((a, b) => a - b);
  const at = (fraction) => Math.round(tookMs[Math.floor(tookMs.length * fraction)] ?? Number.NaN);
  const records = tookMs.length * batch;
  const perThousand = (cpuSeconds) => Math.round((cpuSeconds / records) * 1e6) / 1e3;
  const after = await relay.used();
  return {
    recordsPerSecond: records / lasted,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    memoryBytes: after.memoryBytes,
    relayCpu: perThousand(after.cpuSeconds - before.relay.cpuSeconds),
    databaseCpu: perThousand(cpuSecondsOf(pid) - before.database),
  };
}

/** Ten years of a diary, about eleven records a day. */
async function firstPull(relay) {
  const writer = createWriter();
  writer.write(40_000);
  await writer.flush(() => relay.base, { batch: 500 });
  const begun = performance.now();
  const { length } = await writer.pull(() => relay.base);
  return { records: length, seconds: Math.round((performance.now() - begun) / 10) / 100 };
}
