/**
 * The relay over HTTP: append, pull, snapshot, forget.
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
  freshForMs,
  parseBase64url,
  parseVaultId,
  type SealedRecord,
  type SignatureError,
  type VaultId,
  verifyRequest,
  type WireError,
} from "@wervel/vault";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { createLimiter } from "./limits.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import type { RelayStore, StoreError } from "./store.ts";

type RequestError =
  | { readonly kind: "replayed" }
  | { readonly kind: "other-vault" }
  | { readonly kind: "bad-epoch" }
  | { readonly kind: "mixed-rows" }
  | { readonly kind: "too-many-requests" }
  | { readonly kind: "body-too-large" };
type RelayError = RequestError | SignatureError | WireError | StoreError;

const statusOf = {
  unsigned: 401,
  clock: 401,
  forged: 401,
  replayed: 401,
  "other-vault": 403,
  "bad-epoch": 400,
  "mixed-rows": 400,
  "cut-off": 400,
  "bad-sequence": 400,
  "too-large": 413,
  "body-too-large": 413,
  gap: 409,
  fork: 409,
  "other-epoch": 409,
  "too-many-requests": 429,
  "vault-full": 507,
} as const satisfies Record<RelayError["kind"], ContentfulStatusCode>;

export type RelayOptions = {
  readonly store: RelayStore;
  readonly now: () => number;
  /** Who asks, for rate limits only; never stored, never logged. */
  readonly visitorOf: (c: Context) => string;
  readonly requestsPerMinute?: number;
  readonly metrics?: Metrics;
};

const mostBody = 4_194_304;
const mostSnapshot = 33_554_432;
const pullBytes = 4_194_304;
const binary = { "content-type": "application/octet-stream", "cache-control": "no-store" };

type Env = { Variables: { vault: VaultId; body: Uint8Array } };

export function createRelay(options: RelayOptions): Hono<Env> {
  const { store, metrics = createMetrics() } = options;
  const refuse = (c: Context, error: RelayError) => {
    metrics.count("wervel_refused_total");
    return c.json(error, statusOf[error.kind]);
  };
  const answer = <T>(c: Context, result: Result<T, RelayError>, give: (value: T) => Response) =>
    result.ok ? give(result.value) : refuse(c, result.error);

  const relay = new Hono<Env>();
  const limits = { requests: createLimiter(options.requestsPerMinute ?? 600), refuse };
  guard(relay, { ...options, metrics }, limits);

  return relay
    .get("/vaults/:vault", async (c) => {
      const { epoch, heads } = await store.state(c.get("vault"));
      return c.body(body(encodeHeads(heads)), 200, { ...binary, "x-epoch": String(epoch) });
    })
    .post("/vaults/:vault/records", async (c) => {
      const decoded = oneRow(decodeRecords(c.get("body")));
      if (!decoded.ok) return refuse(c, decoded.error);
      const stored = await store.append(c.get("vault"), decoded.value);
      if (stored.ok) countStored(metrics, decoded.value);
      return answer(c, stored, (value) => c.json(value));
    })
    .post("/vaults/:vault/pull", async (c) => {
      const heads = decodeHeads(c.get("body"));
      if (!heads.ok) return refuse(c, heads.error);
      const { records, more } = await store.since(c.get("vault"), heads.value, pullBytes);
      metrics.count("wervel_records_sent_total", records.length);
      return c.body(body(encodeRecords(records)), 200, {
        ...binary,
        "x-more": more ? "yes" : "no",
      });
    })
    .get("/vaults/:vault/snapshot", async (c) => {
      const found = await store.snapshot(c.get("vault"));
      if (found === undefined) return c.body(null, 204, { "cache-control": "no-store" });
      return c.body(body(found.sealed), 200, { ...binary, "x-epoch": String(found.epoch) });
    })
    .put("/vaults/:vault/snapshot/:epoch", async (c) => {
      const epoch = Number(c.req.param("epoch"));
      if (!Number.isInteger(epoch) || epoch < 2 || epoch > 2 ** 31 - 1)
        return refuse(c, { kind: "bad-epoch" });
      const begun = await store.begin(c.get("vault"), epoch, c.get("body"));
      return answer(c, begun, () => c.json({ epoch }));
    })
    .delete("/vaults/:vault", async (c) => {
      await store.forget(c.get("vault"));
      return c.body(null, 204);
    });
}

type Guards = {
  readonly requests: ReturnType<typeof createLimiter>;
  readonly refuse: (c: Context, error: RelayError) => Response;
};

/** Size, pace, signature and freshness are checked before any route sees a request. */
function guard(relay: Hono<Env>, { store, now, visitorOf, metrics }: RelayOptions, guards: Guards) {
  const { requests, refuse } = guards;
  relay.use(async (c, next) => {
    const begun = performance.now();
    if (!requests.allows(visitorOf(c), now())) return refuse(c, { kind: "too-many-requests" });
    await next();
    metrics?.count("wervel_requests_total");
    metrics?.time((performance.now() - begun) / 1000);
    return undefined;
  });
  const tooLarge = (c: Context) => refuse(c, { kind: "body-too-large" });
  relay.use("/vaults/:vault/snapshot/*", bodyLimit({ maxSize: mostSnapshot, onError: tooLarge }));
  relay.use("/vaults/:vault/:what", bodyLimit({ maxSize: mostBody, onError: tooLarge }));
  relay.use("/vaults/:vault/*", async (c, next) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { pathname, search } = new URL(c.req.url);
    const request = { method: c.req.method, path: pathname + search, body: bytes };
    const verified = verifyRequest(request, {
      header: c.req.header("authorization"),
      nowMs: now(),
    });
    if (!verified.ok) return refuse(c, verified.error);
    const { vault, nonce } = verified.value;
    if (parseVaultId(c.req.param("vault") ?? "") !== vault)
      return refuse(c, { kind: "other-vault" });
    const spent = parseBase64url(nonce) ?? new Uint8Array();
    if (!(await store.spend(vault, spent, now() + 2 * freshForMs)))
      return refuse(c, { kind: "replayed" });
    c.set("vault", vault);
    c.set("body", bytes);
    return next();
  });
}

/** One request adds to one row of one epoch, without holes: anything else is a mistake. */
function oneRow(
  decoded: ReturnType<typeof decodeRecords>,
): Result<readonly SealedRecord[], WireError | RequestError> {
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

/** Hono wants a buffer of its own kind; the bytes stay where they are. */
const body = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;
