/**
 * How a second device gets the secret: through a vault that lives for minutes.
 *
 * Sixteen random bytes, shown as a code to scan or as twelve words, are the key of that small
 * vault. Whoever has them reads the secret from the relay once; the relay itself cannot.
 */

import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { base64url, concat, parseBase64url, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";
import { parseRootSecret, type RootSecret, type VaultId } from "./keys.ts";

export type PairingSecret = Uint8Array & { readonly pairingSecret: unique symbol };

const parsePairing = (bytes: Uint8Array | undefined): PairingSecret | undefined =>
  bytes?.length === 16 ? (bytes as PairingSecret) : undefined; // checked

export const createPairing = (randomBytes: RandomBytes): PairingSecret =>
  randomBytes(16) as PairingSecret; // made here, of the right length

export const pairingCode = (pairing: PairingSecret): string => base64url(pairing);
export const pairingWords = (pairing: PairingSecret): readonly string[] =>
  entropyToMnemonic(pairing, wordlist).split(" ");

/** Reads the code, the twelve words, or an address that ends in `#` and the code. */
export function parsePairingText(text: string): PairingSecret | undefined {
  const trimmed = text.trim();
  const code = trimmed.slice(trimmed.lastIndexOf("#") + 1);
  if (code.length === 22) return parsePairing(parseBase64url(code));
  try {
    const words = trimmed.toLowerCase().split(/[^a-z]+/u);
    return parsePairing(mnemonicToEntropy(words.filter((word) => word !== "").join(" "), wordlist));
  } catch {
    return undefined; // not words of the list, or a checksum that does not fit
  }
}

/** The root of the small vault in which the secret is handed over. */
export const meetingPlace = (pairing: PairingSecret): RootSecret => {
  const root = parseRootSecret(hkdf(sha256, pairing, undefined, utf8("wervel pairing 1"), 32));
  if (root === undefined) throw new Error("HKDF gives what was asked");
  return root;
};

/** Three words that both devices show: the same only when both have this code and this vault. */
export function comparisonWords(pairing: PairingSecret, vault: VaultId): readonly string[] {
  const sum = sha256(concat(utf8("wervel comparison 1"), pairing, utf8(vault)));
  const numbers = new DataView(sum.buffer, sum.byteOffset);
  return [0, 2, 4].map((at) => wordlist[numbers.getUint16(at) % wordlist.length] ?? "");
}
