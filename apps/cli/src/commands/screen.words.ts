import type { Text } from "@wervel/model";
import type { PersonScreening } from "@wervel/wervel";

export const screenWords = {
  urgency: {
    emergency: { nl: "nu", en: "now" },
    same_day: { nl: "vandaag", en: "today" },
    gp_week: { nl: "deze week", en: "this week" },
    physio: { nl: "fysiotherapeut", en: "physiotherapist" },
    self_care: { nl: "zelf verder", en: "carry on yourself" },
    unfinished: { nl: "niet af", en: "not finished" },
  },
  say: { nl: "Dit kun je zeggen", en: "You can say" },
  notAnObject: {
    nl: "hier hoort één object met antwoorden te staan",
    en: "one object with answers is expected here",
  },
  unknownField: { nl: "onbekende vraag", en: "unknown question" },
  is: { nl: "is", en: "is" },
  expected: { nl: "verwacht", en: "expected" },
} as const satisfies {
  readonly urgency: Readonly<Record<PersonScreening["urgency"], Text>>;
} & Readonly<Record<string, unknown>>;
