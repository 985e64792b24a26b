import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRootSecret, keysOf } from "./keys.ts";
import { freshForMs, signRequest, verifyRequest } from "./request.ts";

const randomBytes = (length: number) => new Uint8Array(length).fill(4);
const keys = keysOf(createRootSecret(randomBytes));
const nowMs = 1_795_000_000_000;
const request = { method: "POST", path: "/vaults/x/records?after=3", body: new Uint8Array([1, 2]) };
const header = signRequest(request, { keys, nowMs, randomBytes });

describe("a signed request", () => {
  it("is accepted as its owner's", () => {
    const verified = verifyRequest(request, { header, nowMs: nowMs + 1000 });
    expect(verified).toMatchObject({ ok: true, value: { vault: keys.vault, timeMs: nowMs } });
  });

  it.each([
    ["another method", { ...request, method: "DELETE" }],
    ["another path", { ...request, path: "/vaults/x/records?after=4" }],
    ["another body", { ...request, body: new Uint8Array([1, 3]) }],
  ])("does not cover %s", (_, other) => {
    expect(verifyRequest(other, { header, nowMs })).toMatchObject({ error: { kind: "forged" } });
  });

  it.each([freshForMs + 1, -freshForMs - 1])("is stale after %i ms", (awayMs) => {
    const verified = verifyRequest(request, { header, nowMs: nowMs + awayMs });
    expect(verified).toMatchObject({ error: { kind: "clock", relayMs: nowMs + awayMs } });
  });

  it("does not survive any change of one letter in the header", () => {
    fc.assert(
      fc.property(fc.nat(header.length - 1), fc.constantFrom(..."AZaz09-_ :"), (at, letter) => {
        fc.pre(header[at] !== letter);
        const changed = header.slice(0, at) + letter + header.slice(at + 1);
        expect(verifyRequest(request, { header: changed, nowMs }).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([undefined, "", "Bearer abc", "Wervel ::::", `Wervel ${"A".repeat(43)}:1:2:3`])(
    "is not %j",
    (text) =>
      expect(verifyRequest(request, { header: text, nowMs })).toMatchObject({
        error: { kind: "unsigned" },
      }),
  );
});
