import { createHash, createPrivateKey, sign } from "node:crypto";
import { seededRandom } from "@wervel/base";
import {
  createDeviceId,
  createRootSecret,
  encodeRecords,
  keysOf,
  signRequest,
  verifyRequest,
} from "@wervel/vault";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "./database.ts";
import { type Engine, embedded } from "./fixtures/engines.ts";
import { createInboxStore } from "./inbox-store.ts";
import { createParcelStore } from "./parcel-store.ts";
import { createPlatformCheck } from "./platform-check.ts";
import { createRelay } from "./relay.ts";
import { createSqlStore } from "./sql-store.ts";

/** The threats of docs/security.md that are the relay's; 100,000 cases: FUZZ=100000. */
const cases = Number(process.env["FUZZ"] ?? 400);
const random = seededRandom(23);
const whole = (below: number) => Math.floor(random() * below);
const randomBytes = (length: number) => Uint8Array.from({ length }, () => whole(256));
const nowMs = 1_795_000_000_000;

let engine: Engine;
let opened: OpenDatabase;
let app: ReturnType<typeof createRelay>;
const faults: string[] = [];

beforeAll(async () => {
  engine = await embedded();
  opened = await engine.open();
  const { database, close } = opened;
  app = createRelay({
    store: createSqlStore(database, { quota: { mostBytesPerVault: 1e7 }, close }),
    parcels: createParcelStore(database),
    inboxes: createInboxStore(database),
    now: () => nowMs,
    visitorOf: () => "test",
    requestsPerMinute: Number.MAX_SAFE_INTEGER,
    openingsPerMinute: Number.MAX_SAFE_INTEGER,
    onFault: (code) => faults.push(code),
  });
}, 60_000);
afterAll(() => engine.stop());

const keys = keysOf(createRootSecret(randomBytes));
const device = createDeviceId(randomBytes);
const id = createDeviceId(randomBytes);
const until = nowMs + 1_000;
const routes = [
  ["POST", "records"],
  ["POST", "pull"],
  ["PUT", `snapshot/${2 ** 31 - 1}`],
  ["PUT", "snapshot/x"],
  ["PUT", `parcels/${id}?until=${until}&views=2&verifier=AA`],
  ["PUT", `parcels/${id}?until=${until}`],
  ["PUT", `inboxes/${id}?until=${until}`],
  ["PUT", "inboxes/%00?until=1e9"],
  ["DELETE", "parcels/..%2f..%2fetc%2fpasswd"],
  ["PATCH", "records"],
] as const;

/** The platform signs quickly. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");
const signingKey = createPrivateKey({
  key: Buffer.concat([pkcs8, keys.signingKey]),
  format: "der",
  type: "pkcs8",
});
const maker = {
  sha256: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest(),
  sign: (message: Uint8Array) => sign(null, message, signingKey),
};

/** Bytes that are nearly right: a sound body with pieces turned, cut, doubled or stretched. */
function spoiled(): Uint8Array {
  const sound = encodeRecords([
    { device, epoch: 1, sequence: 1 + whole(3), sealed: randomBytes(40) },
  ]);
  const bytes = whole(2) === 0 ? sound : randomBytes(whole(200));
  const turned = bytes.slice(0, whole(3) === 0 ? whole(bytes.length + 1) : bytes.length);
  for (let i = whole(4); i > 0 && turned.length > 0; i--) turned[whole(turned.length)] = whole(256);
  return whole(5) === 0 ? new Uint8Array([...turned, ...turned]) : turned;
}

describe("the relay withstands", () => {
  it(`${cases} bodies and headers that are nearly right, without one fault of its own`, async () => {
    const seen = new Map<number, number>();
    for (let round = 0; round < cases; round++) {
      const [method, what] = routes[whole(routes.length)] ?? routes[0];
      const open = whole(4) === 0;
      const path = open
        ? `/${what.split("/")[0]}/${keys.vault}/${id}`
        : `/vaults/${keys.vault}/${what}`;
      const body = spoiled();
      const signed = signRequest({ method, path, body }, { keys, nowMs, randomBytes, maker });
      const authorization = whole(6) === 0 ? signed.slice(0, whole(signed.length)) : signed;
      const answer = await app.request(path, {
        method,
        headers: { authorization },
        body: body.slice(),
      });
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
    }
    expect(faults).toEqual([]);
    expect([...seen.keys()].filter((status) => status >= 500 && status !== 507)).toEqual([]);
    expect(seen.get(401)).toBeGreaterThan(0);
    expect(seen.get(400)).toBeGreaterThan(0);
  }, 3_600_000);

  it("a downgrade: no other scheme and no other version is a signature", async () => {
    const path = `/vaults/${keys.vault}`;
    const good = signRequest(
      { method: "GET", path, body: new Uint8Array() },
      { keys, nowMs, randomBytes },
    );
    for (const authorization of [
      good.replace("Wervel", "Bearer"),
      good.replace("Wervel", "wervel"),
      good.replace("Wervel ", "Wervel 0 "),
      `${good}:extra`,
      "Basic d2VydmVsOndlcnZlbA==",
    ]) {
      const answer = await app.request(path, { headers: { authorization } });
      expect([answer.status, await answer.json()]).toEqual([401, { kind: "unsigned" }]);
    }
  });

  it("a signature for one route used for another", async () => {
    const path = `/vaults/${keys.vault}`;
    const authorization = signRequest(
      { method: "GET", path, body: new Uint8Array() },
      { keys, nowMs, randomBytes },
    );
    const answer = await app.request(path, { method: "DELETE", headers: { authorization } });
    expect([answer.status, await answer.json()]).toEqual([401, { kind: "forged" }]);
  });
});

describe("the timing of a signature check", () => {
  it("does not tell how much of a forged signature is right", () => {
    const request = { method: "GET", path: "/x", body: new Uint8Array() };
    const check = createPlatformCheck();
    const good = signRequest(request, { keys, nowMs, randomBytes });
    const at = good.lastIndexOf(":") + 1;
    const letter = (place: number) => (good[place] === "A" ? "B" : "A");
    const wrongAt = (place: number) => good.slice(0, place) + letter(place) + good.slice(place + 1);
    const [early, late] = [wrongAt(at + 50), wrongAt(at + 80)];
    /** CPU time of twenty checks: others on the machine do not count. */
    const took = (header: string) => {
      const begun = process.cpuUsage();
      for (let i = 0; i < 20; i++)
        expect(verifyRequest(request, { header, nowMs, check }).ok).toBe(false);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    const middle = (values: readonly number[]) =>
      [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
    const pairs = Array.from({ length: 60 }, () => [took(early), took(late)] as const);
    const difference = middle(pairs.map(([a, b]) => a - b));
    // Nothing here is secret: the check knows the public key only. So a large difference is a bug.
    expect(Math.abs(difference)).toBeLessThan(middle(pairs.map(([a]) => a)) / 2);
  }, 60_000);
});
