import { seededRandom } from "@wervel/base";
import {
  base64url,
  createRootSecret,
  keysOf,
  parseBase64url,
  parseVaultId,
  portableCheck,
  signRequest,
  type VaultId,
  verifyRequest,
} from "@wervel/vault";
import { describe, expect, it } from "vitest";
import { createPlatformCheck } from "./platform-check.ts";

const random = seededRandom(31);
const whole = (below: number) => Math.floor(random() * below);
const randomBytes = (length: number) => Uint8Array.from({ length }, () => whole(256));
const check = createPlatformCheck();
const nowMs = 1_795_000_000_000;

const vaultOf = (hex: string): VaultId => {
  const vault = parseVaultId(base64url(Buffer.from(hex, "hex")));
  if (vault === undefined) throw new Error("a key is 32 bytes");
  return vault;
};
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

function withOneLetterTurned(header: string): string {
  const at = 7 + whole(header.length - 7);
  return header.slice(0, at) + (header[at] === "A" ? "B" : "A") + header.slice(at + 1);
}

describe("the platform's check of a signature", () => {
  // RFC 8032, section 7.1, tests 1 to 3: public key, message, signature.
  it.each([
    [
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
  ])("accepts the RFC's own signature of %s", (key, message, signature) => {
    const accepted = check.verify(bytes(signature), bytes(message), vaultOf(key));
    expect(accepted).toBe(true);
  });

  it("says the same as the portable one of requests that are right and nearly right", () => {
    const rounds = Array.from({ length: 30 }, (_, round) => {
      const keys = keysOf(createRootSecret(randomBytes));
      const request = { method: "POST", path: `/x/${round}`, body: randomBytes(whole(300)) };
      const good = signRequest(request, { keys, nowMs, randomBytes });
      return { request, good, nearly: withOneLetterTurned(good) };
    });
    for (const { request, good, nearly } of rounds) {
      expect(verifyRequest(request, { header: good, nowMs, check }).ok).toBe(true);
      const ours = verifyRequest(request, { header: nearly, nowMs, check });
      expect(ours.ok).toBe(false);
      expect(ours).toEqual(verifyRequest(request, { header: nearly, nowMs }));
    }
  });

  // For these points R = any small point and S = 0 pass a lax check, whatever was signed.
  it.each([
    ["the neutral point", `01${"00".repeat(31)}`],
    ["a point of order two", `ec${"ff".repeat(30)}7f`],
    ["a point of order four", "00".repeat(32)],
    ["a point of order eight", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"],
    ["a second spelling of the neutral point", `ee${"ff".repeat(30)}7f`],
    ["no point at all", `02${"00".repeat(31)}`],
  ])("refuses %s as an owner", (_, key) => {
    const message = new Uint8Array([1, 2, 3]);
    for (const r of [`01${"00".repeat(31)}`, key]) {
      const signature = bytes(`${r}${"00".repeat(32)}`);
      expect(check.verify(signature, message, vaultOf(key))).toBe(false);
      expect(portableCheck.verify(signature, message, vaultOf(key))).toBe(false);
    }
  });

  it("refuses the second signature that adding the group's order would give", () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const keys = keysOf(createRootSecret(randomBytes));
    const request = { method: "GET", path: "/x", body: new Uint8Array() };
    const header = signRequest(request, { keys, nowMs, randomBytes });
    const at = header.lastIndexOf(":") + 1;
    const signature = parseBase64url(header.slice(at)) ?? new Uint8Array();
    const littleEndian = Buffer.from(signature.subarray(32)).reverse().toString("hex");
    const second = (BigInt(`0x${littleEndian}`) + order).toString(16).padStart(64, "0");
    const s = Buffer.from(second, "hex").reverse();
    const other = header.slice(0, at) + base64url(Buffer.concat([signature.subarray(0, 32), s]));
    expect(verifyRequest(request, { header, nowMs, check }).ok).toBe(true);
    expect(verifyRequest(request, { header: other, nowMs, check }).ok).toBe(false);
  });
});
