import { addDays, parseLocalDate } from "@wervel/base";
import type {
  Entry,
  Language,
  QuestionnaireRecord,
  ScreeningRecord,
  TreatmentRecord,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { exampleDiary } from "../example-diary.ts";
import { insight } from "../insight/insight.ts";
import { consultSheet } from "./consult.ts";
import {
  type ConsultChoice,
  type ConsultPage,
  consultChoices,
  consultPage,
} from "./consult-page.ts";

const on = parseLocalDate("2026-11-22");
if (on === undefined) throw new Error("a real day");
const at = "2026-11-20T08:00:00.000Z";
const { records } = exampleDiary({ until: on });
const dose = (ago: number): Entry => ({
  id: `dose-${ago}`,
  kind: "entry",
  item: "medicine",
  day: addDays(on, -ago),
  value: { is: "dose", name: "paracetamol", against: [] },
  notedAt: at,
  changedAt: at,
});
const entries = [
  ...records.filter((record) => record.kind === "entry"),
  ...[1, 2, 3, 8, 9].map(dose),
];
const ownItems = records.filter((record) => record.kind === "own-item");
const start = addDays(on, -60);
const treatments: readonly TreatmentRecord[] = [
  { id: "t", kind: "treatment", name: "Oefengroep", sort: "exercise", start, changedAt: at },
];
const screenings: readonly ScreeningRecord[] = [
  {
    id: "s",
    kind: "screening",
    day: addDays(on, -2),
    at,
    changedAt: at,
    answers: {},
    outcome: { urgency: "self_care", reasons: [], screenComplete: true },
    contentVersion: "1",
  },
];
const filledIn = (
  questionnaire: string,
  day: number,
  answers: Readonly<Record<string, number>>,
): QuestionnaireRecord => ({
  id: `${questionnaire}-${day}`,
  kind: "questionnaire",
  day: addDays(on, day),
  at: `2026-1${day < -20 ? 0 : 1}-20T08:00:00.000Z`,
  changedAt: at,
  questionnaire,
  version: "1",
  answers,
});
const questionnaires = [
  filledIn("peg", -40, { pain: 7, enjoyment: 7, activity: 7 }),
  filledIn("peg", -2, { pain: 3, enjoyment: 3, activity: 3 }),
  filledIn("phq-4", -2, { nervous: 2, worry: 2, interest: 0, down: 0 }),
];
const found = insight({
  entries,
  ownItems,
  episodes: records.filter((record) => record.kind === "episode"),
  suspicions: [],
  treatments,
  on,
});
const sheet = consultSheet({
  insight: found,
  entries,
  screenings,
  treatments,
  questionnaires,
  intake: {
    version: 1,
    radiation: "below-knee",
    radiationSide: "left",
    stiffnessMinutes: 20,
    impactOn: ["work", "sitting"],
    diagnoses: ["irritable-bowel"],
  },
  on,
});

const pageIn = (language: Language, shown: readonly ConsultChoice[] = consultChoices) =>
  consultPage({
    language,
    say: (text) => text[language],
    sheet,
    insight: found,
    ownItems,
    complaint: "rugpijn",
    shown: new Set(shown),
    person: "M. de Vries",
    questions: ["Is onderzoek nodig?", "", "Wat spreken we af?"],
  });

/** Everything on page one as a reader meets it; page two does not count. */
function pageOne({ title, facts, signs, sections, questions, footer }: ConsultPage): string {
  const parts = [signs, ...sections].map(
    ({ title: heading, lines, rows, after = [], caption = "" }) =>
      [heading, ...lines, ...rows.map((row) => row.join(" | ")), ...after, caption].join("\n"),
  );
  return [title, ...facts.map((fact) => fact.join(": ")), ...parts, ...questions, ...footer].join(
    "\n",
  );
}

/** What a GP asks in a consult of ten minutes, and the line of page one that answers it. */
const gpAsks: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    "Are there alarm signs, and when were they asked?",
    /Gevraagd op 20 november 2026: geen aangegeven/u,
    /Asked on 20 November 2026: none reported/u,
  ],
  [
    "Where does it hurt, and how much?",
    /onderrug links \| \d,\d \| \d+ d/u,
    /low back, left \| \d\.\d \| \d+ d/u,
  ],
  [
    "Does it radiate, and how far?",
    /Uitstraling: tot onder de knie, links/u,
    /Radiation: to below the knee, left/u,
  ],
  ["How long has it lasted?", /Begonnen: \d+ november 2025/u, /Began: \d+ November 2025/u],
  ["Is it getting better or worse?", /: van \d,\d naar \d,\d/u, /: from \d\.\d to \d\.\d/u],
  [
    "Is that what this usually does?",
    /Laatste 7 dagen: \d,\d, .*gewone beloop \(\d,\d\)/u,
    /Last 7 days: \d\.\d, .*usual course \(\d\.\d\)/u,
  ],
  [
    "What was tried, and did it do more than time?",
    /Oefengroep \| sinds 23 september \| .*niet te onderscheiden van gewoon beloop/u,
    /Oefengroep \| since 23 September \| .*cannot be told apart from the usual course/u,
  ],
  [
    "Which medicine, and how often?",
    /paracetamol \(medicijn\) \| 5 dagen in 4 weken/u,
    /paracetamol \(medicine\) \| 5 days in 4 weeks/u,
  ],
  [
    "What goes with it, and how sure is that?",
    /Tuinieren, een dag later \| \+\d,\d \(\d,\d tot \d,\d\) \| \d+ dagen/u,
    /\| \+\d\.\d \(\d\.\d to \d\.\d\) \| \d+ days/u,
  ],
  [
    "Does the gut play a part?",
    /darmklachten \| .*(te zien|niet te zien|te weinig)[\s\S]*Ontlasting, 28 dagen \| .*Bristol \d/u,
    /gut complaints \| .*(seen|not seen|too few)[\s\S]*Stool, 28 days \| .*Bristol \d/u,
  ],
  [
    "What can this person not do, and does it change?",
    /Hindert bij: werk, zitten[\s\S]*PEG.* \| 7 \(.*\) → 3 \(.*\) \| duidelijk beter/u,
    /Gets in the way of: work, sitting[\s\S]*PEG.* \| 7 \(.*\) → 3 \(.*\) \| clearly better/u,
  ],
  [
    "How is the mood, and what does this person want from me?",
    /PHQ-4.* \| 4 \([\s\S]*Is onderzoek nodig\?/u,
    /PHQ-4.* \| 4 \([\s\S]*Is onderzoek nodig\?/u,
  ],
];

describe("a GP with ten minutes", () => {
  it("has twelve questions", () => {
    expect(gpAsks).toHaveLength(12);
  });

  it.each(gpAsks)("%s Page one answers it, in both languages", (_, nl, en) => {
    expect(pageOne(pageIn("nl"))).toMatch(nl);
    expect(pageOne(pageIn("en"))).toMatch(en);
  });
});

describe("what a person leaves off", () => {
  it("is nowhere on either page, the alarm signs excepted", () => {
    const bare = pageIn("en", []);
    expect(bare.sections).toEqual([]);
    expect(bare.data.map(({ id }) => id)).toEqual(["method"]);
    expect(bare.title).not.toMatch(/\d\.\d/u);
    expect(bare.signs.lines.join(" ")).toContain("none reported");
  });
});

describe("the alarm signs", () => {
  const withScreening = (change: Partial<ScreeningRecord>) => {
    const [screening] = screenings;
    if (screening === undefined) throw new Error("one was made");
    const changed = consultSheet({
      insight: found,
      entries: [],
      screenings: [{ ...screening, ...change }],
      treatments: [],
      on,
    });
    return consultPage({
      language: "en",
      say: (text) => text.en,
      sheet: changed,
      insight: found,
      ownItems: [],
      complaint: "back pain",
      shown: new Set(),
    });
  };

  it("name the most pressing first, and say what did not fit", () => {
    const reasons = ["PW-5", "PW-6", "PW-8", "GU-1", "CE-1"];
    const page = withScreening({
      outcome: { urgency: "emergency", reasons, screenComplete: true },
    });
    expect(page.raised).toBe(true);
    expect(page.signs.lines[1]).toMatch(/between the legs/u);
    expect(page.signs.lines).toContain("More on page 2.");
    expect(page.data[0]?.rows).toHaveLength(5);
    expect(page.signs.lines.at(-1)).toBe("Advice then: now.");
  });

  it("say that a screening is old, and that it was not finished", () => {
    const { signs } = withScreening({
      day: addDays(on, -40),
      outcome: { urgency: "self_care", reasons: [], screenComplete: false },
    });
    expect(signs.lines).toContain("That is more than four weeks ago.");
    expect(signs.lines).toContain("Not all questions were answered.");
    expect(signs.lines.join(" ")).not.toContain("Asked about");
  });
});
