/** When wearing a brace has become a habit, and what is said then. */
export const braceHabit = {
  /** So many stretches of seven days in a row, each with at least so many days. */
  weeks: 2,
  daysPerWeek: 5,
  title: { nl: "Je draagt je brace vaak", en: "You wear your brace often" },
  says: {
    nl: "Je noteerde hem bijna elke dag, twee weken lang. Een brace is bedoeld voor zwaar werk, en tijdelijk. Probeer hem af en toe af te laten, of vraag je fysiotherapeut.",
    en: "You noted it nearly every day for two weeks. A brace is meant for heavy work, and for a while. Try without it now and then, or ask your physiotherapist.",
  },
  more: { nl: "Wat een brace doet", en: "What a brace does" },
  sources: [
    { source: "physiotherapy-page-low-back-pain", at: "ondersteunende hulpmiddelen" },
    { source: "wervel", at: "two weeks of five days, our own choice" },
  ],
  review: "unreviewed",
} as const;
