import { screeningCards } from "@wervel/content";
import {
  type FilledCards,
  type Json,
  parseScreeningAnswers,
  type ScreeningAnswers,
  type ScreeningRecord,
  type Urgency,
  urgencies,
} from "@wervel/model";
import { mostUrgent, readCards } from "@wervel/screen";
import { urgencyOf, urgencyWith } from "./urgency-of.ts";

/** A screening from the diary, ready to be added to. */
export type KeptScreening = {
  /** Everything the cards may mean; several where a band was chosen. */
  readonly readings: readonly [ScreeningAnswers, ...ScreeningAnswers[]];
  /** What came out then, and never less than the same cards give now. */
  readonly urgency: Urgency;
};

/** Reads a kept screening back; what is not understood stays open and is never a "no". */
export function keptScreening(record: ScreeningRecord): KeptScreening {
  const said = readCards(screeningCards, filledCards(record.answers), record.day);
  const [first = {}, ...more] = besideLater(said, laterAnswersIn(record));
  const readings: KeptScreening["readings"] = [first, ...more];
  const named = urgencies.find((urgency) => urgency === record.outcome["urgency"]);
  // An outcome that names nothing we know is taken as the need to be seen this week.
  return { readings, urgency: mostUrgent(named ?? "gp_week", ...readings.map(urgencyOf)) };
}

/** The answers that were added after the screening; one that is not understood is left out. */
export function laterAnswersIn({ answers }: ScreeningRecord): readonly ScreeningAnswers[] {
  const added = answers["later"];
  return (Array.isArray(added) ? added : []).flatMap((one) => {
    const parsed = parseScreeningAnswers(one);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Every reading stays as it was, with each later answer as one more reading beside it. */
export const besideLater = (
  readings: readonly ScreeningAnswers[],
  later: readonly ScreeningAnswers[],
): readonly ScreeningAnswers[] => [
  ...readings,
  ...later.flatMap((learned) => readings.map((known) => ({ ...known, ...learned }))),
];

/** What later answers add to a kept screening, over all its readings. */
export const urgencyBeside = (kept: KeptScreening, learned: ScreeningAnswers): Urgency =>
  mostUrgent(kept.urgency, ...kept.readings.map((known) => urgencyWith(known, learned)));

function filledCards(answers: Readonly<Record<string, Json>>): FilledCards {
  return {
    ticked: texts(answers["ticked"]),
    chosen: Object.fromEntries(fields(answers["chosen"]).map(([id, ids]) => [id, texts(ids)])),
    days: Object.fromEntries(
      fields(answers["days"]).flatMap(([id, day]) => (typeof day === "string" ? [[id, day]] : [])),
    ),
    notSure: answers["notSure"] === true,
    confirmed: texts(answers["confirmed"]),
  };
}

const isText = (value: Json): value is string => typeof value === "string";
const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];
const fields = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
