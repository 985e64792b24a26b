import type { Json, JsonObject } from "@wervel/model";

// A setting may come from another version or another device: what cannot be read is absent.

export const objectIn = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};

export const listIn = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : [];

export const textIn = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

export const numberIn = (value: Json | undefined): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

export const flagIn = (value: Json | undefined): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

/** The words of a list that are known; others are left out. */
export const knownIn = <T extends string>(value: Json | undefined, known: readonly T[]): T[] =>
  known.filter((word) => listIn(value).includes(word));

export const oneOf = <T extends string>(
  value: Json | undefined,
  known: readonly T[],
): T | undefined => known.find((word) => word === value);

export const textsIn = (value: Json | undefined): readonly string[] =>
  listIn(value).flatMap((one) => (typeof one === "string" ? [one] : []));
