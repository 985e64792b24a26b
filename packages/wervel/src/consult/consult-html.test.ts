import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import type { WervelRecord } from "@wervel/model";
import { expect, it } from "vitest";
import { consultHtml } from "./consult-html.ts";
import { consultReport } from "./report.ts";

const parsed = parseLocalDate("2026-11-21");
if (parsed === undefined) throw new Error("a real day");
const on: LocalDate = parsed;
const changedAt = "2026-11-21T10:00:00.000Z";
const trap = `"'><img src="x" onerror="alert(1)"><script>alert(1)</script>`;
const saying = { language: "nl", say: (text: { readonly nl: string }) => text.nl } as const;

const records: readonly WervelRecord[] = [
  ...Array.from({ length: 30 }, (_, ago): WervelRecord => {
    const day = addDays(on, -ago);
    const value = { is: "number", number: ago % 7 } as const;
    const id = `pain@${day}`;
    return { id, kind: "entry", item: "pain", day, value, notedAt: changedAt, changedAt };
  }),
  {
    id: "t",
    kind: "treatment",
    name: trap,
    sort: "other",
    start: addDays(on, -20),
    note: trap,
    changedAt,
  },
  { id: "e", kind: "episode", start: addDays(on, -29), note: trap, changedAt },
  {
    id: "profile",
    kind: "profile",
    answers: { version: 1, imagingSaid: trap, supplements: trap, note: trap },
    changedAt,
  },
  {
    id: "setting:consult-lines",
    kind: "setting",
    key: "consult-lines",
    value: { name: trap, questions: [trap], shown: ["tried", "intake"] },
    changedAt,
  },
];

it("shows what people wrote as text, on both pages of the file", () => {
  const html = consultHtml(consultReport(records, { on, ...saying }), saying);
  expect(html).not.toMatch(/<img|<script|onerror="/u);
  expect(html.split("&lt;img").length - 1).toBeGreaterThanOrEqual(3);
});
