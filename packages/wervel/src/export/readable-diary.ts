import type { Entry, Language } from "@wervel/model";

export type ReadableLine = { readonly title: string; readonly under: string };

const words = {
  nl: {
    title: "Dagboek",
    made: "Gemaakt op",
    days: "dagen",
    note: "Een lege dag telt niet als nul.",
  },
  en: {
    title: "Diary",
    made: "Made on",
    days: "days",
    note: "An empty day does not count as zero.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * The whole diary as one HTML file that needs nothing: no script, no style sheet, no network.
 * It is meant to open in ten years, in whatever reads text by then.
 */
export function readableDiary(
  entries: readonly Entry[],
  lineOf: (entry: Entry) => ReadableLine,
  { language, writtenAt }: { readonly language: Language; readonly writtenAt: string },
): string {
  const say = words[language];
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries)
    if (entry.removedAt === undefined)
      byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  const sections = days.map(([day, lines]) => section(day, lines, lineOf));
  return [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>Wervel · ${say.title}</title>`,
    `<style>body{font:1rem/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}small{color:#555}</style>`,
    `</head><body><h1>${say.title}</h1>`,
    `<p>${say.made} ${writtenAt.slice(0, 10)} · ${days.length} ${say.days}. ${say.note}</p>`,
    ...sections,
    `</body></html>`,
    ``,
  ].join("\n");
}

function section(
  day: string,
  entries: readonly Entry[],
  lineOf: (entry: Entry) => ReadableLine,
): string {
  const items = [...entries]
    .sort((a, b) => ((a.time ?? "") < (b.time ?? "") ? -1 : 1))
    .map((entry) => {
      const { title, under } = lineOf(entry);
      const time = entry.time === undefined ? "" : `${entry.time} `;
      return `<li>${time}${safe(title)}${under === "" ? "" : ` <small>${safe(under)}</small>`}</li>`;
    });
  return `<h2>${day}</h2><ul>${items.join("")}</ul>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const safe = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
