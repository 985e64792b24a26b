import { isStamp, type Stamp } from "./hybrid-clock.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * One thing a person did on one device.
 *
 * `seen` names the values that this one replaces, so that a value written
 * elsewhere at the same time is noticed instead of silently lost.
 */
export type Change =
  | {
      readonly kind: "set";
      readonly record: string;
      readonly field: string;
      readonly value: Json;
      readonly seen: readonly Stamp[];
      readonly at: Stamp;
    }
  | {
      readonly kind: "add" | "drop";
      readonly record: string;
      readonly field: string;
      readonly element: string;
      readonly at: Stamp;
    }
  | { readonly kind: "remove"; readonly record: string; readonly at: Stamp };

/** A change read from a record that unsealed well but may come from a newer program. */
export function parseChange(unknown: unknown): Change | undefined {
  if (typeof unknown !== "object" || unknown === null) return undefined;
  const change = unknown as Loose; // every part is checked below
  const { kind, record, field, at } = change;
  if (typeof record !== "string" || !isStamp(at)) return undefined;
  if (kind === "remove") return { kind, record, at };
  if (typeof field !== "string") return undefined;
  return kind === "set"
    ? parseSet(change, record, field, at)
    : parseElement(change, record, field, at);
}

type Loose = Readonly<
  Record<"kind" | "record" | "field" | "element" | "value" | "seen" | "at", unknown>
>;

function parseSet({ value, seen }: Loose, record: string, field: string, at: Stamp) {
  const sound = Array.isArray(seen) && seen.every(isStamp) && isJson(value);
  return sound ? ({ kind: "set", record, field, value, seen, at } as const) : undefined;
}

function parseElement({ kind, element }: Loose, record: string, field: string, at: Stamp) {
  const sound = (kind === "add" || kind === "drop") && typeof element === "string";
  return sound ? ({ kind, record, field, element, at } as const) : undefined;
}

function isJson(value: unknown): value is Json {
  if (value === null || ["boolean", "string"].includes(typeof value)) return true;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "object" && Object.values(value).every(isJson);
}
