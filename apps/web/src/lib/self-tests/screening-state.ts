import { daysBetween, type LocalDate } from "@wervel/base";
import {
  parseScreeningAnswers,
  type ScreeningAnswers,
  type ScreeningRecord,
  type Urgency,
  urgencies,
} from "@wervel/model";
import type { RecordStore } from "../store/index.ts";
import { newestFirst } from "./newest-first.ts";

/** What the last screening means for a page that may only be shown after one. */
export type ScreeningState =
  | { readonly is: "none" }
  | { readonly is: "old"; readonly record: ScreeningRecord }
  | {
      readonly is: "fresh";
      readonly record: ScreeningRecord;
      readonly answers: ScreeningAnswers;
      readonly urgency: Urgency;
    };

const holdsDays = 28; // while there are complaints it is asked again every four weeks

/** A record that cannot be read counts as no screening: then it is simply asked again. */
export async function screeningState(
  store: Pick<RecordStore, "byKind">,
  today: LocalDate,
): Promise<ScreeningState> {
  const [record] = newestFirst(await store.byKind("screening"));
  if (record === undefined) return { is: "none" };
  if (daysBetween(record.day, today) > holdsDays) return { is: "old", record };
  const answers = parseScreeningAnswers(record.answers);
  if (!answers.ok) return { is: "old", record };
  return { is: "fresh", record, answers: answers.value, urgency: urgencyIn(record) };
}

/** An outcome that names no urgency we know is taken as the need to ask a GP this week. */
function urgencyIn({ outcome }: ScreeningRecord): Urgency {
  const named = outcome["urgency"];
  return urgencies.find((urgency) => urgency === named) ?? "gp_week";
}
