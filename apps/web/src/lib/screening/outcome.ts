/** From filled cards to an outcome, and into the diary. */
import { type LocalDate, localDateAt } from "@wervel/base";
import { type Country as AdviceCountry, screeningCards } from "@wervel/content";
import type { FilledCards, JsonObject, ScreeningAnswers, ScreeningRecord } from "@wervel/model";
import {
  type Advice,
  adviceOn,
  besideLater,
  type PersonScreening,
  readCards,
  screenPersonReadings,
} from "@wervel/wervel";
import type { Country } from "../preferences.svelte.ts";
import { browserOrigin, browserStore } from "../store/index.ts";
import { isForSomeone } from "./fill-in.ts";
import type { Found } from "./find-outcome.ts";

/** Changes whenever a card or a rule does, so that an old record says what it was judged by. */
export const contentVersion = "2026-11";

export const adviceCountry = {
  nl: "NL",
  be: "BE",
  elsewhere: "elsewhere",
} as const satisfies Record<Country, AdviceCountry>;

export type Outcome = {
  readonly screening: PersonScreening;
  readonly advice: Advice;
  /** Whether pain into a leg was answered with yes. */
  readonly legPain: boolean;
};

export const readingsOf = (filled: FilledCards, day: LocalDate): readonly ScreeningAnswers[] =>
  readCards(screeningCards, filled, day).map((said) => ({
    ...said,
    answeredByProxy: isForSomeone(filled),
  }));

export function outcomeOf({ filled, day, later = [] }: Found, country: Country): Outcome {
  const readings = besideLater(readingsOf(filled, day), later);
  const screening = screenPersonReadings(readings);
  const advice = adviceOn(screening, readings, {
    country: adviceCountry[country],
    mode: "information",
    forSomeone: isForSomeone(filled),
  });
  return { screening, advice, legPain: readings.some(({ legPain }) => legPain === true) };
}

export const isEmergency = (filled: FilledCards, day: LocalDate): boolean =>
  screenPersonReadings(readingsOf(filled, day)).urgency === "emergency";

/**
 * Keeps the outcome with its date; an earlier one stays beside it.
 *
 * @returns the id of the record. Also when the store could not keep it: the outcome itself must
 *   never wait for a disk.
 */
export async function keepOutcome(filled: FilledCards): Promise<string> {
  const at = browserOrigin.now();
  const day = localDateAt(Date.now());
  const { urgency, reasons, screenComplete, profile } = screenPersonReadings(
    readingsOf(filled, day),
  );
  const record: ScreeningRecord = {
    id: browserOrigin.id(),
    kind: "screening",
    day,
    at,
    changedAt: at,
    answers: asJson(filled),
    outcome: { urgency, reasons: reasons.map(({ id }) => id), screenComplete, profile },
    contentVersion,
  };
  const store = await browserStore();
  if (store.ok) await store.value.put(record);
  return record.id;
}

const asJson = ({ ticked, chosen, days, notSure, confirmed }: FilledCards): JsonObject => ({
  ticked,
  chosen,
  days,
  notSure,
  confirmed,
});
