/** What routes read from a path or a query, and how they write bytes. */

import { parseDeviceId } from "@wervel/vault";

export const binary = {
  "content-type": "application/octet-stream",
  "cache-control": "no-store",
} as const;

/** Hono wants a buffer of its own kind. */
export const bytesBody = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

/** Names of parcels, inboxes and drops are sixteen random bytes, as a device's name is. */
export const idOf = (text: string): string | undefined => parseDeviceId(text);

/** A whole number within bounds, ends included; anything else gives nothing. */
export function wholeIn(
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = /^\d{1,15}$/u.test(text ?? "") ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
