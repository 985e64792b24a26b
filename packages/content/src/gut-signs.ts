import type { Citation, GutRules, Text } from "@wervel/model";

/** Measured in `docs/methods/gut-signs.md`. */
export const gutRules = {
  fewestDays: 28,
  filledFraction: 0.6,
  alpha: 0.035,
  leastLink: 0.1,
  noLinkUnder: 0.2,
  selfReport: { possibleFrom: 3, recognisableFrom: 6 },
  sources: [
    { source: "innerbuddies-back-pain-ibs", at: "3.2" },
    { source: "wervel-methods", at: "docs/methods/gut-signs.md" },
  ],
  review: "unreviewed",
} as const satisfies GutRules;

type GutSignWords = {
  readonly id: 1 | 2 | 3 | 4;
  readonly name: Text;
  /** The same sign as a question about oneself: never, sometimes or often. */
  readonly asks: Text;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: "unreviewed";
};

const source = [{ source: "innerbuddies-back-pain-ibs", at: "3.2" }] as const;

export const gutSigns = [
  {
    id: 1,
    name: {
      nl: "Rugpijn gaat op en neer met je darmklachten",
      en: "Back pain goes up and down with gut complaints",
    },
    asks: {
      nl: "Gaat je rugpijn op en neer met verstopping, gas of andere darmklachten?",
      en: "Does your back pain go up and down with constipation, gas or other gut complaints?",
    },
    sources: source,
    review: "unreviewed",
  },
  {
    id: 2,
    name: {
      nl: "Rugpijn zakt na ontlasting of als je buik minder opgeblazen is",
      en: "Back pain eases after stool or when bloating goes down",
    },
    asks: {
      nl: "Zakt je rugpijn na ontlasting, na een wind of als je buik minder opgeblazen is?",
      en: "Does your back pain ease after stool, after wind or when bloating goes down?",
    },
    sources: source,
    review: "unreviewed",
  },
  {
    id: 3,
    name: {
      nl: "Rugpijn en darmklachten komen na hetzelfde eten of na spanning",
      en: "Back pain and gut complaints come after the same food or after stress",
    },
    asks: {
      nl: "Komen je rugpijn en je darmklachten na hetzelfde eten of na dezelfde spanning?",
      en: "Do your back pain and gut complaints come after the same food or the same stress?",
    },
    sources: source,
    review: "unreviewed",
  },
  {
    id: 4,
    name: {
      nl: "Rust of licht bewegen helpt, vooral als de druk in je buik zakt",
      en: "Rest or light movement helps, most when the pressure in your belly drops",
    },
    asks: {
      nl: "Helpen rust en licht bewegen, vooral als de druk in je buik zakt?",
      en: "Do rest and light movement help, most when the pressure in your belly drops?",
    },
    sources: source,
    review: "unreviewed",
  },
] as const satisfies readonly GutSignWords[];

export const gutWords = {
  supported: { nl: "ondersteund", en: "supported" },
  notSupported: { nl: "niet ondersteund", en: "not supported" },
  tooLittleData: { nl: "te weinig gegevens", en: "too little data" },
  daysMore: { nl: "nog ongeveer {n} dagen", en: "about {n} days more" },
  pattern: {
    nl: "Dit is een patroon, geen oorzaak.",
    en: "This is a pattern, not a cause.",
  },
  otherSide: {
    nl: "De andere kant: het kan allebei zijn. Op {quiet} van {bad} slechtere rugdagen was je buik rustig.",
    en: "The other side: it can be both. On {quiet} of {bad} worse back days your gut was quiet.",
  },
  otherTrap: {
    nl: "Alles aan je darm toeschrijven kan een andere oorzaak verbergen. Je darm vergeten ook.",
    en: "Putting everything down to the gut can hide another cause. So can forgetting the gut.",
  },
  disagree: {
    nl: "Je eigen indruk en je dagboek zeggen niet hetzelfde. Dat komt vaak voor.",
    en: "Your own impression and your diary do not say the same. That is common.",
  },
  alarm: {
    nl: "Bij een alarmteken van de darm gaat je huisarts voor. Daarom tonen we dit nu niet.",
    en: "With a warning sign of the gut your GP comes first. So we do not show this now.",
  },
} as const satisfies Record<string, Text>;
