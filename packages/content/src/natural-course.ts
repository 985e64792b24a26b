import type { CourseRules, NaturalCourse, RecoveryClaim } from "@wervel/model";
import { profileBoundaries, threeWeekRule } from "./recovery.ts";
import { profileWords } from "./recovery-words.ts";

/** Mean pain by weeks since entry; means of groups, never the range of a person. */
export const naturalCourses = [
  {
    id: "wallwork-2024-acute",
    group: "acute",
    measured: [
      { week: 0, mean: 56, low: 49, high: 62 },
      { week: 6, mean: 26, low: 21, high: 31 },
      { week: 26, mean: 22, low: 18, high: 26 },
      { week: 52, mean: 21, low: 17, high: 25 },
    ],
    shape: { floor: 21, drop: 35, ratePerWeek: 0.3243 },
    shapeMeasuredFromWeek: 6,
    certainty: "moderate",
    says: {
      nl: "Bij rugpijn korter dan 6 weken zakt de pijn gemiddeld tot de helft in ongeveer 6 weken. Daarna gaat het langzamer.",
      en: "In back pain under 6 weeks, pain on average falls to about half in 6 weeks. After that it goes more slowly.",
    },
    sources: [{ source: "wallwork-2024", at: "pooled mean pain, acute" }],
    review: "unreviewed",
  },
  {
    id: "wallwork-2024-subacute",
    group: "subacute",
    measured: [
      { week: 0, mean: 63, low: 55, high: 71 },
      { week: 6, mean: 29, low: 22, high: 37 },
      { week: 26, mean: 29, low: 22, high: 36 },
      { week: 52, mean: 31, low: 23, high: 39 },
    ],
    shapeMeasuredFromWeek: 6,
    certainty: "moderate",
    says: {
      nl: "Bij rugpijn van 6 tot 12 weken zakt de pijn gemiddeld ook tot ongeveer de helft. Daarna blijft ze vaak gelijk.",
      en: "In back pain of 6 to 12 weeks, pain on average also falls to about half. After that it often stays the same.",
    },
    sources: [{ source: "wallwork-2024", at: "pooled mean pain, subacute" }],
    review: "unreviewed",
  },
  {
    id: "wallwork-2024-persistent",
    group: "persistent",
    measured: [
      { week: 0, mean: 56, low: 37, high: 74 },
      { week: 6, mean: 48, low: 32, high: 64 },
      { week: 26, mean: 43, low: 29, high: 57 },
      { week: 52, mean: 40, low: 27, high: 54 },
    ],
    shapeMeasuredFromWeek: 6,
    certainty: "very-low",
    says: {
      nl: "Bij rugpijn langer dan 12 weken zakt de pijn gemiddeld weinig. Wat je kunt doen, zegt dan meer dan het cijfer.",
      en: "In back pain over 12 weeks, pain on average falls little. What you can do then says more than the score.",
    },
    sources: [{ source: "wallwork-2024", at: "pooled mean pain, persistent" }],
    review: "unreviewed",
  },
] as const satisfies readonly NaturalCourse[];

/** An older pooling, kept beside the newer one because it is kinder and often quoted. */
export const olderNaturalCourses = [
  {
    id: "menezes-costa-2012-acute",
    group: "acute",
    measured: [
      { week: 0, mean: 52, low: 48, high: 57 },
      { week: 6, mean: 23, low: 21, high: 25 },
      { week: 26, mean: 12, low: 9, high: 15 },
      { week: 52, mean: 6, low: 3, high: 10 },
    ],
    shapeMeasuredFromWeek: 6,
    certainty: "older",
    says: {
      nl: "Een ouder overzicht uit 2012 was rooskleuriger over de tijd na 6 weken.",
      en: "An older review from 2012 was rosier about the time after 6 weeks.",
    },
    sources: [{ source: "menezes-costa-2012", at: "pooled mean pain, acute" }],
    review: "unreviewed",
  },
  {
    id: "menezes-costa-2012-persistent",
    group: "persistent",
    measured: [
      { week: 0, mean: 51, low: 44, high: 59 },
      { week: 6, mean: 33, low: 29, high: 38 },
      { week: 26, mean: 26, low: 20, high: 33 },
      { week: 52, mean: 23, low: 16, high: 30 },
    ],
    shapeMeasuredFromWeek: 6,
    certainty: "older",
    says: {
      nl: "Dit overzicht telde ook mensen van 6 tot 12 weken mee. Voor langdurige pijn is het te rooskleurig.",
      en: "This review also counted people of 6 to 12 weeks. For long-lasting pain it is too rosy.",
    },
    sources: [{ source: "menezes-costa-2012", at: "pooled mean pain, persistent" }],
    review: "unreviewed",
  },
] as const satisfies readonly NaturalCourse[];

