import {
  conditionWords,
  type TestingOutcome,
  type TestingQuestions,
  type TestingRule,
  type Text,
} from "@wervel/model";

const { yes, not, all, any, atLeast } = conditionWords<TestingQuestions>();

/** In order; the first that holds decides whether a stool test makes sense. */
export const testingRules = [
  {
    id: "MB-1",
    when: yes("gutAlarm"),
    outcome: "gp_first",
    says: {
      nl: "Je noemde een teken dat een arts moet zien. Dat gaat voor elke test.",
      en: "You named a sign that a doctor must see. That comes before any test.",
    },
    sources: [{ source: "clinical-rules", at: "E.3, MB-1" }],
    review: "unreviewed",
    cases: { yes: [{ gutAlarm: true }], no: [{ gutAlarm: false }] },
  },
  {
    id: "MB-2",
    when: any(yes("underEighteen"), yes("gutInfection")),
    outcome: "not_now",
    says: {
      nl: "Onder de 18, of met een darminfectie, zegt een test nu niets over jouw gewone darm.",
      en: "Under 18, or with a gut infection, a test now says nothing of your usual gut.",
    },
    sources: [{ source: "clinical-rules", at: "E.3, MB-2" }],
    review: "unreviewed",
    cases: {
      yes: [{ underEighteen: true }, { underEighteen: false, gutInfection: true }],
      no: [{ underEighteen: false, gutInfection: false }],
    },
  },
  {
    id: "MB-3",
    when: yes("disturbed"),
    outcome: "wait",
    says: {
      nl: "Na antibiotica of een darmspoeling is je darm nog aan het herstellen. Wacht acht weken.",
      en: "After antibiotics or a bowel preparation your gut is still settling. Wait eight weeks.",
    },
    sources: [{ source: "porcari-2025", at: "protocol before the test" }],
    review: "unreviewed",
    cases: { yes: [{ disturbed: true }], no: [{ disturbed: false }] },
  },
  {
    id: "MB-4",
    when: all(not(yes("gutComplaint")), not(yes("curious"))),
    outcome: "not_useful",
    says: {
      nl: "Zonder darmklachten levert een test niets op waar je iets mee kunt.",
      en: "Without gut complaints a test brings nothing that you can use.",
    },
    sources: [{ source: "clinical-rules", at: "E.3, MB-4" }],
    review: "unreviewed",
    cases: {
      yes: [{ gutComplaint: false, curious: false }],
      no: [{ gutComplaint: true }, { curious: true }],
    },
  },
  {
    id: "MB-5",
    when: all(yes("ibsThreeMonths"), not(yes("basicsTried"))),
    outcome: "basics_first",
    says: {
      nl: "Begin met vier weken basis: rustig eten, genoeg drinken, havermout of psyllium. Dat kost niets en zegt meer.",
      en: "Begin with four weeks of basics: calm meals, enough to drink, oats or psyllium. That is free and says more.",
    },
    sources: [{ source: "clinical-rules", at: "E.3, MB-5; E.4" }],
    review: "unreviewed",
    cases: {
      yes: [{ ibsThreeMonths: true, basicsTried: false }],
      no: [{ ibsThreeMonths: false }, { basicsTried: true }],
    },
  },
  {
    id: "MB-6",
    when: any(
      all(yes("ibsThreeMonths"), atLeast("linkScore", 3)),
      atLeast("helpedPartly", 2),
      yes("foodOrSeason"),
      yes("curious"),
    ),
    outcome: "optional_educational",
    says: {
      nl: "Het kan, als je het leuk vindt om te weten. Het verandert je plan niet.",
      en: "You can, if you would like to know. It does not change your plan.",
    },
    sources: [{ source: "innerbuddies-back-pain-ibs", at: "8.1, 8.2" }],
    review: "unreviewed",
    cases: {
      yes: [{ ibsThreeMonths: true, linkScore: 3 }, { helpedPartly: 2 }, { curious: true }],
      no: [
        {
          ibsThreeMonths: true,
          linkScore: 2,
          helpedPartly: 1,
          foodOrSeason: false,
          curious: false,
        },
      ],
    },
  },
] as const satisfies readonly TestingRule[];

