import type { JsonObject } from "@wervel/model";
import { questionnaireResponse } from "./answers.ts";
import { observation } from "./observation.ts";
import type { Report, ReportFact, ReportSection } from "./report.ts";
import {
  coded,
  codes,
  type FhirBundle,
  type FhirEntry,
  type FhirResource,
  narrative,
  paragraph,
  provenanceNote,
  reported,
  type Surroundings,
  xhtml,
} from "./resource.ts";
import { medicationStatement, procedure } from "./treatment.ts";

/**
 * A report as a FHIR R4 document: a Bundle whose Composition comes first and reads on its own.
 *
 * Everything is marked as reported by the patient and not validated. The Patient has no
 * identifier, and a name only when the person gave one. It claims no IPS: that needs sections
 * on problems and allergies that a diary does not have.
 *
 * @param newUuid a fresh UUID per call; the same ones give the same bytes
 */
export function documentBundle(report: Report, newUuid: () => string): FhirBundle {
  const address = () => `urn:uuid:${newUuid()}`;
  const [bundleId, compositionUrl, patientUrl] = [address(), address(), address()];
  const about: Surroundings = {
    language: report.language,
    writtenAt: report.writtenAt,
    patient: { reference: patientUrl, type: "Patient" },
  };
  const sections = report.sections.map((section) => ({
    section,
    entries: section.facts.map((fact) => entry(address(), resourceOf(fact, about))),
  }));
  const composed = sections.map(({ section, entries }) =>
    compositionSection(section, entries, about),
  );
  return {
    resourceType: "Bundle",
    language: report.language,
    identifier: { system: "urn:ietf:rfc:3986", value: bundleId },
    type: "document",
    timestamp: report.writtenAt,
    entry: [
      entry(compositionUrl, composition(report, composed, about)),
      entry(patientUrl, patient(report, about)),
      ...sections.flatMap(({ entries }) => entries),
      entry(address(), provenance(compositionUrl, about)),
    ],
  };
}

const entry = (fullUrl: string, resource: FhirResource): FhirEntry => ({
  fullUrl,
  resource: withId(fullUrl.replace("urn:uuid:", ""), resource),
});

const withId = (id: string, { resourceType, ...rest }: FhirResource): FhirResource => ({
  resourceType,
  id,
  ...rest,
});

function resourceOf(fact: ReportFact, about: Surroundings): FhirResource {
  if (fact.is === "answers") return questionnaireResponse(fact, about);
  if (fact.is === "medicine") return medicationStatement(fact, about);
  if (fact.is === "treatment") return procedure(fact, about);
  return observation(fact, about);
}

const composition = (
  { title, writtenAt, language }: Report,
  section: readonly JsonObject[],
  { patient: subject }: Surroundings,
): FhirResource => ({
  resourceType: "Composition",
  meta: reported,
  language,
  text: narrative(`${paragraph(title)}${paragraph(provenanceNote[language])}`, language),
  status: "final",
  type: coded(codes.patientNote),
  subject,
  date: writtenAt,
  author: [subject],
  title,
  section,
});

function compositionSection(
  { title, lines, rows }: ReportSection,
  entries: readonly FhirEntry[],
  { language }: Surroundings,
): JsonObject {
  const said = lines.length + rows.length === 0 ? [notFilledIn[language]] : lines;
  return {
    title,
    text: narrative(`${said.map(paragraph).join("")}${tableOf(rows)}`, language),
    ...(entries.length === 0
      ? {}
      : { entry: entries.map(({ fullUrl }) => ({ reference: fullUrl })) }),
  };
}

const notFilledIn = { nl: "Niet ingevuld.", en: "Not filled in." } as const;

function tableOf(rows: ReportSection["rows"]): string {
  if (rows.length === 0) return "";
  const row = ([head = "", ...cells]: readonly string[]) =>
    `<tr><th>${xhtml(head)}</th>${cells.map((cell) => `<td>${xhtml(cell)}</td>`).join("")}</tr>`;
  return `<table><tbody>${rows.map(row).join("")}</tbody></table>`;
}

const patient = ({ person, language }: Report, about: Surroundings): FhirResource => ({
  resourceType: "Patient",
  meta: reported,
  text: narrative(paragraph(person.name ?? noName[about.language]), language),
  ...(person.name === undefined ? {} : { name: [{ text: person.name }] }),
});

const noName = { nl: "Naam niet opgegeven.", en: "No name given." } as const;

const provenance = (
  compositionUrl: string,
  { patient: who, writtenAt, language }: Surroundings,
): FhirResource => ({
  resourceType: "Provenance",
  text: narrative(paragraph(provenanceNote[language]), language),
  target: [{ reference: compositionUrl }],
  recorded: writtenAt,
  reason: [{ text: provenanceNote[language] }],
  agent: [{ type: coded(codes.author), who }],
});
