import { type LocalDate, parseLocalDate } from "@wervel/base";
import { languages } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBundle } from "./check-bundle.ts";
import { documentBundle } from "./document.ts";
import type { Report, ReportFact } from "./report.ts";
import type { FhirBundle } from "./resource.ts";

const at = (text: string): LocalDate => {
  const day = parseLocalDate(text);
  if (day === undefined) throw new Error("a real day");
  return day;
};
const day = at("2026-11-21");
const writtenAt = "2026-11-22T10:00:00.000Z";

const facts: readonly ReportFact[] = [
  { is: "statement", what: "Alarm signs", says: "none reported", day },
  { is: "pain", day, painNrs: 4 },
  {
    is: "place",
    region: "low-back-left",
    name: "low back, left",
    meanPainNrs: 4.26,
    days: 9,
    from: at("2026-11-08"),
    until: day,
  },
  { is: "stool-form", day, form: 4 },
  { is: "stool-times", day, times: 2 },
  { is: "sleep", day, hours: 6.5 },
  { is: "steps", day, steps: 8000 },
  {
    is: "answers",
    id: "peg:1",
    title: "PEG",
    at: writtenAt,
    items: [
      { id: "pain", asks: "Pain", given: 4 },
      { id: "mean", asks: "Mean", given: 4.3 },
      { id: "yes", asks: "Yes?", given: true },
      { id: "where", asks: "Where", given: ["a", "b"] },
    ],
  },
  { is: "medicine", name: "paracetamol", days: 9, from: at("2026-11-01"), until: day },
  { is: "treatment", name: "exercise", start: at("2026-11-01"), stop: day, says: "Undecided." },
];
const report = (change: Partial<Report> = {}): Report => ({
  language: "en",
  writtenAt,
  title: "Low back",
  person: {},
  sections: [{ title: "All", lines: ["A line."], rows: [["a", "b"]], facts }],
  ...change,
});
/** Counts up, so that the same report is the same bytes. */
const counted = () => {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(count++).padStart(12, "0")}`;
};
const made = (change: Partial<Report> = {}): FhirBundle =>
  documentBundle(report(change), counted());
const types = ({ entry }: FhirBundle) => entry.map(({ resource }) => resource.resourceType);

describe("the document", () => {
  it.each(languages)("has no fault of our own in %s", (language) => {
    expect(checkBundle(made({ language }))).toEqual([]);
  });

  it("begins with its Composition and ends with where it comes from", () => {
    expect(types(made()).slice(0, 2)).toEqual(["Composition", "Patient"]);
    expect(types(made()).at(-1)).toBe("Provenance");
  });

  it("is the same bytes for the same report", () => {
    expect(JSON.stringify(made())).toBe(JSON.stringify(made()));
  });

  it("names nobody unless the person gave a name", () => {
    expect(made().entry[1]?.resource["name"]).toBeUndefined();
    expect(made({ person: { name: "M. de Vries" } }).entry[1]?.resource).toMatchObject({
      name: [{ text: "M. de Vries" }],
    });
  });

  it("claims nl-core for stool only: a place is not the general pain of PainScore", () => {
    const profiles = JSON.stringify(made()).match(/nl-core-[A-Za-z.]+/gu);
    expect(profiles).toEqual([
      "nl-core-BowelFunction.DefecationConsistency",
      "nl-core-BowelFunction.Frequency",
    ]);
  });

  it("says on every observation that the patient reported it and nobody validated it", () => {
    const observations = made().entry.filter(
      ({ resource }) => resource.resourceType === "Observation",
    );
    expect(observations).toHaveLength(7);
    for (const { resource } of observations)
      expect(resource["note"]).toEqual([{ text: "Patient-reported, not validated." }]);
  });

  it("keeps whole and broken numbers, choices and yes apart", () => {
    const response = made().entry.find(
      ({ resource }) => resource.resourceType === "QuestionnaireResponse",
    );
    expect(response?.resource["item"]).toMatchObject([
      { answer: [{ valueInteger: 4 }] },
      { answer: [{ valueDecimal: 4.3 }] },
      { answer: [{ valueBoolean: true }] },
      { answer: [{ valueString: "a" }, { valueString: "b" }] },
    ]);
  });

  it("says that an empty section was not filled in", () => {
    const empty = made({ sections: [{ title: "Gut", lines: [], rows: [], facts: [] }] });
    expect(JSON.stringify(empty)).toContain("Not filled in.");
    expect(checkBundle(empty)).toEqual([]);
  });

  it("lets no text of a person become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const lines = [`${text}<script>`];
        const bundle = made({ sections: [{ title: "t", lines, rows: [lines], facts: [] }] });
        const [composition] = bundle.entry;
        const written = JSON.stringify(composition);
        return !written.includes("<script>") && !/\\u0000|\\u000b/u.test(written);
      }),
    );
  });
});

/** A copy with one thing changed. */
const broken = (change: (text: string) => string): unknown =>
  JSON.parse(change(JSON.stringify(made())));

describe("our own checks catch", () => {
  it.each([
    ["not-a-document", (text: string) => text.replace('"type":"document"', '"type":"batch"')],
    ["composition-not-first", (text: string) => text.replace('"Composition"', '"List"')],
    [
      "duplicate-address",
      (text: string) =>
        text.replace(
          /"fullUrl":"[^"]*03"/u,
          '"fullUrl":"urn:uuid:00000000-0000-4000-8000-000000000002"',
        ),
    ],
    [
      "dangling-reference",
      (text: string) => text.replace(/"reference":"[^"]*"/u, '"reference":"urn:uuid:gone"'),
    ],
    [
      "several-values",
      (text: string) => text.replace('"valueQuantity"', '"valueInteger":4,"valueQuantity"'),
    ],
    ["no-value", (text: string) => text.replace('"valueString":"none reported",', "")],
    ["unknown-code", (text: string) => text.replace("72514-3", "72514-4")],
    ["unknown-code", (text: string) => text.replace("Type 4", "Type 9")],
    [
      "bad-date",
      (text: string) =>
        text.replace('"effectiveDateTime":"2026-11-21"', '"effectiveDateTime":"21-11-2026"'),
    ],
    [
      "section-without-narrative",
      (text: string) =>
        text.replace(
          "<p>A line.</p><table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>",
          "",
        ),
    ],
    ["not-marked-as-reported", (text: string) => text.replace("PATRPT", "CLINRPT")],
    [
      "identifier-of-a-person",
      (text: string) =>
        text.replace('"resourceType":"Patient"', '"resourceType":"Patient","identifier":[]'),
    ],
  ])("%s", (kind, change) => {
    expect(checkBundle(broken(change)).map((issue) => issue.kind)).toContain(kind);
  });

  it("something that is no bundle at all", () => {
    expect(checkBundle("x")).toEqual([{ kind: "not-a-document", at: "" }]);
  });
});
