// What happens to acknowledged records when things break, on both engines: npm run bench -- faults
// With WERVEL_SMALL_DISK=/mnt/small (a disk of some 200 MB for this alone) that disk is filled instead.
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { embedded, postgres, startRelay } from "./processes.mjs";
import { createWriter } from "./writer.mjs";

/** Runs every fault that this machine allows; `scale` 1 is the whole, less is for a quick look. */
export async function faults(scale = 1) {
  const times = (count) => Math.max(1, Math.round(count * scale));
  devices = scale < 1 ? 3 : 8;
  const tools = { ...(await postgres()), ...(await embedded()) };
  const programs = tools.postgresPrograms();
  if (smallDisk !== undefined) return onSmallDisk(tools, programs, times);
  const engines = [
    programs === undefined ? [] : onPostgres(tools, programs, times),
    onEmbedded(tools, times),
  ];
  return (await Promise.all(engines)).flat();
}

/** How many write at the same time. */
let devices = 8;

const smallDisk = process.env.WERVEL_SMALL_DISK;

/** The disk is full for a second, again and again, while the devices go on sending. */
async function onSmallDisk({ startPostgres, freePort, embeddedFolder }, programs, times) {
  const data = join(smallDisk, "data");
  cpSync(await embeddedFolder(), data, { recursive: true });
  const environments = { embedded: { WERVEL_DATA: data } };
  const server = programs && (await startPostgres(programs, smallDisk));
  if (server) environments.PostgreSQL = { DATABASE_URL: server.url };
  const rows = [];
  for (const [engine, environment] of Object.entries(environments)) {
    const relay = await startRelay({ port: await freePort(), environment });
    const base = () => relay.base;
    const breaks = times(10);
    // Large records, so that files have to grow while the disk is full.
    const full = await underLoad({ base, breaks, breakIt: fullForASecond, bytes: 1_500 });
    rows.push(...named(engine, { "disk full": full }));
    await relay.stop();
  }
  await server?.stop();
  rmSync(data, { recursive: true });
  return rows;
}

async function fullForASecond() {
  const ballast = join(smallDisk, "ballast");
  const file = openSync(ballast, "w");
  try {
    for (const bytes = Buffer.alloc(4_096); ; ) writeSync(file, bytes);
  } catch {
    await wait(1_000); // no space is left
  } finally {
    closeSync(file);
    rmSync(ballast);
  }
}

async function onEmbedded({ embeddedFolder, freePort }, times) {
  const folder = mkdtempSync(join(tmpdir(), "wervel-faults-"));
  const data = await embeddedFolder();
  const port = await freePort();
  const relay = await startRelay({ port, environment: { WERVEL_DATA: data } });
  const base = () => relay.base;
  try {
    const killed = await underLoad({ base, breaks: times(50), breakIt: relay.kill });
    const cut = await underLoad({
      base,
      breaks: times(20),
      breakIt: () => wait(50),
      cutOften: 0.3,
    });
    const restored = await restoredFromBackup(base, {
      backup: async () => {
        await relay.stop();
        cpSync(data, join(folder, "backup"), {
          recursive: true,
          filter: (path) => !path.endsWith(".sock"),
        });
        await relay.start();
      },
      restore: async () => {
        await relay.stop();
        rmSync(data, { recursive: true });
        cpSync(join(folder, "backup"), data, { recursive: true });
        await relay.start();
      },
    });
    return named("embedded", {
      "kill -9 of the relay": killed,
      "connection cut": cut,
      "old backup": restored,
    });
  } finally {
    await relay.stop();
    for (const used of [folder, data]) rmSync(used, { recursive: true });
  }
}