export const courseRules = {
  subacuteFromDay: profileBoundaries.secondFromDay,
  persistentFromDay: profileBoundaries.thirdFromDay,
  baselineDays: 7,
  weekEntriesNeeded: 4,
  importantDifference: 1.5,
  lowPain: 2,
  curveFromBaseline: 3,
  delayed: {
    fromDay: threeWeekRule.fromDay,
    untilDay: threeWeekRule.beforeDay,
    dropFraction: threeWeekRule.leastFraction,
    dropPoints: threeWeekRule.leastPoints,
    skipAtBaseline: threeWeekRule.skipUpTo,
    functionPoints: threeWeekRule.leastFunctionGain,
  },
  profiles: [
    {
      profile: 1,
      fromDay: 0,
      name: profileWords[1].name,
      onReaching: {
        nl: "Blijf bewegen en vermijd bedrust. De meeste mensen merken in deze weken vooruitgang.",
        en: "Keep moving and avoid bed rest. Most people notice progress in these weeks.",
      },
    },
    {
      profile: 2,
      fromDay: profileBoundaries.secondFromDay,
      name: profileWords[2].name,
      onReaching: {
        nl: "Deze klachten duren nu 6 weken. Richtlijnen noemen vanaf nu de fysiotherapeut en kijken naar wat herstel tegenhoudt.",
        en: "This episode has lasted 6 weeks. From now on guidelines mention the physiotherapist, and look at what holds recovery back.",
      },
    },
    {
      profile: 3,
      fromDay: profileBoundaries.thirdFromDay,
      name: profileWords[3].name,
      onReaching: {
        nl: "Deze klachten duren nu 12 weken. Een brede aanpak past nu beter: bewegen, slaap, werk en spanning samen.",
        en: "This episode has lasted 12 weeks. A broad approach fits better now: movement, sleep, work and stress together.",
      },
    },
  ],
  sources: [
    { source: "ostelo-2008", at: "minimal important change of the 0-100 pain scale" },
    { source: "physiotherapy-page-low-back-pain", at: "herstelprofielen; drie weken" },
  ],
  review: "unreviewed",
} as const satisfies CourseRules;

/** What sources say about recovery. They differ; the reader may see that. */
export const recoveryClaims = [
  {
    id: "four-to-six-weeks",
    says: {
      nl: "Een fysiotherapiesite: bij 80 tot 90 van de 100 mensen is het in 4 tot 6 weken over.",
      en: "A physiotherapy site: in 80 to 90 out of 100 people it is over in 4 to 6 weeks.",
    },
    sources: [{ source: "physiotherapy-page-low-back-pain", at: "kennis en prognose" }],
    review: "unreviewed",
  },
  {
    id: "one-to-two-weeks",
    says: {
      nl: "Een folder van een neurochirurg: spit is meestal in 1 tot 2 weken over.",
      en: "A neurosurgeon's leaflet: sudden lumbago is usually over in 1 to 2 weeks.",
    },
    sources: [{ source: "neurosurgeon-leaflet-back-pain", at: "acute rugpijn" }],
    review: "unreviewed",
  },
  {
    id: "half-in-six-weeks",
    says: {
      nl: "Overzicht van onderzoeken uit 2024: gemiddeld van 56 naar 26 op 100 in 6 weken. Daarna langzaam.",
      en: "A 2024 review of studies: on average from 56 to 26 out of 100 in 6 weeks. Slowly after that.",
    },
    sources: [{ source: "wallwork-2024", at: "pooled mean pain, acute" }],
    review: "unreviewed",
  },
  {
    id: "seventy-two-in-a-year",
    says: {
      nl: "Een onderzoek bij 973 mensen: na een jaar was 72 op 100 volledig hersteld. De pijn duurde in het midden 58 dagen.",
      en: "A study of 973 people: after a year 72 out of 100 had fully recovered. Pain lasted 58 days in the middle case.",
    },
    sources: [{ source: "henschke-2008", at: "median time to recovery from pain; 12 months" }],
    review: "unreviewed",
  },
  {
    id: "leg-pain-twelve-weeks",
    says: {
      nl: "Pijn in het been door een hernia: bij 3 van de 4 mensen over of bijna over in 12 weken. Daar tekenen we geen lijn van.",
      en: "Leg pain from a hernia: over or nearly over within 12 weeks in 3 out of 4 people. We draw no line for that.",
    },
    sources: [
      { source: "thuisarts-hernia", at: "beloop" },
      { source: "neurosurgeon-leaflet-back-pain", at: "70-80 % verdwijnt spontaan" },
    ],
    review: "unreviewed",
  },
] as const satisfies readonly RecoveryClaim[];
