import type { FlareRules, Text } from "@wervel/model";

/** Measured in `docs/methods/flare.md`. */
export const flareWarningRules = {
  medianDays: 28,
  fewestValues: 10,
  pointsAbove: 2,
  leastPain: 4,
  horizonDays: 3,
  gate: { fewestScored: 60, fewestEvents: 8, blockDays: 10, level: 0.9, lookBackDays: 20 },
  warning: { timesShare: 2, leastChance: 0.25 },
  signs: { fewestDays: 8, level: 0.05 },
  sources: [
    { source: "wervel-methods", at: "docs/methods/flare.md" },
    { source: "costa-2019", at: "most self-reported flare days are not above-average pain days" },
  ],
  review: "unreviewed",
} as const satisfies FlareRules;

/** Frequencies, never alarms. */
export const flareForecastWords = {
  closed: {
    nl: "Voor jou nu nog niet beter dan gokken. Daarom zeggen we niets.",
    en: "For you not yet better than guessing. So we say nothing.",
  },
  likely: {
    nl: "Op dagen als vandaag volgde binnen 3 dagen een opvlamming: ongeveer {n} van de 10 keer.",
    en: "On days like today a flare followed within 3 days: about {n} times out of 10.",
  },
  falseAlarms: {
    nl: "Van {days} dagen met zo'n signaal bleef het {false} keer rustig.",
    en: "Of {days} days with such a signal, it stayed quiet {false} times.",
  },
  now: {
    nl: "Vandaag is al een slechte dag. Kijk bij plan B.",
    en: "Today is a bad day already. See plan B.",
  },
} as const satisfies Record<string, Text>;
