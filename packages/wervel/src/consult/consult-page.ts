import { bodyRegionNames, consultWords as words } from "@wervel/content";
import type { Language, OwnItemRecord, Text } from "@wervel/model";
import type { Insight } from "../insight/insight.ts";
import { longDay, shortDay } from "../say/days.ts";
import { formatNumber } from "../say/numbers.ts";
import type { ConsultSheet } from "./consult.ts";
import { courseSection, weekTable } from "./course-section.ts";
import { gutSection, measureSections } from "./gut-and-measures.ts";
import { intakeSection } from "./intake-section.ts";
import { placesSection } from "./places-section.ts";
import { allSigns, signsSection } from "./signs-section.ts";
import { linkedSection, triedSection } from "./tried-section.ts";

/** What a person may leave off. The warning signs are not on this list, so they always stay. */
export const consultChoices = [
  "places",
  "tried",
  "linked",
  "gut",
  "measures",
  "mood",
  "intake",
] as const;
export type ConsultChoice = (typeof consultChoices)[number];

export type ConsultSection = {
  readonly id: ConsultChoice | "signs" | "course" | "table" | "method";
  readonly title: string;
  readonly lines: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Sentences that come after the table. */
  readonly after?: readonly string[];
  /** Names of the columns, where a table needs them. */
  readonly columns?: readonly string[];
  /** How to read the numbers. */
  readonly caption?: string;
};

/** The sheet in words: one source for the screen, the paper, the file and the FHIR document. */
export type ConsultPage = {
  readonly kicker: string;
  /** The answer: place, weeks, from and to. */
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly signs: ConsultSection;
  readonly raised: boolean;
  readonly sections: readonly ConsultSection[];
  readonly questions: readonly string[];
  /** The second page. */
  readonly data: readonly ConsultSection[];
  readonly footer: readonly string[];
};

export type Saying = {
  readonly language: Language;
  /** The words of a text in the language of the page, and of the country where that differs. */
  readonly say: (text: Text) => string;
};

export type ConsultPageQuestion = Saying & {
  readonly sheet: ConsultSheet;
  readonly insight: Insight;
  readonly ownItems: readonly OwnItemRecord[];
  readonly complaint: string;
  readonly shown: ReadonlySet<ConsultChoice>;
  readonly person?: string;
  readonly questions?: readonly string[];
  readonly example?: boolean;
};

/** Says the whole sheet. What was left off is not in the answer at all, in no form. */
export function consultPage(question: ConsultPageQuestion): ConsultPage {
  const { sheet, shown, say, language } = question;
  const { mood, measures } = measureSections(question);
  const sections: readonly ConsultSection[] = [
    placesSection(question),
    courseSection(question),
    triedSection(question),
    linkedSection(question),
    gutSection(question),
    measures,
    mood,
  ];
  const data = [...allSigns(question), weekTable(question), intakeSection(question)];
  const isShown = ({ id }: ConsultSection) => isChosen(id, shown);
  return {
    kicker: say(question.example === true ? words.example : words.kicker),
    title: title(question),
    facts: facts(question),
    signs: signsSection(question),
    raised: (sheet.screening?.reasons.length ?? 0) > 0,
    sections: sections.filter(isShown),
    questions: (question.questions ?? []).filter((line) => line.trim() !== ""),
    data: [...data.filter(isShown), method(question)],
    footer: [
      `${say(words.cannotTitle)}. ${say(words.cannot)}`,
      `${say(words.intended)} ${say(words.made)} ${longDay(sheet.on, language)}, ${say(words.device)}.`,
    ],
  };
}

function isChosen(id: ConsultSection["id"], shown: ReadonlySet<ConsultChoice>): boolean {
  if (id === "course" || id === "table") return shown.has("places");
  return id === "signs" || id === "method" || shown.has(id);
}

/** The answer as the title: "Onderrug links, 5 weken: van 6,7 naar 3,2". */
function title({ sheet, complaint, say, language, shown }: ConsultPageQuestion): string {
  const place = sheet.places[0];
  const name =
    place === undefined || !shown.has("places") ? complaint : say(bodyRegionNames[place.region]);
  const weeks = Math.max(1, Math.round(sheet.calendarDays / 7));
  const unit = say(weeks === 1 ? words.oneWeek : words.weeks);
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${weeks} ${unit}`;
  if (sheet.course === undefined || !shown.has("places")) return start;
  const { from, to } = sheet.course;
  return `${start}: ${say(words.from)} ${formatNumber(from, language)} ${say(words.to)} ${formatNumber(to, language)}`;
}

function facts(question: ConsultPageQuestion): ConsultPage["facts"] {
  const { sheet, say, language, person = "", insight } = question;
  const { period } = sheet;
  const began = insight.course.episodeStart ?? sheet.intake?.episodeBegan;
  const name: ConsultPage["facts"] = person === "" ? [] : [[say(words.name), person]];
  const since: ConsultPage["facts"] =
    began === undefined ? [] : [[say(words.began), longDay(began, language)]];
  if (period === undefined) return [...name, ...since];
  const start =
    period.from.slice(0, 4) === period.until.slice(0, 4)
      ? shortDay(period.from, language)
      : longDay(period.from, language);
  return [
    ...name,
    ...since,
    [say(words.period), `${start} – ${longDay(period.until, language)}`],
    [
      say(words.logged),
      `${sheet.loggedDays} ${say(words.of)} ${sheet.calendarDays} ${say(words.days)}`,
    ],
  ];
}

const method = ({ say }: ConsultPageQuestion): ConsultSection => ({
  id: "method",
  title: say(words.method),
  lines: [say(words.methodWhat)],
  rows: [],
});
