import type { Language } from "@wervel/model";
import { isOpenAt, type OpenSpan, weekHours } from "@wervel/wervel";
import { findWords, weekdayWords } from "./find.words.ts";

export type OpenState = "open" | "closed" | "unknown";

/** On the clock of this device; hours that are not understood are unknown, never closed. */
export function openState(text: string | undefined, now: Date): OpenState {
  const week = text === undefined ? undefined : weekHours(text);
  if (week === undefined) return "unknown";
  const weekday = now.getDay() === 0 ? 7 : now.getDay();
  return isOpenAt(week, weekday, now.getHours() * 60 + now.getMinutes()) ? "open" : "closed";
}

/** One line per weekday, or the text as it stands when it is not understood. */
export function hoursLines(text: string, language: Language): readonly string[] {
  const week = weekHours(text);
  if (week === undefined) return [text];
  return week.map((spans, day) => {
    const name = weekdayWords[language][day] ?? "";
    return `${name} ${spans.length === 0 ? findWords.dayClosed[language] : spans.map(spanText).join(", ")}`;
  });
}

const spanText = ({ from, until }: OpenSpan): string => `${clock(from)}–${clock(until)}`;
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
