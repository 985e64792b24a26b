import { seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "./bytes.ts";
import { formatInboxAddress, parseInboxAddress } from "./inboxes.ts";
import { createRootSecret, keysOf } from "./keys.ts";
import {
  formatParcelLink,
  openParcel,
  parseParcelLink,
  passcodeToken,
  sealParcel,
} from "./parcels.ts";

const random = seededRandom(3);
const randomBytes = (length: number) =>
  Uint8Array.from({ length }, () => Math.floor(random() * 256));
const { vault } = keysOf(createRootSecret(randomBytes));
const other = keysOf(createRootSecret(randomBytes)).vault;

describe("a share", () => {
  it("opens for its link to the very bytes, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (content) => {
        const { link, sealed } = sealParcel(content, { vault, randomBytes });
        expect(openParcel(sealed, link)).toEqual({ ok: true, value: content });
        expect(sealed.length % 1_024).toBe(41); // only the rounded size shows
      }),
      { numRuns: 50 },
    );
  });

  it("opens for no other key, name or vault, nor with a bit turned", () => {
    const { link, sealed } = sealParcel(utf8("zeurende pijn"), { vault, randomBytes });
    const turned = sealed.slice();
    turned[500] = (turned[500] ?? 0) ^ 1;
    const closed = { ok: false, error: { kind: "does-not-open" } };
    expect(openParcel(sealed, { ...link, key: randomBytes(32) })).toEqual(closed);
    expect(openParcel(sealed, { ...link, parcel: "A".repeat(22) })).toEqual(closed);
    expect(openParcel(sealed, { ...link, vault: other })).toEqual(closed);
    expect(openParcel(turned, link)).toEqual(closed);
    expect(openParcel(sealed.slice(0, 900), link)).toEqual(closed);
  });

  it.each([true, false])("has a link that reads back (passcode: %s)", (passcode) => {
    const { link } = sealParcel(utf8("x"), { vault, passcode, randomBytes });
    const text = formatParcelLink(link);
    expect(parseParcelLink(text)).toEqual(link);
    for (const bad of ["", text.slice(0, -4), `${text}.q`, text.replace(/^1/u, "2")])
      expect(parseParcelLink(bad)).toBeUndefined();
  });

  it("has a passcode that is worth nothing at another share", async () => {
    const [a, b] = ["A".repeat(22), "B".repeat(22)];
    const token = await passcodeToken("4711", { vault, parcel: a });
    expect(token).toHaveLength(32);
    expect(await passcodeToken("4711", { vault, parcel: a })).toEqual(token);
    expect(await passcodeToken("4711", { vault, parcel: b })).not.toEqual(token);
  });
});

it("an inbox has an address that reads back", () => {
  const recipient = `age1${"q".repeat(58)}`;
  const address = { vault, inbox: "A".repeat(22), recipient };
  const text = formatInboxAddress(address);
  expect(parseInboxAddress(text)).toEqual(address);
  for (const bad of ["", `${text}.x`, text.slice(0, -1), text.replace("age1", "agf1")])
    expect(parseInboxAddress(bad)).toBeUndefined();
});
