import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64url, parseBase64url } from "./bytes.ts";

describe("base64url", () => {
  it("says what the platform says", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseBase64url(base64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(["A", "AB=", "A B", "AA/A", "AAé=", "AB", "AAB"])("does not read %j", (text) => {
    expect(parseBase64url(text)).toBeUndefined(); // the last two have loose bits
  });
});
