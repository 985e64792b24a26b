/** What was typed on the form for a paper result, and what may be wrong with it. */
import type { Text } from "@wervel/model";
import { readLabNumber } from "@wervel/wervel";
import { handWords as words } from "./gut-test.words.ts";
import { filled } from "./warning-says.ts";

export type HandRow = { result: string; from: string; to: string };
export const emptyRow = (): HandRow => ({ result: "", from: "", to: "" });

export type HandFault = {
  readonly says: Text;
  /** A number that was probably meant, as it would be typed. */
  readonly meant?: string;
};

export const numberIn = (text: string): number | undefined => {
  const read = readLabNumber(text);
  return read.is === "number" ? read.value : undefined;
};

const isTyped = (text: string) => text.trim() !== "";

/** The first thing to look at in a row, or nothing. */
export function faultIn({ result, from, to }: HandRow, isPercent: boolean): HandFault | undefined {
  if ([result, from, to].some((text) => isTyped(text) && numberIn(text) === undefined))
    return { says: words.notANumber };
  const [value, low, high] = [numberIn(result), numberIn(from), numberIn(to)];
  if (isPercent && value !== undefined && value > 100) return tooMuch(value, result);
  if (low !== undefined && high !== undefined && low > high) return { says: words.turned };
  return undefined;
}

/** 115 was probably 11,5: the comma is easily lost. */
function tooMuch(value: number, typed: string): HandFault {
  const meant = value / 10;
  const says = filled(words.impossible, "n", typed.trim());
  return meant <= 100 ? { says, meant: String(meant).replace(".", ",") } : { says };
}

/** Value and range of a row, when it holds any. */
export function readRow(row: HandRow) {
  const [value, low, high] = [numberIn(row.result), numberIn(row.from), numberIn(row.to)];
  const range = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
  return value === undefined ? undefined : { value, range };
}
