import type { LocalDate } from "@wervel/base";
import type { FilledCards, ScreeningAnswers } from "@wervel/model";
import { laterAnswersIn } from "@wervel/wervel";
import { browserStore } from "../store/index.ts";
import { parseFilled } from "./session.ts";

export type Found = {
  readonly filled: FilledCards;
  readonly day: LocalDate;
  readonly keptAt?: string;
  /** What a questionnaire added afterwards. */
  readonly later?: readonly ScreeningAnswers[];
};

/** A kept screening, by the id of its record; nothing when it is not in this diary. */
export async function findOutcome(id: string | undefined): Promise<Found | undefined> {
  if (id === undefined) return undefined;
  const store = await browserStore();
  const record = store.ok ? await store.value.get(id) : undefined;
  if (record?.kind !== "screening") return undefined;
  return {
    filled: parseFilled(record.answers),
    day: record.day,
    keptAt: record.at,
    later: laterAnswersIn(record),
  };
}
