import type { Allowed } from "@wervel/content";

/** Texts of the web app that may break a rule of plain language, each with its reason. */
export const allowedWords: readonly Allowed[] = [
  { text: "Plan B", because: "a name that both languages share" },
  { text: "Fitbit (Google Takeout)", because: "the name of an app" },
  { text: "Health Connect", because: "the name of an app" },
  { text: "Google Fit", because: "the name of an app" },
  { text: "Garmin Connect", because: "the name of an app" },
  { text: "Loop Habit Tracker", because: "the name of an app" },
];
