/** The secret of the vault in a file that a passphrase or a passkey opens. */
import { err, ok, type Result } from "@wervel/base";
import {
  type RootSecret,
  unwrapByPasskey,
  unwrapByPassphrase,
  type Wrapped,
  wrapByPasskey,
  wrapByPassphrase,
} from "@wervel/vault";
import { randomBytes } from "./send.ts";

export type KeyFileError =
  | { readonly kind: "not-a-key-file" }
  | { readonly kind: "does-not-open" }
  | { readonly kind: "no-passkey" };
type KeyFile = { readonly wraps: readonly Wrapped[]; readonly passkey?: string };

/** @param passkey the credential and its secret; it opens the file beside the passphrase, never alone */
export async function writeKeyFile(
  root: RootSecret,
  passphrase: string,
  passkey?: { readonly id: string; readonly secret: Uint8Array },
): Promise<string> {
  const wraps = [await wrapByPassphrase(root, { passphrase, randomBytes })];
  if (passkey !== undefined)
    wraps.push(wrapByPasskey(root, { secret: passkey.secret, randomBytes }));
  const file = { format: "wervel-key", version: 1, wraps };
  return JSON.stringify(passkey === undefined ? file : { ...file, passkey: passkey.id }, null, 1);
}

export function parseKeyFile(text: string): Result<KeyFile, KeyFileError> {
  try {
    const file: Readonly<Record<string, unknown>> = JSON.parse(text);
    const wraps = Array.isArray(file["wraps"]) ? file["wraps"].filter(isWrapped) : [];
    if (file["format"] !== "wervel-key" || wraps.length === 0)
      return err({ kind: "not-a-key-file" });
    const { passkey } = file;
    return ok(typeof passkey === "string" ? { wraps, passkey } : { wraps });
  } catch {
    return err({ kind: "not-a-key-file" });
  }
}

export async function openKeyFile(
  { wraps }: KeyFile,
  by: { readonly passphrase: string } | { readonly passkey: Uint8Array },
): Promise<Result<RootSecret, KeyFileError>> {
  for (const wrapped of wraps) {
    const opened =
      "passphrase" in by
        ? await unwrapByPassphrase(wrapped, by.passphrase)
        : unwrapByPasskey(wrapped, by.passkey);
    if (opened.ok) return opened;
  }
  return err({ kind: "does-not-open" });
}

function isWrapped(unknown: unknown): unknown is Wrapped {
  if (typeof unknown !== "object" || unknown === null) return false;
  const {
    version,
    by,
    memoryKib,
    passes,
    salt,
    nonce,
    box,
  }: Partial<Record<keyof Wrapped, unknown>> = unknown;
  const texts = [by, salt, nonce, box].every((part) => typeof part === "string");
  return version === 1 && texts && [memoryKib, passes].every((part) => typeof part === "number");
}
