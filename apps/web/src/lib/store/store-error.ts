/** Why the browser would not keep something; each has its own sentence and its own way out. */
export type StoreError =
  /** The disk, or the share of it that the browser gives us, is full. */
  | { readonly kind: "full" }
  /** No storage at all: private window, or blocked in the settings. */
  | { readonly kind: "unavailable"; readonly reason: string }
  /** An older tab holds the database open and blocks the new version. */
  | { readonly kind: "other-tab" }
  /** The data were written by a newer Wervel than this one. */
  | { readonly kind: "newer-data" }
  | { readonly kind: "failed"; readonly reason: string };

const kindOf: Readonly<Record<string, "full" | "unavailable" | "newer-data">> = {
  QuotaExceededError: "full",
  SecurityError: "unavailable",
  InvalidStateError: "unavailable",
  NotSupportedError: "unavailable",
  VersionError: "newer-data",
};

/** Sorts what the browser threw. */
export function storeError(thrown: unknown): StoreError {
  const named = typeof thrown === "object" && thrown !== null && "name" in thrown;
  const name = named ? String(thrown.name) : "unknown";
  const kind = kindOf[name];
  if (kind === "full" || kind === "newer-data") return { kind };
  return { kind: kind ?? "failed", reason: name };
}
