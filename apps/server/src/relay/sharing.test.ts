import { seededRandom } from "@wervel/base";
import {
  createHttpInboxes,
  createHttpParcels,
  createName,
  createRootSecret,
  dropInto,
  fetchParcel,
  keysOf,
  openParcel,
  type ParcelTerms,
  passcodeToken,
  type Send,
  sealHealthLink,
  sealParcel,
} from "@wervel/vault";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "./database.ts";
import { type Engine, engines } from "./fixtures/engines.ts";
import { createInboxStore } from "./inbox-store.ts";
import { createParcelStore } from "./parcel-store.ts";
import { createRelay } from "./relay.ts";
import { createSqlStore } from "./sql-store.ts";

const random = seededRandom(17);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const begunMs = 1_795_000_000_000;
const day = 86_400_000;
const content = new TextEncoder().encode("zeurende pijn, drie weken");
const base = "/relay";

describe.each(engines)("sharing through a relay on %s", (_, start) => {
  let engine: Engine;
  let opened: OpenDatabase;
  let app: ReturnType<typeof createRelay>;
  let sweep: () => Promise<unknown>;
  let nowMs = begunMs;
  const now = () => nowMs;

  beforeAll(async () => {
    if (start === undefined) return;
    engine = await start();
    opened = await engine.open();
    const { database, close } = opened;
    const store = createSqlStore(database, { quota: { mostBytesPerVault: 1e6 }, close });
    const [parcels, inboxes] = [createParcelStore(database), createInboxStore(database)];
    const visitorOf = () => "test";
    const openingsPerMinute = 1e6;
    app = createRelay({ base, store, parcels, inboxes, now, visitorOf, openingsPerMinute });
    sweep = () => Promise.all([parcels, inboxes].map((kept) => kept.sweep(nowMs)));
  }, 120_000);
  afterAll(async () => {
    await opened?.close();
    await engine?.stop();
  });

  const test = start === undefined ? it.skip : it;
  const send: Send = async ({ method, path, authorization, body }) => {
    const init = { method, headers: { authorization } };
    const answer = await app.request(
      path,
      body === undefined ? init : { ...init, body: body.slice() },
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, header: (name) => answer.headers.get(name), body: bytes };
  };
  const owner = () => {
    const keys = keysOf(createRootSecret(randomBytes));
    const line = { keys, base, send, now, randomBytes };
    return { keys, parcels: createHttpParcels(line), inboxes: createHttpInboxes(line) };
  };
  const visitor = { base, send };
  const share = async (maker: ReturnType<typeof owner>, terms: Partial<ParcelTerms> = {}) => {
    const { link, sealed } = sealParcel(content, { vault: maker.keys.vault, randomBytes });
    const left = await maker.parcels.leave(link, sealed, { untilMs: nowMs + day, ...terms });
    expect(left).toEqual({ ok: true, value: undefined });
    return { link, sealed };
  };
  const refused = (reason: string) => ({ ok: false, error: { kind: "refused", reason } });

  describe("a share", () => {
    test("opens for whoever has the link, and its maker sees how often", async () => {
      const maker = owner();
      const { link } = await share(maker);
      for (const minutes of [1, 2]) {
        nowMs += minutes * 60_000;
        const found = await fetchParcel(link, visitor);
        expect(found.ok && openParcel(found.value, link)).toEqual({ ok: true, value: content });
      }
      const listed = await maker.parcels.list();
      expect(listed.ok && listed.value).toMatchObject([
        { parcel: link.parcel, views: 2, triesLeft: 10, revoked: false },
      ]);
      expect(listed.ok && listed.value[0]?.visits).toEqual([
        { atMs: nowMs - 120_000, opened: true },
        { atMs: nowMs, opened: true },
      ]);
    });

    test("is gone when its maker takes it back, but its log is not", async () => {
      const maker = owner();
      const { link } = await share(maker);
      await fetchParcel(link, visitor);
      expect(await maker.parcels.revoke(link.parcel)).toMatchObject({ ok: true });
      expect(await fetchParcel(link, visitor)).toEqual(refused("not-there"));
      const listed = await maker.parcels.list();
      expect(listed.ok && listed.value).toMatchObject([{ revoked: true, bytes: 0, views: 1 }]);
    });

    test("cannot be taken back or seen by another vault", async () => {
      const [maker, stranger] = [owner(), owner()];
      const { link } = await share(maker);
      await stranger.parcels.revoke(link.parcel);
      expect(await stranger.parcels.list()).toEqual({ ok: true, value: [] });
      expect((await fetchParcel(link, visitor)).ok).toBe(true);
    });

    test("ends in time, and its bytes are swept away", async () => {
      const maker = owner();
      const { link } = await share(maker, { untilMs: nowMs + 1_000 });
      nowMs += 1_000;
      expect(await fetchParcel(link, visitor)).toEqual(refused("not-there"));
      nowMs += 1;
      await sweep();
      const listed = await maker.parcels.list();
      expect(listed.ok && listed.value).toMatchObject([{ bytes: 0, revoked: false }]);
      nowMs += 31 * day;
      await sweep();
      expect(await maker.parcels.list()).toEqual({ ok: true, value: [] });
    });

    test("opens as often as was said, and not once more", async () => {
      const { link } = await share(owner(), { mostViews: 3 });
      const tries = await Promise.all([1, 2, 3, 4, 5].map(() => fetchParcel(link, visitor)));
      expect(tries.filter(({ ok }) => ok)).toHaveLength(3);
      expect(await fetchParcel(link, visitor)).toEqual(refused("used-up"));
    });

    test("asks for its passcode, and gives up after ten wrong ones", async () => {
      const maker = owner();
      const { link, sealed } = sealParcel(content, { vault: maker.keys.vault, randomBytes });
      const token = await passcodeToken("roos", link);
      await maker.parcels.leave(link, sealed, { untilMs: nowMs + day, token });
      expect(await fetchParcel(link, visitor)).toEqual(refused("passcode-needed"));
      expect((await fetchParcel(link, { ...visitor, token })).ok).toBe(true);
      for (const left of [9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
        expect(await fetchParcel(link, { ...visitor, token: randomBytes(32) })).toEqual({
          ok: false,
          error: { kind: "passcode-wrong", triesLeft: left },
        });
      expect(await fetchParcel(link, { ...visitor, token })).toEqual(refused("locked"));
    });

    test("can be left twice, but not replaced", async () => {
      const maker = owner();
      const { link, sealed } = await share(maker);
      const terms = { untilMs: nowMs + day };
      expect((await maker.parcels.leave(link, sealed, terms)).ok).toBe(true);
      expect(await maker.parcels.leave(link, randomBytes(9), terms)).toEqual(refused("taken"));
    });

    test("is refused for longer than a year, or for ever", async () => {
      const maker = owner();
      const { link, sealed } = sealParcel(content, { vault: maker.keys.vault, randomBytes });
      for (const untilMs of [nowMs + 400 * day, nowMs - 1])
        expect(await maker.parcels.leave(link, sealed, { untilMs })).toEqual(
          refused("bad-request"),
        );
    });

    test("is handed to a program of another host as a SMART Health Link, until it ends", async () => {
      const maker = owner();
      const { vault } = maker.keys;
      const { link, sealed } = await sealHealthLink("{}", { vault, randomBytes });
      await maker.parcels.leave(link, sealed, { untilMs: nowMs + day, mostViews: 2 });
      const fetched = () =>
        app.request(`${base}/health-links/${vault}/${link.parcel}?recipient=Praktijk`);
      const first = await fetched();
      expect(Object.fromEntries(first.headers)).toMatchObject({
        "content-type": "application/jose",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "no-store",
      });
      expect(new Uint8Array(await first.arrayBuffer())).toEqual(sealed);
      expect((await fetched()).status).toBe(200);
      expect((await fetched()).status).toBe(410); // opened as often as was said
      const listed = await maker.parcels.list();
      expect(listed.ok && listed.value).toMatchObject([{ views: 2 }]);
      await maker.parcels.revoke(link.parcel);
      expect((await fetched()).status).toBe(404);
    });

    test("is one of a hundred at most", async () => {
      const maker = owner();
      for (let i = 0; i < 100; i++) await share(maker);
      const { link, sealed } = sealParcel(content, { vault: maker.keys.vault, randomBytes });
      const left = await maker.parcels.leave(link, sealed, { untilMs: nowMs + day });
      expect(left).toEqual(refused("vault-full"));
    }, 60_000);
  });

  describe("an inbox", () => {
    test("takes what is dropped, for its owner alone", async () => {
      const [keeper, stranger] = [owner(), owner()];
      const address = { vault: keeper.keys.vault, inbox: createName(randomBytes) };
      const drop = createName(randomBytes);
      const dropping = { ...visitor, drop };
      expect(await dropInto(address, content, dropping)).toEqual(refused("not-there"));
      await keeper.inboxes.keep(address.inbox, { untilMs: nowMs + day });
      expect((await dropInto(address, content, dropping)).ok).toBe(true);
      expect((await dropInto(address, content, dropping)).ok).toBe(true); // a retry
      expect(await dropInto(address, randomBytes(5), dropping)).toEqual(refused("taken"));

      const listed = await keeper.inboxes.list();
      expect(listed.ok && listed.value).toMatchObject([
        { inbox: address.inbox, drops: [{ drop, bytes: content.length, atMs: nowMs }] },
      ]);
      expect(await keeper.inboxes.fetch(address.inbox, drop)).toEqual({ ok: true, value: content });
      expect(await stranger.inboxes.fetch(address.inbox, drop)).toEqual(refused("not-there"));
      await keeper.inboxes.clear(address.inbox, drop);
      expect(await keeper.inboxes.fetch(address.inbox, drop)).toEqual(refused("not-there"));
    });

    test("is full when as many wait as its owner allowed", async () => {
      const keeper = owner();
      const address = { vault: keeper.keys.vault, inbox: createName(randomBytes) };
      await keeper.inboxes.keep(address.inbox, { untilMs: nowMs + day, most: 2 });
      const tries = await Promise.all(
        [1, 2, 3, 4].map(() =>
          dropInto(address, content, { ...visitor, drop: createName(randomBytes) }),
        ),
      );
      expect(tries.filter(({ ok }) => ok)).toHaveLength(2);
      expect(tries.find(({ ok }) => !ok)).toEqual(refused("inbox-full"));
    });

    test("takes nothing once it is closed or over", async () => {
      const keeper = owner();
      const names = [createName(randomBytes), createName(randomBytes)];
      for (const inbox of names) await keeper.inboxes.keep(inbox, { untilMs: nowMs + 1_000 });
      await keeper.inboxes.close(names[0] ?? "");
      nowMs += 1_000;
      for (const inbox of names) {
        const dropping = { ...visitor, drop: createName(randomBytes) };
        const address = { vault: keeper.keys.vault, inbox };
        expect(await dropInto(address, content, dropping)).toEqual(refused("not-there"));
      }
      nowMs += 31 * day;
      await sweep();
      expect(await keeper.inboxes.list()).toEqual({ ok: true, value: [] });
    });
  });
});
