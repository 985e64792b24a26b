import type { Text, Urgency } from "@wervel/model";

/** Words to say on the phone: how it starts, then the signs in the person's own answers, then the ask. */
export const phoneWords = {
  opening: { nl: "Ik bel over rugpijn.", en: "I am calling about back pain." },
  openingForSomeone: {
    nl: "Ik bel voor iemand met rugpijn.",
    en: "I am calling for someone with back pain.",
  },
  signs: { nl: "Dit zijn de tekenen:", en: "These are the signs:" },
  ask: {
    emergency: {
      nl: "Kan iemand mij nu onderzoeken?",
      en: "Can someone examine me now?",
    },
    same_day: {
      nl: "Kan iemand vandaag meekijken?",
      en: "Can someone look at this today?",
    },
    gp_week: {
      nl: "Kan ik deze week een afspraak maken?",
      en: "Can I make an appointment this week?",
    },
    physio: {
      nl: "Kan ik een afspraak maken voor onderzoek en advies?",
      en: "Can I make an appointment for an examination and advice?",
    },
  },
} as const satisfies {
  readonly opening: Text;
  readonly openingForSomeone: Text;
  readonly signs: Text;
  readonly ask: Readonly<Record<Exclude<Urgency, "self_care">, Text>>;
};
