import { createDecipheriv, createPrivateKey, createPublicKey, hkdfSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { utf8 } from "./bytes.ts";
import { createDeviceId } from "./device.ts";
import { createRootSecret, keysOf } from "./keys.ts";
import { formatParcelLink, passcodeToken, sealParcel } from "./parcels.ts";
import { noPrevious, seal } from "./seal.ts";

/**
 * The sealed format as another program would read it: from docs/sealed-format.md,
 * with the platform's own cryptography and nothing of this package.
 */
const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i);
const root = counting(32);
const device = new Uint8Array(16).fill(0xd0);
const text = '{"changes":[],"knows":{}}';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const derive = (purpose: Uint8Array | string) =>
  new Uint8Array(hkdfSync("sha256", root, new Uint8Array(0), purpose, 32));
const recordKey = derive(
  Buffer.concat([Buffer.from("wervel vault records 1 "), Buffer.from([0, 0, 0, 1])]),
);

function publicKey(): Uint8Array {
  const pkcs8 = Buffer.concat([
    Buffer.from("302e020100300506032b657004220420", "hex"),
    derive("wervel vault signing 1"),
  ]);
  const secret = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  return createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32);
}

/** HChaCha20 (draft-irtf-cfrg-xchacha, section 2.2). */
function hchacha20(key: Uint8Array, nonce: Uint8Array): Buffer {
  const state = new Uint32Array(16);
  const words = (bytes: Uint8Array) => new Uint32Array(Uint8Array.from(bytes).buffer);
  state.set(words(Buffer.from("expand 32-byte k")), 0);
  state.set(words(key), 4);
  state.set(words(nonce), 12);
  const mix = (a: number, b: number, c: number, d: number) => {
    for (const [into, from, to, turn] of [
      [a, b, d, 16],
      [c, d, b, 12],
      [a, b, d, 8],
      [c, d, b, 7],
    ] as const) {
      state[into] = (state[into] ?? 0) + (state[from] ?? 0);
      const mixed = (state[to] ?? 0) ^ (state[into] ?? 0);
      state[to] = (mixed << turn) | (mixed >>> (32 - turn));
    }
  };
  for (let round = 0; round < 10; round++) {
    for (const i of [0, 1, 2, 3]) mix(i, i + 4, i + 8, i + 12);
    for (const i of [0, 1, 2, 3]) mix(i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4));
  }
  return Buffer.from(Uint32Array.of(...state.slice(0, 4), ...state.slice(12)).buffer);
}

/** Version, nonce, ciphertext and tag; inside, a length, that many bytes, and zeros. */
function openBox(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): string {
  const nonce = sealed.subarray(1, 25);
  const iv = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const inner = hchacha20(key, nonce.subarray(0, 16));
  const decipher = createDecipheriv("chacha20-poly1305", inner, iv, { authTagLength: 16 });
  decipher.setAAD(bound, { plaintextLength: sealed.length - 41 });
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(25, -16)), decipher.final()]);
  return padded.subarray(4, 4 + padded.readUInt32BE()).toString("utf8");
}

const recordPlace = Buffer.concat([
  Buffer.from("wervel record 1"),
  publicKey(),
  Buffer.from([0, 0, 0, 1]),
  device,
  Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]),
  new Uint8Array(32),
]);

const printed = readFileSync(
  new URL("../../../docs/sealed-format.md", import.meta.url),
  "utf8",
).replaceAll(/\s/gu, "");

describe("the sealed format", () => {
  const keys = keysOf(createRootSecret(counting));
  const place = {
    vault: keys.vault,
    epoch: 1,
    device: createDeviceId(() => device),
    sequence: 1,
    previous: noPrevious,
  };
  const sealed = seal(text, { key: keys.recordKey(1), place, randomBytes: counting });

  it("is opened by a program that knows only the document", () => {
    expect(openBox(recordKey, sealed, recordPlace)).toBe(text);
  });

  it("derives the keys that the document derives", () => {
    expect(hex(keys.publicKey)).toBe(hex(publicKey()));
    expect(hex(keys.recordKey(1))).toBe(hex(recordKey));
  });

  it("has the bytes that the document prints", () => {
    for (const bytes of [root, keys.publicKey, keys.recordKey(1), sealed])
      expect(printed).toContain(hex(bytes));
  });
});

describe("the format of a share", () => {
  const { vault } = keysOf(createRootSecret(counting));
  const content = "Een dag.";
  const { link, sealed } = sealParcel(utf8(content), {
    vault,
    passcode: true,
    randomBytes: counting,
  });

  it("is opened by a program that knows only the document and the link", () => {
    const [format, vaultText = "", parcel = "", key = "", mark] = formatParcelLink(link).split(".");
    const bytes = (part: string) => Buffer.from(part, "base64url");
    const bound = Buffer.concat([Buffer.from("wervel parcel 1"), bytes(vaultText), bytes(parcel)]);
    expect([format, mark]).toEqual(["1", "p"]);
    expect(openBox(bytes(key), sealed, bound)).toBe(content);
  });

  it("has the bytes that the document prints", async () => {
    expect(printed).toContain(formatParcelLink(link));
    expect(printed).toContain(hex(sealed));
    expect(printed).toContain(hex(await passcodeToken("4816", link)));
  });
});
