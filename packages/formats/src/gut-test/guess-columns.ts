import type { Delimited, DelimitedRow } from "../delimited.ts";
import { readLabNumber } from "./lab-number.ts";
import type { NamedColumns } from "./named-csv.ts";

/** A table without a line of heads gets an empty one, so that its first taxon is not taken for it. */
export function withHeads(table: Delimited): Delimited {
  const [first] = table.rows;
  if (first === undefined || !first.cells.some(isNumeric) || first.cells.some(isHeadWord))
    return table;
  const heads: DelimitedRow = { line: 0, cells: first.cells.map(() => "") };
  return { ...table, rows: [heads, ...table.rows] };
}

const isHeadWord = (cell: string) =>
  /^(?:.*[\s_])?(?:name|naam|genus|species|soort|taxon|taxonomy|tax_?id|rank|otu)(?:[\s_(].*)?$/iu.test(
    cell.trim(),
  );

const amountWords =
  /count|reads|aantal|percent|perc|abundance|aandeel|%|value|waarde|hits|fraction/iu;

/** A guess from heads and cells: one column of names or NCBI numbers, one of amounts. */
export function guessColumns({ rows }: Delimited): NamedColumns | undefined {
  const [header, ...body] = rows;
  const heads = (header?.cells ?? []).map((head) => head.toLowerCase());
  const like = (pattern: RegExp) => {
    const at = heads.findIndex((head) => pattern.test(head));
    return at < 0 ? undefined : at;
  };
  const taxId = like(/^(?:ncbi|tax(?:on(?:omy)?)?[ _]?(?:id|nr|number|no)|taxon)/u);
  const name = like(/name|naam|genus|species|soort|bacteri|organism|taxonomy|lineage/u);
  const percentile = like(/percentile|percentiel/u);
  const taken = new Set([taxId, name, percentile]);
  const aside = {
    rank: like(/rank|niveau|level/u),
    labMin: like(/^(?:min|lab_?min|ref.*(?:min|low|van))/u),
    labMax: like(/^(?:max|lab_?max|ref.*(?:max|high|tot))/u),
  };
  const labels = name ?? (taxId === undefined ? firstWords(body) : undefined);
  const numbers = taxId ?? (labels === undefined ? firstWholes(body) : undefined);
  const amount = heads.findIndex((head, at) => amountWords.test(head) && !taken.has(at));
  const [value, ...others] =
    amount >= 0
      ? [amount]
      : numericColumns(body, new Set([...taken, numbers, ...Object.values(aside)]));
  if (value === undefined || (labels === undefined && numbers === undefined)) return undefined;
  return compact({
    name: labels,
    taxId: numbers,
    ...aside,
    value,
    others: others.length === 0 ? undefined : others,
    percentile,
  });
}

function compact(
  columns: {
    readonly [K in keyof NamedColumns]: NamedColumns[K] | undefined;
  },
): NamedColumns {
  const { value = 0, ...others } = columns;
  const given = Object.entries(others).filter(([, at]) => at !== undefined);
  return { ...Object.fromEntries(given), value };
}

const isNumeric = (text: string | undefined) => readLabNumber(text ?? "").is === "number";

/** Columns of amounts: without a head that says which, each is a sample. */
function numericColumns(
  body: readonly DelimitedRow[],
  taken: ReadonlySet<number | undefined>,
): readonly number[] {
  return columnsOf(body).filter(
    (at) => !taken.has(at) && mostOf(body, (cells) => isNumeric(cells[at])),
  );
}

/** NCBI numbers without a head: whole everywhere, with another column of amounts beside them. */
function firstWholes(body: readonly DelimitedRow[]): number | undefined {
  const numeric = numericColumns(body, new Set());
  if (numeric.length < 2) return undefined;
  return numeric.find((at) =>
    body.every(({ cells }) => /^\s*[1-9]\d{0,7}\s*$/u.test(cells[at] ?? "")),
  );
}

const columnsOf = (body: readonly DelimitedRow[]) => [...(body[0]?.cells.keys() ?? [])];

const firstWords = (body: readonly DelimitedRow[]): number | undefined =>
  columnsOf(body).find((at) => mostOf(body, (cells) => /\p{L}{3}/u.test(cells[at] ?? "")));

const mostOf = (body: readonly DelimitedRow[], fits: (cells: readonly string[]) => boolean) =>
  body.length > 0 && body.filter(({ cells }) => fits(cells)).length / body.length >= 0.6;
