import { rmSync } from "node:fs";
import { createHttpRelay, createRootSecret, keysOf, type Send } from "@wervel/vault";
import { afterAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { formatLogEntry } from "./logs.ts";
import { openEmbedded, openPostgres } from "./relay/database.ts";
import { embeddedFolder } from "./relay/fixtures/embedded-folder.ts";
import { createRelayDoor, type NotOpen } from "./relay-door.ts";
import { networkOf } from "./visitor.ts";

const folder = await embeddedFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

function served(
  open = () => openEmbedded(folder) as ReturnType<typeof openPostgres | typeof openEmbedded>,
) {
  const lines: string[] = [];
  const warnings: NotOpen[] = [];
  const door = createRelayDoor({
    open,
    now: Date.now,
    visitorOf: () => "203.0.113.7",
    tell: (entry) => lines.push(formatLogEntry(entry)),
    warn: (trouble) => warnings.push(trouble),
  });
  const app = createApp(new Map(), door);
  const send: Send = async ({ method, path, authorization }) => {
    const answer = await app.request(path, { method, headers: { authorization } });
    const body = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, header: (name) => answer.headers.get(name), body };
  };
  const keys = keysOf(createRootSecret(randomBytes));
  const relay = createHttpRelay({ keys, base: "/relay", send, now: Date.now, randomBytes });
  return { door, app, relay, lines, warnings, keys };
}

describe("the relay in the server", () => {
  it("answers below /relay, and logs nothing that leads to anyone", async () => {
    const { door, app, relay, lines, keys } = served();
    expect(await relay.state()).toEqual({ ok: true, value: { epoch: 1, heads: new Map() } });
    expect((await app.request("/ready")).status).toBe(200);
    expect(await (await app.request("/metrics")).text()).toMatch(/^wervel_requests_total [1-9]/mu);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      method: "GET",
      what: "vaults",
      status: 200,
    });
    expect(lines.join("")).not.toContain(keys.vault);
    expect(lines.join("")).not.toContain("203.0.113");
    await door.close();
  }, 60_000);

  it("says plainly that its folder is taken, serves on, and tries again", async () => {
    const first = served();
    expect((await first.relay.state()).ok).toBe(true);
    const second = served();
    expect(await second.relay.state()).toEqual({
      ok: false,
      error: { kind: "refused", reason: "unavailable" },
    });
    expect(second.warnings).toMatchObject([{ kind: "folder-in-use", pid: process.pid }]);
    expect((await second.app.request("/health")).status).toBe(200);
    expect((await second.app.request("/ready")).status).toBe(503);
    await first.door.close();
    expect((await second.relay.state()).ok).toBe(true);
    await second.door.close();
  }, 60_000);

  it("is not ready while its database does not answer", async () => {
    const { app, relay, warnings } = served(() => openPostgres("postgres://127.0.0.1:1/none"));
    expect((await relay.state()).ok).toBe(false);
    expect((await app.request("/ready")).status).toBe(503);
    expect(warnings[0]).toEqual({ kind: "no-database", code: "ECONNREFUSED" });
  });

  it.each(["/relay/vaults/x", "/relay/nowhere", "/ready", "/metrics", "/health"])(
    "puts the plainest policy on %s, and no cookie",
    async (path) => {
      const { app } = served(() => openPostgres("postgres://127.0.0.1:1/none"));
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.has("set-cookie")).toBe(false);
    },
  );
});

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "::ffff:192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
])("counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
