import { err, ok, type Result } from "@wervel/base";
import { readYesNo } from "./cell-words.ts";
import { type DecimalSign, readNumber } from "./decimal-sign.ts";

/** How an answer is kept: 0-10, little/some/much as 0, 1, 2, yes or no, an amount, or words. */
export type ImportScale =
  | { readonly is: "nrs" }
  | { readonly is: "level" }
  | { readonly is: "yes-no" }
  | { readonly is: "amount"; readonly max: number }
  | { readonly is: "text" };

/** A straight line from the file's scale to ours: `from[0]` becomes `to[0]`, `from[1]` `to[1]`. */
export interface LinearScale {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface ColumnReading {
  readonly scale: ImportScale;
  /** What the person said that a word stands for, on our scale. */
  readonly words?: Readonly<Record<string, number>>;
  /** Absent: numbers are kept as they stand. */
  readonly linear?: LinearScale;
}

export type CellValue =
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "yes-no"; readonly yes: boolean }
  | { readonly is: "text"; readonly text: string };

export type CellIssue =
  | { readonly kind: "not-a-number" }
  | { readonly kind: "not-yes-or-no" }
  | {
      readonly kind: "outside";
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

/** Reads one filled cell; what does not fit its scale is named, never bent to fit. */
export function readCell(
  cell: string,
  { scale, linear, words }: ColumnReading,
  sign: DecimalSign,
): Result<CellValue, CellIssue> {
  if (scale.is === "text") return ok({ is: "text", text: cell.trim() });
  if (scale.is === "yes-no") {
    const yes = readYesNo(cell);
    return yes === undefined ? err({ kind: "not-yes-or-no" }) : ok({ is: "yes-no", yes });
  }
  const said = words?.[cell.trim()];
  return said === undefined
    ? readAmount(cell, { scale, ...(linear === undefined ? {} : { linear }) }, sign)
    : ok({ is: "number", number: said });
}

function readAmount(
  cell: string,
  { scale, linear }: ColumnReading,
  sign: DecimalSign,
): Result<CellValue, CellIssue> {
  const written = readNumber(cell, sign);
  if (written === undefined) return err({ kind: "not-a-number" });
  const outside = limitIssue(written, linear?.from);
  if (outside !== undefined) return err(outside);
  const value = linear === undefined ? written : onLine(written, linear);
  const [low, high] = limits(scale);
  if (value < low || value > high) return err({ kind: "outside", value: written, low, high });
  return ok({ is: "number", number: scale.is === "level" ? Math.round(value) : value });
}

/** Rounded to a hundredth: a scale from 1 to 10 makes ninths, and nobody feels a ninth. */
export const onLine = (value: number, { from, to }: LinearScale): number =>
  Math.round((to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0])) * 100) / 100;

function limitIssue(value: number, from: readonly [number, number] | undefined) {
  if (from === undefined) return undefined;
  const [low, high] = from[0] < from[1] ? from : [from[1], from[0]];
  return value < low || value > high ? ({ kind: "outside", value, low, high } as const) : undefined;
}

function limits(scale: ImportScale): readonly [number, number] {
  if (scale.is === "nrs") return [0, 10];
  return scale.is === "amount" ? [0, scale.max] : [0, 2];
}
