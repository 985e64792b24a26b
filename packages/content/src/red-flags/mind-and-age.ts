/** Thoughts of suicide, low mood, and the ages the app is not made for. */
import { all, any, atLeast, below, oneOf, unless, yes } from "../asking.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const product = { source: "product-rule", at: "fail on the safe side" } as const;

export const mindAndAgeFlags = [
  {
    id: "MH-1",
    when: oneOf("suicidalThoughts", "plan"),
    urgency: "emergency",
    says: {
      nl: "Je denkt aan zelfdoding en maakte een plan. Praat er nu met iemand over.",
      en: "You think about suicide and made a plan. Talk to someone now.",
    },
    gist: { nl: "Suïcidegedachten met een plan.", en: "Thoughts of suicide with a plan." },
    action: "suicide",
    asked: "profile",
    sources: [product],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ suicidalThoughts: "plan" }],
      no: [{ suicidalThoughts: "thoughts" }, { suicidalThoughts: "none" }],
      unknown: [{}],
    },
  },
  {
    id: "MH-2",
    when: oneOf("suicidalThoughts", "thoughts"),
    urgency: "same_day",
    says: {
      nl: "Je denkt aan zelfdoding. Praat er vandaag met iemand over.",
      en: "You think about suicide. Talk to someone today.",
    },
    gist: { nl: "Suïcidegedachten.", en: "Thoughts of suicide." },
    action: "suicide",
    asked: "profile",
    sources: [product],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ suicidalThoughts: "thoughts" }],
      no: [{ suicidalThoughts: "none" }, { suicidalThoughts: "plan" }],
      unknown: [{}],
    },
  },
  {
    id: "MH-3",
    when: any(
      atLeast("phq2", 3),
      all(yes("lowMood"), yes("cannotDoDailyActivities"), atLeast("episodeDays", 14)),
    ),
    urgency: "gp_week",
    says: {
      nl: "Een sombere stemming die je dagen moeilijker maakt. De huisarts denkt graag mee.",
      en: "A low mood that makes your days harder. A GP is glad to think along.",
    },
    gist: {
      nl: "Somberheid die het dagelijks leven beperkt.",
      en: "Low mood that limits daily life.",
    },
    asked: "profile",
    sources: [
      { source: "phq-2", at: "3 or more" },
      { source: "blind-cases", at: "corrections to version 1" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { phq2: 3 },
        { phq2: 0, lowMood: true, cannotDoDailyActivities: true, episodeDays: 14 },
      ],
      no: [
        { phq2: 2, lowMood: false },
        { phq2: 2, episodeDays: 13 },
        { phq2: 2, cannotDoDailyActivities: false },
      ],
      unknown: [{}, { phq2: 2 }],
    },
  },
  {
    id: "SC-1",
    when: below("ageYears", 18),
    urgency: "gp_week",
    says: {
      nl: "Je bent jonger dan 18. Deze app is gemaakt voor volwassenen, dus overleg met de huisarts.",
      en: "You are under 18. This app is made for adults, so talk with a GP.",
    },
    gist: { nl: "Buiten de doelgroep: jonger dan 18.", en: "Out of scope: under 18." },
    asked: "cards",
    sources: [{ source: "product-rule", at: "scope" }],
    evidence: "own",
    review: "unreviewed",
    cases: { yes: [{ ageYears: 17 }], no: [{ ageYears: 18 }], unknown: [{}] },
  },
  {
    id: "SC-2",
    when: all(
      below("ageYears", 20),
      atLeast("episodeDays", 42),
      unless(yes("assessedThisEpisode")),
    ),
    urgency: "gp_week",
    says: {
      nl: "Zes weken rugpijn voor je 20e, nog niet onderzocht.",
      en: "Six weeks of back pain before age 20, not examined yet.",
    },
    gist: {
      nl: "Zes weken rugpijn voor het 20e jaar: denk aan spondylolisthesis.",
      en: "Back pain lasting 6 weeks before age 20: think of spondylolisthesis.",
    },
    asked: "profile",
    sources: [{ source: "kngf-2013", at: "onset before 20" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ ageYears: 19, episodeDays: 42 }],
      no: [
        { ageYears: 20 },
        { episodeDays: 41 },
        { ageYears: 19, episodeDays: 42, assessedThisEpisode: true },
      ],
      unknown: [{}, { ageYears: 19 }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
