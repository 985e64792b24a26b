import { Hono } from "hono";
import { chooseEncoding } from "./encoding.ts";
import { notFoundPage } from "./not-found.ts";
import { barePolicy, contentSecurityPolicy, securityHeaders } from "./policy.ts";
import type { RelayDoor } from "./relay-door.ts";
import type { Asset, Site } from "./site.ts";

/** The whole server: the built app, the relay, a sign of life, and nothing that remembers anyone. */
export function createApp(site: Site, relay?: RelayDoor): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders))
      if (!context.res.headers.has(name)) context.header(name, value);
    if (!context.res.headers.has("content-security-policy"))
      context.header("content-security-policy", barePolicy);
  });
  app.get("/health", (context) =>
    context.json({ status: "ok" }, 200, { "cache-control": "no-store" }),
  );
  if (relay !== undefined) mount(app, relay);
  app.get("*", (context) => {
    const path = safelyDecoded(context.req.path);
    const asset = site.get(path);
    if (asset !== undefined) return send(asset, context.req.raw.headers);
    if (site.has(`${path}/`)) return context.redirect(`${path}/`, 308);
    return notFound(path);
  });
  app.all("*", (context) => context.text("Only GET and HEAD.", 405, { allow: "GET, HEAD" }));
  return app;
}

function mount(app: Hono, relay: RelayDoor): void {
  app.all("/relay/*", (context) => relay.answer(context));
  app.get("/ready", async (context) => {
    const ready = await relay.isReady();
    const status = ready ? "ready" : "not-ready";
    return context.json({ status }, ready ? 200 : 503, { "cache-control": "no-store" });
  });
  app.get("/metrics", (context) =>
    context.text(relay.metrics.text(), 200, { "cache-control": "no-store" }),
  );
}

function send(asset: Asset, asked: Headers): Response {
  const encoding = chooseEncoding(asked.get("accept-encoding") ?? undefined, asset.bytes);
  const body = asset.bytes.get(encoding) ?? new Uint8Array();
  const headers = new Headers({
    "content-type": asset.type,
    "cache-control": asset.cacheControl,
    "content-security-policy": asset.policy,
    etag: asset.etag,
    vary: "accept-encoding",
  });
  if (isKnown(asset.etag, asked.get("if-none-match"))) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  headers.set("content-length", String(body.byteLength));
  return new Response(body, { headers });
}

const isKnown = (etag: string, header: string | null) =>
  header
    ?.split(",")
    .map((tag) => tag.trim())
    .some((tag) => tag === "*" || tag === etag) === true;

function notFound(path: string): Response {
  const page = notFoundPage(path.startsWith("/en") ? "en" : "nl");
  return new Response(page, {
    status: 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": contentSecurityPolicy(page),
    },
  });
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a broken escape is a path that is not there
  }
}
