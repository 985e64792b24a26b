/** Size, pace, signature and freshness: checked before any route sees a request. */

import {
  freshForMs,
  parseBase64url,
  parseVaultId,
  type VaultId,
  verifyRequest,
} from "@wervel/vault";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type RelayError, statusOf } from "./errors.ts";
import { createLimiter } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { createPlatformCheck } from "./platform-check.ts";
import type { Once, RelayStore } from "./store.ts";

export type Env = { Variables: { vault: VaultId; body: Uint8Array; once: Once } };

type Guarded = {
  readonly store: Pick<RelayStore, "spend">;
  readonly now: () => number;
  /** Who asks, for rate limits only; never stored, never logged. */
  readonly visitorOf: (c: Context) => string;
  readonly requestsPerMinute: number;
  readonly openingsPerMinute: number;
  readonly metrics: Metrics;
};

const mostBody = 4_194_304;
const mostSnapshot = 33_554_432;

export const refuser = (metrics: Metrics) => (c: Context, error: RelayError) => {
  metrics.count("wervel_refused_total");
  return c.json(error, statusOf[error.kind], { "cache-control": "no-store" });
};

export function guard(relay: Hono<Env>, guarded: Guarded): void {
  const { now, visitorOf, metrics } = guarded;
  const refuse = refuser(metrics);
  relay.use(async (_, next) => {
    const begun = performance.now();
    await next();
    metrics.count("wervel_requests_total");
    metrics.time((performance.now() - begun) / 1000);
  });
  const pace = (mostPerMinute: number) => {
    const limiter = createLimiter(mostPerMinute);
    return async (c: Context, next: () => Promise<void>) => {
      if (!limiter.allows(visitorOf(c), now())) return refuse(c, { kind: "too-many-requests" });
      return next();
    };
  };
  relay.use(pace(guarded.requestsPerMinute));
  relay.use("/parcels/*", pace(guarded.openingsPerMinute));
  relay.use("/health-links/*", pace(guarded.openingsPerMinute));
  relay.use("/inboxes/*", pace(guarded.openingsPerMinute));

  const onError = (c: Context) => refuse(c, { kind: "body-too-large" });
  const [usual, large] = [mostBody, mostSnapshot].map((maxSize) => bodyLimit({ maxSize, onError }));
  relay.use((c, next) => {
    const limit = /\/snapshot\/\d+$/u.test(c.req.path) ? large : usual;
    return limit === undefined ? next() : limit(c, next);
  });
  relay.use("/vaults/:vault/*", signed(guarded));
}

/** Appending spends its nonce in the statement that appends: one way to the database, not two. */
const spendsItself = (c: Context) => c.req.method === "POST" && c.req.path.endsWith("/records");

function signed({ store, now, metrics }: Guarded) {
  const check = createPlatformCheck();
  const refuse = refuser(metrics);
  return async (c: Context<Env>, next: () => Promise<void>) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { pathname, search } = new URL(c.req.url);
    const request = { method: c.req.method, path: pathname + search, body: bytes };
    const header = c.req.header("authorization");
    const verified = verifyRequest(request, { header, nowMs: now(), check });
    if (!verified.ok) return refuse(c, verified.error);
    const { vault, nonce } = verified.value;
    if (parseVaultId(c.req.param("vault") ?? "") !== vault)
      return refuse(c, { kind: "other-vault" });
    const once = {
      nonce: parseBase64url(nonce) ?? new Uint8Array(),
      untilMs: now() + 2 * freshForMs,
    };
    if (!spendsItself(c) && !(await store.spend(vault, once)))
      return refuse(c, { kind: "replayed" });
    c.set("vault", vault);
    c.set("body", bytes);
    c.set("once", once);
    return next();
  };
}
