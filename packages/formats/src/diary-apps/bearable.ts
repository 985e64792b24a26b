import { detectDateForms, readDate } from "../csv-import/date-form.ts";
import { deviceTable } from "../measured/device-table.ts";
import { type DiaryTable, type Noted, pivot } from "./pivot.ts";

/**
 * Reads the CSV of Bearable: a row per rating. A symptom is named by its detail, a rating by
 * its category; factors stand in the detail, parted by bars, and become ticks.
 */
export function readBearable(text: string): DiaryTable {
  const { rows, column } = deviceTable(text);
  const [date, category, amount, detail, notes] = [
    column(/^date formatted$/u) < 0 ? column(/^date$/u) : column(/^date formatted$/u),
    column(/^category$/u),
    column(/^(rating\/amount|rating|amount)$/u),
    column(/^detail$/u),
    column(/^notes?$/u),
  ];
  const dates = rows.map(({ cells }) => cells[date] ?? "");
  const form = detectDateForms(dates).forms[0] ?? "ymd";
  return pivot(
    rows.flatMap(({ line, cells }): readonly Noted[] => {
      const cell = (at: number) => (cells[at] ?? "").trim();
      const day = readDate(cell(date), form);
      const note = cell(notes);
      return [
        ...namedValues(cell(category), cell(amount), cell(detail)).map((named) => ({
          line,
          day,
          ...named,
        })),
        ...(note === "" ? [] : [{ line, day, name: "note", value: note }]),
      ];
    }),
  );
}

type NamedValue = { readonly name: string; readonly value: string };

function namedValues(category: string, amount: string, detail: string): readonly NamedValue[] {
  const details = detail
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);
  if (amount === "") return details.map((name) => ({ name, value: "yes" }));
  const [only] = details;
  const value = amount.replace(/^(-?\d+),(\d+)$/u, "$1.$2");
  return details.length === 1 && only !== undefined && /symptom|medication|measure/iu.test(category)
    ? [{ name: only, value }]
    : [{ name: category, value }, ...details.map((name) => ({ name, value: "yes" }))];
}
