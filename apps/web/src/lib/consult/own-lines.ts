import type { SettingRecord } from "@wervel/model";

/** The person's own words on the sheet: a name and three questions. */
export interface OwnLines {
  readonly name: string;
  readonly questions: readonly [string, string, string];
}

export const noLines: OwnLines = { name: "", questions: ["", "", ""] };
const key = "consult-lines";
export const ownLinesId = `setting:${key}`;

export const keepLines = ({ name, questions }: OwnLines, changedAt: string): SettingRecord => ({
  id: ownLinesId,
  kind: "setting",
  key,
  changedAt,
  value: { name, questions: [...questions] },
});

export function readLines(value: unknown): OwnLines {
  if (typeof value !== "object" || value === null) return noLines;
  const { name, questions } = { name: "", questions: [], ...value };
  const given: readonly unknown[] = Array.isArray(questions) ? questions : [];
  const line = (at: number) => {
    const text = given[at];
    return typeof text === "string" ? text : "";
  };
  return {
    name: typeof name === "string" ? name : "",
    questions: [line(0), line(1), line(2)],
  };
}
