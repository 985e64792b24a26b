import { dateOfEpochDay, type LocalDate, parseLocalDate } from "@wervel/base";

/** The order in which a file writes year, month and day; `excel` counts days since 1899. */
export const dateForms = ["ymd", "dmy", "mdy", "excel"] as const;
export type DateForm = (typeof dateForms)[number];

export interface DateGuess {
  /** Every form in which all filled cells are real days; more than one must be asked. */
  readonly forms: readonly DateForm[];
  /** A cell that the forms read differently, to ask with. */
  readonly telling: string | undefined;
}

/** In which forms can all these cells be read? An empty list means: this is no date column. */
export function detectDateForms(cells: readonly string[]): DateGuess {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return { forms: [], telling: undefined };
  const forms = dateForms.filter((form) =>
    filled.every((cell) => readDate(cell, form) !== undefined),
  );
  const telling = filled.find(
    (cell) => new Set(forms.map((form) => readDate(cell, form))).size > 1,
  );
  return { forms: telling === undefined ? forms.slice(0, 1) : forms, telling };
}

/**
 * The day that a cell names. A time behind the date is left aside: the day is the day that
 * was written, also when a zone stands behind it. Two-digit years are 1970 to 2069.
 */
export function readDate(cell: string, form: DateForm): LocalDate | undefined {
  const text = cell.trim();
  if (form === "excel") return excelDay(text);
  const named = namedDay(text);
  if (named !== undefined) return form === "dmy" ? named : undefined;
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const [a, b, c] = parts;
  if (form === "ymd") return dateOf(a, b, c);
  return form === "dmy" ? dateOf(c, b, a) : dateOf(c, a, b);
}

type Parts = readonly [string, string, string];

const numeric = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:[T ,].*)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/u;
const dayFirst = /^(?:\p{L}+\.?,? )?(\d{1,2})[- ](\p{L}+)\.?,?[- ](\d{4})(?:[T ,].*)?$/u;
const monthFirst = /^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2}),? (\d{4})(?:[T ,].*)?$/u;

function partsOf(text: string): Parts | undefined {
  const plain = numeric.exec(text);
  if (plain !== null) return [plain[1] ?? "", plain[3] ?? "", plain[4] ?? ""];
  const packed = compact.exec(text);
  if (packed !== null) return [packed[1] ?? "", packed[2] ?? "", packed[3] ?? ""];
  return undefined;
}

function dateOf(year: string, month: string, day: string): LocalDate | undefined {
  if (month.length > 2 || day.length > 2 || (year.length !== 4 && year.length !== 2))
    return undefined;
  const short = Number(year);
  const full = year.length === 4 ? short : short + (short < 70 ? 2000 : 1900);
  return parseLocalDate(`${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const months: ReadonlyMap<string, number> = new Map(
  [
    ["jan", "januari", "january"],
    ["feb", "februari", "february"],
    ["mrt", "maart", "mar", "march"],
    ["apr", "april"],
    ["mei", "may"],
    ["jun", "juni", "june"],
    ["jul", "juli", "july"],
    ["aug", "augustus", "august"],
    ["sep", "sept", "september"],
    ["okt", "oktober", "oct", "october"],
    ["nov", "november"],
    ["dec", "december"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A month in words leaves no doubt about the order, so it counts as day-month-year. */
function namedDay(text: string): LocalDate | undefined {
  const first = dayFirst.exec(text);
  const second = first === null ? monthFirst.exec(text) : null;
  const [day, name, year] = first?.slice(1) ?? [second?.[2], second?.[1], second?.[3]];
  const month = months.get(name?.toLowerCase() ?? "");
  if (day === undefined || year === undefined || month === undefined) return undefined;
  return dateOf(year, `${month}`, day);
}

/** Spreadsheet day numbers between 1954 and 2119: outside it is a number, not a day. */
function excelDay(text: string): LocalDate | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$/u.test(text)) return undefined;
  const day = Math.floor(Number(text.replace(",", ".")));
  return day >= 20_000 && day < 80_000 ? dateOfEpochDay(day - 25_569) : undefined;
}
