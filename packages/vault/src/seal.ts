import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "@wervel/base";
import { concat, parseBase64url, textOf, uint32, uint64, utf8 } from "./bytes.ts";
import type { DeviceId, RandomBytes } from "./device.ts";
import { publicKeyOf, type VaultId } from "./keys.ts";

/** Where a sealed record belongs; bound into the seal, so that it opens nowhere else. */
export type Place = {
  readonly vault: VaultId;
  readonly epoch: number;
  readonly device: DeviceId;
  /** 1, 2, 3 … without holes, per device and epoch. */
  readonly sequence: number;
  /** SHA-256 of this device's sealed record before it; zeros for the first. */
  readonly previous: Uint8Array;
};

export type SealError =
  | { readonly kind: "unknown-format"; readonly version: number }
  | { readonly kind: "not-for-this-place" };

export const sealedVersion = 1;
const nonceLength = 24;
const tagLength = 16;
/** Lengths are rounded up, so that a sealed day does not tell how much was written. */
const padTo = 128;

export const noPrevious = new Uint8Array(32);
export const digest = (sealed: Uint8Array): Uint8Array => sha256(sealed);

/**
 * Seals text under a key: version (1 byte), nonce (24), ciphertext, tag (16).
 *
 * The plaintext is its length (4 bytes, big-endian), the UTF-8 text, and zeros up
 * to a multiple of 128. The place is additional data: it is not sent, yet a record
 * that is moved, repeated or swapped does not open.
 */
export function seal(
  text: string,
  { key, place, randomBytes }: SealingKey & { readonly randomBytes: RandomBytes },
): Uint8Array {
  const body = utf8(text);
  const padded = new Uint8Array(Math.ceil((4 + body.length) / padTo) * padTo);
  padded.set(uint32(body.length));
  padded.set(body, 4);
  const nonce = randomBytes(nonceLength);
  const box = xchacha20poly1305(key, nonce, boundTo(place)).encrypt(padded);
  return concat(new Uint8Array([sealedVersion]), nonce, box);
}

export type SealingKey = { readonly key: Uint8Array; readonly place: Place };

/** Opens what `seal` closed for the same key and place; otherwise says which of the two failed. */
export function unseal(sealed: Uint8Array, { key, place }: SealingKey): Result<string, SealError> {
  const version = sealed[0] ?? 0;
  if (version !== sealedVersion) return err({ kind: "unknown-format", version });
  if (sealed.length < 1 + nonceLength + tagLength + padTo)
    return err({ kind: "not-for-this-place" });
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const box = sealed.subarray(1 + nonceLength);
  try {
    const padded = xchacha20poly1305(key, nonce, boundTo(place)).decrypt(box);
    const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
    if (length > padded.length - 4) return err({ kind: "not-for-this-place" });
    return ok(textOf(padded.subarray(4, 4 + length)));
  } catch {
    return err({ kind: "not-for-this-place" }); // the tag did not match
  }
}

const boundTo = ({ vault, epoch, device, sequence, previous }: Place): Uint8Array =>
  concat(
    utf8("wervel record 1"),
    publicKeyOf(vault),
    uint32(epoch),
    parseBase64url(device) ?? new Uint8Array(16),
    uint64(sequence),
    previous,
  );
