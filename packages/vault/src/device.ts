import { base64url, parseBase64url } from "./bytes.ts";

/** One phone, tablet or browser profile: 16 random bytes, written as 22 letters. */
export type DeviceId = string & { readonly deviceId: unique symbol };

export type RandomBytes = (length: number) => Uint8Array;

export const createDeviceId = (randomBytes: RandomBytes): DeviceId =>
  base64url(randomBytes(16)) as DeviceId; // 16 bytes always give 22 letters

export function parseDeviceId(text: string): DeviceId | undefined {
  const bytes = text.length === 22 ? parseBase64url(text) : undefined;
  return bytes === undefined ? undefined : (text as DeviceId); // checked: 22 letters, 16 bytes
}
