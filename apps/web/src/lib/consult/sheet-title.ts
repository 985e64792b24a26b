import { bodyRegionNames } from "@wervel/content";
import type { Language } from "@wervel/model";
import type { ConsultSheet } from "@wervel/wervel";
import { formatNumber } from "../charts/numbers.ts";
import { consultWords as words } from "./consult.words.ts";

/** The answer as the title: "Onderrug links, 5 weken: van 6,7 naar 3,2". */
export function sheetTitle(sheet: ConsultSheet, complaint: string, language: Language): string {
  const place = sheet.places[0];
  const name = place === undefined ? complaint : bodyRegionNames[place.region][language];
  const weeks = Math.max(1, Math.round(sheet.calendarDays / 7));
  const unit = (weeks === 1 ? words.oneWeek : words.weeks)[language];
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${weeks} ${unit}`;
  if (sheet.course === undefined) return start;
  const { from, to } = sheet.course;
  return `${start}: ${words.fromTo[language]} ${formatNumber(from, language)} ${words.to[language]} ${formatNumber(to, language)}`;
}
