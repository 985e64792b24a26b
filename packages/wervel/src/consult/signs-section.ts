import { daysBetween } from "@wervel/base";
import { outcomeWords, redFlags, consultWords as words } from "@wervel/content";
import { urgencies } from "@wervel/model";
import { longDay } from "../say/days.ts";
import type { ConsultPageQuestion, ConsultSection } from "./consult-page.ts";

const mostOnPageOne = 4;
const freshDays = 28;

/** Whether warning signs were asked, when, and what was raised: always the first thing read. */
export function signsSection({ sheet, say, language }: ConsultPageQuestion): ConsultSection {
  const { screening } = sheet;
  const section = { id: "signs", title: say(words.signs), rows: [] } as const;
  if (screening === undefined) return { ...section, lines: [say(words.notScreened)] };
  const { reasons, finished, day, urgency } = screening;
  const count =
    reasons.length === 0 ? say(words.noneRaised) : `${reasons.length} ${say(words.raised)}`;
  const known = flagsOf(reasons);
  const lines = [
    `${say(words.asked)} ${longDay(day, language)}: ${count}`,
    daysBetween(day, sheet.on) > freshDays ? say(words.oldScreening) : "",
    finished ? "" : say(words.unfinished),
    ...known.slice(0, mostOnPageOne).map(({ says }) => say(says)),
    known.length > mostOnPageOne ? say(words.moreSigns) : "",
    reasons.length === 0
      ? ""
      : `${say(words.adviceThen)} ${say(outcomeWords[urgency].step).toLowerCase()}.`,
    finished && reasons.length === 0 ? say(words.askedAbout) : "",
  ];
  return { ...section, lines: lines.filter((line) => line !== "") };
}

/** What did not fit on page one, all of it. */
export function allSigns({ sheet, say }: ConsultPageQuestion): readonly ConsultSection[] {
  const known = flagsOf(sheet.screening?.reasons ?? []);
  if (known.length <= mostOnPageOne) return [];
  return [
    {
      id: "signs",
      title: say(words.signs),
      lines: [],
      rows: known.map(({ id, says }) => [id, say(says)]),
    },
  ];
}

const flags = new Map<string, (typeof redFlags)[number]>(redFlags.map((flag) => [flag.id, flag]));

/** The most pressing first. */
const flagsOf = (reasons: readonly string[]) =>
  reasons
    .flatMap((id) => flags.get(id) ?? [])
    .toSorted((a, b) => urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency));
