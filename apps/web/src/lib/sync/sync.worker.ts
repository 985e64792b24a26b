/** Sync runs beside the page: sealing, merging and waiting for the line never hold up a tap. */
import { parseRootSecret, type RootSecret } from "@wervel/vault";
import { expose } from "comlink";
import { openStore } from "../store/open-store.ts";
import { rehearse } from "./drill.ts";
import { createEngine } from "./engine.ts";
import { offer, takeOver, withdraw } from "./pairing.ts";
import { randomBytes, send } from "./send.ts";
import { openSyncDatabase } from "./sync-database.ts";

const line = { send, randomBytes, now: Date.now };

/** One piece of work at a time over all tabs: they share the log on this device. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request("wervel-sync", work) as Promise<T>; // the lock gives what the work gave

async function start() {
  const store = await openStore("own", { clock: Date.now });
  if (!store.ok) throw new Error(store.error.kind);
  const world = { ...line, store: store.value, database: await openSyncDatabase() };
  return { engine: createEngine(world, alone), world };
}

let started: ReturnType<typeof start> | undefined;
const desk = () => {
  started ??= start();
  return started;
};

const bytesOf = (root: Uint8Array): RootSecret => {
  const parsed = parseRootSecret(root);
  if (parsed === undefined) throw new Error("a secret is 32 bytes");
  return parsed;
};

const worker = {
  status: async () => (await desk()).engine.status(),
  meet: async () => (await desk()).engine.meet(),
  join: async (root: Uint8Array, name: string) => (await desk()).engine.join(bytesOf(root), name),
  rename: async (name: string) => (await desk()).engine.rename(name),
  resolve: async (id: string, chosen: number) => (await desk()).engine.resolve(id, chosen),
  renew: async (without: string | undefined) => (await desk()).engine.renew(without),
  forget: async () => (await desk()).engine.forget(),
  root: async () => (await (await desk()).world.database.membership())?.root,
  offer: (root: Uint8Array) => offer(bytesOf(root), line),
  withdraw: (code: string) => withdraw(code, line),
  takeOver: (text: string) => takeOver(text, line),
  rehearse: (root: Uint8Array) => rehearse(bytesOf(root), line),
  /** Lets go of both databases, so that they can be deleted. */
  close: async () => {
    const { world } = await desk();
    world.store.close();
    world.database.close();
    started = undefined;
  },
};

export type SyncWorker = typeof worker;
expose(worker);
