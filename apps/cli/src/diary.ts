import { err, ok, type Result } from "@wervel/base";
import type { Language } from "@wervel/model";
import { type DailyIssue, type DailyTable, parseDailyCsv } from "@wervel/wervel";
import { type Call, type Problem, unusable } from "./command.ts";
import { sayDailyIssue } from "./daily-issue.words.ts";

const mostShown = 5;

/** Reads a daily CSV for a command; a fault becomes sentences that name file and line. */
export async function readDiary(call: Call, path: string): Promise<Result<DailyTable, Problem>> {
  const text = await call.files.readText(path);
  if (!text.ok) return text;
  const diary = parseDailyCsv(text.value);
  return diary.ok ? diary : err(unreadable(path, diary.error));
}

function unreadable(path: string, issues: readonly DailyIssue[]): Problem {
  const say = (language: Language) => {
    const shown = issues.slice(0, mostShown).map((issue) => sayDailyIssue(issue)[language]);
    const rest = issues.length - shown.length;
    const more = rest > 0 ? { nl: [`en nog ${rest}`], en: [`and ${rest} more`] }[language] : [];
    return `${path}: ${[...shown, ...more].join("; ")}.`;
  };
  const [first] = issues;
  return unusable(
    { kind: first?.kind ?? "empty-file", file: path, issues },
    { nl: say("nl"), en: say("en") },
  );
}

/** The values of one column, or a problem that names the columns that are there. */
export function columnOf(table: DailyTable, name: string): Result<Float64Array, Problem> {
  const column = table.columns.find((known) => known.name === name);
  if (column !== undefined) return ok(column.values);
  const got = table.columns.map((known) => known.name);
  return err(
    unusable(
      { kind: "no-such-column", column: name, got },
      {
        nl: `er is geen kolom '${name}' met getallen (wel: ${got.join(", ")}).`,
        en: `there is no column '${name}' with numbers (there is: ${got.join(", ")}).`,
      },
    ),
  );
}
