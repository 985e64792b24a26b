import { isMissing, readYesNo } from "./cell-words.ts";
import { type DateGuess, detectDateForms } from "./date-form.ts";
import {
  type DecimalGuess,
  type DecimalSign,
  detectDecimalSign,
  readNumber,
} from "./decimal-sign.ts";

/** The cells of one column as they stand in the file, and what they look like. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  readonly looksLike: "date" | "yes-no" | "number" | "text" | "empty";
  readonly filled: number;
  /** Words for "nothing here" and how often they occur; the empty cell is among them. */
  readonly missing: ReadonlyMap<string, number>;
  /** The different words of a column of few words, such as moods; else empty. */
  readonly words: readonly string[];
  /** Up to three cells, to recognise the column by. */
  readonly examples: readonly string[];
  /** Smallest and largest number, when it holds numbers. */
  readonly range: readonly [number, number] | undefined;
  readonly dates: DateGuess;
}

export interface TableProfile {
  readonly columns: readonly ColumnProfile[];
  readonly decimal: DecimalGuess;
}

/** One look at every column. `rows` are the rows below the header. Cost O(cells). */
export function profileColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): TableProfile {
  const columns = header.map((_, index) => rows.map((cells) => cells[index] ?? ""));
  const decimal = detectDecimalSign(columns.flat());
  return {
    decimal,
    columns: columns.map((cells, index) => ({
      index,
      name: header[index]?.trim() ?? "",
      ...profileOf(cells, decimal.sign, /dat|dag|day/iu.test(header[index] ?? "")),
    })),
  };
}

function profileOf(cells: readonly string[], sign: DecimalSign, namedDate: boolean) {
  const filled = cells.filter((cell) => !isMissing(cell));
  const dates = withoutCounts(detectDateForms(filled), namedDate);
  const numbers = filled.map((cell) => readNumber(cell, sign));
  const known = numbers.filter((value) => value !== undefined);
  const like = looksLike(filled, dates, known.length);
  return {
    looksLike: like,
    words: like === "text" ? fewWords(filled) : [],
    filled: filled.length,
    missing: countMissing(cells),
    examples: [...new Set(filled)].slice(0, 3),
    range: known.length === 0 ? undefined : rangeOf(known),
    dates,
  };
}

const [mostWords, longestWord] = [12, 30];

function fewWords(cells: readonly string[]): readonly string[] {
  const words = [...new Set(cells.map((cell) => cell.trim()))];
  const few = words.length <= mostWords && words.every((word) => word.length <= longestWord);
  return few ? words : [];
}

/** Five digits are a spreadsheet's day only where the name says so; else they are steps. */
const withoutCounts = (dates: DateGuess, namedDate: boolean): DateGuess =>
  dates.forms[0] === "excel" && !namedDate ? { forms: [], telling: undefined } : dates;

function looksLike(
  filled: readonly string[],
  dates: DateGuess,
  numbers: number,
): ColumnProfile["looksLike"] {
  if (filled.length === 0) return "empty";
  if (dates.forms.length > 0) return "date";
  if (filled.every((cell) => readYesNo(cell) !== undefined)) return "yes-no";
  return numbers >= 0.8 * filled.length ? "number" : "text";
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function countMissing(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (!isMissing(cell)) continue;
    const word = cell.trim();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
