import { strFromU8 } from "fflate";

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Bytes of an attribute as text: UTF-8, references resolved, line ends as spaces. */
export function attributeText(bytes: Uint8Array, from: number, to: number): string {
  const raw = strFromU8(bytes.subarray(from, to));
  const spaced = /[\t\n\r]/u.test(raw) ? raw.replaceAll(/\r\n|[\t\n\r]/gu, " ") : raw;
  return spaced.includes("&") ? spaced.replaceAll(/&(#?\w+);/gu, resolved) : spaced;
}

/** A reference that means nothing stays as it is written. */
function resolved(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name] ?? whole;
  const hex = name[1] === "x";
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
