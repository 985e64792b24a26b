/** Unknown JSON, looked into without trusting any of it. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text with something in it; anything else is not there. Long texts are no address. */
export function field(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return text === "" || text.length > 300 ? undefined : text;
}

export function degrees(lat: unknown, lon: unknown): { lat: number; lon: number } | undefined {
  if (typeof lat !== "number" || typeof lon !== "number") return undefined;
  const fits = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return fits ? { lat, lon } : undefined;
}
