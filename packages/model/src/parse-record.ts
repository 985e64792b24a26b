import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import * as v from "valibot";
import { bodyRegions } from "./body-region.ts";
import { type ItemRef, isCatalogueItem, isOwnItem, stoolForms, stoolSigns } from "./diary-item.ts";
import type { Entry, EntryValue } from "./entry.ts";
import { sessionFields } from "./exercise-session.ts";
import { gutFormats, gutMethods, gutRegions } from "./gut-test.ts";
import { painScores } from "./pain.ts";
import { type Json, type JsonObject, ownScales, type WervelRecord } from "./record.ts";

/**
 * The border: unknown JSON becomes records here and nowhere else. Objects are strict,
 * because a field we do not know would otherwise be lost on the way in without a word.
 */

const day = v.custom<LocalDate>((x) => typeof x === "string" && parseLocalDate(x) !== undefined);
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));
const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const finite = v.pipe(v.number(), v.finite());
const item = v.custom<ItemRef>(
  (x) => typeof x === "string" && (isCatalogueItem(x) || isOwnItem(x)),
);

const json: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([v.null(), v.boolean(), finite, v.string(), v.array(json), v.record(v.string(), json)]),
);
const jsonObject: v.GenericSchema<unknown, JsonObject> = v.record(v.string(), json);

const value: v.GenericSchema<unknown, EntryValue> = v.variant("is", [
  v.strictObject({ is: v.literal("none") }),
  v.strictObject({ is: v.literal("number"), number: finite }),
  v.strictObject({ is: v.literal("yes-no"), yes: v.boolean() }),
  v.strictObject({ is: v.literal("choices"), chosen: v.array(v.string()) }),
  v.strictObject({
    is: v.literal("places"),
    places: v.array(
      v.strictObject({
        region: v.picklist(bodyRegions),
        painNrs: v.exactOptional(v.picklist(painScores)),
      }),
    ),
  }),
  v.strictObject({
    is: v.literal("stool"),
    form: v.picklist(stoolForms),
    relief: v.exactOptional(v.picklist([0, 1, 2])),
    signs: v.array(v.picklist(stoolSigns)),
  }),
  v.strictObject({
    is: v.literal("meal"),
    name: v.string(),
    foods: v.array(v.strictObject({ food: v.string(), portion: v.exactOptional(v.string()) })),
  }),
  v.strictObject({
    is: v.literal("dose"),
    name: v.string(),
    count: v.exactOptional(finite),
    strength: v.exactOptional(v.string()),
    against: v.array(v.string()),
  }),
  v.strictObject({ is: v.literal("text"), text: v.string() }),
]);

const base = { id, changedAt: instant, removedAt: v.exactOptional(instant) };

const entry: v.GenericSchema<unknown, Entry> = v.strictObject({
  ...base,
  kind: v.literal("entry"),
  item,
  day,
  time: v.exactOptional(wallTime),
  zone: v.exactOptional(v.string()),
  value,
  notedAt: instant,
  earlier: v.exactOptional(v.array(v.strictObject({ value, until: instant }))),
  recall: v.exactOptional(v.picklist(["well", "roughly"])),
  batch: v.exactOptional(id),
});

const flags = v.strictObject({
  response: v.exactOptional(v.boolean()),
  mayFollow: v.exactOptional(v.boolean()),
  cycle: v.exactOptional(v.boolean()),
  blank: v.exactOptional(v.picklist(["no", "unknown"])),
});

