import { changeWords, gutSigns, gutVerdictWords, consultWords as words } from "@wervel/content";
import type { GutSign } from "@wervel/learn";
import type { Text } from "@wervel/model";
import type { ChangeVerdict } from "@wervel/screen";
import { shortDay } from "../say/days.ts";
import { formatInterval, formatNumber } from "../say/numbers.ts";
import type { ConsultPageQuestion, ConsultSection, Saying } from "./consult-page.ts";
import type { Measure } from "./measures.ts";
import type { StoolSummary } from "./stool-summary.ts";

/** The four gut signs and the stool of four weeks. */
export function gutSection(question: ConsultPageQuestion): ConsultSection {
  const { sheet, say } = question;
  const { gut, stool } = sheet;
  const section = { id: "gut", title: say(words.gut) } as const;
  const stoolRows = stool === undefined ? [] : [[say(words.stool), stoolText(stool, question)]];
  if (gut?.hidden === true) return { ...section, lines: [say(words.gutHidden)], rows: stoolRows };
  const signs = (gut?.signs ?? []).filter(({ why }) => why !== "notWritten");
  const rows = [...signs.map((sign) => signRow(sign, question)), ...stoolRows];
  return {
    ...section,
    lines: rows.length === 0 ? [say(words.gutNothing)] : [],
    rows,
    ...(signs.length === 0 ? {} : { caption: say(words.gutWhat) }),
  };
}

function signRow(
  { id, verdict, estimate, ci }: GutSign,
  { say, language }: Saying,
): readonly string[] {
  const name = gutSigns.find((sign) => sign.id === id)?.name;
  const number =
    estimate === undefined || ci === undefined
      ? ""
      : `${formatNumber(estimate, language)} (${formatInterval({ low: ci[0], high: ci[1] }, language)}): `;
  return [name === undefined ? "" : say(name), `${number}${say(gutVerdictWords[verdict])}`];
}

function stoolText(stool: StoolSummary, { say, language }: Saying): string {
  const { timesPerDay, lowest, middle, highest } = stool;
  const times = `${formatNumber(timesPerDay, language)} ${say(words.perDay)}`;
  return `${times}; ${say(words.form)} ${middle} (${lowest}–${highest})`;
}

const moodId = "phq-4";

/** Questionnaires with their change; mood apart, because it goes along only when chosen. */
export function measureSections(question: ConsultPageQuestion): {
  readonly measures: ConsultSection;
  readonly mood: ConsultSection;
} {
  const { sheet, say } = question;
  const isMood = ({ questionnaire }: Measure) => questionnaire.id === moodId;
  const section = (
    id: "measures" | "mood",
    measures: readonly Measure[],
    none: Text,
  ): ConsultSection => ({
    id,
    title: say(words[id]),
    lines: measures.length === 0 ? [say(none)] : [],
    rows: measures.map((measure) => measureRow(measure, question)),
  });
  return {
    mood: section("mood", sheet.measures.filter(isMood), words.noMood),
    measures: section(
      "measures",
      sheet.measures.filter((measure) => !isMood(measure)),
      words.noMeasures,
    ),
  };
}

function measureRow(measure: Measure, { say, language }: Saying): readonly string[] {
  const { questionnaire, score, first, last, times, change, band } = measure;
  const several = questionnaire.scores.length > 1 ? `, ${say(score.says)}` : "";
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const at = ({ day, value }: Measure["first"]) => `${number(value)} (${shortDay(day, language)})`;
  const values = times === 1 ? at(last) : `${at(first)} → ${at(last)}`;
  const range = `${score.least}–${score.most}`;
  return [
    `${say(questionnaire.name)}${several}, ${range}`,
    values,
    change === undefined
      ? `${say(words.once)}${band ? `: ${say(band.says)}` : ""}`
      : say(changeText(change)),
  ];
}

function changeText({ size, direction }: ChangeVerdict): Text {
  if (size === "clear" || size === "small") return changeWords[size][direction];
  return changeWords[size];
}
