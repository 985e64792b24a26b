/** The root secret in a box that a passphrase or a passkey opens. */

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "@wervel/base";
import { argon2id } from "hash-wasm";
import { base64url, parseBase64url, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";
import { parseRootSecret, type RootSecret } from "./keys.ts";

export type Wrapped = {
  readonly version: 1;
  readonly by: "passphrase" | "passkey";
  readonly memoryKib: number;
  readonly passes: number;
  readonly salt: string;
  readonly nonce: string;
  readonly box: string;
};
export type WrapError = { readonly kind: "does-not-open" } | { readonly kind: "unknown-format" };

/** 64 MiB and three passes: about 0.4 s on a 2020 phone, and dear to guess with. */
const cost = { memoryKib: 65_536, passes: 3 } as const;
const strongest = { memoryKib: 1_048_576, passes: 16 } as const;

export async function wrapByPassphrase(
  root: RootSecret,
  { passphrase, randomBytes }: { readonly passphrase: string; readonly randomBytes: RandomBytes },
): Promise<Wrapped> {
  const salt = randomBytes(16);
  const key = await stretch(passphrase, salt, cost);
  return {
    version: 1,
    by: "passphrase",
    ...cost,
    salt: base64url(salt),
    ...box(root, key, randomBytes),
  };
}

/** @param secret the passkey's PRF output, at least 32 bytes; never the only wrap of a vault */
export function wrapByPasskey(
  root: RootSecret,
  { secret, randomBytes }: { readonly secret: Uint8Array; readonly randomBytes: RandomBytes },
): Wrapped {
  const salt = randomBytes(16);
  const key = passkeyKey(secret, salt);
  const parts = box(root, key, randomBytes);
  return { version: 1, by: "passkey", memoryKib: 0, passes: 0, salt: base64url(salt), ...parts };
}

export async function unwrapByPassphrase(
  wrapped: Wrapped,
  passphrase: string,
): Promise<Result<RootSecret, WrapError>> {
  const { memoryKib, passes, by, version } = wrapped;
  const salt = parseBase64url(wrapped.salt);
  const sane =
    memoryKib >= 8 && memoryKib <= strongest.memoryKib && passes >= 1 && passes <= strongest.passes;
  if (version !== 1 || by !== "passphrase" || salt?.length !== 16 || !sane)
    return err({ kind: "unknown-format" }); // a forged cost must not freeze the device
  return unbox(wrapped, await stretch(passphrase, salt, { memoryKib, passes }));
}

export function unwrapByPasskey(
  wrapped: Wrapped,
  secret: Uint8Array,
): Result<RootSecret, WrapError> {
  const salt = parseBase64url(wrapped.salt);
  if (wrapped.version !== 1 || wrapped.by !== "passkey" || salt?.length !== 16)
    return err({ kind: "unknown-format" });
  return unbox(wrapped, passkeyKey(secret, salt));
}

/** Argon2id over the text as every keyboard writes it: 32 bytes, after the cost that is asked. */
export const stretch = (
  passphrase: string,
  salt: Uint8Array,
  { memoryKib, passes }: { readonly memoryKib: number; readonly passes: number },
): Promise<Uint8Array> =>
  argon2id({
    password: passphrase.normalize("NFKC"), // the same letters on every keyboard
    salt,
    parallelism: 1,
    iterations: passes,
    memorySize: memoryKib,
    hashLength: 32,
    outputType: "binary",
  });

const passkeyKey = (secret: Uint8Array, salt: Uint8Array): Uint8Array =>
  hkdf(sha256, secret, salt, utf8("wervel passkey wrap 1"), 32);

function box(root: RootSecret, key: Uint8Array, randomBytes: RandomBytes) {
  const nonce = randomBytes(24);
  const sealed = xchacha20poly1305(key, nonce, utf8("wervel wrap 1")).encrypt(root);
  return { nonce: base64url(nonce), box: base64url(sealed) };
}

function unbox(wrapped: Wrapped, key: Uint8Array): Result<RootSecret, WrapError> {
  const nonce = parseBase64url(wrapped.nonce);
  const sealed = parseBase64url(wrapped.box);
  if (nonce?.length !== 24 || sealed === undefined) return err({ kind: "unknown-format" });
  try {
    const root = parseRootSecret(
      xchacha20poly1305(key, nonce, utf8("wervel wrap 1")).decrypt(sealed),
    );
    return root === undefined ? err({ kind: "unknown-format" }) : ok(root);
  } catch {
    return err({ kind: "does-not-open" }); // another passphrase, or another box
  }
}
