import type { LocalDate } from "@wervel/base";
import { emptyAnamnesis, parseAnamnesis, type WervelRecord } from "@wervel/model";
import { answersFromIntake } from "@wervel/screen";
import { seriesName } from "../diary/series-name.ts";
import { gutAlarmOf } from "../insight/gut-alarm.ts";
import { type Insight, insight } from "../insight/insight.ts";
import { type ConsultSheet, consultSheet } from "./consult.ts";
import { type ConsultPage, consultPage, type Saying } from "./consult-page.ts";
import { type OwnLines, ownLinesId, readLines } from "./own-lines.ts";

export type ConsultReport = {
  readonly insight: Insight;
  readonly sheet: ConsultSheet;
  readonly page: ConsultPage;
  readonly lines: OwnLines;
};

/**
 * The consult sheet from everything a person has, as an archive holds it: what they let stand
 * on it, their name and their questions included. Same archive, same day, same sheet.
 */
export function consultReport(
  records: readonly WervelRecord[],
  { on, ...saying }: Saying & { readonly on: LocalDate },
): ConsultReport {
  const kept = <K extends WervelRecord["kind"]>(kind: K) =>
    records.filter(
      (record): record is Extract<WervelRecord, { readonly kind: K }> =>
        record.kind === kind && record.removedAt === undefined,
    );
  const [entries, ownItems, screenings] = [kept("entry"), kept("own-item"), kept("screening")];
  const [profile] = kept("profile");
  const parsed = parseAnamnesis(profile?.answers ?? emptyAnamnesis);
  const intake = parsed.ok && profile !== undefined ? parsed.value : undefined;
  const treatments = kept("treatment");
  const found = insight({
    entries,
    ownItems,
    treatments,
    suspicions: kept("suspicion"),
    episodes: kept("episode"),
    gut: { alarm: gutAlarmOf(screenings, answersFromIntake(intake ?? emptyAnamnesis, on)) },
    on,
  });
  const questionnaires = kept("questionnaire");
  const sheet = consultSheet({
    insight: found,
    entries,
    screenings,
    treatments,
    questionnaires,
    intake,
    on,
  });
  const lines = readLines(kept("setting").find(({ id }) => id === ownLinesId)?.value);
  const page = consultPage({
    ...saying,
    sheet,
    insight: found,
    ownItems,
    complaint: saying.say(seriesName(found.outcome, ownItems)),
    shown: lines.shown,
    person: lines.name,
    questions: lines.questions,
  });
  return { insight: found, sheet, page, lines };
}
