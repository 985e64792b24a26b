import type { ReportFact } from "./report.ts";
import {
  type FhirResource,
  narrative,
  paragraph,
  provenanceNote,
  reported,
  type Surroundings,
} from "./resource.ts";

type Fact<K extends ReportFact["is"]> = Extract<ReportFact, { readonly is: K }>;

/** A medicine as it was logged; whether it is still taken, the diary does not know. */
export function medicationStatement(
  { name, days, from, until }: Fact<"medicine">,
  { language, patient, writtenAt }: Surroundings,
): FhirResource {
  const logged = {
    nl: `Op ${days} dagen genoteerd.`,
    en: `Logged on ${days} days.`,
  }[language];
  return {
    resourceType: "MedicationStatement",
    meta: reported,
    text: narrative(paragraph(`${name}. ${logged} ${provenanceNote[language]}`), language),
    status: "unknown",
    medicationCodeableConcept: { text: name },
    subject: patient,
    effectivePeriod: { start: from, end: until },
    dateAsserted: writtenAt,
    informationSource: patient,
    note: [{ text: `${logged} ${provenanceNote[language]}` }],
  };
}

/** Something a person tried. Its verdict is a note, for it is no outcome that was observed. */
export function procedure(
  { name, start, stop, says }: Fact<"treatment">,
  { language, patient }: Surroundings,
): FhirResource {
  const note = `${says === undefined ? "" : `${says} `}${provenanceNote[language]}`;
  return {
    resourceType: "Procedure",
    meta: reported,
    text: narrative(paragraph(`${name}, ${start}${stop ? ` – ${stop}` : ""}. ${note}`), language),
    status: stop === undefined ? "unknown" : "completed",
    code: { text: name },
    subject: patient,
    performedPeriod: { start, ...(stop === undefined ? {} : { end: stop }) },
    asserter: patient,
    note: [{ text: note }],
  };
}
