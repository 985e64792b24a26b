import { daysBetween, type LocalDate } from "@wervel/base";
import type { ScreeningRecord } from "@wervel/model";
import { type KeptScreening, keptScreening } from "@wervel/wervel";
import type { RecordStore } from "../store/index.ts";
import { newestFirst } from "./newest-first.ts";

/** What the last screening means for a page that may only be shown after one. */
export type ScreeningState =
  | { readonly is: "none" }
  | {
      readonly is: "old" | "fresh";
      readonly record: ScreeningRecord;
      readonly kept: KeptScreening;
    };

const holdsDays = 28; // while there are complaints it is asked again every four weeks

export async function screeningState(
  store: Pick<RecordStore, "byKind">,
  today: LocalDate,
): Promise<ScreeningState> {
  const [record] = newestFirst(await store.byKind("screening"));
  if (record === undefined) return { is: "none" };
  const is = daysBetween(record.day, today) > holdsDays ? "old" : "fresh";
  return { is, record, kept: keptScreening(record) };
}
