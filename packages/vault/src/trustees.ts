/** The root secret over three trusted people: any two together can restore it, one alone knows nothing. */

import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "@wervel/base";
import { combine, split } from "shamir-secret-sharing";
import { base64url, concat, parseBase64url, utf8 } from "./bytes.ts";
import { keysOf, parseRootSecret, type RootSecret } from "./keys.ts";

export type ShareError =
  | { readonly kind: "mistyped"; readonly share: 1 | 2 }
  | { readonly kind: "same-share" }
  | { readonly kind: "not-together" };

const scheme = "wervel-share-1-";
const checkLength = 4;
const setLength = 4;

/**
 * Three texts, one for each person. Each holds the share (33 bytes), four bytes
 * that tell which vault it belongs to, and four bytes that catch a slip of the pen.
 */
export async function splitAmongTrustees(root: RootSecret): Promise<readonly string[]> {
  const shares = await split(root, 3, 2);
  return shares.map((share) => {
    const body = concat(setOf(root), share);
    return scheme + base64url(concat(body, check(body)));
  });
}

export async function joinTrustees(
  first: string,
  second: string,
): Promise<Result<RootSecret, ShareError>> {
  const a = parseShare(first);
  if (a === undefined) return err({ kind: "mistyped", share: 1 });
  const b = parseShare(second);
  if (b === undefined) return err({ kind: "mistyped", share: 2 });
  if (base64url(a) === base64url(b)) return err({ kind: "same-share" });
  const root = parseRootSecret(await combine([a.slice(setLength), b.slice(setLength)]));
  const sets = [a, b].map((share) => base64url(share.subarray(0, setLength)));
  const fits = root !== undefined && sets.every((set) => set === base64url(setOf(root)));
  return fits ? ok(root) : err({ kind: "not-together" });
}

function parseShare(text: string): Uint8Array | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(scheme)) return undefined;
  const bytes = parseBase64url(trimmed.slice(scheme.length));
  if (bytes?.length !== setLength + 33 + checkLength) return undefined;
  const body = bytes.slice(0, -checkLength);
  return base64url(check(body)) === base64url(bytes.slice(-checkLength)) ? body : undefined;
}

const check = (body: Uint8Array) =>
  sha256(concat(utf8("wervel share check"), body)).slice(0, checkLength);
const setOf = (root: RootSecret) => sha256(keysOf(root).publicKey).slice(0, setLength);
