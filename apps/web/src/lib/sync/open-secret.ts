/** From what a person has at hand to the secret of the vault, or to what is wrong with it. */
import { err, ok, type Result } from "@wervel/base";
import type { Text } from "@wervel/model";
import {
  joinTrustees,
  parseRecoveryCode,
  parseRecoveryWords,
  type RecoveryError,
  type RootSecret,
  type ShareError,
} from "@wervel/vault";
import type { KeyFileError } from "./key-file.ts";
import { recoveryPageWords as words } from "./recovery.words.ts";

export type SecretError = RecoveryError | ShareError | KeyFileError;

export function secretFromSheet(text: string): Result<RootSecret, SecretError> {
  const scanned = parseRecoveryCode(text.trim());
  return scanned === undefined ? parseRecoveryWords(text) : ok(scanned);
}

export async function secretFromParts(
  first: string,
  second: string,
): Promise<Result<RootSecret, SecretError>> {
  const joined = await joinTrustees(partIn(first), partIn(second));
  return joined.ok ? joined : err(joined.error);
}

/** A part is copied with the sentence around it. */
const partIn = (text: string): string =>
  text.split(/\s+/u).find((word) => word.startsWith("wervel-share-")) ?? text;

const plain: Readonly<Record<Exclude<SecretError["kind"], "word-count" | "unknown-word">, Text>> = {
  "words-do-not-fit": words.wordsDoNotFit,
  mistyped: words.mistyped,
  "same-share": words.sameShare,
  "not-together": words.notTogether,
  "not-a-key-file": words.notAFile,
  "does-not-open": words.wrongPassphrase,
  "no-passkey": words.noPasskey,
};

export function secretErrorText(error: SecretError): Text {
  if (error.kind === "word-count") return added(words.wordCount, String(error.got));
  if (error.kind === "unknown-word")
    return added(words.unknownWord, `${error.position}. ${error.word}`);
  return plain[error.kind];
}

const added = ({ nl, en }: Text, fact: string): Text => ({
  nl: `${nl} ${fact}`,
  en: `${en} ${fact}`,
});
