import { addDays } from "@wervel/base";
import { bodyRegionNames, intendedUse, consultWords as words } from "@wervel/content";
import {
  documentBundle,
  type FhirBundle,
  type ReportFact,
  type ReportSection,
} from "@wervel/formats";
import type { Instant, QuestionnaireRecord, WervelRecord } from "@wervel/model";
import type { ConsultSheet } from "../consult/consult.ts";
import type { ConsultPage, ConsultSection, Saying } from "../consult/consult-page.ts";
import { intakeAnswers } from "../consult/intake-section.ts";
import { verdict } from "../consult/tried-section.ts";
import { dayFacts } from "./day-facts.ts";
import { questionnaireAnswers } from "./questionnaire-answers.ts";

export type FhirQuestion = Saying & {
  readonly sheet: ConsultSheet;
  /** What the person let stand; a section that is not on it is not in the document either. */
  readonly page: ConsultPage;
  readonly records: readonly WervelRecord[];
  readonly person?: string;
  readonly writtenAt: Instant;
  /** A fresh UUID per call. */
  readonly newUuid: () => string;
};

/** Daily values go back this far; the weeks before are in the table of the narrative. */
const dailyDays = 90;

/**
 * The consult sheet as a FHIR R4 document: the same words as narrative, and what lies under them
 * as Observations, QuestionnaireResponses, MedicationStatements and Procedures.
 */
export function fhirDocument(question: FhirQuestion): FhirBundle {
  const { page, language, writtenAt, person = "", say } = question;
  const sections = [page.signs, ...page.sections, ...page.data].map((section) =>
    reportSection(section, question),
  );
  return documentBundle(
    {
      language,
      writtenAt,
      title: page.title,
      person: person === "" ? {} : { name: person },
      sections: [
        ...sections,
        ...(page.questions.length === 0 ? [] : [plain(say(words.questions), page.questions)]),
        plain(say(words.cannotTitle), [say(words.cannot), say(intendedUse)]),
      ],
    },
    question.newUuid,
  );
}

const plain = (title: string, lines: readonly string[]): ReportSection => ({
  title,
  lines,
  rows: [],
  facts: [],
});

const reportSection = (section: ConsultSection, question: FhirQuestion): ReportSection => ({
  title: section.title,
  lines: [
    ...section.lines,
    ...(section.after ?? []),
    ...(section.caption === undefined ? [] : [section.caption]),
  ],
  rows: [...(section.columns === undefined ? [] : [section.columns]), ...section.rows],
  facts: factsOf(section, question),
});

function factsOf({ id, lines }: ConsultSection, question: FhirQuestion): readonly ReportFact[] {
  const { sheet, records } = question;
  const since = addDays(sheet.on, 1 - dailyDays);
  switch (id) {
    case "signs":
      return lines.length === 0 ? [] : [signs(lines, question)];
    case "places":
      return places(question);
    case "course":
      return dayFacts(records, ["pain", "sleep-hours", "steps"], since, sheet.on);
    case "gut":
      return dayFacts(records, ["stool"], since, sheet.on);
    case "tried":
      return tried(question);
    case "measures":
      return filledIn(question, ({ questionnaire }) => questionnaire !== "phq-4");
    case "mood":
      return filledIn(question, ({ questionnaire }) => questionnaire === "phq-4");
    case "intake":
      return intake(question);
    case "linked":
    case "table":
    case "method":
      return [];
  }
}

function signs(lines: readonly string[], { sheet, say }: FhirQuestion): ReportFact {
  const day = sheet.screening?.day;
  return {
    is: "statement",
    what: say(words.signs),
    says: lines.join(" "),
    ...(day === undefined ? {} : { day }),
  };
}

const places = ({ sheet, say }: FhirQuestion): readonly ReportFact[] =>
  sheet.places.map(({ region, meanPain, days }) => ({
    is: "place",
    region,
    name: say(bodyRegionNames[region]),
    meanPainNrs: meanPain,
    days,
    from: sheet.placesSince,
    until: sheet.on,
  }));

const tried = (question: FhirQuestion): readonly ReportFact[] => [
  ...question.sheet.tried.map((one): ReportFact => {
    const { name, start, stop } = one.treatment;
    const says = `${verdict(one, question)}.`;
    return { is: "treatment", name, start, ...(stop === undefined ? {} : { stop }), says };
  }),
  ...question.sheet.medicines.map((medicine): ReportFact => ({ is: "medicine", ...medicine })),
];

const filledIn = (
  question: FhirQuestion,
  wanted: (record: QuestionnaireRecord) => boolean,
): readonly ReportFact[] =>
  question.records.flatMap((record) =>
    record.kind === "questionnaire" && record.removedAt === undefined && wanted(record)
      ? (questionnaireAnswers(record, question) ?? [])
      : [],
  );

/** The intake as one response; its id holds when it was last changed, so versions stay apart. */
function intake(question: FhirQuestion): readonly ReportFact[] {
  const items = intakeAnswers(question.sheet.intake, question);
  const record = question.records.find(({ kind }) => kind === "profile");
  if (items.length === 0 || record === undefined) return [];
  const { id, changedAt: at } = record;
  return [{ is: "answers", id: `${id}@${at}`, title: question.say(words.intake), at, items }];
}
