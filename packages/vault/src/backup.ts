/** Backup files in the age format (age-encryption.org/v1): any age program opens them. */

import { err, ok, type Result } from "@wervel/base";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { textOf, utf8 } from "./bytes.ts";

export type BackupError = { readonly kind: "not-an-age-file" } | { readonly kind: "does-not-open" };

/** `secret` (AGE-SECRET-KEY-1…) stays with the person; `recipient` (age1…) may be given away. */
export type BackupKey = { readonly secret: string; readonly recipient: string };

export async function createBackupKey(): Promise<BackupKey> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

export async function sealBackup(text: string, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(utf8(text));
}

export async function openBackup(
  file: Uint8Array,
  secret: string,
): Promise<Result<string, BackupError>> {
  const banner = "age-encryption.org/v1\n";
  if (textOf(file.slice(0, banner.length)) !== banner) return err({ kind: "not-an-age-file" });
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(secret);
    return ok(textOf(await decrypter.decrypt(file)));
  } catch {
    return err({ kind: "does-not-open" });
  }
}
