/** Signatures checked by the platform's own Ed25519: as strict as the portable check, far quicker. */

import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { isSoundKey, publicKeyOf, type SignatureCheck, type VaultId } from "@wervel/vault";

/** A key as the platform reads it: this header of ASN.1 (RFC 8410), then the 32 bytes. */
const header = Buffer.from("302a300506032b6570032100", "hex");
const mostKnown = 4_096;

/**
 * Keys that were looked at are remembered, the oldest forgotten first. OpenSSL takes keys of small
 * order and keys spelt in a second way; those never get as far.
 */
export function createPlatformCheck(): SignatureCheck {
  const known = new Map<VaultId, KeyObject | undefined>();
  const keyOf = (vault: VaultId) => {
    if (known.has(vault)) return known.get(vault);
    const key = isSoundKey(vault) ? readKey(publicKeyOf(vault)) : undefined;
    for (const oldest of known.keys()) {
      if (known.size < mostKnown) break;
      known.delete(oldest);
    }
    known.set(vault, key);
    return key;
  };
  return {
    sha256: (bytes) => createHash("sha256").update(bytes).digest(),
    verify: (signature, message, vault) => {
      const key = keyOf(vault);
      return key !== undefined && verify(null, message, key, signature);
    },
  };
}

const readKey = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([header, bytes]), format: "der", type: "spki" });
