import type { Language, ScreeningQuestions, SelfTest, SelfTestRecord } from "@wervel/model";
import { rowStatesOf } from "./self-test-record.ts";
import { rowStateWords } from "./self-tests.words.ts";

const quoted = (cell: string): string =>
  /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The history as a table: a row per test, a column per line of the description, no totals. */
export function selfTestCsv(
  test: SelfTest<ScreeningQuestions>,
  records: readonly SelfTestRecord[],
  language: Language,
): string {
  const head = ["date", ...test.rows.map(({ says }) => says[language])];
  const lines = records
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((record) => {
      const states = rowStatesOf(record);
      const cells = test.rows.map(({ id }) => {
        const state = states[id];
        return state === undefined ? "" : rowStateWords[state][language];
      });
      return [record.day, ...cells];
    });
  return `${[head, ...lines].map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
}
