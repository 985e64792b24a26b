/**
 * The relay over HTTP: append, pull, snapshot, forget; shares and inboxes.
 *
 * There are no accounts. A vault is a public key; whoever signs with it owns it.
 * The relay holds sealed bytes, has no key, and imports no word for pain.
 */

import type { Result } from "@wervel/base";
import {
  decodeHeads,
  decodeRecords,
  encodeHeads,
  encodeRecords,
  type SealedRecord,
  type WireError,
} from "@wervel/vault";
import { type Context, Hono } from "hono";
import { codeOf, type RelayError } from "./errors.ts";
import { type Env, guard, refuser } from "./guard.ts";
import type { InboxStore } from "./inbox-store.ts";
import { inboxRoutes } from "./inboxes.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import type { ParcelStore } from "./parcel-store.ts";
import { parcelRoutes } from "./parcels.ts";
import { binary, bytesBody, wholeIn } from "./reading.ts";
import type { RelayStore } from "./store.ts";

export type RelayOptions = {
  /** The path of the relay on its host, such as `/relay`; none unless told. */
  readonly base?: string;
  readonly store: RelayStore;
  readonly parcels?: ParcelStore;
  readonly inboxes?: InboxStore;
  readonly now: () => number;
  /** Who asks, for rate limits only; never stored, never logged. */
  readonly visitorOf: (c: Context) => string;
  readonly requestsPerMinute?: number;
  /** Tries to open a share or to drop in an inbox, which need no signature. */
  readonly openingsPerMinute?: number;
  readonly metrics?: Metrics;
  /** Told of a fault of ours by the database's own code, which names nobody. */
  readonly onFault?: (code: string) => void;
};

const pullBytes = 4_194_304;

export function createRelay(options: RelayOptions): Hono<Env> {
  const { store, parcels, inboxes, now, metrics = createMetrics() } = options;
  const refuse = refuser(metrics);
  const relay = new Hono<Env>().basePath(options.base ?? "");
  const { requestsPerMinute = 600, openingsPerMinute = 60 } = options;
  guard(relay, { ...options, metrics, requestsPerMinute, openingsPerMinute });
  relay.onError((error, c) => {
    metrics.count("wervel_errors_total");
    const code = codeOf(error);
    options.onFault?.(code);
    return refuse(c, { kind: fullDisk.has(code) ? "disk-full" : "unavailable" });
  });
  relay.notFound((c) => refuse(c, { kind: "not-there" }));
  relay.route("/", recordRoutes(store, { metrics, refuse }));
  if (parcels !== undefined) relay.route("/", parcelRoutes({ parcels, now, refuse }));
  if (inboxes !== undefined) relay.route("/", inboxRoutes({ inboxes, now, refuse }));
  return relay;
}

/** PostgreSQL's own, the system's, and what SQLSTATE says of an insufficient disk. */
const fullDisk: ReadonlySet<string> = new Set(["53100", "ENOSPC"]);

type Told = {
  readonly metrics: Metrics;
  readonly refuse: (c: Context, error: RelayError) => Response;
};

const recordRoutes = (store: RelayStore, { metrics, refuse }: Told) =>
  new Hono<Env>()
    .get("/vaults/:vault", async (c) => {
      const { epoch, heads } = await store.state(c.get("vault"));
      return c.body(bytesBody(encodeHeads(heads)), 200, { ...binary, "x-epoch": String(epoch) });
    })
    .post("/vaults/:vault/records", async (c) => {
      const decoded = oneRow(decodeRecords(c.get("body")));
      if (!decoded.ok) return refuse(c, decoded.error);
      const stored = await store.append(c.get("vault"), decoded.value, c.get("once"));
      if (!stored.ok) return refuse(c, stored.error);
      countStored(metrics, decoded.value);
      return c.json(stored.value);
    })
    .post("/vaults/:vault/pull", async (c) => {
      const heads = decodeHeads(c.get("body"));
      if (!heads.ok) return refuse(c, heads.error);
      const { records, more } = await store.since(c.get("vault"), heads.value, pullBytes);
      metrics.count("wervel_records_sent_total", records.length);
      const headers = { ...binary, "x-more": more ? "yes" : "no" };
      return c.body(bytesBody(encodeRecords(records)), 200, headers);
    })
    .get("/vaults/:vault/snapshot", async (c) => {
      const found = await store.snapshot(c.get("vault"));
      if (found === undefined) return c.body(null, 204, { "cache-control": "no-store" });
      const headers = { ...binary, "x-epoch": String(found.epoch) };
      return c.body(bytesBody(found.sealed), 200, headers);
    })
    .put("/vaults/:vault/snapshot/:epoch", async (c) => {
      const epoch = wholeIn(c.req.param("epoch"), { least: 2, most: 2 ** 31 - 1 });
      if (epoch === undefined) return refuse(c, { kind: "bad-epoch" });
      const begun = await store.begin(c.get("vault"), epoch, c.get("body"));
      return begun.ok ? c.json({ epoch }) : refuse(c, begun.error);
    })
    .delete("/vaults/:vault", async (c) => {
      await store.forget(c.get("vault"));
      return c.body(null, 204);
    });

/** One request adds to one row of one epoch, without holes: anything else is a mistake. */
function oneRow(
  decoded: ReturnType<typeof decodeRecords>,
): Result<readonly SealedRecord[], WireError | { readonly kind: "mixed-rows" }> {
  if (!decoded.ok) return decoded;
  const [first] = decoded.value;
  const sound = decoded.value.every(
    ({ device, epoch, sequence }, index) =>
      device === first?.device &&
      epoch === first.epoch &&
      sequence === first.sequence + index &&
      Number.isSafeInteger(sequence) &&
      sequence > 0,
  );
  return sound ? decoded : { ok: false, error: { kind: "mixed-rows" } };
}

function countStored(metrics: Metrics, records: readonly SealedRecord[]): void {
  metrics.count("wervel_records_stored_total", records.length);
  metrics.count(
    "wervel_bytes_stored_total",
    records.reduce((sum, { sealed }) => sum + sealed.length, 0),
  );
}
