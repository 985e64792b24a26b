import type { JsonObject } from "@wervel/model";
import type { AnsweredItem, GivenAnswer, ReportFact } from "./report.ts";
import {
  type FhirResource,
  narrative,
  paragraph,
  reported,
  type Surroundings,
  xhtml,
} from "./resource.ts";

type Answers = Extract<ReportFact, { readonly is: "answers" }>;

/** A filled-in form. An item that was left open is not in it, so nothing reads as a "no". */
export function questionnaireResponse(
  { id, title, at, items }: Answers,
  { language, patient }: Surroundings,
): FhirResource {
  const lines = items.map(({ asks, given }) => `<li>${xhtml(asks)}: ${xhtml(spoken(given))}</li>`);
  const list = lines.length === 0 ? "" : `<ul>${lines.join("")}</ul>`;
  return {
    resourceType: "QuestionnaireResponse",
    meta: reported,
    text: narrative(`${paragraph(title)}${list}`, language),
    identifier: { system: "urn:ietf:rfc:3986", value: `urn:wervel:${id}` },
    status: "completed",
    subject: patient,
    authored: at,
    author: patient,
    source: patient,
    ...(items.length === 0 ? {} : { item: items.map(responseItem) }),
  };
}

const responseItem = ({ id, asks, given }: AnsweredItem): JsonObject => ({
  linkId: id,
  text: asks,
  answer: (isList(given) ? given : [given]).map(answerValue),
});

const isList = (given: GivenAnswer): given is readonly string[] => Array.isArray(given);

function answerValue(given: boolean | number | string): JsonObject {
  if (typeof given === "boolean") return { valueBoolean: given };
  if (typeof given === "string") return { valueString: given };
  return Number.isInteger(given) ? { valueInteger: given } : { valueDecimal: given };
}

const spoken = (given: GivenAnswer): string => (isList(given) ? given.join(", ") : String(given));
