/**
 * A SMART Health Link (HL7, STU 1.0.0): a share that a care provider's own program can read.
 *
 * The file is a JWE that the relay keeps and counts as it does any share. The link tells where it
 * lies and holds its key. One file, fetched directly (flag U), so there can be no passcode.
 */

import { CompactEncrypt } from "jose";
import { base64url, utf8 } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";
import type { VaultId } from "./keys.ts";

/** `parcel` is 16 random bytes, `key` 32. */
export type HealthLink = {
  readonly vault: VaultId;
  readonly parcel: string;
  readonly key: Uint8Array;
};

/** Rounded up to this, so that the relay does not learn how much was shared. */
const padTo = 1_024;

/**
 * Seals a FHIR resource under a fresh name and key.
 *
 * @param json the resource; it gains spaces at its end, which JSON does not mind
 */
export async function sealHealthLink(
  json: string,
  { vault, randomBytes }: { readonly vault: VaultId; readonly randomBytes: RandomBytes },
): Promise<{ readonly link: HealthLink; readonly sealed: Uint8Array }> {
  const link = { vault, parcel: base64url(randomBytes(16)), key: randomBytes(32) };
  const content = utf8(json);
  const padded = new Uint8Array(Math.ceil(content.length / padTo) * padTo).fill(0x20);
  padded.set(content);
  const jwe = await new CompactEncrypt(padded)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", cty: "application/fhir+json" })
    .encrypt(link.key);
  return { link, sealed: utf8(jwe) };
}

/**
 * The link itself, for a QR code or a message: `shlink:/` and what a reader needs.
 *
 * @param base where the relay is, such as `https://example.org/relay`
 * @param label shown to who reads it; at most 80 letters
 */
export function formatHealthLink(
  { vault, parcel, key }: HealthLink,
  {
    base,
    untilMs,
    label,
  }: { readonly base: string; readonly untilMs: number; readonly label: string },
): string {
  const payload = {
    url: `${base}/health-links/${vault}/${parcel}`,
    key: base64url(key),
    exp: Math.floor(untilMs / 1000),
    flag: "U",
    label: label.slice(0, 80),
    v: 1,
  };
  return `shlink:/${base64url(utf8(JSON.stringify(payload)))}`;
}
