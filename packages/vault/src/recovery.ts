/** The recovery sheet: the root secret as 24 words on paper, and as a code to scan. */

import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { err, ok, type Result } from "@wervel/base";
import { base64url, parseBase64url } from "./bytes.ts";
import { parseRootSecret, type RootSecret } from "./keys.ts";

export type RecoveryError =
  | { readonly kind: "word-count"; readonly got: number; readonly needed: 24 }
  | { readonly kind: "unknown-word"; readonly position: number; readonly word: string }
  | { readonly kind: "words-do-not-fit" };

const known = new Set(wordlist);
const scheme = "wervel-recovery:1:";

/** 24 words of the BIP-39 list; the last one also checks the others. */
export const recoveryWords = (root: RootSecret): readonly string[] =>
  entropyToMnemonic(root, wordlist).split(" ");

/** Reads words as people type them: any spacing and capitals; names the word that is wrong. */
export function parseRecoveryWords(text: string): Result<RootSecret, RecoveryError> {
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== "");
  const strange = words.findIndex((word) => !known.has(word));
  if (strange >= 0)
    return err({ kind: "unknown-word", position: strange + 1, word: words[strange] ?? "" });
  if (words.length !== 24) return err({ kind: "word-count", got: words.length, needed: 24 });
  try {
    const root = parseRootSecret(mnemonicToEntropy(words.join(" "), wordlist));
    return root === undefined ? err({ kind: "words-do-not-fit" }) : ok(root);
  } catch {
    return err({ kind: "words-do-not-fit" }); // the checksum: two words changed places
  }
}

export const recoveryCode = (root: RootSecret): string => scheme + base64url(root);

export function parseRecoveryCode(text: string): RootSecret | undefined {
  if (!text.startsWith(scheme)) return undefined;
  const bytes = parseBase64url(text.slice(scheme.length));
  return bytes === undefined ? undefined : parseRootSecret(bytes);
}
