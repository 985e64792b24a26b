/** Blood thinners, chest and heart signs, and the large artery in the belly. */
import { all, any, atLeast, atMost, oneOf, unless, yes } from "../asking.ts";
import { neuroDeficit, worsening } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const haematoma = { source: "spinal-haematoma-cases", at: "case reports" } as const;
const suddenAt60 = { ageYears: 60, onset: "sudden", episodeDays: 3, painNow: 7 } as const;

export const vesselFlags = [
  {
    id: "AC-1",
    when: all(
      yes("anticoagulant"),
      neuroDeficit,
      atMost({ first: "legSymptomsDays", orElse: 0 }, 7),
    ),
    urgency: "emergency",
    says: {
      nl: "Een bloedverdunner, en sinds kort minder kracht of gevoel in een been.",
      en: "A blood thinner, and recently less strength or feeling in a leg.",
    },
    gist: {
      nl: "Bloedverdunner plus nieuwe uitval (7 dagen of korter).",
      en: "Blood thinners plus new nerve signs (7 days or less).",
    },
    asked: "cards",
    sources: [haematoma, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { anticoagulant: true, legNumbness: true },
        { anticoagulant: true, legWeakness: "mild", legSymptomsDays: 7 },
      ],
      no: [
        { anticoagulant: false },
        { anticoagulant: true, legNumbness: true, legSymptomsDays: 8 },
      ],
      unknown: [{}, { anticoagulant: true }],
    },
  },
  {
    id: "AC-2",
    when: all(
      yes("anticoagulant"),
      atMost("episodeDays", 7),
      oneOf("onset", "sudden"),
      any(atLeast("painNow", 7), yes("regionFlank")),
    ),
    urgency: "same_day",
    says: {
      nl: "Een bloedverdunner, en plots hevige pijn of pijn in de zij.",
      en: "A blood thinner, and sudden severe pain or pain in the side.",
    },
    gist: {
      nl: "Bloedverdunner plus plotse hevige pijn of flankpijn.",
      en: "Blood thinners plus sudden severe or flank pain.",
    },
    asked: "cards",
    sources: [haematoma, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { anticoagulant: true, episodeDays: 7, onset: "sudden", painNow: 7 },
        { anticoagulant: true, episodeDays: 1, onset: "sudden", painNow: 3, regionFlank: true },
      ],
      no: [
        { anticoagulant: true, episodeDays: 8, onset: "sudden", painNow: 9 },
        { anticoagulant: true, episodeDays: 1, onset: "gradual", painNow: 9 },
        {
          anticoagulant: true,
          episodeDays: 1,
          onset: "sudden",
          painNow: 6,
          regionFlank: false,
        },
      ],
      unknown: [{}, { anticoagulant: true, episodeDays: 1, onset: "sudden" }],
    },
  },
  {
    id: "VA-1",
    when: yes("tearingSuddenSevere"),
    urgency: "emergency",
    says: {
      nl: "Plotse, scheurende pijn, erger dan ooit.",
      en: "Sudden, tearing pain, worse than ever.",
    },
    gist: {
      nl: "Plotse scheurende pijn: denk aan de aorta.",
      en: "Sudden tearing, worst-ever pain: think of the aorta.",
    },
    asked: "cards",
    sources: [{ source: "nhs-aaa", at: "sudden severe pain" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ tearingSuddenSevere: true }],
      no: [{ tearingSuddenSevere: false }],
      unknown: [{}],
    },
  },
  {
    id: "VA-2",
    when: yes("collapseOrClammy"),
    urgency: "emergency",
    says: {
      nl: "Flauwgevallen, of bleek, koud en klam.",
      en: "Fainted, or pale, cold and sweaty.",
    },
    gist: { nl: "Collaps of shocktekenen.", en: "Fainted, or pale, cold and sweaty." },
    asked: "cards",
    sources: [{ source: "nhs-aaa", at: "pale, cold, sweaty, fainting" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ collapseOrClammy: true }],
      no: [{ collapseOrClammy: false }],
      unknown: [{}],
    },
  },
  {
    id: "VA-3",
    when: any(yes("chestPain"), yes("breathless"), yes("chestPressureRadiating")),
    urgency: "emergency",
    says: {
      nl: "Pijn op de borst, druk naar kaak, arm of schouderbladen, of ineens benauwd.",
      en: "Chest pain, pressure to the jaw, arm or shoulder blades, or newly short of breath.",
    },
    gist: {
      nl: "Pijn of druk op de borst, uitstralend, of nieuwe kortademigheid.",
      en: "Chest pain, radiating pressure, or newly short of breath.",
    },
    asked: "cards",
    sources: [{ source: "nhs-back-pain", at: "chest pain: 999" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ chestPain: true }, { breathless: true }, { chestPressureRadiating: true }],
      no: [{ chestPain: false, breathless: false, chestPressureRadiating: false }],
      unknown: [{}, { chestPain: false }],
    },
  },
  {
    id: "VA-3b",
    when: all(
      yes("painOnBreathingIn"),
      any(yes("clotRisk"), yes("oneSwollenLeg"), yes("breathless")),
    ),
    urgency: "emergency",
    says: {
      nl: "Pijn bij inademen, met een dikker been of meer kans op een stolsel.",
      en: "Pain on breathing in, with one swollen leg or a higher chance of a clot.",
    },
    gist: {
      nl: "Pijn bij inademen met risico op trombose.",
      en: "Pain on breathing in with risk of a clot.",
    },
    asked: "cards",
    sources: [{ source: "nhg-other", at: "lung embolism" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { painOnBreathingIn: true, clotRisk: true },
        { painOnBreathingIn: true, oneSwollenLeg: true },
        { painOnBreathingIn: true, breathless: true },
      ],
      no: [
        { painOnBreathingIn: false },
        { painOnBreathingIn: true, clotRisk: false, oneSwollenLeg: false, breathless: false },
      ],
      unknown: [{}, { painOnBreathingIn: true }],
    },
  },
  {
    id: "VA-4",
    when: all(
      yes("knownAAA"),
      any(atMost("episodeDays", 42), worsening, oneOf("abdominalPain", "mild", "severe")),
    ),
    urgency: "emergency",
    says: {
      nl: "Een bekende verwijde buikslagader, met nieuwe of andere rug- of buikpijn.",
      en: "A known widened artery in the belly, with new or changed back or belly pain.",
    },
    gist: {
      nl: "Bekend aneurysma van de aorta met nieuwe of veranderde pijn.",
      en: "Known widening of the aorta with new or changed back or belly pain.",
    },
    asked: "cards",
    sources: [{ source: "nhs-aaa", at: "known aneurysm with pain" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { knownAAA: true, episodeDays: 42 },
        { knownAAA: true, episodeDays: 400, course: "worsening" },
        { knownAAA: true, episodeDays: 400, course: "stable", abdominalPain: "mild" },
      ],
      no: [
        { knownAAA: false },
        { knownAAA: true, episodeDays: 43, course: "stable", abdominalPain: "none" },
      ],
      unknown: [{}, { knownAAA: true }],
    },
  },
  {
    id: "VA-5",
    when: all(
      oneOf("abdominalPain", "severe"),
      any(
        all(atLeast("ageYears", 60), atMost("episodeDays", 7)),
        all(
          atLeast("ageYears", 55),
          atMost("episodeDays", 14),
          any(yes("painUnrelatedToMovement"), yes("everSmoked"), yes("pulsatingAbdomen")),
        ),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Hevige buik- en rugpijn, vanaf 55 jaar, die niet van bewegen komt.",
      en: "Severe belly and back pain, from age 55, that does not come from movement.",
    },
    gist: {
      nl: "55-plus met hevige buik- en rugpijn: denk aan de aorta.",
      en: "55+, severe belly and back pain that movement does not change.",
    },
    asked: "cards",
    sources: [
      { source: "nhs-aaa", at: "belly and back pain" },
      { source: "aaa-case-10a", at: "history" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { abdominalPain: "severe", ageYears: 60, episodeDays: 7 },
        { abdominalPain: "severe", ageYears: 55, episodeDays: 14, everSmoked: true },
        { abdominalPain: "severe", ageYears: 55, episodeDays: 14, painUnrelatedToMovement: true },
        { abdominalPain: "severe", ageYears: 55, episodeDays: 14, pulsatingAbdomen: true },
      ],
      no: [
        { abdominalPain: "mild" },
        { abdominalPain: "severe", ageYears: 54 },
        { abdominalPain: "severe", episodeDays: 15 },
        {
          abdominalPain: "severe",
          ageYears: 59,
          episodeDays: 3,
          painUnrelatedToMovement: false,
          everSmoked: false,
          pulsatingAbdomen: false,
        },
      ],
      unknown: [{}, { abdominalPain: "severe", ageYears: 60 }],
    },
  },
  {
    id: "VA-6",
    when: yes("pulsatingAbdomen"),
    urgency: "same_day",
    says: {
      nl: "Een kloppend gevoel in de buik, samen met rugpijn.",
      en: "A throbbing in the belly, together with back pain.",
    },
    gist: {
      nl: "Pulserend gevoel in de buik bij rugpijn.",
      en: "Throbbing in the belly together with back pain.",
    },
    asked: "cards",
    sources: [
      { source: "nhs-aaa", at: "pulsing feeling" },
      { source: "jospt-2008-aaa", at: "case" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ pulsatingAbdomen: true }],
      no: [{ pulsatingAbdomen: false }],
      unknown: [{}],
    },
  },
  {
    id: "VA-7",
    when: yes("knownAAA"),
    urgency: "same_day",
    says: {
      nl: "Een bekende verwijde buikslagader, en rugpijn.",
      en: "A known widened artery in the belly, and back pain.",
    },
    gist: {
      nl: "Bekend aneurysma van de aorta en rugpijn: vandaag bellen.",
      en: "Known widening of the aorta and back pain: phone today.",
    },
    asked: "cards",
    sources: [{ source: "product-rule", at: "fail on the safe side" }],
    evidence: "own",
    review: "unreviewed",
    cases: { yes: [{ knownAAA: true }], no: [{ knownAAA: false }], unknown: [{}] },
  },
  {
    id: "VA-8",
    when: all(
      atLeast("ageYears", 60),
      oneOf("onset", "sudden"),
      atMost("episodeDays", 3),
      atLeast("painNow", 7),
      any(
        yes("painUnrelatedToMovement"),
        all(yes("flankColic"), unless(yes("kidneyStonesBefore"))),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Vanaf 60 jaar plots hevige pijn, die niet verandert als je beweegt.",
      en: "From age 60, sudden severe pain that does not change when you move.",
    },
    gist: {
      nl: "60-plus, plotse hevige pijn los van beweging, ook zonder buikpijn: denk aan de aorta.",
      en: "60+, sudden severe pain that movement does not change, also without belly pain.",
    },
    asked: "cards",
    sources: [{ source: "dissection-pmc3603769", at: "back or flank pain" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ...suddenAt60, painUnrelatedToMovement: true },
        { ...suddenAt60, flankColic: true },
      ],
      no: [
        { ...suddenAt60, ageYears: 59, painUnrelatedToMovement: true },
        { ...suddenAt60, episodeDays: 4, painUnrelatedToMovement: true },
        { ...suddenAt60, painNow: 6, painUnrelatedToMovement: true },
        {
          ...suddenAt60,
          painUnrelatedToMovement: false,
          flankColic: true,
          kidneyStonesBefore: true,
        },
      ],
      unknown: [{}, { ...suddenAt60 }],
    },
  },
  {
    id: "VA-8b",
    when: all(
      atLeast("ageYears", 60),
      oneOf("onset", "sudden"),
      atMost("episodeDays", 3),
      atLeast("painNow", 7),
      yes("regionFlank"),
    ),
    urgency: "same_day",
    says: {
      nl: "Vanaf 60 jaar plots hevige pijn in de zij.",
      en: "From age 60, sudden severe pain in the side.",
    },
    gist: { nl: "60-plus, plotse hevige flankpijn.", en: "60+, sudden severe pain in the side." },
    asked: "cards",
    sources: [{ source: "dissection-pmc3603769", at: "back or flank pain" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ ...suddenAt60, regionFlank: true }],
      no: [
        { ...suddenAt60, regionFlank: false },
        { ...suddenAt60, ageYears: 59, regionFlank: true },
        { ...suddenAt60, onset: "gradual", regionFlank: true },
      ],
      unknown: [{}, { ...suddenAt60 }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
