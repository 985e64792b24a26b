import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { finish, listen } from "./listen.ts";
import { loadSite, withFile } from "./site.ts";

const policy = "default-src 'none'; script-src 'self' 'sha256-abc='";
const page = `<html lang="nl"><meta http-equiv="content-security-policy" content="${policy}"><p>dag`;
const script = `console.log("${"x".repeat(400)}")`;

let temporary = "";
let server: Server | undefined;
let port = 0;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), "site-"));
  const folder = join(temporary, "site");
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("index.html", "<p>which language?");
  write("nl/index.html", page);
  write("nl/index.html.br", brotliCompressSync(page));
  write("nl/index.html.gz", gzipSync(page));
  write("_app/immutable/a.1234.js", script);
  write("_app/immutable/a.1234.js.br", brotliCompressSync(script));
  write("service-worker.js", "self.skipWaiting()");
  write("../outside.txt", "not for anyone");
  write("../list.json", '{"practices":[]}');
  const site = withFile(loadSite(folder), "/directory.json", join(temporary, "list.json"));
  const started = await listen(createApp(withFile(site, "/nothing.json", undefined)), {
    port: 0,
    host: "127.0.0.1",
  });
  if (!started.ok) throw new Error(started.error.code);
  server = started.value;
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});

afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(temporary, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Plain HTTP: unlike fetch, it neither unpacks nor tidies the path. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((done, fail) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", fail)
      .end();
  });

describe("over real HTTP, every answer", () => {
  it.each([
    "/",
    "/nl/",
    "/nl",
    "/_app/immutable/a.1234.js",
    "/service-worker.js",
    "/health",
    "/nowhere",
  ])("to %s says that it may not be framed, sniffed, followed or tracked", async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

it("hands over a list of practices whole, from outside the built site", async () => {
  const { status, headers, body } = await ask("/directory.json");
  expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
  expect(body.toString()).toBe('{"practices":[]}');
  expect((await ask("/nothing.json")).status).toBe(404);
});

describe("a page", () => {
  it("comes with its own policy as a header, and may be framed by no one", async () => {
    const { status, headers } = await ask("/nl/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toBe(`${policy}; frame-ancestors 'none'`);
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["", undefined],
    ["zstd", undefined],
  ])("asked for with '%s' travels as %s", async (accepted, encoding) => {
    const { headers, body } = await ask("/nl/", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["vary"]).toBe("accept-encoding");
    if (encoding === "br") expect(brotliDecompressSync(body).toString()).toBe(page);
    if (encoding === undefined) expect(body.toString()).toBe(page);
  });

  it("is asked for anew each time, and not sent again when it did not change", async () => {
    const first = await ask("/nl/");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const etag = String(first.headers["etag"]);
    for (const known of [etag, `"other", ${etag}`, "*"]) {
      const again = await ask("/nl/", { "if-none-match": known });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
    expect((await ask("/nl/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("without its closing slash is found at its own address", async () => {
    const { status, headers } = await ask("/nl");
    expect([status, headers["location"]]).toEqual([308, "/nl/"]);
  });

  it("can be asked after without its body", async () => {
    const { status, headers, body } = await ask("/nl/", {}, "HEAD");
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers["content-length"]).toBe(String(page.length));
  });
});

describe("other files", () => {
  it("with a hash in their name may be kept for a year", async () => {
    const { headers } = await ask("/_app/immutable/a.1234.js", { "accept-encoding": "br" });
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "br",
    });
  });

  it("without one are asked for anew, the service worker above all", async () => {
    expect((await ask("/service-worker.js")).headers["cache-control"]).toBe("no-cache");
  });
});

describe("what is not there", () => {
  it.each([
    ["/nl/nowhere", "nl"],
    ["/en/nowhere/", "en"],
    ["/nl/index.html.br", "nl"],
    ["/../outside.txt", "nl"],
    ["/%2e%2e/outside.txt", "nl"],
    ["/..%2foutside.txt", "nl"],
    ["/%zz", "nl"],
  ])("at %s is a page of its own in '%s'", async (path, language) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(body.toString()).toContain(`<html lang="${language}">`);
    expect(body.toString()).not.toContain("not for anyone");
  });

  it.each(["POST", "PUT", "DELETE"])("cannot be changed by %s", async (method) => {
    const { status, headers } = await ask("/nl/", {}, method);
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
  });
});

it("says that it is alive", async () => {
  const { status, headers, body } = await ask("/health");
  expect([status, body.toString()]).toEqual([200, '{"status":"ok"}']);
  expect(headers["cache-control"]).toBe("no-store");
});

it("lets go of a client that is too slow to say what it wants", async () => {
  const patience = { headersMs: 200, requestMs: 400, silenceMs: 5_000 };
  const slow = await listen(createApp(new Map()), { port: 0, host: "127.0.0.1", patience });
  if (!slow.ok) throw new Error(slow.error.code);
  const address = slow.value.address();
  const at = typeof address === "object" && address !== null ? address.port : 0;
  const said = await new Promise<string>((done) => {
    const client = connect(at, "127.0.0.1", () => client.write("GET / HTTP/1.1\r\nHost: x\r\n"));
    let heard = "";
    client.on("data", (chunk) => {
      heard += chunk.toString();
    });
    client.on("close", () => done(heard));
  });
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
  await finish(slow.value);
});

it("finishes an answer that is under way before it stops", async () => {
  const app = new Hono();
  const waits: (() => void)[] = [];
  app.get("/slow", async (c) => {
    await new Promise<void>((done) => waits.push(done));
    return c.text("whole");
  });
  const started = await listen(app, { port: 0, host: "127.0.0.1" });
  if (!started.ok) throw new Error(started.error.code);
  const address = started.value.address();
  const at = typeof address === "object" && address !== null ? address.port : 0;
  const answer = fetch(`http://127.0.0.1:${at}/slow`).then((found) => found.text());
  await expect.poll(() => waits.length).toBe(1);
  const stopped = finish(started.value);
  for (const done of waits) done();
  expect(await answer).toBe("whole");
  await stopped;
});

it("says which port is taken instead of crashing", async () => {
  const second = await listen(createApp(new Map()), { port, host: "127.0.0.1" });
  expect(second).toEqual({ ok: false, error: { kind: "port-taken", code: "EADDRINUSE" } });
});
