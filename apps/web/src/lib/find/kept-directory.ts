import { type LocalDate, localDateAt } from "@wervel/base";
import { fingerprintOf, openSignedText } from "@wervel/vault";
import { type Directory, exampleDirectory, readDirectoryFile } from "@wervel/wervel";
import { browserStore } from "../store/index.ts";

/** The list on this device, with the key that signed it, if any. */
export type KeptDirectory = {
  readonly directory: Directory;
  readonly leftOut: number;
  /** Letters to compare with what the publisher says. */
  readonly fingerprint?: string;
};

export type DirectoryProblem =
  | "not-a-directory"
  | "no-practices"
  | "newer-version"
  | "forged"
  | "other-key"
  | "not-there";

// A draft stays on the device: public data has no place in a backup or on another device.
const key = "care-directory";

export async function keptDirectory(): Promise<KeptDirectory | undefined> {
  const store = await browserStore();
  return store.ok ? store.value.draft<KeptDirectory>(key) : undefined;
}

export async function keepDirectory(kept: KeptDirectory | undefined): Promise<void> {
  const store = await browserStore();
  if (!store.ok) return;
  if (kept === undefined) await store.value.dropDraft(key);
  else await store.value.saveDraft(key, kept);
}

export const example = (today: LocalDate): KeptDirectory => ({
  directory: exampleDirectory(today),
  leftOut: 0,
});

/** A file that a person chose; a signature is checked when there is one. */
export function readChosen(
  text: string,
  fileName: string,
  known: KeptDirectory | undefined,
): KeptDirectory | DirectoryProblem {
  const opened = openSignedText(text);
  if (!opened.ok && opened.error.kind === "forged") return "forged";
  const fingerprint = opened.ok ? fingerprintOf(opened.value.signedBy) : undefined;
  if (changedHands(known, fingerprint)) return "other-key";
  const read = readDirectoryFile({
    text: opened.ok ? opened.value.text : text,
    fileName,
    on: localDateAt(Date.now()),
  });
  if (!read.ok) return read.error.kind === "not-json" ? "not-a-directory" : read.error.kind;
  return {
    directory: read.value.directory,
    leftOut: read.value.leftOut.length,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

/** Once a list was signed, its next version is signed by the same key, or a person says otherwise. */
const changedHands = (known: KeptDirectory | undefined, fingerprint: string | undefined): boolean =>
  known?.fingerprint !== undefined && known.fingerprint !== fingerprint;

/** The list of this site, whole: no part of what someone looks for is in the request. */
export async function fetchDirectory(
  known: KeptDirectory | undefined,
): Promise<KeptDirectory | DirectoryProblem> {
  try {
    const answer = await fetch("/directory.json", { credentials: "omit", cache: "no-cache" });
    if (!answer.ok) return "not-there";
    const text = await answer.text();
    const opened = openSignedText(text);
    if (!opened.ok) return opened.error.kind === "forged" ? "forged" : "not-a-directory";
    return readChosen(text, "directory.json", known);
  } catch {
    return "not-there";
  }
}
