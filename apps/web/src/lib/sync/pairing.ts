/** Handing the secret of the vault to a second device: once, within minutes, seen by nobody else. */
import { err, ok, type Result } from "@wervel/base";
import {
  base64url,
  comparisonWords,
  createPairing,
  keysOf,
  meetingPlace,
  type PairingSecret,
  pairingCode,
  pairingWords,
  parseBase64url,
  parsePairingText,
  parseRootSecret,
  type RootSecret,
} from "@wervel/vault";
import { isEmpty, type Line, nothingThere, openBriefly, writeBriefly } from "./brief-vault.ts";
import type { SyncError } from "./session.ts";

export const pairingMinutes = 5;
const place = { record: "hand-over", field: "root" } as const;

export type Offer = {
  readonly code: string;
  readonly words: readonly string[];
  readonly comparison: readonly string[];
  readonly untilMs: number;
};
export type PairingError =
  | SyncError
  | { readonly kind: "not-a-code" }
  | { readonly kind: "too-late" };

/** Puts the secret where only the holder of the code finds it. */
export async function offer(root: RootSecret, line: Line): Promise<Result<Offer, PairingError>> {
  const pairing = createPairing(line.randomBytes);
  const brief = await openBriefly(meetingPlace(pairing), line);
  if (!brief.ok) return brief;
  const untilMs = line.now() + pairingMinutes * 60_000;
  const written = await writeBriefly(brief.value, [
    { kind: "set", ...place, value: base64url(root) },
    { kind: "set", record: place.record, field: "untilMs", value: untilMs },
  ]);
  if (!written.ok) return written;
  return ok({
    code: pairingCode(pairing),
    words: pairingWords(pairing),
    comparison: comparisonWords(pairing, keysOf(root).vault),
    untilMs,
  });
}

/** Nobody can use the code any more. */
export async function withdraw(code: string, line: Line): Promise<void> {
  const pairing = parsePairingText(code);
  if (pairing !== undefined) await forgetPlace(pairing, line);
}

export type Taken = { readonly root: RootSecret; readonly comparison: readonly string[] };

/** Reads the secret and clears the place, so that the code works once. */
export async function takeOver(text: string, line: Line): Promise<Result<Taken, PairingError>> {
  const pairing = parsePairingText(text);
  if (pairing === undefined) return err({ kind: "not-a-code" });
  const brief = await openBriefly(meetingPlace(pairing), line);
  if (!brief.ok) return brief;
  if (isEmpty(brief.value)) return nothingThere;
  const fields = brief.value.vault.replica().read(place.record)?.fields ?? {};
  await forgetPlace(pairing, line);
  if (Number(fields["untilMs"]) < line.now()) return err({ kind: "too-late" });
  const bytes = parseBase64url(String(fields[place.field]));
  const root = bytes === undefined ? undefined : parseRootSecret(bytes);
  if (root === undefined) return err({ kind: "not-a-code" });
  return ok({ root, comparison: comparisonWords(pairing, keysOf(root).vault) });
}

async function forgetPlace(pairing: PairingSecret, line: Line): Promise<void> {
  const brief = await openBriefly(meetingPlace(pairing), line);
  if (brief.ok) await brief.value.relay.forget();
}
