/** Inboxes over HTTP: whoever has the address drops one sealed blob, its owner takes it out. */

import { parseVaultId } from "@wervel/vault";
import { type Context, Hono } from "hono";
import type { RelayError } from "./errors.ts";
import type { Env } from "./guard.ts";
import type { InboxStore } from "./inbox-store.ts";
import { longestMs } from "./parcel-store.ts";
import { binary, bytesBody, idOf, wholeIn } from "./reading.ts";

type Inboxes = {
  readonly inboxes: InboxStore;
  readonly now: () => number;
  readonly refuse: (c: Context, error: RelayError) => Response;
};

const mostDrops = 20;

export const inboxRoutes = ({ inboxes, now, refuse }: Inboxes) =>
  new Hono<Env>()
    .get("/vaults/:vault/inboxes", async (c) =>
      c.json({ inboxes: await inboxes.list(c.get("vault")) }, 200, { "cache-control": "no-store" }),
    )
    .put("/vaults/:vault/inboxes/:inbox", async (c) => {
      const inbox = idOf(c.req.param("inbox"));
      const bounds = { least: now() + 1, most: now() + longestMs };
      const untilMs = wholeIn(c.req.query("until"), bounds);
      const most = wholeIn(c.req.query("most") ?? String(mostDrops), { least: 1, most: mostDrops });
      if (inbox === undefined || untilMs === undefined || most === undefined)
        return refuse(c, { kind: "bad-request" });
      const kept = await inboxes.keep(c.get("vault"), inbox, { untilMs, most });
      return kept.ok ? c.json({ untilMs, most }, 201) : refuse(c, kept.error);
    })
    .delete("/vaults/:vault/inboxes/:inbox", async (c) => {
      const inbox = idOf(c.req.param("inbox"));
      if (inbox === undefined) return refuse(c, { kind: "bad-request" });
      await inboxes.close(c.get("vault"), inbox);
      return c.body(null, 204);
    })
    .get("/vaults/:vault/inboxes/:inbox/:drop", async (c) => {
      const [inbox, drop] = [idOf(c.req.param("inbox")), idOf(c.req.param("drop"))];
      if (inbox === undefined || drop === undefined) return refuse(c, { kind: "bad-request" });
      const sealed = await inboxes.fetch(c.get("vault"), inbox, drop);
      if (sealed === undefined) return refuse(c, { kind: "not-there" });
      return c.body(bytesBody(sealed), 200, binary);
    })
    .delete("/vaults/:vault/inboxes/:inbox/:drop", async (c) => {
      const [inbox, drop] = [idOf(c.req.param("inbox")), idOf(c.req.param("drop"))];
      if (inbox === undefined || drop === undefined) return refuse(c, { kind: "bad-request" });
      await inboxes.clear(c.get("vault"), inbox, drop);
      return c.body(null, 204);
    })
    .post("/inboxes/:vault/:inbox/:drop", async (c) => {
      const vault = parseVaultId(c.req.param("vault"));
      const [inbox, drop] = [idOf(c.req.param("inbox")), idOf(c.req.param("drop"))];
      if (vault === undefined || inbox === undefined || drop === undefined)
        return refuse(c, { kind: "not-there" });
      const sealed = new Uint8Array(await c.req.arrayBuffer());
      if (sealed.length === 0) return refuse(c, { kind: "bad-request" });
      const dropped = await inboxes.drop(vault, inbox, { drop, sealed, nowMs: now() });
      return dropped.ok ? c.body(null, 201) : refuse(c, dropped.error);
    });
