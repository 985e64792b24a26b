import type { TaxonSample } from "@wervel/model";
import { type GutFileIssue, refuse } from "./gut-file-issue.ts";
import { readPlainNumber } from "./lab-number.ts";

/** Collects one sparse sample; a zero is not kept, because not seen is all that it says. */
export class SampleBuilder {
  readonly #id: string;
  readonly #taxa: number[] = [];
  readonly #values: number[] = [];
  #apart = 0;

  constructor(id: string) {
    this.#id = id;
  }

  add(taxon: number, value: number): void {
    if (value === 0) return;
    this.#taxa.push(taxon);
    this.#values.push(value);
  }

  setApart(value: number): void {
    this.#apart += value;
  }

  build(): TaxonSample {
    return {
      id: this.#id,
      taxa: Uint32Array.from(this.#taxa),
      values: Float64Array.from(this.#values),
      apart: this.#apart,
    };
  }
}

/** An amount at a line of a file, or why it is none. */
export function amountAt(
  text: string | undefined,
  line: number,
  issues: GutFileIssue[],
): number | undefined {
  const value = readPlainNumber(text ?? "");
  if (value === undefined)
    issues.push({ kind: "bad-number", line, text: (text ?? "").slice(0, 40) });
  else if (value < 0)
    issues.push({ kind: "negative-number", line, text: (text ?? "").slice(0, 40) });
  else return value;
  return undefined;
}

type Row = { readonly taxon: number; readonly line: number; readonly cells: readonly string[] };

/** Adds the amounts of one row; the sample with index i stands in column `columns[i]`. */
export function addRow(
  samples: readonly SampleBuilder[],
  { taxon, line, cells }: Row,
  columns: readonly number[],
  issues: GutFileIssue[],
): void {
  for (const [at, column] of columns.entries()) {
    const value = amountAt(cells[column], line, issues);
    if (value !== undefined) samples[at]?.add(taxon, value);
  }
}

/** A table in which nothing was seen is no profile. */
export const hasValues = (samples: readonly TaxonSample[]): boolean =>
  samples.some(({ values }) => values.some((value) => value > 0));

export const noProfile = () => refuse({ kind: "no-profile" });
