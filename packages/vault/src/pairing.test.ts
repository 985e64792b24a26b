import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRootSecret, keysOf } from "./keys.ts";
import {
  comparisonWords,
  createPairing,
  meetingPlace,
  pairingCode,
  pairingWords,
  parsePairingText,
} from "./pairing.ts";

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const vault = keysOf(createRootSecret((length) => new Uint8Array(length).fill(3))).vault;

describe("the code between two devices", () => {
  it("is read back from a code, from words and from an address", () => {
    fc.assert(
      fc.property(secrets, (bytes) => {
        const pairing = createPairing(() => bytes);
        const address = `https://wervel.example/nl/settings/sync/join/#${pairingCode(pairing)}`;
        const typed = ` ${pairingWords(pairing).join("  ").toUpperCase()}\n`;
        for (const text of [pairingCode(pairing), typed, address])
          expect(parsePairingText(text)).toEqual(pairing);
      }),
    );
  });

  it.each(["", "abandon", "zoo ".repeat(12), "https://example.org/#", "A".repeat(21)])(
    "is not %j",
    (text) => expect(parsePairingText(text)).toBeUndefined(),
  );

  it("leads to a vault of its own, and to words that change with either side", () => {
    const [one, two] = [1, 2].map((fill) => createPairing((n) => new Uint8Array(n).fill(fill)));
    if (one === undefined || two === undefined) throw new Error("two codes");
    expect(meetingPlace(one)).not.toEqual(meetingPlace(two));
    const other = keysOf(meetingPlace(one)).vault;
    const said = [comparisonWords(one, vault), comparisonWords(two, vault)];
    expect(comparisonWords(one, vault)).toEqual(said[0]);
    expect(said[0]).toHaveLength(3);
    expect(said[1]).not.toEqual(said[0]);
    expect(comparisonWords(one, other)).not.toEqual(said[0]);
  });
});
