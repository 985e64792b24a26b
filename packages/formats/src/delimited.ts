/** One line of a table as it stands in the file. */
export interface DelimitedRow {
  /** Counted from 1, in lines of the file; a quoted cell may span several. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = "," | ";" | "\t";

export interface Delimited {
  readonly delimiter: Delimiter;
  /** Blank lines are left out. */
  readonly rows: readonly DelimitedRow[];
  /** Lines where a quote opens a cell but does not close it. */
  readonly looseQuotes: readonly number[];
}

/**
 * Takes a text apart into cells (RFC 4180): quotes, doubled quotes, line ends of any system.
 * The delimiter is the one that occurs most in the first line, unless it is known. Cost O(length).
 */
export function readDelimited(text: string, known?: Delimiter): Delimited {
  const body = text.replace(/^\uFEFF/u, "");
  const delimiter = known ?? delimiterOf(body);
  const rows: DelimitedRow[] = [];
  const looseQuotes: number[] = [];
  let row = { line: 1, cells: [] as string[] };
  for (const cell of cellsOf(body, delimiter)) {
    row.cells.push(cell.text);
    if (cell.looseQuote) looseQuotes.push(cell.line);
    if (!cell.last) continue;
    if (row.cells.length > 1 || cell.text !== "") rows.push(row);
    row = { line: cell.nextLine, cells: [] };
  }
  return { delimiter, rows, looseQuotes };
}

function* cellsOf(body: string, delimiter: Delimiter) {
  const pattern = new RegExp(cellPattern[delimiter]);
  let end: string | undefined;
  let line = 1;
  while (end !== "") {
    const [whole = "", quoted, quotedEnd, plain = "", plainEnd = ""] = pattern.exec(body) ?? [];
    end = quotedEnd ?? plainEnd;
    const nextLine = line + lineEnds(whole);
    yield {
      text: quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'),
      looseQuote: quoted === undefined && plain.trimStart().startsWith('"'),
      line,
      nextLine,
      last: end !== delimiter,
    };
    line = nextLine;
  }
}

// Sticky, so that each cell starts where the last one ended; both halves match without backtracking.
const cellPattern = {
  ",": / *"([^"]*(?:""[^"]*)*)" *(,|\r\n|\n|\r|$)|([^,\r\n]*)(,|\r\n|\n|\r|$)/uy,
  ";": / *"([^"]*(?:""[^"]*)*)" *(;|\r\n|\n|\r|$)|([^;\r\n]*)(;|\r\n|\n|\r|$)/uy,
  "\t": / *"([^"]*(?:""[^"]*)*)" *(\t|\r\n|\n|\r|$)|([^\t\r\n]*)(\t|\r\n|\n|\r|$)/uy,
} as const satisfies Record<Delimiter, RegExp>;

function delimiterOf(text: string): Delimiter {
  const first = /^[^\r\n]*/u.exec(text)?.[0].replaceAll(/"[^"]*"/gu, "") ?? "";
  const count = (mark: Delimiter) => first.split(mark).length;
  return ([",", ";", "\t"] as const).reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
}

const lineEnds = (text: string) => text.match(/\r\n|\n|\r/gu)?.length ?? 0;
