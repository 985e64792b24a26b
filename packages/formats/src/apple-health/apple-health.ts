import type { Collector } from "../measured/collector.ts";
import type { SleepStage } from "../measured/nights.ts";
import { momentIn, numberIn } from "./attribute-numbers.ts";
import { attributeText } from "./attribute-text.ts";
import { createInterner } from "./interner.ts";
import { attributeAt, sameBytes } from "./tag-bytes.ts";
import { createTagScanner, type ScannedTag } from "./tag-scanner.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const names = {
  root: bytesOf("HealthData"),
  record: bytesOf("Record"),
  metadata: bytesOf("MetadataEntry"),
  type: bytesOf("type"),
  value: bytesOf("value"),
  unit: bytesOf("unit"),
  source: bytesOf("sourceName"),
  start: bytesOf("startDate"),
  end: bytesOf("endDate"),
  key: bytesOf("key"),
};
const kinds = {
  HKQuantityTypeIdentifierStepCount: "steps",
  HKCategoryTypeIdentifierSleepAnalysis: "sleep",
  HKQuantityTypeIdentifierHeartRate: "heart-rate",
  HKQuantityTypeIdentifierRestingHeartRate: "resting-heart-rate",
  HKQuantityTypeIdentifierHeartRateVariabilitySDNN: "hrv-sdnn",
  HKQuantityTypeIdentifierBodyMass: "weight",
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];
type MomentKind = Exclude<Kind, "steps" | "sleep">;
const kindOf: ReadonlyMap<string, Kind> = new Map(Object.entries(kinds));

/** From the unit that the export names to ours; a unit that is not here is refused. */
const factors: Readonly<Record<MomentKind, Readonly<Record<string, number>>>> = {
  "heart-rate": { "count/min": 1 },
  "resting-heart-rate": { "count/min": 1 },
  "hrv-sdnn": { ms: 1 },
  weight: { kg: 1, g: 0.001, lb: 0.453_592_37, st: 6.350_293_18 },
};

interface OpenRecord {
  kind: Kind | undefined;
  from: number;
  to: number;
  value: number;
  text: string;
  unit: string;
  source: string;
  zone: string | undefined;
  line: number;
}

/**
 * Reads the export of Apple Health as its bytes come in; steps, sleep, heart rate, resting
 * heart rate, heart rate variability and weight go to the collector.
 *
 * Every time in such an export carries the phone's offset at the moment of exporting, so a
 * local day is made from UTC and the zone: `HKTimeZone` of the record, else the person's.
 */
export function createAppleReader(collector: Collector, file: string) {
  const typeOf = createInterner(attributeText);
  const textOf = createInterner(attributeText);
  const open: OpenRecord = { ...emptyRecord };
  let records = 0;
  let isExport = false;

  function openRecord(tag: ScannedTag): void {
    records++;
    open.kind = kindOf.get(readAt(tag, names.type, typeOf, ""));
    if (open.kind === undefined) return;
    open.from = readAt(tag, names.start, momentIn, Number.NaN);
    open.to = readAt(tag, names.end, momentIn, Number.NaN);
    open.source = readAt(tag, names.source, textOf, "");
    open.unit = readAt(tag, names.unit, textOf, "");
    open.zone = undefined;
    open.line = scanner.line();
    if (open.kind === "sleep") open.text = readAt(tag, names.value, textOf, "");
    else open.value = readAt(tag, names.value, numberIn, Number.NaN);
    if (tag.selfClosing) keep(open, collector, file);
  }

  const scanner = createTagScanner({
    open(tag) {
      if (!isExport) isExport = isNamed(tag, names.root);
      else if (isNamed(tag, names.record)) openRecord(tag);
      else if (open.kind === undefined || !isNamed(tag, names.metadata)) return;
      else if (readAt(tag, names.key, textOf, "") === "HKTimeZone")
        open.zone = readAt(tag, names.value, textOf, "");
    },
    close(bytes, from, to) {
      if (to - from === names.record.length && sameBytes(bytes, from, names.record))
        keep(open, collector, file);
    },
    broken: (line) => {
      if (isExport) collector.fault({ file, line }, "broken-tag", "");
    },
  });
  return {
    push: scanner.push,
    end: scanner.end,
    /** Whether it is an export of Apple Health at all; other XML is read as nothing. */
    isExport: () => isExport,
    /** How many records the export holds, used or not. */
    records: () => records,
  };
}

function readAt<T>(
  tag: ScannedTag,
  name: Uint8Array,
  read: (bytes: Uint8Array, from: number, to: number) => T,
  otherwise: T,
): T {
  const place = attributeAt(tag, tag.bytes, name);
  if (place < 0) return otherwise;
  return read(tag.bytes, tag.places[place + 2] ?? 0, tag.places[place + 3] ?? 0);
}

/** Hands over a record that is complete; its zone may have stood below it. */
function keep(open: OpenRecord, collector: Collector, file: string): void {
  const place = { file, line: open.line };
  const { kind, from, to, source, value } = open;
  const zone = open.zone === undefined ? {} : { zone: open.zone };
  open.kind = undefined;
  if (kind === "steps") collector.steps(place, { from, to, count: value, source, ...zone });
  else if (kind === "sleep") {
    const stage = stageOf(open.text);
    if (stage === undefined) collector.fault(place, "unknown-unit", open.text);
    else collector.sleep(place, { from, to, stage, source, ...zone });
  } else if (kind !== undefined) {
    const factor = factors[kind][open.unit];
    if (factor === undefined) collector.fault(place, "unknown-unit", open.unit);
    else collector.moment(place, kind, from, value * factor);
  }
}

const emptyRecord: OpenRecord = {
  kind: undefined,
  from: 0,
  to: 0,
  value: 0,
  text: "",
  unit: "",
  source: "",
  zone: undefined,
  line: 0,
};

const isNamed = (tag: ScannedTag, name: Uint8Array): boolean =>
  tag.nameTo - tag.nameFrom === name.length && sameBytes(tag.bytes, tag.nameFrom, name);

const prefix = "HKCategoryValueSleepAnalysis";
const stages: Readonly<Record<string, SleepStage>> = {
  InBed: "in-bed",
  Awake: "awake",
  Asleep: "asleep",
  AsleepUnspecified: "asleep",
  AsleepCore: "stage",
  AsleepDeep: "stage",
  AsleepREM: "stage",
};
const stageOf = (value: string): SleepStage | undefined => stages[value.replace(prefix, "")];
