import { seededRandom } from "@wervel/base";
import { compactDecrypt } from "jose";
import { describe, expect, it } from "vitest";
import { parseBase64url } from "./bytes.ts";
import { formatHealthLink, sealHealthLink } from "./health-link.ts";
import { createRootSecret, keysOf } from "./keys.ts";

const random = seededRandom(5);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const { vault } = keysOf(createRootSecret(randomBytes));
const bundle = { resourceType: "Bundle", type: "document", note: "zeurende pijn" };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a SMART Health Link", () => {
  it("holds a file that the standard's own cipher opens with the key of the link", async () => {
    const { link, sealed } = await sealHealthLink(JSON.stringify(bundle), { vault, randomBytes });
    const { plaintext, protectedHeader } = await compactDecrypt(text(sealed), link.key);
    expect(protectedHeader).toEqual({ alg: "dir", enc: "A256GCM", cty: "application/fhir+json" });
    expect(JSON.parse(text(plaintext))).toEqual(bundle);
  });

  it("opens with no other key, and not after a letter was changed", async () => {
    const { link, sealed } = await sealHealthLink(JSON.stringify(bundle), { vault, randomBytes });
    await expect(compactDecrypt(text(sealed), randomBytes(32))).rejects.toThrow();
    sealed[sealed.length - 30] = (sealed.at(-30) ?? 0) ^ 1;
    await expect(compactDecrypt(text(sealed), link.key)).rejects.toThrow();
  });

  it("does not tell by its length how much was shared", async () => {
    const sizes = ["{}", JSON.stringify(bundle)].map(async (json) => {
      const { sealed } = await sealHealthLink(json, { vault, randomBytes });
      return sealed.length;
    });
    const [short, long] = await Promise.all(sizes);
    expect(short).toBe(long);
  });

  it("says where the file lies, until when, and that it is fetched directly", async () => {
    const { link } = await sealHealthLink("{}", { vault, randomBytes });
    const where = {
      base: "https://wervel.example.org/relay",
      untilMs: 1_795_000_000_999,
      label: "x".repeat(100),
    };
    const shlink = formatHealthLink(link, where);
    const [scheme, payload = ""] = shlink.split("/");
    expect(scheme).toBe("shlink:");
    const said = JSON.parse(text(parseBase64url(payload) ?? new Uint8Array()));
    expect(said).toEqual({
      url: `https://wervel.example.org/relay/health-links/${vault}/${link.parcel}`,
      key: expect.stringMatching(/^[\w-]{43}$/u),
      exp: 1_795_000_000,
      flag: "U",
      label: "x".repeat(80),
      v: 1,
    });
    expect(said.url.length).toBeLessThanOrEqual(128);
  });
});
