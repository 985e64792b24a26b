/** The relay within the server: its database is opened when somebody first asks for it. */

import type { Result } from "@wervel/base";
import type { Context, Hono } from "hono";
import type { LogEntry } from "./logs.ts";
import { whatIsAsked } from "./logs.ts";
import type { NoDatabase, OpenDatabase } from "./relay/database.ts";
import type { FolderInUse } from "./relay/folder-lock.ts";
import type { Env } from "./relay/guard.ts";
import { refuser } from "./relay/guard.ts";
import { createInboxStore } from "./relay/inbox-store.ts";
import { createMetrics, type Metrics } from "./relay/metrics.ts";
import { createParcelStore } from "./relay/parcel-store.ts";
import { createRelay } from "./relay/relay.ts";
import { createSqlStore } from "./relay/sql-store.ts";

export type NotOpen = FolderInUse | NoDatabase;

export interface RelayDoor {
  readonly answer: (context: Context) => Promise<Response>;
  readonly isReady: () => Promise<boolean>;
  readonly metrics: Metrics;
  readonly close: () => Promise<void>;
}

type Opening = {
  readonly open: () => Promise<Result<OpenDatabase, NotOpen>>;
  readonly now: () => number;
  readonly visitorOf: (c: Context) => string;
  readonly tell: (entry: LogEntry) => void;
  readonly warn: (trouble: NotOpen) => void;
  /** Of one visitor; the relay's own measure unless told. */
  readonly requestsPerMinute?: number;
  readonly openingsPerMinute?: number;
};

type Running = {
  readonly relay: Hono<Env>;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const quota = { mostBytesPerVault: 67_108_864 };
const sweepEveryMs = 60_000;

export function createRelayDoor(opening: Opening): RelayDoor {
  const metrics = createMetrics();
  let running: Promise<Running | undefined> | undefined;
  /** A database that would not open is tried again at the next request. */
  const run = async () => {
    running ??= start(opening, metrics);
    const found = await running;
    if (found === undefined) running = undefined;
    return found;
  };
  return {
    metrics,
    answer: async (c) => {
      const begun = performance.now();
      const found = await run();
      const answer =
        found === undefined
          ? refuser(metrics)(c, { kind: "unavailable" })
          : await found.relay.fetch(c.req.raw, c.env);
      opening.tell(entryOf(c, answer, { atMs: opening.now(), tookMs: performance.now() - begun }));
      return answer;
    },
    isReady: async () => (await run())?.isReady() ?? false,
    close: async () => (await running)?.close(),
  };
}

async function start(opening: Opening, metrics: Metrics): Promise<Running | undefined> {
  const opened = await opening.open();
  if (!opened.ok) {
    opening.warn(opened.error);
    return undefined;
  }
  const { database, close } = opened.value;
  const store = createSqlStore(database, { quota, close });
  const [parcels, inboxes] = [createParcelStore(database), createInboxStore(database)];
  const relay = createRelay({ ...opening, base: "/relay", store, parcels, inboxes, metrics });
  const sweep = () =>
    Promise.all([store, parcels, inboxes].map((kept) => kept.sweep(opening.now()))).catch(() =>
      metrics.count("wervel_errors_total"),
    );
  const sweeping = setInterval(sweep, sweepEveryMs);
  sweeping.unref();
  return {
    relay,
    isReady: () => store.isReady().catch(() => false),
    close: () => {
      clearInterval(sweeping);
      return store.close();
    },
  };
}

const entryOf = (
  c: Context,
  { status }: Response,
  times: { readonly atMs: number; readonly tookMs: number },
): LogEntry => ({
  ...times,
  level: status >= 500 ? "error" : "info",
  method: c.req.method,
  what: whatIsAsked(c.req.path),
  status,
});
