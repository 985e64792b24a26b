import type { LocalDate } from "@wervel/base";
import type { JsonObject } from "@wervel/model";
import type { ReportFact } from "./report.ts";
import {
  bristolSystem,
  coded,
  codes,
  type FhirResource,
  narrative,
  nlCore,
  paragraph,
  provenanceNote,
  reported,
  type Surroundings,
} from "./resource.ts";

type Fact<K extends ReportFact["is"]> = Extract<ReportFact, { readonly is: K }>;
type Measured = "pain" | "place" | "statement" | "sleep" | "steps" | "stool-form" | "stool-times";
export type MeasuredFact = Fact<Measured>;

/** Only what differs between one observation and the next. */
type Part = {
  readonly code: JsonObject;
  readonly category: JsonObject;
  readonly value: JsonObject;
  readonly when: JsonObject;
  readonly says: string;
  readonly profile?: string;
  readonly bodySite?: JsonObject;
};

/** An Observation that says who reported it, and that nobody checked. */
export function observation(fact: MeasuredFact, about: Surroundings): FhirResource {
  const { code, category, value, when, says, profile, bodySite } = partOf(fact, about);
  const note = provenanceNote[about.language];
  return {
    resourceType: "Observation",
    meta: { ...reported, ...(profile === undefined ? {} : { profile: [profile] }) },
    text: narrative(paragraph(`${says} ${note}`), about.language),
    status: "final",
    category: [coded(category)],
    code,
    subject: about.patient,
    performer: [about.patient],
    ...when,
    ...value,
    ...(bodySite === undefined ? {} : { bodySite }),
    note: [{ text: note }],
  };
}

function partOf(fact: MeasuredFact, about: Surroundings): Part {
  switch (fact.is) {
    case "statement":
      return statement(fact);
    case "pain":
      return { ...pain(fact.painNrs, fact.day), when: on(fact.day) };
    case "place":
      return place(fact, about);
    case "stool-form":
      return stoolForm(fact, about);
    case "stool-times":
      return stoolTimes(fact, about);
    case "sleep":
      return sleep(fact);
    case "steps":
      return steps(fact);
  }
}

const on = (day: LocalDate): JsonObject => ({ effectiveDateTime: day });
const ucum = (value: number, code: string, unit = code): JsonObject => ({
  valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code },
});
const rounded = (value: number): number => Math.round(value * 10) / 10;

const pain = (painNrs: number, day: string) => ({
  code: coded(codes.pain),
  category: codes.survey,
  value: ucum(rounded(painNrs), "{score}"),
  says: `${day}: ${rounded(painNrs)}/10.`,
});

const statement = ({ what, says, day }: Fact<"statement">): Part => ({
  code: { text: what },
  category: codes.survey,
  value: { valueString: says },
  when: day === undefined ? {} : on(day),
  says: `${what}: ${says}`,
});

/** A place is not the general pain of nl-core PainScore, so it is a plain score with a site. */
function place(
  { region, name, meanPainNrs, days, from, until }: Fact<"place">,
  about: Surroundings,
): Part {
  const word = { nl: "dagen", en: "days" }[about.language];
  return {
    ...pain(meanPainNrs, name),
    when: { effectivePeriod: { start: from, end: until } },
    says: `${name}: ${rounded(meanPainNrs)}/10, ${days} ${word}.`,
    bodySite: region.startsWith("low-back") ? coded(codes.lowBack, name) : { text: name },
  };
}

const stoolForm = ({ day, form }: Fact<"stool-form">, about: Surroundings): Part => ({
  profile: `${nlCore}-BowelFunction.DefecationConsistency`,
  code: coded(codes.stoolForm),
  category: codes.survey,
  value: {
    valueCodeableConcept: coded({ system: bristolSystem, code: `Type ${form}` }, `Bristol ${form}`),
  },
  when: on(day),
  says: `${day}: ${{ nl: "ontlasting", en: "stool" }[about.language]}, Bristol ${form}.`,
});

const stoolTimes = ({ day, times }: Fact<"stool-times">, about: Surroundings): Part => ({
  profile: `${nlCore}-BowelFunction.Frequency`,
  code: coded(codes.stoolTimes),
  category: codes.survey,
  value: ucum(times, "/d"),
  when: on(day),
  says: `${day}: ${times} ${{ nl: "keer ontlasting", en: "times stool" }[about.language]}.`,
});

const sleep = ({ day, hours }: Fact<"sleep">): Part => ({
  code: coded(codes.sleep),
  category: codes.activity,
  value: ucum(hours, "h"),
  when: on(day),
  says: `${day}: ${hours} h.`,
});

const steps = ({ day, steps: taken }: Fact<"steps">): Part => ({
  code: coded(codes.steps),
  category: codes.activity,
  value: ucum(taken, "{steps}/(24.h)", "steps/24h"),
  when: on(day),
  says: `${day}: ${taken}.`,
});
