import type { WervelRecord } from "@wervel/model";
import { fieldsOf, isSame } from "./diary-changes.ts";

const times: ReadonlySet<string> = new Set(["changedAt", "notedAt", "id", "kind", "earlier"]);

/** What this version says where another says something else, as "field: value". */
export function differingParts(
  record: WervelRecord,
  others: readonly WervelRecord[],
): readonly string[] {
  const flat = others.map((other) => flatten(other));
  return Object.entries(flatten(record)).flatMap(([field, value]) =>
    flat.every((other) => isSame(other[field], value)) ? [] : [`${field}: ${said(value)}`],
  );
}

function flatten(record: WervelRecord): Readonly<Record<string, unknown>> {
  const { whole, ...parts } = fieldsOf(record);
  const fields = whole !== null && typeof whole === "object" ? { ...whole } : parts;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      times.has(key) ? [] : [[key.replace(/^answers\./u, ""), value]],
    ),
  );
}

const said = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? "–");
