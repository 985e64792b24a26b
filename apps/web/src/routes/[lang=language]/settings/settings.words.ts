import type { RegionalText } from "$lib/language.ts";

export const settingsWords = {
  title: { nl: "Instellingen", en: "Settings" },
  back: { nl: "Vandaag", en: "Today" },
  words: { nl: "Woorden en taal", en: "Words and language" },
  profession: { nl: "Beroep", en: "Profession" },
  physio: { nl: "fysiotherapeut", en: "physiotherapist" },
  outOfHours: { nl: "Dienst", en: "Out of hours" },
  outOfHoursName: {
    nl: "huisartsen-spoedpost",
    be: "wachtpost (1733)",
    en: "out-of-hours GP",
  },
  pays: { nl: "Betaalt", en: "Pays" },
  insurer: { nl: "zorgverzekeraar", en: "health insurer" },
  sync: { nl: "Tweede toestel", en: "Second device" },
  syncUnder: {
    nl: "versleuteld synchroniseren, herstelblad",
    en: "encrypted syncing, recovery sheet",
  },
  data: { nl: "Je gegevens", en: "Your data" },
  dataUnder: {
    nl: "kopie maken, terugzetten, herinnering, verwijderen",
    en: "keep a copy, put it back, reminder, delete",
  },
  look: { nl: "Weergave", en: "Appearance" },
  privacy: { nl: "Privacy en grenzen", en: "Privacy and limits" },
  privacyMore: {
    nl: "waar je gegevens staan, en wat Wervel niet doet",
    en: "where your data are, and what Wervel does not do",
  },
  footer: {
    nl: "Wervel 0.1 · geen trackers, geen reclame, geen verzoeken aan anderen",
    en: "Wervel 0.1 · no trackers, no advertising, no requests to others",
  },
} as const satisfies Record<string, RegionalText>;
