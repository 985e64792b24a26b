/** Signed requests: the relay knows who owns a vault by its key, and knows nothing else. */

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { err, ok, type Result } from "@wervel/base";
import { base64url, parseBase64url, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";
import { parseVaultId, publicKeyOf, type VaultId, type VaultKeys } from "./keys.ts";

export type RequestToSign = {
  readonly method: string;
  /** Path and query as they go over the wire. */
  readonly path: string;
  readonly body: Uint8Array;
};

/** The `Authorization` header: `Wervel vault:time:nonce:signature`. */
export type Signature = {
  readonly vault: VaultId;
  readonly timeMs: number;
  readonly nonce: string;
  readonly signature: Uint8Array;
};

export type SignatureError =
  | { readonly kind: "unsigned" }
  | { readonly kind: "clock"; readonly relayMs: number }
  | { readonly kind: "forged" };

/** What a check computes with: this package's own, or the platform's, which is far quicker. */
export type SignatureCheck = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** Strict: RFC 8032 without small-order points, so that one request has one signature. */
  readonly verify: (signature: Uint8Array, message: Uint8Array, vault: VaultId) => boolean;
};

/** What a signature is made with, likewise. */
export type SignatureMaker = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
  /** @param signingKey the seed of 32 bytes */
  readonly sign: (message: Uint8Array, signingKey: Uint8Array) => Uint8Array;
};

/** Signed requests older or newer than this are refused; within it a nonce counts once. */
export const freshForMs = 5 * 60_000;

export function signRequest(
  request: RequestToSign,
  {
    keys,
    nowMs,
    randomBytes,
    maker = portableMaker,
  }: {
    readonly keys: VaultKeys;
    readonly nowMs: number;
    readonly randomBytes: RandomBytes;
    readonly maker?: SignatureMaker;
  },
): string {
  const nonce = base64url(randomBytes(16));
  const timeMs = Math.floor(nowMs);
  const message = messageOf(request, { vault: keys.vault, timeMs, nonce }, maker.sha256);
  const signature = base64url(maker.sign(message, keys.signingKey));
  return `Wervel ${keys.vault}:${timeMs}:${nonce}:${signature}`;
}

const portableMaker: SignatureMaker = { sha256, sign: ed25519.sign };

const form = /^Wervel ([\w-]{43}):(\d{1,15}):([\w-]{22}):([\w-]{86})$/u;

/**
 * Is this request written by the owner of the vault, now?
 *
 * The caller still has to refuse a nonce that it has seen.
 */
export function verifyRequest(
  request: RequestToSign,
  { header, nowMs, check = portableCheck }: Verifying,
): Result<Signature, SignatureError> {
  const parsed = parseHeader(header ?? "");
  if (parsed === undefined) return err({ kind: "unsigned" });
  if (Math.abs(nowMs - parsed.timeMs) > freshForMs) return err({ kind: "clock", relayMs: nowMs });
  const message = messageOf(request, parsed, check.sha256);
  const isValid = check.verify(parsed.signature, message, parsed.vault);
  return isValid ? ok(parsed) : err({ kind: "forged" });
}

type Verifying = {
  readonly header: string | undefined;
  readonly nowMs: number;
  readonly check?: SignatureCheck;
};

function parseHeader(header: string): Signature | undefined {
  const [, vaultText = "", time = "", nonce = "", signatureText = ""] = form.exec(header) ?? [];
  const vault = parseVaultId(vaultText);
  const signature = parseBase64url(signatureText);
  if (vault === undefined || signature?.length !== 64) return undefined;
  return { vault, timeMs: Number(time), nonce, signature };
}

/** The check that runs everywhere. Cost about 2 ms. */
export const portableCheck: SignatureCheck = {
  sha256,
  verify: (signature, message, vault) => {
    try {
      return ed25519.verify(signature, message, publicKeyOf(vault), { zip215: false });
    } catch {
      return false; // the vault's name is not a point on the curve
    }
  },
};

/**
 * Can this vault be somebody's? False for a name that is no point, one that is spelt in a second
 * way, and the few points for which anybody can make signatures.
 */
export function isSoundKey(vault: VaultId): boolean {
  try {
    return !ed25519.Point.fromBytes(publicKeyOf(vault), false).isSmallOrder();
  } catch {
    return false;
  }
}

const messageOf = (
  { method, path, body }: RequestToSign,
  { vault, timeMs, nonce }: Omit<Signature, "signature">,
  digest: SignatureCheck["sha256"],
): Uint8Array =>
  utf8(
    ["wervel request 1", vault, method, path, bytesToHex(digest(body)), timeMs, nonce].join("\n"),
  );
