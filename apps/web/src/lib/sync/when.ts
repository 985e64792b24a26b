import type { Language } from "@wervel/model";

/** "22 november, 9:14": a moment as the person's own clock shows it. */
export const clockTime = (at: string | number, language: Language): string =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(at));
