/** A public text that many read and one wrote, such as a list of practices. Nothing is secret. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "@wervel/base";
import { base64url, concat, parseBase64url, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";

/** The writer's public key, 43 letters; who holds the secret one is for people to agree on. */
export type SignedText = { readonly text: string; readonly signedBy: string };
export type SignedTextError = { readonly kind: "not-signed" | "forged" };

const format = "wervel-signed";
const purpose = utf8("wervel signed text 1 ");

/** A secret to sign with, as text to keep in a file of one's own. */
export const createSigningSecret = (randomBytes: RandomBytes): string => base64url(randomBytes(32));

/** The public half; undefined when the text is no secret of ours. */
export function signerOf(secret: string): string | undefined {
  const key = secretKey(secret);
  return key === undefined ? undefined : base64url(ed25519.getPublicKey(key));
}

/** The text with its signature (Ed25519, RFC 8032) as one JSON document. */
export function signText(
  text: string,
  secret: string,
): Result<string, { readonly kind: "bad-secret" }> {
  const key = secretKey(secret);
  if (key === undefined) return err({ kind: "bad-secret" });
  const signature = base64url(ed25519.sign(concat(purpose, utf8(text)), key));
  const signedBy = base64url(ed25519.getPublicKey(key));
  return ok(`${JSON.stringify({ format, version: 1, signedBy, signature, text })}\n`);
}

/**
 * Is this text as the holder of that key wrote it? It says nothing about who holds the key:
 * compare `fingerprintOf` with what the publisher says elsewhere.
 */
export function openSignedText(document: string): Result<SignedText, SignedTextError> {
  const fields = fieldsOf(document);
  if (fields === undefined || fields["format"] !== format || fields["version"] !== 1)
    return err({ kind: "not-signed" });
  const { text, signedBy, signature } = fields;
  if (typeof text !== "string" || typeof signedBy !== "string" || typeof signature !== "string")
    return err({ kind: "not-signed" });
  return isWritten(text, signedBy, signature) ? ok({ text, signedBy }) : err({ kind: "forged" });
}

/** Eight groups of four letters that two people can read to each other. */
export const fingerprintOf = (signedBy: string): string =>
  [...sha256(utf8(signedBy)).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .replace(/(.{4})(?=.)/gu, "$1 ");

function isWritten(text: string, signedBy: string, signature: string): boolean {
  const [key, signed] = [parseBase64url(signedBy), parseBase64url(signature)];
  if (key?.length !== 32 || signed?.length !== 64) return false;
  return ed25519.verify(signed, concat(purpose, utf8(text)), key, { zip215: false });
}

function secretKey(secret: string): Uint8Array | undefined {
  const bytes = parseBase64url(secret.trim());
  return bytes?.length === 32 ? bytes : undefined;
}

function fieldsOf(document: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(document);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
