/** FHIR R4 in the few shapes that we write; everything is plain JSON. */
import type { JsonObject, Language } from "@wervel/model";

export type FhirResource = JsonObject & { readonly resourceType: string };
export type FhirEntry = { readonly fullUrl: string; readonly resource: FhirResource };
export type FhirBundle = JsonObject & {
  readonly resourceType: "Bundle";
  readonly type: "document";
  readonly entry: readonly FhirEntry[];
};

/** The one way in which a code comes into the document; a code outside this list is a fault. */
export const codes = {
  patientNote: { system: "http://loinc.org", code: "51855-5", display: "Patient Note" },
  pain: {
    system: "http://loinc.org",
    code: "72514-3",
    display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
  },
  sleep: { system: "http://loinc.org", code: "93832-4", display: "Sleep duration" },
  steps: {
    system: "http://loinc.org",
    code: "41950-7",
    display: "Number of steps in 24 hour Measured",
  },
  stoolForm: { system: "http://snomed.info/sct", code: "443172007" },
  stoolTimes: { system: "http://snomed.info/sct", code: "162098000" },
  lowBack: { system: "http://snomed.info/sct", code: "37822005" },
  survey: {
    system: "http://terminology.hl7.org/CodeSystem/observation-category",
    code: "survey",
  },
  activity: {
    system: "http://terminology.hl7.org/CodeSystem/observation-category",
    code: "activity",
  },
  patientReported: {
    system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    code: "PATRPT",
    display: "patient reported",
  },
  author: {
    system: "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
    code: "author",
  },
} as const satisfies Readonly<Record<string, JsonObject>>;

/** The value set of the stool form, whose codes read `Type 1` to `Type 7`. */
export const bristolSystem = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.3.1";
export const nlCore = "http://nictiz.nl/fhir/StructureDefinition/nl-core";

/** Stands on everything that a person wrote, so that no reader takes it for a measurement. */
export const provenanceNote = {
  nl: "Door de patiënt zelf gemeld, niet gevalideerd.",
  en: "Patient-reported, not validated.",
} as const satisfies Record<Language, string>;

/** What every resource about the person shares. */
export type Surroundings = {
  readonly language: Language;
  readonly patient: JsonObject;
  readonly writtenAt: string;
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
/** XHTML has no place for control characters, so those go. */
export const xhtml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

/** A narrative: what a person reads when a system does not know the resource. */
export const narrative = (body: string, language: Language): JsonObject => ({
  status: "generated",
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">${body}</div>`,
});

export const paragraph = (text: string): string => `<p>${xhtml(text)}</p>`;

export const coded = (coding: JsonObject, text?: string): JsonObject => ({
  coding: [coding],
  ...(text === undefined ? {} : { text }),
});

export const reported: JsonObject = { security: [codes.patientReported] };
