import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { PatternFinding } from "@wervel/learn";
import type {
  Anamnesis,
  BodyRegion,
  Entry,
  QuestionnaireRecord,
  ScreeningRecord,
  TreatmentRecord,
  Urgency,
} from "@wervel/model";
import { type CourseFinding, courseFinding } from "../insight/course-insight.ts";
import type { Insight } from "../insight/insight.ts";
import type { TreatmentInsight } from "../insight/treatment-insight.ts";
import { keptScreening } from "../kept-screening.ts";
import { type Measure, measuresIn } from "./measures.ts";
import { type StoolSummary, stoolSummary } from "./stool-summary.ts";

/** The last screening as it was kept: which rules it raised, and whether it was finished. */
export type ScreeningStatus = {
  readonly day: LocalDate;
  readonly finished: boolean;
  /** What came out then, and never less than the same answers give now. */
  readonly urgency: Urgency;
  readonly reasons: readonly string[];
};

export type PlaceSummary = {
  readonly region: BodyRegion;
  readonly meanPain: number;
  readonly days: number;
};

export type Tried = {
  readonly treatment: TreatmentRecord;
  readonly credit: TreatmentInsight["credit"] | undefined;
};

export type MedicineDays = {
  readonly name: string;
  readonly days: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
};

/** What stands on the sheet for the consult; words and layout are the app's. */
export type ConsultSheet = {
  readonly period: { readonly from: LocalDate; readonly until: LocalDate } | undefined;
  readonly on: LocalDate;
  readonly loggedDays: number;
  readonly calendarDays: number;
  readonly screening: ScreeningStatus | undefined;
  readonly places: readonly PlaceSummary[];
  readonly placesSince: LocalDate;
  readonly course: CourseFinding | undefined;
  readonly tried: readonly Tried[];
  readonly medicines: readonly MedicineDays[];
  readonly findings: readonly PatternFinding[];
  readonly gut: Insight["gut"];
  readonly stool: StoolSummary | undefined;
  readonly measures: readonly Measure[];
  readonly intake: Anamnesis | undefined;
};

export type ConsultQuestion = {
  readonly insight: Insight;
  readonly entries: readonly Entry[];
  readonly screenings: readonly ScreeningRecord[];
  readonly treatments: readonly TreatmentRecord[];
  readonly questionnaires?: readonly QuestionnaireRecord[];
  readonly intake?: Anamnesis | undefined;
  readonly on: LocalDate;
};

const placesOver = 14;
const medicinesOver = 28;
const mostRows = 5;
const mostMedicines = 4;

/** Gathers one page; everything on it was logged by the person or computed from that. */
export function consultSheet(question: ConsultQuestion): ConsultSheet {
  const { insight, entries, on } = question;
  const { course, scores, until } = insight.course;
  const from = course.ok ? course.value.from : undefined;
  return {
    period: from === undefined ? undefined : { from, until },
    on,
    loggedDays: scores.filter((score) => score !== undefined).length,
    calendarDays: from === undefined ? 0 : daysBetween(from, until) + 1,
    screening: lastScreening(question.screenings),
    places: placesIn(entries, addDays(on, 1 - placesOver), on).slice(0, mostRows),
    placesSince: addDays(on, 1 - placesOver),
    course: course.ok ? courseFinding(course.value) : undefined,
    tried: triedLately(question),
    medicines: medicineDays(entries, addDays(on, 1 - medicinesOver)).slice(0, mostMedicines),
    findings: (insight.patterns?.report.findings ?? []).slice(0, mostRows),
    gut: insight.gut,
    stool: stoolSummary(entries, addDays(on, 1 - medicinesOver), on),
    measures: measuresIn(question.questionnaires ?? []),
    intake: question.intake,
  };
}

function lastScreening(records: readonly ScreeningRecord[]): ScreeningStatus | undefined {
  const last = records
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (last === undefined) return undefined;
  const { reasons, screenComplete } = last.outcome;
  return {
    day: last.day,
    finished: screenComplete === true,
    urgency: keptScreening(last).urgency,
    reasons: Array.isArray(reasons) ? reasons.filter((id) => typeof id === "string") : [],
  };
}

/** Mean strength per place over the days on which it was chosen, the most frequent first. */
function placesIn(
  entries: readonly Entry[],
  since: LocalDate,
  until: LocalDate,
): readonly PlaceSummary[] {
  const scores = new Map<BodyRegion, number[]>();
  for (const { value, day, removedAt } of entries) {
    if (value.is !== "places" || removedAt !== undefined || day < since || day > until) continue;
    for (const { region, painNrs } of value.places)
      if (painNrs !== undefined) scores.set(region, [...(scores.get(region) ?? []), painNrs]);
  }
  return [...scores]
    .map(([region, given]) => ({
      region,
      days: given.length,
      meanPain: given.reduce((sum, score) => sum + score, 0) / given.length,
    }))
    .toSorted((a, b) => b.days - a.days || b.meanPain - a.meanPain);
}

const triedLately = ({ treatments, insight }: ConsultQuestion): readonly Tried[] =>
  treatments
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => (a.start > b.start ? -1 : 1))
    .slice(0, mostRows)
    .map((treatment) => ({
      treatment,
      credit: insight.treatments.find(({ id }) => id === treatment.id)?.credit,
    }));

/** Days on which each medicine was noted, the most used first; not how much of it. */
function medicineDays(entries: readonly Entry[], since: LocalDate): readonly MedicineDays[] {
  const days = new Map<string, Set<LocalDate>>();
  for (const { item, value, day, removedAt } of entries) {
    if (item !== "medicine" || value.is !== "dose" || removedAt !== undefined || day < since)
      continue;
    days.set(value.name, (days.get(value.name) ?? new Set<LocalDate>()).add(day));
  }
  return [...days]
    .flatMap(([name, on]) => {
      const sorted = [...on].sort();
      const [from, until] = [sorted[0], sorted.at(-1)];
      return from && until ? [{ name, days: on.size, from, until }] : [];
    })
    .toSorted((a, b) => b.days - a.days);
}
