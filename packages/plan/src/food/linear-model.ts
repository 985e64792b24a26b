/** A linear model with whole numbers, as data: what a solver needs and nothing of any solver. */
export type Column = {
  readonly name: string;
  /** What one of it adds to the total that is kept small. */
  readonly cost: number;
  readonly atMost?: number;
  readonly isWhole: boolean;
};
export type Term = { readonly column: string; readonly times: number };
export type Row = {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly is: "at-least" | "at-most" | "equal";
  readonly than: number;
};
export type LinearModel = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** What a solver found: the value of each column by name. */
export type Solution = {
  readonly isOptimal: boolean;
  readonly values: Readonly<Record<string, number>>;
};

const signs = { "at-least": ">=", "at-most": "<=", equal: "=" } as const;

/** The model in the LP format, which HiGHS and most other solvers read. Columns are 0 or more. */
export function lpText({ columns, rows }: LinearModel): string {
  const objective = columns.filter(({ cost }) => cost !== 0);
  const bounds = columns.flatMap(({ name, atMost }) =>
    atMost === undefined ? [] : [` 0 <= ${name} <= ${number(atMost)}`],
  );
  return [
    "Minimize",
    ` total: ${sum(objective.map(({ name, cost }) => ({ column: name, times: cost })))}`,
    "Subject To",
    ...rows.map(
      ({ name, terms, is, than }) => ` ${name}: ${sum(terms)} ${signs[is]} ${number(than)}`,
    ),
    "Bounds",
    ...bounds,
    "General",
    ...columns.filter(({ isWhole }) => isWhole).map(({ name }) => ` ${name}`),
    "End",
    "",
  ].join("\n");
}

const number = (value: number): string => String(Math.round(value * 1e4) / 1e4);

const sum = (terms: readonly Term[]): string =>
  terms
    .map(({ column, times }) => `${times < 0 ? "-" : "+"} ${number(Math.abs(times))} ${column}`)
    .join(" ");