export const testingOutcomeWords = {
  gp_first: { nl: "Eerst naar je huisarts", en: "Your GP first" },
  not_now: { nl: "Nee, nu niet", en: "No, not now" },
  wait: { nl: "Nee, wacht nog even", en: "No, wait a while" },
  not_useful: { nl: "Nee, een test heeft voor jou geen zin", en: "No, a test is no use to you" },
  basics_first: { nl: "Nee, probeer eerst de basis", en: "No, try the basics first" },
  optional_educational: { nl: "Het mag, het hoeft niet", en: "You may, you need not" },
} as const satisfies Record<TestingOutcome, Text>;

export const testingWords = {
  nothingForIt: {
    nl: "Nee, niets pleit nu voor een test",
    en: "No, nothing speaks for a test now",
  },
  nothingForItWhy: {
    nl: "Je antwoorden geven geen reden om er geld aan uit te geven.",
    en: "Your answers give no reason to spend money on it.",
  },
  always: {
    nl: "Een darmtest stelt geen diagnose. Voor rugpijn is geen nut aangetoond. Deskundigen uit 18 landen vonden weinig bewijs voor nut in de zorg.",
    en: "A gut test makes no diagnosis. No use for back pain has been shown. Experts from 18 countries found little evidence of use in care.",
  },
  notPromoted: {
    nl: "Wij verkopen geen tests en verdienen er niets aan.",
    en: "We sell no tests and earn nothing from them.",
  },
} as const satisfies Record<string, Text>;

export const testingQuestionWords = {
  gutAlarm: {
    nl: "Is er een van deze: bloed bij de ontlasting, afvallen zonder reden, koorts, diarree die je wekt, bloedarmoede? Of begonnen na je 50e, of darmkanker, Crohn of colitis in je familie?",
    en: "Any of these: blood with the stool, weight loss without reason, fever, diarrhoea that wakes you, anaemia? Or a start after 50, or bowel cancer, Crohn's or colitis in the family?",
  },
  underEighteen: { nl: "Ben je jonger dan 18?", en: "Are you younger than 18?" },
  gutInfection: {
    nl: "Is er nu een buikgriep of darminfectie?",
    en: "Is there a stomach bug or gut infection now?",
  },
  disturbed: {
    nl: "Kreeg je in de laatste 8 weken antibiotica, een darmspoeling of een kijkonderzoek?",
    en: "Antibiotics, a bowel preparation or a colonoscopy in the last 8 weeks?",
  },
  gutComplaint: { nl: "Heb je darmklachten?", en: "Do you get gut complaints?" },
  ibsThreeMonths: {
    nl: "Duren buikpijn en een andere ontlasting al langer dan 3 maanden?",
    en: "Belly pain with changed stools for more than 3 months?",
  },
  basicsTried: {
    nl: "Probeerde je 4 weken de basis: vaste maaltijden, genoeg drinken, minder koffie, alcohol en vet?",
    en: "Did you try 4 weeks of basics: regular meals, enough to drink, less coffee, alcohol and fat?",
  },
  linkScore: {
    nl: "Hoe sterk gaan je rug en je darm samen, in je vier antwoorden bij Darm en rug?",
    en: "How closely do back and gut go together, in your four answers under Gut and back?",
  },
  helpedPartly: {
    nl: "Hoeveel van deze drie hielpen een beetje: vezels, FODMAP, minder spanning?",
    en: "How many of these three helped a little: fibre, FODMAP, less stress?",
  },
  foodOrSeason: {
    nl: "Hangen je klachten af van eten of seizoen?",
    en: "Do your complaints depend on food or season?",
  },
  curious: {
    nl: "Wil je het gewoon graag weten?",
    en: "Would you simply like to know?",
  },
} as const satisfies Record<keyof TestingQuestions, Text>;
