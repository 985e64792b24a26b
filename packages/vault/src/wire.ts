/** Sealed records and heads as bytes: what travels between a device and the relay. */

import { err, ok, type Result } from "@wervel/base";
import { base64url, concat, parseBase64url, uint32, uint64 } from "./bytes.ts";
import type { DeviceId } from "./device.ts";
import type { SealedRecord } from "./log.ts";

export type WireError =
  | { readonly kind: "cut-off"; readonly byte: number }
  | { readonly kind: "bad-sequence"; readonly byte: number }
  | {
      readonly kind: "too-large";
      readonly byte: number;
      readonly got: number;
      readonly most: number;
    };

/** One sealed record may be this long: a page of changes, never a photograph album. */
export const longestSealed = 262_144;

const frameHeader = 16 + 4 + 8 + 4;
const headLength = 16 + 8;

/** Frames, one after another: device (16), epoch (4), sequence (8), length (4), sealed bytes. */
export const encodeRecords = (records: readonly SealedRecord[]): Uint8Array =>
  concat(
    ...records.flatMap(({ device, epoch, sequence, sealed }) => [
      deviceBytes(device),
      uint32(epoch),
      uint64(sequence),
      uint32(sealed.length),
      sealed,
    ]),
  );

export function decodeRecords(bytes: Uint8Array): Result<readonly SealedRecord[], WireError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: SealedRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + frameHeader > bytes.length) return err({ kind: "cut-off", byte: at });
    const length = view.getUint32(at + 28);
    if (length > longestSealed)
      return err({ kind: "too-large", byte: at, got: length, most: longestSealed });
    const sequence = sequenceAt(view, at + 20);
    if (sequence === undefined) return err({ kind: "bad-sequence", byte: at });
    const end = at + frameHeader + length;
    if (end > bytes.length) return err({ kind: "cut-off", byte: at });
    records.push({
      device: deviceOf(bytes.subarray(at, at + 16)),
      epoch: view.getUint32(at + 16),
      sequence,
      sealed: bytes.slice(at + frameHeader, end),
    });
    at = end;
  }
  return ok(records);
}

/** Pairs, one after another: device (16), sequence (8). */
export const encodeHeads = (heads: Iterable<readonly [DeviceId, number]>): Uint8Array =>
  concat(...[...heads].flatMap(([device, sequence]) => [deviceBytes(device), uint64(sequence)]));

export function decodeHeads(bytes: Uint8Array): Result<ReadonlyMap<DeviceId, number>, WireError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const heads = new Map<DeviceId, number>();
  for (let at = 0; at < bytes.length; at += headLength) {
    if (at + headLength > bytes.length) return err({ kind: "cut-off", byte: at });
    const sequence = sequenceAt(view, at + 16);
    if (sequence === undefined) return err({ kind: "bad-sequence", byte: at });
    heads.set(deviceOf(bytes.subarray(at, at + 16)), sequence);
  }
  return ok(heads);
}

function sequenceAt(view: DataView, at: number): number | undefined {
  const sequence = Number(view.getBigUint64(at));
  return Number.isSafeInteger(sequence) ? sequence : undefined;
}

const deviceBytes = (device: DeviceId) => parseBase64url(device) ?? new Uint8Array(16);
const deviceOf = (bytes: Uint8Array) => base64url(bytes) as DeviceId; // 16 bytes, so 22 letters
