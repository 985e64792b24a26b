import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createSigningSecret,
  fingerprintOf,
  openSignedText,
  signerOf,
  signText,
} from "./signed-text.ts";

const secret = createSigningSecret((length) => Uint8Array.from({ length }, (_, index) => index));
const signed = (text: string) => {
  const document = signText(text, secret);
  if (!document.ok) throw new Error("the secret is good");
  return document.value;
};

describe("a signed text", () => {
  it("opens to what was written, and names its key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(openSignedText(signed(text))).toEqual({
          ok: true,
          value: { text, signedBy: signerOf(secret) },
        });
      }),
      { numRuns: 30 },
    );
  });

  it("does not open when one letter of the text, key or signature was changed", () => {
    const document = signed("practice one");
    const changed = [
      document.replace("practice one", "practice two"),
      document.replace(
        /"signature":"(.)/u,
        (_, first) => `"signature":"${first === "A" ? "B" : "A"}`,
      ),
      document.replace(
        /"signedBy":"(.)/u,
        (_, first) => `"signedBy":"${first === "A" ? "B" : "A"}`,
      ),
    ];
    for (const one of changed)
      expect(openSignedText(one)).toEqual({ ok: false, error: { kind: "forged" } });
  });

  it.each(["", "{}", "[]", '{"format":"wervel-signed","version":2}'])(
    "%j is not signed",
    (text) => {
      expect(openSignedText(text)).toEqual({ ok: false, error: { kind: "not-signed" } });
    },
  );

  it("is not made with a secret that is none", () => {
    expect(signText("x", "short")).toEqual({ ok: false, error: { kind: "bad-secret" } });
    expect(signerOf("short")).toBeUndefined();
  });

  it("has a fingerprint of eight groups that two people can compare", () => {
    expect(fingerprintOf(signerOf(secret) ?? "")).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/u);
  });
});
