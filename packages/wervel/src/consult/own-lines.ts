import type { SettingRecord } from "@wervel/model";
import { type ConsultChoice, consultChoices } from "./consult-page.ts";

/** The person's own words on the sheet, and what they let stand on it. */
export interface OwnLines {
  readonly name: string;
  readonly questions: readonly [string, string, string];
  readonly shown: ReadonlySet<ConsultChoice>;
}

/** Mood goes along only when someone chooses so. */
const usual: ReadonlySet<ConsultChoice> = new Set(consultChoices.filter((id) => id !== "mood"));

export const noLines: OwnLines = { name: "", questions: ["", "", ""], shown: usual };
const key = "consult-lines";
export const ownLinesId = `setting:${key}`;

export const keepLines = (lines: OwnLines, changedAt: string): SettingRecord => ({
  id: ownLinesId,
  kind: "setting",
  key,
  changedAt,
  value: { name: lines.name, questions: [...lines.questions], shown: [...lines.shown] },
});

export function readLines(value: unknown): OwnLines {
  if (typeof value !== "object" || value === null) return noLines;
  const { name, questions, shown }: Readonly<Record<keyof OwnLines, unknown>> = {
    name: "",
    questions: [],
    shown: undefined,
    ...value,
  };
  const given: readonly unknown[] = Array.isArray(questions) ? questions : [];
  const line = (at: number) => {
    const text = given[at];
    return typeof text === "string" ? text : "";
  };
  const kept: readonly unknown[] | undefined = Array.isArray(shown) ? shown : undefined;
  return {
    name: typeof name === "string" ? name : "",
    questions: [line(0), line(1), line(2)],
    shown:
      kept === undefined
        ? usual
        : new Set(consultChoices.filter((choice) => kept.includes(choice))),
  };
}

/** With one part put on the sheet or taken off it. */
export function withPart(lines: OwnLines, part: ConsultChoice, on: boolean): OwnLines {
  const shown = new Set(lines.shown);
  if (on) shown.add(part);
  else shown.delete(part);
  return { ...lines, shown };
}
