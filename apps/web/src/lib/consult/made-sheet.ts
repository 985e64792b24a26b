import type { LocalDate } from "@wervel/base";
import type { Language, OwnItemRecord, Text, WervelRecord } from "@wervel/model";
import {
  type ConsultPage,
  type ConsultSheet,
  consultPage,
  consultSheet,
  type FhirBundle,
  fhirDocument,
  type Insight,
  type OwnLines,
  ownLinesId,
  readLines,
  seriesName,
} from "@wervel/wervel";
import { intakeOf } from "../profile/profile-facts.ts";
import type { RecordStore } from "../store/index.ts";

/** Everything that the sheet reads from the store, the insight aside. */
export type SheetRecords = {
  readonly records: readonly WervelRecord[];
  readonly lines: OwnLines;
};

export const sheetKinds = [
  "entry",
  "screening",
  "treatment",
  "questionnaire",
  "profile",
  "setting",
] as const;

export async function readSheetRecords(store: RecordStore): Promise<SheetRecords> {
  const kept = await Promise.all(sheetKinds.map((kind) => store.byKind(kind)));
  const lines = await store.get(ownLinesId);
  return {
    records: kept.flat(),
    lines: readLines(lines?.kind === "setting" ? lines.value : undefined),
  };
}

export type SheetQuestion = SheetRecords & {
  readonly insight: Insight;
  readonly ownItems: readonly OwnItemRecord[];
  readonly on: LocalDate;
  readonly language: Language;
  readonly say: (text: Text) => string;
  readonly example: boolean;
};

export type MadeSheet = { readonly sheet: ConsultSheet; readonly page: ConsultPage };

/** The sheet as facts and as words, with what the person left off already gone. */
export function madeSheet(question: SheetQuestion): MadeSheet {
  const { records, lines, insight, ownItems, on, say } = question;
  const kept = <K extends WervelRecord["kind"]>(kind: K) =>
    records.filter(
      (record): record is Extract<WervelRecord, { readonly kind: K }> => record.kind === kind,
    );
  const [profile] = kept("profile");
  const sheet = consultSheet({
    insight,
    entries: kept("entry"),
    screenings: kept("screening"),
    treatments: kept("treatment"),
    questionnaires: kept("questionnaire"),
    intake: profile && intakeOf(profile),
    on,
  });
  const page = consultPage({
    ...question,
    sheet,
    ownItems,
    complaint: say(seriesName(insight.outcome, ownItems)),
    shown: lines.shown,
    person: lines.name,
    questions: lines.questions,
  });
  return { sheet, page };
}

/** The same sheet as a FHIR document; what was left off is in neither. */
export const sheetAsFhir = (
  { sheet, page }: MadeSheet,
  { records, lines, language, say }: SheetQuestion,
  writtenAt: string,
): FhirBundle =>
  fhirDocument({
    sheet,
    page,
    records,
    language,
    say,
    person: lines.name,
    writtenAt,
    newUuid: () => crypto.randomUUID(),
  });
