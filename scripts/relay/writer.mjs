// One device that writes sealed records to a relay, keeps what was acknowledged, and can prove it.
import { randomBytes as chance, createHash, createPrivateKey, sign } from "node:crypto";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import {
  createDeviceId,
  createRootSecret,
  decodeRecords,
  encodeHeads,
  encodeRecords,
  keysOf,
  signRequest,
} from "../../packages/vault/dist/index.js";

const randomBytes = (length) => new Uint8Array(chance(length));

/** A seed as the platform reads it: this header of ASN.1 (RFC 8410), then the 32 bytes. */
const header = Buffer.from("302e020100300506032b657004220420", "hex");
const seedKey = (seed) =>
  createPrivateKey({ key: Buffer.concat([header, seed]), format: "der", type: "pkcs8" });

/** Sixty-four devices in one process sign as quickly as sixty-four processors would. */
export const maker = {
  sha256: (bytes) => createHash("sha256").update(bytes).digest(),
  sign: (message, seed) => sign(null, message, seedKey(seed)),
};

export function createWriter({ bytes = 200 } = {}) {
  const device = createDeviceId(randomBytes);
  const ask = asker(keysOf(createRootSecret(randomBytes)));
  const mine = [];
  let acknowledged = 0;
  let refusedForSpace = 0;
  const push = async (base, from, { batch = 50, cutOften = 0 }) => {
    const cut = Math.random() < cutOften;
    const body = encodeRecords(mine.slice(from, from + batch));
    const answer = await ask(base(), "records", body, { cut }).catch(() => undefined);
    if (answer?.status === 507) refusedForSpace++;
    return nextFrom(answer);
  };
  /** Sends until the relay has everything; a relay that has less than it said gets it again. */
  const flush = async (base, options = {}) => {
    let until = Date.now() + patienceMs;
    for (let from = acknowledged; from < mine.length; ) {
      const answer = await push(base, from, options);
      from = answer.from ?? from;
      if (answer.done) {
        acknowledged = Math.max(acknowledged, from);
        until = Date.now() + patienceMs;
      } else await wait(5);
      if (Date.now() > until) throw new Error("the relay did not come back");
    }
  };
  const pull = (base) => pullAll(ask, base, device);
  return {
    write: (count) => {
      for (let i = 0; i < count; i++)
        mine.push({ device, epoch: 1, sequence: mine.length + 1, sealed: randomBytes(bytes) });
    },
    flush,
    pull,
    acknowledged: () => acknowledged,
    refusedForSpace: () => refusedForSpace,
    prove: async (base) => proofOf(await pull(base), mine.slice(0, acknowledged)),
    /** As a device does at each meeting: what the relay lacks is sent again. */
    meetAgain: async (base) => {
      acknowledged = (await pull(base)).length;
      await flush(base);
    },
  };
}

const patienceMs = 120_000;

/** From where to go on, and whether what was sent is kept; nothing new when there was no answer. */
function nextFrom(answer) {
  if (answer?.status === 200) return { from: JSON.parse(answer.body).sequence, done: true };
  if (answer?.status === 409) return { from: JSON.parse(answer.body).expected - 1, done: false };
  return { done: false };
}

/** What was acknowledged and is not there, or is there twice or with other bytes. */
function proofOf(found, promised) {
  const kept = new Map(found.map(({ sequence, sealed }) => [sequence, Buffer.from(sealed)]));
  const lost = promised.filter(({ sequence, sealed }) => !kept.get(sequence)?.equals(sealed));
  const duplicates = found.length - kept.size;
  return { acknowledged: promised.length, lost: lost.length, duplicates };
}

async function pullAll(ask, base, device) {
  const found = [];
  for (let more = true; more; ) {
    const heads = found.length > 0 ? [[device, found.length]] : [];
    const answer = await ask(base(), "pull", encodeHeads(heads));
    if (answer.status !== 200) throw new Error(`pull: ${answer.status}`);
    found.push(...decodeRecords(new Uint8Array(answer.body)).value);
    more = answer.headers["x-more"] === "yes";
  }
  return found;
}

const asker = (keys) => (base, what, body, options) => {
  const path = `/relay/vaults/${keys.vault}/${what}`;
  const signed = { method: "POST", path, body };
  const authorization = signRequest(signed, { keys, nowMs: Date.now(), randomBytes, maker });
  return send(base, { path, authorization, body }, options);
};

/** A request that may be cut off halfway through its body. */
function send(base, { path, authorization, body }, { cut = false } = {}) {
  return new Promise((done, fail) => {
    const headers = { authorization, "content-length": body.length };
    const asked = request(`${base}${path}`, { method: "POST", headers }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", fail);
      answer.on("end", () =>
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", fail);
    asked.setTimeout(20_000, () => asked.destroy(new Error("silent")));
    if (!cut) return asked.end(body);
    asked.write(body.subarray(0, body.length / 2), () => asked.destroy(new Error("cut")));
    return undefined;
  });
}
