import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBackupKey, openBackup, sealBackup } from "./backup.ts";
import { createRootSecret, keysOf, parseVaultId } from "./keys.ts";
import { parseRecoveryCode, parseRecoveryWords, recoveryCode, recoveryWords } from "./recovery.ts";
import { joinTrustees, splitAmongTrustees } from "./trustees.ts";
import { unwrapByPasskey, unwrapByPassphrase, wrapByPasskey, wrapByPassphrase } from "./wrap.ts";

const filled = (value: number) => (length: number) => new Uint8Array(length).fill(value);
const root = createRootSecret((length) => Uint8Array.from({ length }, (_, i) => i * 7));

describe("the recovery words", () => {
  it("are the 24 words that the BIP-39 standard gives", () => {
    const zeros = createRootSecret(filled(0)); // the standard's own test vector
    expect(recoveryWords(zeros).join(" ")).toBe(`${"abandon ".repeat(23)}art`);
  });

  it("bring back any secret, however they are typed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const secret = createRootSecret(() => bytes);
        const typed = `  ${recoveryWords(secret).join("\n ").toUpperCase()} `;
        expect(parseRecoveryWords(typed)).toEqual({ ok: true, value: secret });
        expect(parseRecoveryCode(recoveryCode(secret))).toEqual(secret);
      }),
    );
  });

  const words = recoveryWords(root);
  it.each([
    ["a word too few", words.slice(1), { kind: "word-count", got: 23, needed: 24 }],
    [
      "a strange word",
      words.with(8, "wervel"),
      { kind: "unknown-word", position: 9, word: "wervel" },
    ],
    [
      "two words exchanged",
      words.with(0, words[1] ?? "").with(1, words[0] ?? ""),
      { kind: "words-do-not-fit" },
    ],
  ])("are refused with %s", (_, typed, error) => {
    expect(parseRecoveryWords(typed.join(" "))).toEqual({ ok: false, error });
  });

  it.each(["", "wervel-recovery:1:", "wervel-recovery:1:AAAA", "https://example.org"])(
    "a code is not %j",
    (text) => expect(parseRecoveryCode(text)).toBeUndefined(),
  );
});

describe("three trusted people", () => {
  it("can restore the vault by any two of them", async () => {
    const [a = "", b = "", c = ""] = await splitAmongTrustees(root);
    for (const [one, two] of [
      [a, b],
      [b, c],
      [c, a],
      [a, ` ${c}\n`],
    ] as const)
      expect(await joinTrustees(one, two)).toEqual({ ok: true, value: root });
  });

  it("are told what is wrong", async () => {
    const [a = "", b = ""] = await splitAmongTrustees(root);
    const [strange = ""] = await splitAmongTrustees(createRootSecret(filled(5)));
    const slip = b.slice(0, -1) + (b.endsWith("A") ? "E" : "A");
    expect(await joinTrustees(a, a)).toMatchObject({ error: { kind: "same-share" } });
    expect(await joinTrustees(a, slip)).toMatchObject({ error: { kind: "mistyped", share: 2 } });
    expect(await joinTrustees(strange, a)).toMatchObject({ error: { kind: "not-together" } });
  });
});

describe("a wrapped secret", () => {
  it("opens with its passphrase and with no other", async () => {
    const wrapped = await wrapByPassphrase(root, {
      passphrase: "zes gele fietsen",
      randomBytes: filled(3),
    });
    expect(await unwrapByPassphrase(wrapped, "zes gele fietsen")).toEqual({
      ok: true,
      value: root,
    });
    expect(await unwrapByPassphrase(wrapped, "zes gele fiets")).toEqual({
      ok: false,
      error: { kind: "does-not-open" },
    });
    expect(JSON.stringify(wrapped)).not.toContain("fietsen");
  }, 30_000);

  it("opens with its passkey", () => {
    const wrapped = wrapByPasskey(root, { secret: filled(9)(32), randomBytes: filled(3) });
    expect(unwrapByPasskey(wrapped, filled(9)(32))).toEqual({ ok: true, value: root });
    expect(unwrapByPasskey(wrapped, filled(8)(32))).toMatchObject({
      error: { kind: "does-not-open" },
    });
  });

  it("refuses a cost that would freeze the device", async () => {
    const wrapped = {
      ...wrapByPasskey(root, { secret: filled(9)(32), randomBytes: filled(3) }),
      by: "passphrase" as const,
    };
    for (const [memoryKib, passes] of [
      [2 ** 31, 3],
      [65_536, 10_000],
      [0, 0],
    ] as const)
      expect(await unwrapByPassphrase({ ...wrapped, memoryKib, passes }, "x")).toMatchObject({
        error: { kind: "unknown-format" },
      });
  });
});

describe("a backup file", () => {
  it("opens with its own key only", async () => {
    const [key, other] = [await createBackupKey(), await createBackupKey()];
    const file = await sealBackup('{"dag":1}', [key.recipient]);
    expect(await openBackup(file, key.secret)).toEqual({ ok: true, value: '{"dag":1}' });
    expect(await openBackup(file, other.secret)).toMatchObject({
      error: { kind: "does-not-open" },
    });
    expect(await openBackup(new Uint8Array([1, 2]), key.secret)).toMatchObject({
      error: { kind: "not-an-age-file" },
    });
  });
});

it("a vault is named by 32 bytes and nothing else", () => {
  expect(parseVaultId(keysOf(root).vault)).toBe(keysOf(root).vault);
  for (const text of ["", "kluis", "A".repeat(42), "A".repeat(44)])
    expect(parseVaultId(text)).toBeUndefined();
});
