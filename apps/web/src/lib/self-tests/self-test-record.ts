import { localDateAt } from "@wervel/base";
import type { ScreeningQuestions, SelfTest, SelfTestRecord, Urgency } from "@wervel/model";
import type { RowState, SelfTestChoices, SelfTestDescription } from "@wervel/wervel";
import type { Origin } from "../store/index.ts";

type Description = SelfTestDescription<ScreeningQuestions>;

/** One filled-in self-test; the choices are kept, so that it can be read again later. */
export function selfTestRecord(
  test: SelfTest<ScreeningQuestions>,
  choices: SelfTestChoices,
  result: { readonly described: Description; readonly urgency: Urgency },
  origin: Origin,
): SelfTestRecord {
  const at = origin.now();
  return {
    id: origin.id(),
    kind: "self-test",
    changedAt: at,
    at,
    day: localDateAt(Date.parse(at)),
    test: test.id,
    answers: { ...choices },
    outcome: {
      urgency: result.urgency,
      likeness: result.described.likeness,
      ...(result.described.reading === undefined ? {} : { reading: result.described.reading.id }),
      rows: Object.fromEntries(result.described.rows.map(({ row, state }) => [row.id, state])),
    },
  };
}

/** What was chosen, read back; anything that is not a choice is left out. */
export const choicesOf = (record: SelfTestRecord): SelfTestChoices =>
  Object.fromEntries(
    Object.entries(record.answers).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );

export function rowStatesOf(record: SelfTestRecord): Readonly<Record<string, RowState>> {
  const rows = record.outcome?.["rows"];
  if (typeof rows !== "object" || rows === null || Array.isArray(rows)) return {};
  return Object.fromEntries(
    Object.entries(rows).filter(
      (entry): entry is [string, RowState] =>
        entry[1] === "matches" || entry[1] === "differs" || entry[1] === "open",
    ),
  );
}
