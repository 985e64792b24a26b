import { dateOfEpochDay, parseLocalDate } from "@wervel/base";
import { readDelimited } from "../delimited.ts";
import type { Document } from "../measured/document.ts";
import type { Sqlite } from "../measured/sqlite.ts";
import { type DiaryTable, type Noted, pivot } from "./pivot.ts";

/**
 * Reads the habits of Loop, one `NNN Name/Checkmarks.csv` each. 0 is no and 2 is yes; 1 was
 * filled in by the app itself and 3 was skipped, so both stay empty. A habit with a larger
 * number counts, in thousandths.
 */
export function readLoopFiles(documents: readonly Document[]): DiaryTable {
  return pivot(
    documents.flatMap(({ name, text }) => {
      const habit = /(?:^|\/)\d+ (.+)\/Checkmarks\.csv$/u.exec(name)?.[1];
      return habit === undefined ? [] : checkmarks(habit, text);
    }),
  );
}

function checkmarks(habit: string, text: string): readonly Noted[] {
  const rows = readDelimited(text).rows.filter(({ cells }) => !/^date$/iu.test(cells[0] ?? ""));
  const counts = rows.some(({ cells }) => Number(cells[1]) > 3);
  return rows.map(({ line, cells }) => ({
    line,
    day: parseLocalDate(cells[0] ?? ""),
    name: habit,
    value: markOf(cells[1] ?? "", counts),
  }));
}

/** Reads the backup of Loop: habits and what was ticked, by day in UTC milliseconds. */
export function readLoopDatabase(database: Sqlite): DiaryTable {
  const rows = database.rows(
    `select h.name, r.timestamp, r.value, coalesce(h.type, 0)
     from Repetitions r join Habits h on h.id = r.habit order by r.timestamp`,
  );
  return pivot(
    rows.map(([name, at, value, type], index) => ({
      line: index + 1,
      day: dateOfEpochDay(Math.floor(Number(at) / 86_400_000)),
      name: String(name),
      value: markOf(String(value), Number(type) === 1),
    })),
  );
}

const marks: Readonly<Record<string, string>> = {
  "0": "no",
  "2": "yes",
  NO: "no",
  YES_MANUAL: "yes",
};

const markOf = (mark: string, counts: boolean): string =>
  counts && /^\d+$/u.test(mark) ? String(Number(mark) / 1000) : (marks[mark.trim()] ?? "");
