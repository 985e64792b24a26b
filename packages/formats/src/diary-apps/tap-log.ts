import { parseLocalDate } from "@wervel/base";
import { deviceTable } from "../measured/device-table.ts";
import { type DiaryTable, type Noted, pivot } from "./pivot.ts";

/**
 * Reads the CSV of TapLog: a row per tap, named by its categories. The day is the one in its
 * own timestamp, on the clock of the moment; the weekday's language may change half-way.
 */
export function readTapLog(text: string): DiaryTable {
  const { rows, column, names } = deviceTable(text);
  const [time, number, note] = [column(/^timestamp$/u), column(/^number$/u), column(/^note$/u)];
  const categories = names.flatMap((name, at) => (/^cat\d$/u.test(name) ? [at] : []));
  return pivot(
    rows.flatMap(({ line, cells }): readonly Noted[] => {
      const cell = (at: number) => (cells[at] ?? "").trim();
      const day = parseLocalDate(cell(time).slice(0, 10));
      const name = categories.map(cell).filter(Boolean).join(" / ");
      const said = cell(note);
      return [
        ...(name === "" ? [] : [{ line, day, name, value: cell(number) || "yes" }]),
        ...(said === "" ? [] : [{ line, day, name: "note", value: said }]),
      ];
    }),
  );
}
