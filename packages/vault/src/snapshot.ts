/** A whole vault in one sealed piece: the beginning of an epoch. */

import { err, ok, type Result } from "@wervel/base";
import { base64url } from "./bytes.ts";
import { parseChange } from "./change.ts";
import type { DeviceId, RandomBytes } from "./device.ts";
import { isStamp, type Stamp } from "./hybrid-clock.ts";
import type { VaultKeys } from "./keys.ts";
import type { Snapshot } from "./replica.ts";
import { noPrevious, type Place, type SealError, seal, unseal } from "./seal.ts";

/** No device has sixteen zero bytes and no record the sequence 0: a snapshot opens as nothing else. */
const placeOf = (keys: VaultKeys, epoch: number): Place => ({
  vault: keys.vault,
  epoch,
  device: base64url(new Uint8Array(16)) as DeviceId, // 16 bytes give 22 letters
  sequence: 0,
  previous: noPrevious,
});

export const sealSnapshot = (
  snapshot: Snapshot,
  {
    keys,
    epoch,
    randomBytes,
  }: { readonly keys: VaultKeys; readonly epoch: number; readonly randomBytes: RandomBytes },
): Uint8Array =>
  seal(JSON.stringify(snapshot), {
    key: keys.recordKey(epoch),
    place: placeOf(keys, epoch),
    randomBytes,
  });

export type SnapshotError = SealError | { readonly kind: "unreadable-snapshot" };

export function openSnapshot(
  sealed: Uint8Array,
  { keys, epoch }: { readonly keys: VaultKeys; readonly epoch: number },
): Result<Snapshot, SnapshotError> {
  const text = unseal(sealed, { key: keys.recordKey(epoch), place: placeOf(keys, epoch) });
  if (!text.ok) return text;
  const snapshot = parseSnapshot(text.value);
  return snapshot === undefined ? err({ kind: "unreadable-snapshot" }) : ok(snapshot);
}

function parseSnapshot(text: string): Snapshot | undefined {
  const parsed: unknown = JSON.parse(text); // sealed by us, so it is JSON
  if (typeof parsed !== "object" || parsed === null) return undefined;
  if (!("changes" in parsed && "seen" in parsed) || !Array.isArray(parsed.changes))
    return undefined;
  const changes = parsed.changes.map(parseChange);
  const seen = Object.entries(parsed.seen ?? {}).filter((entry): entry is [string, Stamp] =>
    isStamp(entry[1]),
  );
  return changes.every((change) => change !== undefined)
    ? { changes, seen: Object.fromEntries(seen) }
    : undefined;
}
