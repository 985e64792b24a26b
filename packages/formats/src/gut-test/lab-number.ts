/** What a lab wrote where a number belongs. */
export type LabNumber =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "below"; readonly limit: number }
  | { readonly is: "missing" }
  | { readonly is: "unreadable" };

const missing =
  /^(?:|-+|na|n\/a|nan|nd|n\.?\s?d\.?|n\.?\s?b\.?|n\.?\s?a\.?|niet (?:bepaald|gevonden|aantoonbaar)|not detected|null)$/iu;

/**
 * A number as labs write it: `3,7`, `1.234,5`, `12 %`, `<0,01`, `n.d.`.
 * "Below the limit" and "not determined" are not zero.
 */
export function readLabNumber(text: string): LabNumber {
  const said = text.replaceAll(/[\s\u00a0%]+/gu, "").trim();
  if (missing.test(text.trim()) || said === "") return { is: "missing" };
  const below = /^[<≤](.+)$/u.exec(said)?.[1];
  if (below !== undefined) {
    const limit = plainNumber(below);
    return limit === undefined ? { is: "unreadable" } : { is: "below", limit };
  }
  const value = plainNumber(said);
  return value === undefined ? { is: "unreadable" } : { is: "number", value };
}

/** The last of the two signs is the decimal one; a sign that comes back groups thousands. */
function plainNumber(text: string): number | undefined {
  const [comma, point] = [text.lastIndexOf(","), text.lastIndexOf(".")];
  const isDutch = comma > point && (point >= 0 || text.indexOf(",") === comma);
  const plain = isDutch ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** A number that a program wrote: a point for the decimals, nothing else. */
export function readPlainNumber(text: string): number | undefined {
  const said = text.trim();
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/iu.test(said)) return undefined;
  const value = Number(said);
  return Number.isFinite(value) ? value : undefined;
}
