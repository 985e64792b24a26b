/**
 * One device's rows of a vault, kept in order.
 *
 * Every device writes its own row of sealed records: 1, 2, 3 … each holding the
 * digest of the one before. A record that is missing, repeated, swapped or changed
 * is noticed; what arrives too early waits outside until the gap is filled.
 */

import { err, ok, type Result } from "@wervel/base";
import { type Change, parseChange } from "./change.ts";
import type { DeviceId, RandomBytes } from "./device.ts";
import type { VaultKeys } from "./keys.ts";
import { digest, noPrevious, type Place, type SealError, seal, unseal } from "./seal.ts";

export type SealedRecord = {
  readonly device: DeviceId;
  readonly epoch: number;
  readonly sequence: number;
  readonly sealed: Uint8Array;
};

/** How far a device's row is known: its last sequence and that record's digest. */
export type Head = { readonly sequence: number; readonly digest: Uint8Array };
export type Heads = ReadonlyMap<DeviceId, Head>;

export type LogError =
  | { readonly kind: "already-known" }
  | { readonly kind: "too-early"; readonly expected: number; readonly got: number }
  | { readonly kind: "other-epoch"; readonly expected: number; readonly got: number }
  | { readonly kind: "unreadable"; readonly device: DeviceId; readonly sequence: number };

/** What a record says: changes, and how far its writer knew the other devices' rows. */
export type Page = {
  readonly changes: readonly Change[];
  readonly knows: Readonly<Record<string, number>>;
};

const start: Head = { sequence: 0, digest: noPrevious };
export const headOf = (heads: Heads, device: DeviceId): Head => heads.get(device) ?? start;

type Writer = {
  readonly keys: VaultKeys;
  readonly epoch: number;
  readonly device: DeviceId;
  readonly heads: Heads;
  readonly randomBytes: RandomBytes;
};

/** Seals changes as the next record of this device's row. */
export function writePage(
  changes: readonly Change[],
  { keys, epoch, device, heads, randomBytes }: Writer,
): { readonly record: SealedRecord; readonly head: Head } {
  const last = headOf(heads, device);
  const place: Place = {
    vault: keys.vault,
    epoch,
    device,
    sequence: last.sequence + 1,
    previous: last.digest,
  };
  const knows = Object.fromEntries([...heads].map(([id, head]) => [id, head.sequence]));
  const sealed = seal(JSON.stringify({ changes, knows }), {
    key: keys.recordKey(epoch),
    place,
    randomBytes,
  });
  const record = { device, epoch, sequence: place.sequence, sealed };
  return { record, head: { sequence: place.sequence, digest: digest(sealed) } };
}

type Reader = { readonly keys: VaultKeys; readonly epoch: number; readonly heads: Heads };

/** Opens the next record of a row; any other record of that row is refused with the reason. */
export function readPage(
  record: SealedRecord,
  { keys, epoch, heads }: Reader,
): Result<{ readonly page: Page; readonly head: Head }, LogError | SealError> {
  const { device, sequence, sealed } = record;
  if (record.epoch !== epoch)
    return err({ kind: "other-epoch", expected: epoch, got: record.epoch });
  const last = headOf(heads, device);
  if (sequence <= last.sequence) return err({ kind: "already-known" });
  if (sequence > last.sequence + 1)
    return err({ kind: "too-early", expected: last.sequence + 1, got: sequence });
  const place = { vault: keys.vault, epoch, device, sequence, previous: last.digest };
  const text = unseal(sealed, { key: keys.recordKey(epoch), place });
  if (!text.ok) return text;
  const page = parsePage(text.value);
  return page === undefined
    ? err({ kind: "unreadable", device, sequence })
    : ok({ page, head: { sequence, digest: digest(sealed) } });
}

/** Rows that somebody has seen further than we have: the relay keeps something back. */
export const missing = (heads: Heads, knows: Page["knows"]): readonly string[] =>
  Object.entries(knows).flatMap(([device, sequence]) =>
    headOf(heads, device as DeviceId).sequence < sequence ? [device] : [],
  );

function parsePage(text: string): Page | undefined {
  const page: unknown = parseJson(text);
  if (typeof page !== "object" || page === null) return undefined;
  if (!("changes" in page && "knows" in page) || !Array.isArray(page.changes)) return undefined;
  const changes = page.changes.map(parseChange);
  const knows = Object.entries(page.knows ?? {}).filter((entry): entry is [string, number] =>
    Number.isSafeInteger(entry[1]),
  );
  return changes.every((change) => change !== undefined)
    ? { changes, knows: Object.fromEntries(knows) }
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
