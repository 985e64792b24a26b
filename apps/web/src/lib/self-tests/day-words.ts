import { daysBetween, type LocalDate } from "@wervel/base";
import type { Language } from "@wervel/model";

const locale = { nl: "nl-NL", en: "en-GB" } as const;

/** "22 november", with the year when it is another one. */
export function dayInWords(day: LocalDate, language: Language, today: LocalDate = day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(locale[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...year,
  }).format(new Date(`${day}T00:00:00Z`));
}

const near = { nl: ["vandaag", "gisteren"], en: ["today", "yesterday"] } as const;

/** "vandaag om 9.14", "gisteren", or the day. */
export function whenInWords(
  { day, at }: { readonly day: LocalDate; readonly at: string },
  language: Language,
  today: LocalDate,
): string {
  const ago = daysBetween(day, today);
  if (ago < 0 || ago > 1) return dayInWords(day, language, today);
  const time = new Intl.DateTimeFormat(locale[language], { hour: "numeric", minute: "2-digit" });
  const clock = time.format(new Date(at));
  return `${near[language][ago === 0 ? 0 : 1]} ${language === "nl" ? "om" : "at"} ${clock}`;
}
