import type { Collector } from "../measured/collector.ts";
import type { SleepStage } from "../measured/nights.ts";
import { momentIn, numberIn } from "./attribute-numbers.ts";
import { attributeText } from "./attribute-text.ts";
import { createInterner } from "./interner.ts";
import { attributeAt, sameBytes } from "./tag-bytes.ts";
import { createTagScanner, type ScannedTag } from "./tag-scanner.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const quote = 34;
const names = {
  root: bytesOf("HealthData"),
  record: bytesOf("Record"),
  recordOfType: bytesOf('Record type="'),
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
  const reading: Reading = {
    kindIn: createInterner((...place) => kindOf.get(attributeText(...place))),
    textIn: createInterner(attributeText),
    open: { ...emptyRecord },
    records: 0,
    isExport: false,
  };
  const { open } = reading;
  const scanner = createTagScanner({
    passesOver: (...place) => reading.isExport && passesOver(reading, ...place),
    open(tag) {
      if (!reading.isExport) reading.isExport = isNamed(tag, names.root);
      else if (isNamed(tag, names.record)) {
        openRecord(reading, tag);
        open.line = scanner.line();
        if (tag.selfClosing) keep(open, collector, file);
      } else if (isNamed(tag, names.metadata)) noteZone(reading, tag);
    },
    close(bytes, from, to) {
      if (to - from === names.record.length && sameBytes(bytes, from, names.record))
        keep(open, collector, file);
    },
    broken: (line) => {
      if (reading.isExport) collector.fault({ file, line }, "broken-tag", "");
    },
  });
  return {
    push: scanner.push,
    end: scanner.end,
    /** Whether it is an export of Apple Health at all; other XML is read as nothing. */
    isExport: () => reading.isExport,
    /** How many records the export holds, used or not. */
    records: () => reading.records,
  };
}

type ReadBytes<T> = (bytes: Uint8Array, from: number, to: number) => T;

interface Reading {
  readonly kindIn: ReadBytes<Kind | undefined>;
  readonly textIn: ReadBytes<string>;
  readonly open: OpenRecord;
  records: number;
  isExport: boolean;
}

/** Half of an export or more is about what is not read here: energy, distance, workouts. */
function passesOver(reading: Reading, bytes: Uint8Array, from: number, to: number): boolean {
  const { open, kindIn } = reading;
  if (!sameBytes(bytes, from, names.record))
    return open.kind === undefined || !sameBytes(bytes, from, names.metadata);
  if (!isUnread(kindIn, bytes, from, to)) return false;
  reading.records++;
  open.kind = undefined;
  return true;
}

/** A record whose type stands first, as Apple writes it, and is none that is read. */
function isUnread(kindIn: Reading["kindIn"], bytes: Uint8Array, from: number, to: number): boolean {
  if (!sameBytes(bytes, from, names.recordOfType)) return false;
  const start = from + names.recordOfType.length;
  let end = start;
  while (end < to && bytes[end] !== quote) end++;
  return kindIn(bytes, start, end) === undefined;
}

function openRecord(reading: Reading, tag: ScannedTag): void {
  const { open, kindIn, textIn } = reading;
  reading.records++;
  open.kind = readAt(tag, names.type, kindIn, undefined);
  if (open.kind === undefined) return;
  open.from = readAt(tag, names.start, momentIn, Number.NaN);
  open.to = readAt(tag, names.end, momentIn, Number.NaN);
  open.source = readAt(tag, names.source, textIn, "");
  open.unit = readAt(tag, names.unit, textIn, "");
  open.zone = undefined;
  if (open.kind === "sleep") open.text = readAt(tag, names.value, textIn, "");
  else open.value = readAt(tag, names.value, numberIn, Number.NaN);
}

function noteZone({ open, textIn }: Reading, tag: ScannedTag): void {
  if (open.kind !== undefined && readAt(tag, names.key, textIn, "") === "HKTimeZone")
    open.zone = readAt(tag, names.value, textIn, "");
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
