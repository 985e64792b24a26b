/** What a share holds: the consult sheet as it was on that day, and nothing that it does not show. */
import { err, ok, type Result } from "@wervel/base";
import type { Language } from "@wervel/model";
import type { FhirBundle, Insight } from "@wervel/wervel";
import type { MadeSheet } from "../consult/made-sheet.ts";

export type ShareContent = {
  readonly format: "wervel-share";
  readonly version: 1;
  readonly language: Language;
  readonly writtenAt: string;
  readonly made: {
    readonly page: MadeSheet["page"];
    readonly sheet: Pick<MadeSheet["sheet"], "places">;
  };
  readonly insight: Pick<Insight, "course">;
  readonly fhir: FhirBundle;
  /** Where an answer may be dropped, when one is asked for. */
  readonly answerTo?: string;
};

export type ShareFault = { readonly kind: "unreadable" } | { readonly kind: "newer-version" };

/** JSON has no word for a gap in a row of numbers; these two marks keep gaps apart from zero. */
export const formatShare = (content: ShareContent): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(marked(content)));

export function parseShare(bytes: Uint8Array): Result<ShareContent, ShareFault> {
  try {
    const content = unmarked(JSON.parse(new TextDecoder().decode(bytes)));
    if (isShare(content)) return ok(content);
    const isNewer = isObject(content) && Number(content["version"]) > 1;
    return err({ kind: isNewer ? "newer-version" : "unreadable" });
  } catch {
    return err({ kind: "unreadable" });
  }
}

const isObject = (unknown: unknown): unknown is Readonly<Record<string, unknown>> =>
  typeof unknown === "object" && unknown !== null;

/** Sealed by the key in the link, so it is ours or the work of whoever made the link: text only. */
const isShare = (unknown: unknown): unknown is ShareContent =>
  isObject(unknown) &&
  unknown["format"] === "wervel-share" &&
  unknown["version"] === 1 &&
  isObject(unknown["made"]) &&
  isObject(unknown["made"]["page"]) &&
  isObject(unknown["insight"]) &&
  isObject(unknown["fhir"]);

const gap = "\u0000gap";
const notANumber = "\u0000nan";

function marked(value: unknown): unknown {
  if (value === undefined) return gap;
  if (typeof value === "number" && Number.isNaN(value)) return notANumber;
  if (Array.isArray(value)) return value.map(marked);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
}

function unmarked(value: unknown): unknown {
  if (value === gap) return undefined;
  if (value === notANumber) return Number.NaN;
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmarked(inner)]));
}
