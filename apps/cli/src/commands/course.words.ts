import type { Text } from "@wervel/model";
import type { NoCourse, WeekVerdict } from "@wervel/wervel";

export const verdictWords = {
  ahead: { nl: "sneller dan het gewone beloop", en: "faster than the usual course" },
  onTrack: { nl: "binnen het gewone beloop", en: "within the usual course" },
  above: { nl: "deze week boven het gewone beloop", en: "this week above the usual course" },
  behind: {
    nl: "al twee weken boven het gewone beloop",
    en: "above the usual course for two weeks",
  },
  better: { nl: "beter dan in het begin", en: "better than at the start" },
  stable: { nl: "ongeveer gelijk", en: "about the same" },
  worse: { nl: "hoger dan in het begin", en: "higher than at the start" },
  tooFewDays: { nl: "te weinig dagen ingevuld", en: "too few days filled in" },
} as const satisfies Record<WeekVerdict, Text>;

export const courseWords = {
  title: { nl: "Je beloop", en: "Your course" },
  week: { nl: "week", en: "week" },
  you: { nl: "jij", en: "you" },
  usual: { nl: "gewoon beloop", en: "usual course" },
  delayed: {
    nl: "Na drie weken is de pijn niet duidelijk minder. Richtlijnen noemen dan de fysiotherapeut.",
    en: "After three weeks the pain is not clearly less. Guidelines then mention the physiotherapist.",
  },
  screenAgain: {
    nl: "Doe de vragen over alarmsignalen nog een keer.",
    en: "Go through the questions about warning signs again.",
  },
  band: {
    nl: "De band is het gemiddelde van groepen. Mensen verschillen veel meer. Geen arts heeft dit nagelezen.",
    en: "The band is the average of groups. People differ far more. No doctor has reviewed this.",
  },
  source: { nl: "Bron", en: "Source" },
} as const satisfies Record<string, Text>;

export const sayNoCourse = (error: NoCourse): Text =>
  error.kind === "too-few-days"
    ? {
        nl: `er zijn ${error.got} dagen met een score; nodig zijn er ${error.needed}.`,
        en: `there are ${error.got} days with a score; ${error.needed} are needed.`,
      }
    : { nl: "voor deze groep is er geen lijn.", en: "there is no curve for this group." };
