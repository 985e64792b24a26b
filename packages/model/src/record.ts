import type { LocalDate } from "@wervel/base";
import type { Scale, StoolForm } from "./diary-item.ts";
import type { Entry, Instant, WallTime } from "./entry.ts";
import type { ExerciseSession } from "./exercise-session.ts";
import type { GutFormat, GutMethod, GutRegion } from "./gut-test.ts";

/** Anything that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

type RecordOf<K extends string> = {
  readonly id: string;
  readonly kind: K;
  readonly changedAt: Instant;
  readonly removedAt?: Instant;
};

/** One screening as it was answered, and what came out with which version of the rules. */
export type ScreeningRecord = RecordOf<"screening"> & {
  readonly day: LocalDate;
  readonly at: Instant;
  readonly answers: JsonObject;
  readonly outcome: JsonObject;
  readonly contentVersion: string;
};

export type SelfTestRecord = RecordOf<"self-test"> & {
  readonly day: LocalDate;
  readonly at: Instant;
  readonly test: string;
  readonly answers: JsonObject;
  readonly outcome?: JsonObject;
};

export type QuestionnaireRecord = RecordOf<"questionnaire"> & {
  readonly day: LocalDate;
  readonly at: Instant;
  readonly questionnaire: string;
  readonly version: string;
  readonly answers: JsonObject;
  readonly score?: number;
};

/** The intake: one record, versions kept by `earlier`. */
export type ProfileRecord = RecordOf<"profile"> & {
  readonly answers: JsonObject;
  readonly earlier?: readonly { readonly answers: JsonObject; readonly until: Instant }[];
};

/** A spell of complaints, as the person remembers it; `end` is missing while it lasts. */
export type EpisodeRecord = RecordOf<"episode"> & {
  readonly start: LocalDate;
  readonly end?: LocalDate;
  readonly note?: string;
};

/** "I think X makes it worse", said before looking. */
export type SuspicionRecord = RecordOf<"suspicion"> & {
  readonly outcome: string;
  readonly factor: string;
  readonly direction: "more" | "less" | "either";
  readonly lagDays?: number;
  readonly since: LocalDate;
  readonly until?: LocalDate;
};

/** A session of exercises, as it was done. */
export type ExerciseSessionRecord = RecordOf<"exercise-session"> &
  ExerciseSession & { readonly day: LocalDate; readonly at: Instant };

export type ExperimentRecord = RecordOf<"experiment"> & {
  readonly name: string;
  readonly start: LocalDate;
  readonly stop?: LocalDate;
  readonly plan: JsonObject;
};

export type TreatmentRecord = RecordOf<"treatment"> & {
  readonly name: string;
  readonly sort: string;
  readonly start: LocalDate;
  readonly stop?: LocalDate;
  readonly note?: string;
};

export type VisitRecord = RecordOf<"visit"> & {
  readonly day: LocalDate;
  readonly time?: WallTime;
  readonly profession: string;
  readonly treatment?: string;
  readonly note?: string;
};

export const ownScales = ["yes-no", "level", "nrs", "amount"] as const;
export type OwnScale = (typeof ownScales)[number];

/** What a factor may not be used for; see `ItemRole` in the catalogue of content. */
export type FactorFlags = {
  /** Done because of pain. */
  readonly response?: boolean;
  /** Pain can change it the same day. */
  readonly mayFollow?: boolean;
  readonly cycle?: boolean;
  /** What a blank means on a day that was logged. */
  readonly blank?: "no" | "unknown";
};

/** Something the person keeps an eye on; entries name it as `own:` + this id. */
export type OwnItemRecord = RecordOf<"own-item"> & {
  readonly name: string;
  readonly scale: OwnScale;
  readonly unit?: string;
  /** When the person expects to notice it. */
  readonly expectLagDays?: number;
  /** A gauge of the day itself (an own activity), not a possible cause. */
  readonly outcome?: boolean;
  readonly flags?: FactorFlags;
  readonly hidden?: boolean;
  /** Merged: its entries now belong to that own item. */
  readonly mergedInto?: string;
};

/** One file brought in; its entries carry this id, so that it can be undone as one. */
export type ImportBatchRecord = RecordOf<"import-batch"> & {
  readonly at: Instant;
  readonly source: string;
  readonly fileName: string;
  readonly days: number;
  readonly entries: number;
  readonly mapping?: JsonObject;
};

/** One stool test: what was measured, by whom and how, with the taxa to compare by. */
export type GutTestRecord = RecordOf<"gut-test"> & {
  /** The day of the sample. */
  readonly day: LocalDate;
  readonly at: Instant;
  readonly lab?: string;
  readonly format: GutFormat | "by-hand";
  readonly variant?: string;
  readonly method: GutMethod;
  readonly region?: GutRegion;
  readonly taxonomyDb?: string;
  readonly antibiotics: "yes" | "no" | "unknown";
  readonly stoolForm?: StoolForm;
  readonly fileName?: string;
  readonly sample?: string;
  readonly depth?: number;
  readonly unclassifiedFraction?: number;
  readonly partial: boolean;
  /** By the ids of measures; shares in percent. */
  readonly measures: Readonly<Record<string, number>>;
  /** 95 % of counting noise, per measure. */
  readonly intervals?: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** The range that the lab itself gives, per measure. */
  readonly labRanges?: Readonly<Record<string, readonly [from: number, to: number]>>;
  readonly taxa: readonly (readonly [name: string, isNamed: boolean, value: number])[];
  readonly expert?: { readonly gmwi2?: number; readonly gmhi?: number };
  /** How many `gut-file` records hold the original; absent when it was too large to keep. */
  readonly fileParts?: number;
  readonly sha256?: string;
};

/** A part of the file as it came from the lab, packed, so that it can be read again. */
export type GutFileRecord = RecordOf<"gut-file"> & {
  readonly test: string;
  readonly part: number;
  readonly gzipBase64: string;
};

export type SettingRecord = RecordOf<"setting"> & { readonly key: string; readonly value: Json };

export type WervelRecord =
  | Entry
  | ScreeningRecord
  | SelfTestRecord
  | QuestionnaireRecord
  | ProfileRecord
  | EpisodeRecord
  | SuspicionRecord
  | ExerciseSessionRecord
  | ExperimentRecord
  | TreatmentRecord
  | VisitRecord
  | OwnItemRecord
  | ImportBatchRecord
  | GutTestRecord
  | GutFileRecord
  | SettingRecord;

export const recordKinds = [
  "entry",
  "screening",
  "self-test",
  "questionnaire",
  "profile",
  "episode",
  "suspicion",
  "exercise-session",
  "experiment",
  "treatment",
  "visit",
  "own-item",
  "import-batch",
  "gut-test",
  "gut-file",
  "setting",
] as const satisfies readonly WervelRecord["kind"][];
export type RecordKind = WervelRecord["kind"];
export type RecordByKind<K extends RecordKind> = Extract<WervelRecord, { readonly kind: K }>;

/** The scale on which an own item is answered. */
export function ownItemScale(item: OwnItemRecord): Scale {
  if (item.scale === "amount") return { is: "amount", unit: "times", step: 1, max: 100_000 };
  return { is: item.scale };
}