async function onPostgres({ freePort, startPostgres }, programs, times) {
  const server = await startPostgres(programs);
  const environment = { DATABASE_URL: server.url };
  const start = async () => startRelay({ port: await freePort(), environment });
  const [first, second] = await Promise.all([start(), start()]);
  let turn = 0;
  const one = () => first.base;
  const either = () => (turn++ % 2 === 0 ? first : second).base;
  try {
    const rows = named("PostgreSQL", {
      "kill -9 of the relay": await underLoad({
        base: one,
        breaks: times(50),
        breakIt: first.kill,
      }),
      "kill -9 of a server process": await underLoad({
        base: one,
        breaks: times(10),
        breakIt: () => killServerProcess(server),
      }),
      "immediate stop of PostgreSQL": await underLoad({
        base: one,
        breaks: times(10),
        breakIt: server.crash,
      }),
      "two relays, one of them killed": await underLoad({
        base: either,
        breaks: times(10),
        breakIt: second.kill,
      }),
      "connection cut": await underLoad({
        base: one,
        breaks: times(20),
        breakIt: () => wait(50),
        cutOften: 0.3,
      }),
    });
    const copied = await restoredCopy(server, { freePort });
    return [...rows, ...named("PostgreSQL", { "old backup": copied })];
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await server.stop();
  }
}

/** The devices write without pause while something is broken again and again. */
async function underLoad({ base, breaks, breakIt, cutOften = 0, bytes = 200 }) {
  const writers = Array.from({ length: devices }, () => createWriter({ bytes }));
  let breaking = true;
  const loads = writers.map(async (writer) => {
    do {
      writer.write(100);
      await writer.flush(base, { cutOften });
    } while (breaking);
  });
  const work = Promise.all(loads);
  const total = () => writers.reduce((sum, writer) => sum + writer.acknowledged(), 0);
  for (let i = 0; i < breaks; i++) {
    // Records must flow again before the next break, else nothing is under load.
    for (const before = total(); total() < before + 200; ) await wait(10);
    await wait(Math.random() * 200);
    await breakIt();
  }
  breaking = false;
  await work;
  const result = { breaks, ...(await proven(writers, base)) };
  process.stderr.write(`${JSON.stringify(result)}\n`);
  return result;
}

async function proven(writers, base) {
  const proofs = await Promise.all(writers.map((writer) => writer.prove(base)));
  const sum = (name) => proofs.reduce((total, proof) => total + proof[name], 0);
  const refused = writers.reduce((total, writer) => total + writer.refusedForSpace(), 0);
  const counts = { acknowledged: sum("acknowledged"), lost: sum("lost") };
  return { ...counts, duplicates: sum("duplicates"), refused };
}

async function restoredFromBackup(base, { backup, restore }) {
  const writers = Array.from({ length: devices }, () => createWriter());
  for (const writer of writers) {
    writer.write(200);
    await writer.flush(base);
  }
  await backup();
  for (const writer of writers) {
    writer.write(200);
    await writer.flush(base);
  }
  await restore();
  for (const writer of writers) await writer.meetAgain(base);
  return { breaks: 1, ...(await proven(writers, base)) };
}

/** A database's copy of an earlier hour, served by another relay. */
async function restoredCopy({ url }, { freePort }) {
  const at = (name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await run(url, "create database relay_now");
  const start = async (name) =>
    startRelay({ port: await freePort(), environment: { DATABASE_URL: at(name) } });
  let relay = await start("relay_now");
  try {
    return await restoredFromBackup(() => relay.base, {
      backup: async () => {
        // The copy wants to be alone; a relay that rests opens its connections again by itself.
        await run(
          url,
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'relay_now'",
        );
        await run(url, "create database relay_backup template relay_now");
      },
      restore: async () => {
        await relay.stop();
        relay = await start("relay_backup");
      },
    });
  } finally {
    await relay.stop();
  }
}

/** The server notices that one of its processes is gone, drops all of them and recovers. */
async function killServerProcess({ url }) {
  const found = await run(
    url,
    "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
  );
  for (const { pid } of found) process.kill(pid, "SIGKILL");
  await wait(200);
}

async function run(url, statement) {
  for (let tries = 0; tries < 100; tries++) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return (await client.query(statement)).rows;
    } catch (cause) {
      if (tries === 99) throw cause;
      await wait(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return [];
}

const named = (engine, results) =>
  Object.entries(results).map(([fault, result]) => ({ engine, fault, ...result }));
