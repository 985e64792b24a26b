import type { LocalDate } from "@wervel/base";
import type { BodyRegion } from "./body-region.ts";
import type { ItemRef, StoolForm, StoolSign } from "./diary-item.ts";
import type { PainNrs } from "./pain.ts";

/** A moment in UTC, written as `2026-11-22T19:04:05.123Z`; sorts as text. */
export type Instant = string;
/** A clock on the wall: `09:14`, 24 hours. */
export type WallTime = string;

/** A place that hurts; without a number when only the place was said. */
export type PlacedPain = { readonly region: BodyRegion; readonly painNrs?: PainNrs };
export type EatenFood = { readonly food: string; readonly portion?: string };

/** What was answered. `none` says "there was none today"; no entry says "not filled in". */
export type EntryValue =
  | { readonly is: "none" }
  | { readonly is: "number"; readonly number: number }
  | { readonly is: "yes-no"; readonly yes: boolean }
  | { readonly is: "choices"; readonly chosen: readonly string[] }
  | { readonly is: "places"; readonly places: readonly PlacedPain[] }
  | {
      readonly is: "stool";
      readonly form: StoolForm;
      /** 0 not at all, 1 somewhat, 2 clearly relieved afterwards. */
      readonly relief?: 0 | 1 | 2;
      readonly signs: readonly StoolSign[];
    }
  | { readonly is: "meal"; readonly name: string; readonly foods: readonly EatenFood[] }
  | {
      readonly is: "dose";
      readonly name: string;
      readonly count?: number;
      readonly strength?: string;
      readonly against: readonly string[];
    }
  | { readonly is: "text"; readonly text: string };

/** What stood there before an edit, newest first. */
export type EarlierValue = { readonly value: EntryValue; readonly until: Instant };

/**
 * One answer about one day. `day` is the day it is about on the person's own calendar,
 * and stays that day whatever clock or zone does later; `notedAt` is when it was written.
 */
export type Entry = {
  readonly id: string;
  readonly kind: "entry";
  readonly item: ItemRef;
  readonly day: LocalDate;
  readonly time?: WallTime;
  /** IANA name of the zone of `time`, where the person was. */
  readonly zone?: string;
  readonly value: EntryValue;
  readonly notedAt: Instant;
  readonly changedAt: Instant;
  readonly earlier?: readonly EarlierValue[];
  /** How well a past day was remembered; only asked when it is filled in later. */
  readonly recall?: "well" | "roughly";
  readonly removedAt?: Instant;
  /** The import it came with. */
  readonly batch?: string;
};

/** A once-a-day answer has one place, so two tabs or two devices cannot make two of it. */
export const dailyEntryId = (item: ItemRef, day: LocalDate): string => `${item}@${day}`;
