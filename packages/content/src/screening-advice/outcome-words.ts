import type { Text, Urgency } from "@wervel/model";

/**
 * "information" says what guidelines advise; "clinical" speaks to the person, and is for a build
 * that carries a CE mark. Everything about safety is the same in both.
 */
export const modes = ["information", "clinical"] as const;
export type Mode = (typeof modes)[number];

export type OutcomeWords = {
  /** One word for the ladder of five. */
  readonly step: Text;
  readonly heading: Readonly<Record<Mode, Text>>;
  readonly lead: Text;
};

export const outcomeWords = {
  emergency: {
    step: { nl: "Nu", en: "Now" },
    heading: {
      information: {
        nl: "Met deze tekenen adviseren richtlijnen: bel nu",
        en: "With these signs guidelines advise: call now",
      },
      clinical: { nl: "Bel nu", en: "Call now" },
    },
    lead: {
      nl: "Wacht niet af, ook niet als de pijn meevalt. Iemand moet je nu onderzoeken.",
      en: "Do not wait, even if the pain is bearable. You need to be examined now.",
    },
  },
  same_day: {
    step: { nl: "Vandaag", en: "Today" },
    heading: {
      information: {
        nl: "Met deze tekenen adviseren richtlijnen: bel vandaag de huisarts",
        en: "With these signs guidelines advise: phone a GP today",
      },
      clinical: { nl: "Bel vandaag de huisarts", en: "Phone a GP today" },
    },
    lead: {
      nl: "Wacht niet tot morgen. Iemand moet vandaag met je meedenken.",
      en: "Do not wait until tomorrow. Someone needs to think along with you today.",
    },
  },
  gp_week: {
    step: { nl: "Deze week", en: "This week" },
    heading: {
      information: {
        nl: "Met deze tekenen adviseren richtlijnen: maak deze week een afspraak",
        en: "With these signs guidelines advise: make an appointment this week",
      },
      clinical: {
        nl: "Maak deze week een afspraak bij de huisarts",
        en: "Make an appointment with a GP this week",
      },
    },
    lead: {
      nl: "Vaak is er een gewone verklaring. Het is wel een reden om de huisarts te laten meekijken.",
      en: "There is often an ordinary explanation. It is a reason to have a GP look, though.",
    },
  },
  physio: {
    step: { nl: "Fysio", en: "Physio" },
    heading: {
      information: {
        nl: "Bij deze antwoorden noemen richtlijnen de fysiotherapeut",
        en: "With these answers guidelines mention the physiotherapist",
      },
      clinical: {
        nl: "Een fysiotherapeut kan je nu verder helpen",
        en: "A physiotherapist can help you further now",
      },
    },
    lead: {
      nl: "Er is geen haast. Blijf intussen bewegen zoals het gaat.",
      en: "There is no hurry. Keep moving as you can in the meantime.",
    },
  },
  self_care: {
    step: { nl: "Zelf", en: "Self" },
    heading: {
      information: {
        nl: "Geen alarmsignalen in je antwoorden. Je kunt zelf verder.",
        en: "No warning signs in your answers. You can carry on yourself.",
      },
      clinical: {
        nl: "Geen alarmsignalen in je antwoorden. Je kunt zelf verder.",
        en: "No warning signs in your answers. You can carry on yourself.",
      },
    },
    lead: {
      nl: "Dat past bij wat richtlijnen adviseren als deze tekenen er niet zijn.",
      en: "That fits what guidelines advise when these signs are absent.",
    },
  },
} as const satisfies Readonly<Record<Urgency, OutcomeWords>>;

/** Shown while cards are open and nothing is raised: never an all-clear. */
export const unfinishedWords = {
  nl: "Nog niet klaar. Er staan vragen open, dus er is nog geen uitkomst.",
  en: "Not finished yet. Some questions are open, so there is no outcome yet.",
} as const satisfies Text;

/** Said while the later questions of the profile are still open. */
export const provisionalWords = {
  nl: "Geen alarmteken gevonden in deze vragen. Vul je profiel aan voor een volledig beeld.",
  en: "No warning sign found in these questions. Complete your profile for the full picture.",
} as const satisfies Text;
