/** Shares over HTTP: left and taken back by a vault, opened by whoever has the link. */

import { parseBase64url, parseVaultId } from "@wervel/vault";
import { type Context, Hono } from "hono";
import type { RelayError } from "./errors.ts";
import type { Env } from "./guard.ts";
import { longestMs, type NewParcel, type ParcelStore } from "./parcel-store.ts";
import { binary, bytesBody, idOf, wholeIn } from "./reading.ts";

type Parcels = {
  readonly parcels: ParcelStore;
  readonly now: () => number;
  readonly refuse: (c: Context, error: RelayError) => Response;
};

const mostViews = 1_000;

export const parcelRoutes = ({ parcels, now, refuse }: Parcels) =>
  new Hono<Env>()
    .get("/vaults/:vault/parcels", async (c) =>
      c.json({ parcels: await parcels.list(c.get("vault")) }, 200, { "cache-control": "no-store" }),
    )
    .put("/vaults/:vault/parcels/:parcel", async (c) => {
      const parcel = idOf(c.req.param("parcel"));
      const made = readParcel(c, now());
      if (parcel === undefined || made === undefined) return refuse(c, { kind: "bad-request" });
      const left = await parcels.leave(c.get("vault"), parcel, made);
      return left.ok ? c.json({ untilMs: made.untilMs }, 201) : refuse(c, left.error);
    })
    .delete("/vaults/:vault/parcels/:parcel", async (c) => {
      const parcel = idOf(c.req.param("parcel"));
      if (parcel === undefined) return refuse(c, { kind: "bad-request" });
      await parcels.revoke(c.get("vault"), parcel, now());
      return c.body(null, 204);
    })
    // A POST, so that a messenger that looks ahead at a link does not count as a reader.
    .post("/parcels/:vault/:parcel", async (c) => {
      const vault = parseVaultId(c.req.param("vault"));
      const parcel = idOf(c.req.param("parcel"));
      if (vault === undefined || parcel === undefined) return refuse(c, { kind: "not-there" });
      const token = new Uint8Array(await c.req.arrayBuffer());
      const opened = await parcels.open(vault, parcel, { token, nowMs: now() });
      return opened.ok ? c.body(bytesBody(opened.value), 200, binary) : refuse(c, opened.error);
    })
    // A SMART Health Link is read by programs of other hosts; what lies here is sealed anyway.
    .get("/health-links/:vault/:parcel", async (c) => {
      const vault = parseVaultId(c.req.param("vault"));
      const parcel = idOf(c.req.param("parcel"));
      c.header("access-control-allow-origin", "*");
      if (vault === undefined || parcel === undefined) return refuse(c, { kind: "not-there" });
      const opened = await parcels.open(vault, parcel, { token: noToken, nowMs: now() });
      return opened.ok ? c.body(bytesBody(opened.value), 200, jose) : refuse(c, opened.error);
    });

const noToken = new Uint8Array();
const jose = {
  "content-type": "application/jose",
  "cache-control": "no-store",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** The terms are in the query, which is signed with the rest of the path. */
function readParcel(c: Context<Env>, nowMs: number): NewParcel | undefined {
  const untilMs = wholeIn(c.req.query("until"), { least: nowMs + 1, most: nowMs + longestMs });
  const views = wholeIn(c.req.query("views") ?? String(mostViews), { least: 1, most: mostViews });
  const verifier = parseBase64url(c.req.query("verifier") ?? "");
  const sealed = c.get("body");
  const sound = sealed.length > 0 && (verifier?.length === 0 || verifier?.length === 32);
  if (untilMs === undefined || views === undefined || verifier === undefined || !sound)
    return undefined;
  return { sealed, untilMs, mostViews: views, verifier };
}
