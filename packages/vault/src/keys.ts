import { ed25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64url, concat, parseBase64url, uint32, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";

/** A vault is known by its public key and by nothing else: 32 bytes, 43 letters. */
export type VaultId = string & { readonly vaultId: unique symbol };

/** The one secret of a vault, 32 random bytes; everything else follows from it. */
export type RootSecret = Uint8Array & { readonly rootSecret: unique symbol };

export type VaultKeys = {
  readonly root: RootSecret;
  readonly vault: VaultId;
  readonly publicKey: Uint8Array;
  readonly signingKey: Uint8Array;
  /** A new epoch has a new key: what an old epoch's key opens stays in the old epoch. */
  readonly recordKey: (epoch: number) => Uint8Array;
};

export const createRootSecret = (randomBytes: RandomBytes): RootSecret =>
  randomBytes(32) as RootSecret; // made here, of the right length

/** Only exactly 32 bytes can be the secret of a vault. */
export const parseRootSecret = (bytes: Uint8Array): RootSecret | undefined =>
  bytes.length === 32 ? (bytes as RootSecret) : undefined; // checked

/** HKDF-SHA256 with a purpose per key, so that no two uses ever share one. Cost about 1 ms. */
export function keysOf(root: RootSecret): VaultKeys {
  const derive = (purpose: Uint8Array) => hkdf(sha256, root, undefined, purpose, 32);
  const signingKey = derive(utf8("wervel vault signing 1"));
  const publicKey = ed25519.getPublicKey(signingKey);
  return {
    root,
    signingKey,
    publicKey,
    vault: base64url(publicKey) as VaultId, // 32 bytes give 43 letters
    recordKey: (epoch) => derive(concat(utf8("wervel vault records 1 "), uint32(epoch))),
  };
}

export function parseVaultId(text: string): VaultId | undefined {
  const bytes = text.length === 43 ? parseBase64url(text) : undefined;
  return bytes?.length === 32 ? (text as VaultId) : undefined; // checked
}

export const publicKeyOf = (vault: VaultId): Uint8Array =>
  parseBase64url(vault) ?? new Uint8Array(32);