const others = {
  screening: v.strictObject({
    ...base,
    kind: v.literal("screening"),
    day,
    at: instant,
    answers: jsonObject,
    outcome: jsonObject,
    contentVersion: v.string(),
  }),
  "self-test": v.strictObject({
    ...base,
    kind: v.literal("self-test"),
    day,
    at: instant,
    test: id,
    answers: jsonObject,
    outcome: v.exactOptional(jsonObject),
  }),
  questionnaire: v.strictObject({
    ...base,
    kind: v.literal("questionnaire"),
    day,
    at: instant,
    questionnaire: id,
    version: v.string(),
    answers: jsonObject,
    score: v.exactOptional(finite),
  }),
  profile: v.strictObject({
    ...base,
    kind: v.literal("profile"),
    answers: jsonObject,
    earlier: v.exactOptional(v.array(v.strictObject({ answers: jsonObject, until: instant }))),
  }),
  episode: v.strictObject({
    ...base,
    kind: v.literal("episode"),
    start: day,
    end: v.exactOptional(day),
    note: v.exactOptional(v.string()),
  }),
  suspicion: v.strictObject({
    ...base,
    kind: v.literal("suspicion"),
    outcome: id,
    factor: id,
    direction: v.picklist(["more", "less", "either"]),
    lagDays: v.exactOptional(finite),
    since: day,
    until: v.exactOptional(day),
  }),
  "exercise-session": v.strictObject({
    ...base,
    ...sessionFields,
    kind: v.literal("exercise-session"),
    day,
    at: instant,
  }),
  experiment: v.strictObject({
    ...base,
    kind: v.literal("experiment"),
    name: v.string(),
    start: day,
    stop: v.exactOptional(day),
    plan: jsonObject,
  }),
  treatment: v.strictObject({
    ...base,
    kind: v.literal("treatment"),
    name: v.string(),
    sort: v.string(),
    start: day,
    stop: v.exactOptional(day),
    note: v.exactOptional(v.string()),
  }),
  visit: v.strictObject({
    ...base,
    kind: v.literal("visit"),
    day,
    time: v.exactOptional(wallTime),
    profession: v.string(),
    treatment: v.exactOptional(id),
    note: v.exactOptional(v.string()),
  }),
  "own-item": v.strictObject({
    ...base,
    kind: v.literal("own-item"),
    name: v.string(),
    scale: v.picklist(ownScales),
    unit: v.exactOptional(v.string()),
    expectLagDays: v.exactOptional(finite),
    outcome: v.exactOptional(v.boolean()),
    flags: v.exactOptional(flags),
    hidden: v.exactOptional(v.boolean()),
    mergedInto: v.exactOptional(id),
  }),
  "import-batch": v.strictObject({
    ...base,
    kind: v.literal("import-batch"),
    at: instant,
    source: v.string(),
    fileName: v.string(),
    days: finite,
    entries: finite,
    mapping: v.exactOptional(jsonObject),
  }),
  "gut-test": v.strictObject({
    ...base,
    kind: v.literal("gut-test"),
    day,
    at: instant,
    lab: v.exactOptional(v.string()),
    format: v.picklist([...gutFormats, "by-hand"]),
    variant: v.exactOptional(v.string()),
    method: v.picklist(gutMethods),
    region: v.exactOptional(v.picklist(gutRegions)),
    taxonomyDb: v.exactOptional(v.string()),
    antibiotics: v.picklist(["yes", "no", "unknown"]),
    stoolForm: v.exactOptional(v.picklist(stoolForms)),
    fileName: v.exactOptional(v.string()),
    sample: v.exactOptional(v.string()),
    depth: v.exactOptional(finite),
    unclassifiedFraction: v.exactOptional(finite),
    partial: v.boolean(),
    measures: v.record(v.string(), finite),
    intervals: v.exactOptional(v.record(v.string(), v.tuple([finite, finite]))),
    labRanges: v.exactOptional(v.record(v.string(), v.tuple([finite, finite]))),
    taxa: v.array(v.tuple([v.string(), v.boolean(), finite])),
    expert: v.exactOptional(
      v.strictObject({ gmwi2: v.exactOptional(finite), gmhi: v.exactOptional(finite) }),
    ),
    fileParts: v.exactOptional(finite),
    sha256: v.exactOptional(v.string()),
  }),
  "gut-file": v.strictObject({
    ...base,
    kind: v.literal("gut-file"),
    test: id,
    part: finite,
    gzipBase64: v.string(),
  }),
  setting: v.strictObject({ ...base, kind: v.literal("setting"), key: id, value: json }),
};

const schemas: {
  readonly [K in WervelRecord["kind"]]: v.GenericSchema<
    unknown,
    Extract<WervelRecord, { readonly kind: K }>
  >;
} = { entry, ...others };

export type RecordIssue =
  | { readonly kind: "unknown-kind"; readonly got: string }
  | { readonly kind: "bad-field"; readonly path: string; readonly needed: string };

const named = v.looseObject({ kind: v.picklist(Object.keys(schemas) as WervelRecord["kind"][]) }); // its own keys

/** One record, or the first field that does not fit. */
export function parseRecord(input: unknown): Result<WervelRecord, RecordIssue> {
  const kind = v.safeParse(named, input);
  if (!kind.success) return err({ kind: "unknown-kind", got: JSON.stringify(input).slice(0, 80) });
  const schema: v.GenericSchema<unknown, WervelRecord> = schemas[kind.output.kind];
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err({
    kind: "bad-field",
    path: v.getDotPath(issue) ?? "",
    needed: issue.expected ?? issue.type,
  });
}
