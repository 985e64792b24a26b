import type { ScreeningQuestions, SelfTest, SelfTestRecord, Text } from "@wervel/model";
import { rowStatesOf } from "./self-test-record.ts";

export type Changes = { readonly appeared: readonly Text[]; readonly gone: readonly Text[] };

/**
 * What changed between two times, in a few words per line.
 * Read from what was found on the day, so that a later edit of the test rewrites no history.
 */
export function changesBetween(
  test: SelfTest<ScreeningQuestions>,
  before: SelfTestRecord,
  now: SelfTestRecord,
): Changes {
  const [then, today] = [rowStatesOf(before), rowStatesOf(now)];
  const moved = (from: "matches" | "differs", to: "matches" | "differs") =>
    test.rows.filter(({ id }) => then[id] === from && today[id] === to).map(({ short }) => short);
  return { appeared: moved("differs", "matches"), gone: moved("matches", "differs") };
}
