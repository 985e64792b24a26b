/** Words of the intake: what can be told, in plain names. */
import type {
  causeIds,
  impactAreas,
  knownDiagnoses,
  medicineGroups,
  painQualities,
  riskItems,
  symptomIds,
  Text,
} from "@wervel/model";

type WordsFor<Ids extends readonly string[]> = Readonly<Record<Ids[number], Text>>;

export const qualityWords = {
  nagging: { nl: "zeurend", en: "nagging" },
  stabbing: { nl: "stekend", en: "stabbing" },
  burning: { nl: "brandend", en: "burning" },
  radiating: { nl: "uitstralend", en: "radiating" },
  "stabbing-on-movement": {
    nl: "stekend bij sommige bewegingen",
    en: "stabbing on some movements",
  },
  cramping: { nl: "krampend", en: "cramping" },
  stiff: { nl: "stijf", en: "stiff" },
} as const satisfies WordsFor<typeof painQualities>;

/** The six groups of a personal account of long back pain. */
export const accountCauseWords = {
  "muscles-and-joints": { nl: "spieren en gewrichten", en: "muscles and joints" },
  disc: { nl: "tussenwervelschijf of hernia", en: "disc or hernia" },
  "posture-or-overload": { nl: "zwaar werk of lang zitten", en: "heavy work or long sitting" },
  "stress-or-tension": { nl: "stress of spanning", en: "stress or tension" },
  "medical-condition": { nl: "een ziekte, zoals reuma", en: "an illness, such as arthritis" },
  "no-clear-cause": { nl: "geen duidelijke oorzaak", en: "no clear cause" },
} as const satisfies Partial<WordsFor<typeof causeIds>>;

/** The twelve of a physiotherapy page. */
export const pageCauseWords = {
  "mechanical-overload": { nl: "overbelasting", en: "overload" },
  degeneration: { nl: "ouder worden van de rug", en: "ageing of the back" },
  instability: { nl: "minder stevigheid onderin", en: "less firmness low down" },
  "facet-joints": { nl: "kleine gewrichten van de rug", en: "small joints of the back" },
  "lifestyle-and-posture": { nl: "weinig bewegen", en: "moving little" },
  sleep: { nl: "slaap of matras", en: "sleep or mattress" },
  genes: { nl: "aanleg in de familie", en: "runs in the family" },
  psychological: { nl: "spanning in het hoofd", en: "a tense mind" },
  "body-weight": { nl: "lichaamsgewicht", en: "body weight" },
  pregnancy: { nl: "zwangerschap", en: "pregnancy" },
  "earlier-back-pain": { nl: "eerdere rugpijn", en: "earlier back pain" },
  "medical-disease": {
    nl: "reuma, botontkalking of hernia",
    en: "arthritis, brittle bones or hernia",
  },
} as const satisfies Partial<WordsFor<typeof causeIds>>;

export const causeWords = {
  ...accountCauseWords,
  ...pageCauseWords,
} as const satisfies WordsFor<typeof causeIds>;

export const symptomWords = {
  "persistent-pain": {
    nl: "pijn die blijft of terugkomt",
    en: "pain that stays or comes back",
  },
  stiffness: { nl: "stijfheid", en: "stiffness" },
  radiation: {
    nl: "uitstraling naar been, bil of schouder",
    en: "radiating to leg, buttock or shoulder",
  },
  "fatigue-or-sleep": { nl: "moe, of slecht slapen", en: "tired, or sleeping badly" },
  "reduced-capacity": {
    nl: "minder aankunnen op werk of thuis",
    en: "managing less at work or at home",
  },
  "irritable-or-low": { nl: "prikkelbaar of somber", en: "irritable or low" },
} as const satisfies WordsFor<typeof symptomIds>;

export const impactWords = {
  work: { nl: "werk", en: "work" },
  household: { nl: "huishouden", en: "household" },
  sport: { nl: "sport", en: "sport" },
  social: { nl: "vrienden en familie", en: "friends and family" },
  sleep: { nl: "slaap", en: "sleep" },
  sitting: { nl: "zitten", en: "sitting" },
} as const satisfies WordsFor<typeof impactAreas>;

export const diagnosisWords = {
  hernia: { nl: "hernia", en: "hernia" },
  "narrowed-canal": { nl: "vernauwd wervelkanaal", en: "narrowed spinal canal" },
  "axial-spa": { nl: "bechterew (axiale SpA)", en: "Bechterew's (axial SpA)" },
  osteoporosis: { nl: "botontkalking", en: "osteoporosis" },
  "vertebral-fracture": { nl: "ingezakte wervel", en: "vertebral fracture" },
  spondylolisthesis: { nl: "verschoven wervel", en: "slipped vertebra" },
  osteoarthritis: { nl: "artrose", en: "osteoarthritis" },
  "rheumatoid-arthritis": { nl: "reumatoïde artritis", en: "rheumatoid arthritis" },
  "irritable-bowel": { nl: "prikkelbare darm (PDS)", en: "irritable bowel (IBS)" },
  "crohn-or-colitis": { nl: "ziekte van Crohn of colitis", en: "Crohn's or colitis" },
  coeliac: { nl: "coeliakie", en: "coeliac disease" },
} as const satisfies WordsFor<typeof knownDiagnoses>;

export const medicineWords = {
  painkiller: { nl: "pijnstiller (paracetamol)", en: "painkiller (paracetamol)" },
  "anti-inflammatory": {
    nl: "ontstekingsremmer (ibuprofen)",
    en: "anti-inflammatory (ibuprofen)",
  },
  opioid: { nl: "sterke pijnstiller (opioïde)", en: "strong painkiller (opioid)" },
  "antibiotic-recent": {
    nl: "antibiotica, minder dan 8 weken terug",
    en: "antibiotics, under 8 weeks ago",
  },
  "blood-thinner": { nl: "bloedverdunner", en: "blood thinner" },
  "prednisone-like": { nl: "prednison of zoiets", en: "prednisone or similar" },
  antidepressant: { nl: "antidepressivum", en: "antidepressant" },
} as const satisfies WordsFor<typeof medicineGroups>;

export const riskWords = {
  previousEpisodes: { nl: "Eerder rugpijn gehad", en: "Back pain before" },
  cannotDoDailyActivities: { nl: "Gewone dingen lukken niet", en: "Everyday things do not work" },
  poorGeneralHealth: { nl: "Een matige gezondheid", en: "Fair or poor health" },
  heavyOrUnhappyWork: {
    nl: "Zwaar werk, of werk zonder plezier",
    en: "Heavy work, or work without pleasure",
  },
  stressHigh: { nl: "Veel stress", en: "A lot of stress" },
  fearOfMovement: { nl: "Bang om te bewegen", en: "Afraid to move" },
  lowMood: { nl: "Een sombere stemming", en: "A low mood" },
  passiveCoping: { nl: "Vooral afwachten tot het zakt", en: "Mostly waiting for it to pass" },
  negativeExpectation: { nl: "Weinig hoop op herstel", en: "Little hope of recovery" },
} as const satisfies WordsFor<typeof riskItems>;
