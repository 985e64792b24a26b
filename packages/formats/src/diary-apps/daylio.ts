import { parseLocalDate } from "@wervel/base";
import { readDate } from "../csv-import/date-form.ts";
import { deviceTable } from "../measured/device-table.ts";
import { type DiaryTable, type Noted, pivot } from "./pivot.ts";

export const daylioMood = "mood";

/**
 * Reads the CSV of Daylio. The mood is a word that the person chose, so it stays a word until
 * she says what it stands for. Each activity becomes a column with a tick; of several moods
 * on one day the last in time counts.
 */
export function readDaylio(text: string): DiaryTable {
  const table = deviceTable(text);
  const at = (name: RegExp) => table.column(name);
  const places = {
    date: Math.max(at(/^full date$/u), 0),
    time: at(/^time$/u),
    mood: at(/^mood$/u),
    activities: at(/^activities$/u),
    scales: at(/^scales$/u),
    title: at(/^note title$/u),
    note: at(/^note$/u),
  };
  const noted = table.rows
    .toSorted((a, b) => minutes(a.cells[places.time]) - minutes(b.cells[places.time]))
    .flatMap(({ line, cells }): readonly Noted[] => {
      const cell = (column: keyof typeof places) => (cells[places[column]] ?? "").trim();
      const day = parseLocalDate(cell("date")) ?? readDate(cell("date"), "dmy");
      const note = [cell("title"), cell("note")].filter(Boolean).join(": ");
      return [
        { line, day, name: daylioMood, value: cell("mood") },
        ...listed(cell("activities")).map((name) => ({ line, day, name, value: "yes" })),
        ...listed(cell("scales")).map((scale) => ({ line, day, ...scaleOf(scale) })),
        ...(note === "" ? [] : [{ line, day, name: "note", value: note }]),
      ];
    });
  return pivot(noted, (name) => (name === daylioMood ? "last" : "mean"));
}

const listed = (cell: string) =>
  cell
    .split("|")
    .map((name) => name.trim())
    .filter(Boolean);

/** `Pain: 3` or `Pain (3)`; a scale without a number is a tick. */
function scaleOf(text: string): { readonly name: string; readonly value: string } {
  const [, name, value] = /^(.+?)[:( ]+(-?\d+(?:\.\d+)?)\)?$/u.exec(text) ?? [];
  return name === undefined || value === undefined
    ? { name: text, value: "yes" }
    : { name: name.trim(), value };
}

/** `10:00 pm` or `13:48`, in minutes since midnight. */
function minutes(text = ""): number {
  const [, hour, minute, half] = /^(\d{1,2}):(\d\d)\s*([ap]m)?/iu.exec(text.trim()) ?? [];
  const hours = half === undefined ? Number(hour ?? 0) : Number(hour) % 12;
  return (hours + (half?.toLowerCase() === "pm" ? 12 : 0)) * 60 + Number(minute ?? 0);
}
