/** What a person took over from a physiotherapist, kept with the diary: it syncs and is in the copy. */
import { type Prescription, parsePrescription, type SettingRecord } from "@wervel/model";
import type { Origin } from "../store/index.ts";
import type { Dropped } from "./dropped.ts";

const key = "accepted-answer";

export type Accepted = {
  readonly id: string;
  readonly from: string;
  readonly note: string;
  readonly prescription: Prescription | undefined;
};

export function acceptedRecord(
  { from, note, prescription }: Dropped & { readonly kind: "answer" },
  { id, now }: Origin,
): SettingRecord {
  const value = { from, note, prescription: JSON.stringify(prescription ?? null) };
  return { id: `setting:${key}:${id()}`, kind: "setting", key, value, changedAt: now() };
}

/** Newest first. */
export function acceptedIn(settings: readonly SettingRecord[]): readonly Accepted[] {
  const kept = settings.filter((record) => record.key === key);
  return kept
    .toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1))
    .map(({ id, value }) => {
      const said: Readonly<Record<string, unknown>> =
        typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value))
          : {};
      const parsed = parsePrescription(String(said["prescription"]));
      return {
        id,
        from: String(said["from"] ?? ""),
        note: String(said["note"] ?? ""),
        prescription: parsed.ok ? parsed.value : undefined,
      };
    });
}
