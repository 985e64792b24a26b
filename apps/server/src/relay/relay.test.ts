import { rmSync } from "node:fs";
import { seededRandom } from "@wervel/base";
import {
  createDeviceId,
  createRootSecret,
  type DeviceId,
  decodeHeads,
  decodeRecords,
  encodeHeads,
  encodeRecords,
  keysOf,
  type SealedRecord,
  signRequest,
  type VaultKeys,
} from "@wervel/vault";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDatabase, openEmbedded } from "./database.ts";
import { embeddedFolder } from "./fixtures/embedded-folder.ts";
import { type Engine, engines } from "./fixtures/engines.ts";
import { lockFolder } from "./folder-lock.ts";
import { createMetrics } from "./metrics.ts";
import { createRelay } from "./relay.ts";
import { createSqlStore } from "./sql-store.ts";

const random = seededRandom(11);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const nowMs = 1_795_000_000_000;
const quota = { mostBytesPerVault: 20_000 };

describe.each(engines)("a relay on %s", (_, start) => {
  let engine: Engine;
  let opened: OpenDatabase;
  let app: ReturnType<typeof createRelay>;
  const metrics = createMetrics();

  beforeAll(async () => {
    if (start === undefined) return;
    engine = await start();
    opened = await engine.open();
    const store = createSqlStore(opened.database, { quota, close: opened.close });
    app = createRelay({
      store,
      now: () => nowMs,
      visitorOf: () => "test",
      requestsPerMinute: 1e6,
      metrics,
    });
  }, 120_000);
  afterAll(async () => {
    await opened?.close();
    await engine?.stop();
  });

  const test = start === undefined ? it.skip : it;
  const owner = () => keysOf(createRootSecret(randomBytes));
  const ask = (
    keys: VaultKeys,
    method: string,
    path: string,
    body: Uint8Array = new Uint8Array(),
  ) => send(signRequest({ method, path, body }, { keys, nowMs, randomBytes }), method, path, body);
  const send = (authorization: string, method: string, path: string, body: Uint8Array) =>
    app.request(path, {
      method,
      headers: { authorization },
      ...(method === "GET" ? {} : { body: body.slice() }),
    });
  const records = (device: DeviceId, from: number, to: number, epoch = 1): SealedRecord[] =>
    Array.from({ length: to - from + 1 }, (__, i) => ({
      device,
      epoch,
      sequence: from + i,
      sealed: new Uint8Array(40).fill(from + i),
    }));
  const append = (keys: VaultKeys, batch: readonly SealedRecord[]) =>
    ask(keys, "POST", `/vaults/${keys.vault}/records`, encodeRecords(batch));
  const pull = async (keys: VaultKeys, heads: readonly [DeviceId, number][] = []) => {
    const answer = await ask(keys, "POST", `/vaults/${keys.vault}/pull`, encodeHeads(heads));
    const decoded = decodeRecords(new Uint8Array(await answer.arrayBuffer()));
    return decoded.ok ? decoded.value : [];
  };

  test("hands out every record that it accepted, to whoever holds the key", async () => {
    const [keys, phone, tablet] = [
      owner(),
      createDeviceId(randomBytes),
      createDeviceId(randomBytes),
    ];
    expect(await (await append(keys, records(phone, 1, 3))).json()).toEqual({ sequence: 3 });
    await append(keys, records(tablet, 1, 2));
    expect(await pull(keys)).toHaveLength(5);
    expect(await pull(keys, [[phone, 2]])).toHaveLength(3);
    expect(
      await pull(keys, [
        [phone, 3],
        [tablet, 2],
      ]),
    ).toEqual([]);
    expect(await pull(owner())).toEqual([]);
    const state = await ask(keys, "GET", `/vaults/${keys.vault}`);
    const heads = decodeHeads(new Uint8Array(await state.arrayBuffer()));
    expect(heads).toEqual({
      ok: true,
      value: new Map([
        [phone, 3],
        [tablet, 2],
      ]),
    });
  });

  test("accepts a retry, and a retry that goes on further", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    await append(keys, records(phone, 1, 3));
    expect((await append(keys, records(phone, 1, 3))).status).toBe(200);
    expect((await append(keys, records(phone, 2, 5))).status).toBe(200);
    expect(await pull(keys)).toHaveLength(5);
  });

  test("says from where a row goes on, so that a lost tail heals", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    await append(keys, records(phone, 1, 2));
    const gap = await append(keys, records(phone, 5, 6));
    expect(gap.status).toBe(409);
    expect(await gap.json()).toEqual({ kind: "gap", expected: 3, got: 5 });
    expect((await append(keys, records(phone, 3, 6))).status).toBe(200);
  });

  test("refuses other bytes at a place that is taken", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    await append(keys, records(phone, 1, 3));
    const other = records(phone, 2, 4).map((record) => ({
      ...record,
      sealed: new Uint8Array(40).fill(99),
    }));
    const fork = await append(keys, other);
    expect(await fork.json()).toEqual({ kind: "fork", sequence: 2 });
    expect(await pull(keys)).toHaveLength(3);
  });

  test("begins a new epoch in which nothing of the old one is left", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    await append(keys, records(phone, 1, 3));
    const snapshot = new Uint8Array(5_000).fill(7);
    const path = `/vaults/${keys.vault}/snapshot`;
    expect((await ask(keys, "GET", path)).status).toBe(204);
    expect((await ask(keys, "PUT", `${path}/2`, snapshot)).status).toBe(200);
    expect(await pull(keys)).toEqual([]);
    const found = await ask(keys, "GET", path);
    expect(found.headers.get("x-epoch")).toBe("2");
    expect(new Uint8Array(await found.arrayBuffer())).toEqual(snapshot);
    expect(await (await append(keys, records(phone, 4, 4))).json()).toEqual({
      kind: "other-epoch",
      epoch: 2,
    });
    expect(await (await append(keys, records(phone, 1, 1, 2 ** 32 - 1))).json()).toEqual({
      kind: "other-epoch",
      epoch: 2,
    });
    expect((await append(keys, records(phone, 1, 1, 2))).status).toBe(200);
    expect((await ask(keys, "PUT", `${path}/2`, snapshot)).status).toBe(409);
  });

  test("forgets a vault whole when its owner asks", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    await append(keys, records(phone, 1, 3));
    expect((await ask(keys, "DELETE", `/vaults/${keys.vault}`)).status).toBe(204);
    expect(await pull(keys)).toEqual([]);
  });

  test("has room for so much and no more, and loses nothing when it is full", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    const large = (sequence: number) => [
      { device: phone, epoch: 1, sequence, sealed: new Uint8Array(9_000) },
    ];
    expect((await append(keys, large(1))).status).toBe(200);
    expect((await append(keys, large(2))).status).toBe(200);
    expect((await append(keys, large(3))).status).toBe(507);
    expect(await pull(keys)).toHaveLength(2);
  });

  test("takes one row of one device at a time", async () => {
    const [keys, phone, tablet] = [
      owner(),
      createDeviceId(randomBytes),
      createDeviceId(randomBytes),
    ];
    for (const batch of [
      [...records(phone, 1, 1), ...records(tablet, 2, 2)],
      [...records(phone, 1, 1), ...records(phone, 3, 3)],
      [...records(phone, 0, 0)],
    ])
      expect(await (await append(keys, batch)).json()).toEqual({ kind: "mixed-rows" });
  });

  test("writes one row once when two relays get it at the same time", async () => {
    const [keys, phone] = [owner(), createDeviceId(randomBytes)];
    const answers = await Promise.all([1, 2, 3, 4].map(() => append(keys, records(phone, 1, 20))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await pull(keys)).toHaveLength(20);
  });

  describe("lets nobody else in", () => {
    test("without a signature", async () => {
      const keys = owner();
      const answer = await app.request(`/vaults/${keys.vault}/pull`, { method: "POST" });
      expect([answer.status, await answer.json()]).toEqual([401, { kind: "unsigned" }]);
    });

    test("with another vault's signature", async () => {
      const [keys, stranger] = [owner(), owner()];
      const answer = await ask(stranger, "POST", `/vaults/${keys.vault}/pull`);
      expect([answer.status, await answer.json()]).toEqual([403, { kind: "other-vault" }]);
    });

    test("with a request that was sent before", async () => {
      const keys = owner();
      const path = `/vaults/${keys.vault}/pull`;
      const signed = signRequest(
        { method: "POST", path, body: new Uint8Array() },
        { keys, nowMs, randomBytes },
      );
      expect((await send(signed, "POST", path, new Uint8Array())).status).toBe(200);
      const again = await send(signed, "POST", path, new Uint8Array());
      expect([again.status, await again.json()]).toEqual([401, { kind: "replayed" }]);
    });

    test("with a body that was not signed", async () => {
      const keys = owner();
      const path = `/vaults/${keys.vault}/records`;
      const signed = signRequest(
        { method: "POST", path, body: new Uint8Array() },
        { keys, nowMs, randomBytes },
      );
      const body = encodeRecords(records(createDeviceId(randomBytes), 1, 1));
      expect(await (await send(signed, "POST", path, body)).json()).toEqual({ kind: "forged" });
    });

    test("with a clock that is off, but says what time it is", async () => {
      const keys = owner();
      const path = `/vaults/${keys.vault}`;
      const request = { method: "GET", path, body: new Uint8Array() };
      const signed = signRequest(request, { keys, nowMs: nowMs - 86_400_000, randomBytes });
      const answer = await send(signed, "GET", path, request.body);
      expect(await answer.json()).toEqual({ kind: "clock", relayMs: nowMs });
    });

    test("with a body beyond all measure", async () => {
      const keys = owner();
      const answer = await ask(
        keys,
        "POST",
        `/vaults/${keys.vault}/records`,
        new Uint8Array(4_194_305),
      );
      expect(answer.status).toBe(413);
    });
  });

  // Many more, and worse ones, in threats.test.ts.
  test.each(["records", "pull"])(
    "neither hangs nor fails on any bytes sent to %s",
    async (what) => {
      const keys = owner();
      for (let round = 0; round < 10; round++) {
        const body = randomBytes(Math.floor(random() * 200));
        const answer = await ask(keys, "POST", `/vaults/${keys.vault}/${what}`, body);
        expect(answer.status).toBeLessThan(500);
      }
    },
  );

  test("counts for its keeper without naming anyone", () => {
    expect(metrics.text()).toMatch(/^wervel_records_stored_total [1-9]/mu);
    expect(metrics.text()).not.toMatch(/vault=|device=/u);
  });
});

describe("an embedded database", () => {
  it("is for one process at a time", async () => {
    const folder = await embeddedFolder();
    const holder = await lockFolder(folder);
    expect(await openEmbedded(folder)).toEqual({
      ok: false,
      error: { kind: "folder-in-use", folder, pid: process.pid },
    });
    if (holder.ok) await holder.value.release();
    const opened = await openEmbedded(folder);
    expect(opened.ok).toBe(true);
    expect((await lockFolder(folder)).ok).toBe(false);
    if (opened.ok) await opened.value.close();
    const again = await lockFolder(folder);
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.release();
    rmSync(folder, { recursive: true });
  }, 60_000);
});
