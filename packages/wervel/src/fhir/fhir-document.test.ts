import { addDays, parseLocalDate } from "@wervel/base";
import { questionnaires } from "@wervel/content";
import { checkBundle } from "@wervel/formats";
import { type Language, languages, type WervelRecord } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { consultSheet } from "../consult/consult.ts";
import { type ConsultChoice, consultChoices, consultPage } from "../consult/consult-page.ts";
import { exampleDiary } from "../example-diary.ts";
import { insight } from "../insight/insight.ts";
import { fhirDocument } from "./fhir-document.ts";

const on = parseLocalDate("2026-11-22");
if (on === undefined) throw new Error("a real day");
const at = "2026-11-20T08:00:00.000Z";
const mood = { nervous: 2, worry: 1, interest: 2, down: 3 };
const records: readonly WervelRecord[] = [
  ...exampleDiary({ until: on }).records.filter(({ kind }) => kind !== "profile"),
  {
    id: "phq",
    kind: "questionnaire",
    day: on,
    at,
    changedAt: at,
    questionnaire: "phq-4",
    version: "1",
    answers: mood,
  },
  {
    id: "profile",
    kind: "profile",
    changedAt: at,
    answers: { version: 1, onset: "sudden", impactOn: ["work"], regions: [], painNow: 4 },
  },
];
const entries = records.filter((record) => record.kind === "entry");
const ownItems = records.filter((record) => record.kind === "own-item");
const found = insight({
  entries: entries.filter(({ day }) => day > addDays(on, -60)),
  ownItems,
  suspicions: [],
  episodes: records.filter((record) => record.kind === "episode"),
  treatments: [],
  on,
});
const sheet = consultSheet({
  insight: found,
  entries,
  screenings: [],
  treatments: [],
  questionnaires: records.filter((record) => record.kind === "questionnaire"),
  intake: { version: 1, onset: "sudden", impactOn: ["work"], regions: [], painNow: 4 },
  on,
});

function document(language: Language, shown: readonly ConsultChoice[] = consultChoices) {
  const saying = { language, say: (text: Readonly<Record<Language, string>>) => text[language] };
  const page = consultPage({
    ...saying,
    sheet,
    insight: found,
    ownItems,
    complaint: "rug",
    shown: new Set(shown),
  });
  let count = 0;
  return fhirDocument({
    ...saying,
    sheet,
    page,
    records,
    writtenAt: "2026-11-22T10:00:00.000Z",
    newUuid: () => `00000000-0000-4000-8000-${String(count++).padStart(12, "0")}`,
  });
}

describe("the diary as a FHIR document", () => {
  it.each(languages)("has no fault of our own in %s", (language) => {
    expect(checkBundle(document(language))).toEqual([]);
  });

  it("says that alarm signs were not asked, also when everything else is left off", () => {
    expect(JSON.stringify(document("en", []))).toContain("says nothing about warning signs");
  });

  it("leaves mood out of narrative and resources alike unless it was chosen", () => {
    const [phq4] = questionnaires.filter(({ id }) => id === "phq-4");
    const [item] = phq4?.items ?? [];
    expect(JSON.stringify(document("en"))).toContain("PHQ-4");
    expect(item).toBeDefined();
    const without = JSON.stringify(
      document(
        "en",
        consultChoices.filter((part) => part !== "mood"),
      ),
    );
    expect(without).not.toContain("PHQ-4");
    expect(without).not.toContain("on edge");
  });

  it("has the intake as a QuestionnaireResponse with the words that were read", () => {
    const response = document("nl").entry.find(
      ({ resource }) =>
        resource.resourceType === "QuestionnaireResponse" &&
        resource["authored"] === at &&
        JSON.stringify(resource).includes("profile"),
    );
    expect(response?.resource["item"]).toMatchObject([
      { linkId: "onset", answer: [{ valueString: "plots" }] },
      { linkId: "painNow", answer: [{ valueInteger: 4 }] },
      { linkId: "impactOn", answer: [{ valueString: "werk" }] },
    ]);
  });

  it("has a pain Observation for each logged day of the last 90, and none for the open days", () => {
    const logged = entries.filter(({ item, day }) => item === "pain" && day > addDays(on, -90));
    const scores = JSON.stringify(document("en")).match(/"code":"72514-3"/gu) ?? [];
    expect(scores.length).toBe(logged.length + sheet.places.length);
  });
});
