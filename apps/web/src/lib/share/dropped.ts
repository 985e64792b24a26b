/** What comes back from somebody else: an answer with exercises, or a file. Read at the border. */
import { type Prescription, parsePrescription } from "@wervel/model";
import { base64url, parseBase64url } from "@wervel/vault";

export type Dropped =
  | {
      readonly kind: "answer";
      readonly from: string;
      readonly note: string;
      readonly prescription: Prescription | undefined;
    }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };

export const mostFileBytes = 2_900_000;

export const formatAnswer = (from: string, note: string, prescription?: Prescription): string =>
  JSON.stringify({
    kind: "answer",
    from,
    note,
    ...(prescription === undefined ? {} : { prescription: JSON.stringify(prescription) }),
  });

export const formatFile = (name: string, bytes: Uint8Array): string =>
  JSON.stringify({ kind: "file", name, bytes: base64url(bytes) });

export function parseDropped(text: string): Dropped | undefined {
  try {
    const said: Readonly<Record<string, unknown>> = JSON.parse(text);
    if (said["kind"] === "answer") return answerIn(said);
    const bytes = parseBase64url(String(said["bytes"]));
    if (said["kind"] !== "file" || bytes === undefined) return undefined;
    return { kind: "file", name: plainName(String(said["name"])), bytes };
  } catch {
    return undefined;
  }
}

function answerIn({ from, note, prescription }: Readonly<Record<string, unknown>>): Dropped {
  const parsed = typeof prescription === "string" ? parsePrescription(prescription) : undefined;
  return {
    kind: "answer",
    from: String(from ?? "").slice(0, 120),
    note: String(note ?? "").slice(0, 2_000),
    prescription: parsed?.ok ? parsed.value : undefined,
  };
}

/** A name without folders or control signs, for the disk of whoever keeps it. */
const plainName = (name: string): string =>
  name
    .replace(/[/\\:\p{Cc}]+/gu, "-")
    .replace(/^\.+/u, "")
    .slice(0, 100) || "bestand";
