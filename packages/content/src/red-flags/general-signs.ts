/** Cancer, weight, night pain, constant pain, and long courses. */
import { all, any, atLeast, atMost, oneOf, unless, yes } from "../asking.ts";
import {
  cancer,
  currentCancer,
  neuroDeficit,
  notImproving,
  unassessed,
  weakSignals,
  worsening,
} from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const ng234 = { source: "nice-ng234", at: "spinal metastases and cord compression" } as const;
const seedList = { source: "article-back-pain-ibs", at: "when to seek medical help" } as const;
const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const noNerveSigns = {
  legWeakness: "none",
  legNumbness: false,
  gaitUnsteady: false,
  bilateralLegNeuro: false,
} as const;

export const generalFlags = [
  {
    id: "MA-1",
    when: all(
      cancer,
      any(
        yes("bilateralLegNeuro"),
        yes("gaitUnsteady"),
        oneOf("legWeakness", "severe"),
        yes("weaknessProgressive"),
        all(neuroDeficit, any(yes("regionThoracic"), currentCancer)),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Kanker, nu of vroeger, samen met minder kracht, minder gevoel of onzeker lopen.",
      en: "Cancer, now or before, together with less strength, less feeling or unsteady walking.",
    },
    gist: {
      nl: "Kanker (nu of vroeger) plus uitval: mogelijk ruggenmergcompressie.",
      en: "Cancer (now or before) plus nerve signs: possible cord compression.",
    },
    action: "oncology-line",
    asked: "cards",
    sources: [ng234, { source: "ifompt-2020", at: "spinal malignancy" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { cancerHistory: "past", bilateralLegNeuro: true },
        { cancerHistory: "past", gaitUnsteady: true },
        { cancerHistory: "past", legWeakness: "severe" },
        { cancerHistory: "past", weaknessProgressive: true },
        { cancerHistory: "past", legNumbness: true, regionThoracic: true },
        { cancerHistory: "current", legWeakness: "mild" },
      ],
      no: [
        { cancerHistory: "none", gaitUnsteady: true },
        { cancerHistory: "past", gaitUnsteady: true, onlyBasalCellSkinCancer: true },
        { ...noNerveSigns, cancerHistory: "current", weaknessProgressive: false },
        {
          ...noNerveSigns,
          cancerHistory: "past",
          legNumbness: true,
          regionThoracic: false,
          weaknessProgressive: false,
        },
      ],
      unknown: [{}, { cancerHistory: "past" }],
    },
  },
  {
    id: "MA-1b",
    when: all(cancer, neuroDeficit),
    urgency: "same_day",
    says: {
      nl: "Kanker, nu of vroeger, samen met een dove plek of minder kracht.",
      en: "Cancer, now or before, together with a numb patch or less strength.",
    },
    gist: {
      nl: "Kanker (nu of vroeger) plus een ander zenuwteken.",
      en: "Cancer (now or before) plus another nerve sign.",
    },
    asked: "cards",
    sources: [ng234, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ cancerHistory: "past", legNumbness: true }],
      no: [
        { cancerHistory: "none", legNumbness: true },
        { cancerHistory: "past", ...noNerveSigns },
      ],
      unknown: [{}, { cancerHistory: "past" }],
    },
  },
  {
    id: "MA-2",
    when: all(
      cancer,
      unassessed,
      any(
        oneOf("nightPain", "worse"),
        yes("painUnrelatedToMovement"),
        all(worsening, atLeast("episodeDays", 7)),
        yes("regionThoracic"),
        all(currentCancer, atLeast("painNow", 7)),
      ),
    ),
    urgency: "same_day",
    says: {
      nl: "Kanker, nu of vroeger, met pijn die ’s nachts erger is, nooit verandert of toeneemt.",
      en: "Cancer, now or before, with pain that is worse at night, never changes or is increasing.",
    },
    gist: {
      nl: "Kanker (nu of vroeger) met nachtelijke, constante, toenemende of thoracale pijn.",
      en: "Cancer (now or before) plus night, unremitting, progressive or thoracic pain.",
    },
    asked: "cards",
    sources: [
      ng234,
      { source: "neurosurgeon-leaflet-back-pain", at: "known tumour, new back complaints" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { cancerHistory: "past", nightPain: "worse" },
        { cancerHistory: "past", painUnrelatedToMovement: true },
        { cancerHistory: "past", course: "worsening", episodeDays: 7 },
        { cancerHistory: "past", regionThoracic: true },
        { cancerHistory: "current", painNow: 7 },
      ],
      no: [
        { cancerHistory: "past", nightPain: "worse", assessedUnchanged: true },
        {
          cancerHistory: "past",
          nightPain: "turning",
          painUnrelatedToMovement: false,
          course: "worsening",
          episodeDays: 6,
          regionThoracic: false,
          painNow: 9,
        },
        {
          cancerHistory: "current",
          nightPain: "none",
          painUnrelatedToMovement: false,
          course: "stable",
          regionThoracic: false,
          painNow: 6,
        },
      ],
      unknown: [{}, { cancerHistory: "past" }],
    },
  },
  {
    id: "MA-3",
    when: all(cancer, unassessed),
    urgency: "gp_week",
    says: {
      nl: "Kanker, nu of vroeger, en nieuwe rugpijn.",
      en: "Cancer, now or before, and new back pain.",
    },
    gist: {
      nl: "Kanker (nu of vroeger) en nieuwe rugpijn, niet onderzocht.",
      en: "Cancer now or before and new back pain, not examined.",
    },
    asked: "cards",
    sources: [
      { source: "downie-2013", at: "history of malignancy 33 % (22-46)" },
      { source: "neurosurgeon-leaflet-back-pain", at: "known tumour, new back complaints" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ cancerHistory: "past" }, { cancerHistory: "current" }],
      no: [
        { cancerHistory: "none" },
        { cancerHistory: "past", onlyBasalCellSkinCancer: true },
        { cancerHistory: "past", assessedUnchanged: true },
      ],
      unknown: [{}],
    },
  },
  {
    id: "MA-4",
    when: yes("weightLossUnintended"),
    urgency: "gp_week",
    says: { nl: "Afgevallen zonder reden.", en: "Losing weight without a reason." },
    gist: { nl: "Onverklaard gewichtsverlies.", en: "Unexplained weight loss." },
    asked: "cards",
    sources: [
      seedList,
      { source: "nhs-back-pain", at: "losing weight" },
      { source: "kngf-2013", at: "weight loss" },
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ weightLossUnintended: true }],
      no: [{ weightLossUnintended: false }],
      unknown: [{}],
    },
  },
  {
    id: "MA-5",
    when: all(oneOf("nightPain", "worse"), unassessed),
    urgency: "gp_week",
    says: {
      nl: "’s Nachts erger, ook als je anders gaat liggen. Dit komt vaker voor bij rugpijn.",
      en: "Worse at night, also in another position. This is often seen with back pain.",
    },
    gist: {
      nl: "Nachtelijke pijn die niet zakt bij anders liggen. Als los teken zwak bewijs.",
      en: "Night pain that does not ease on changing position. Weak evidence as a lone flag.",
    },
    asked: "cards",
    sources: [
      seedList,
      { source: "nhs-back-pain", at: "worse at night" },
      { source: "kngf-2021", at: "B.1.3: a single flag says little" },
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ nightPain: "worse" }],
      no: [
        { nightPain: "turning" },
        { nightPain: "none" },
        { nightPain: "worse", assessedUnchanged: true },
      ],
      unknown: [{}],
    },
  },
  {
    id: "MA-6",
    when: all(
      yes("painUnrelatedToMovement"),
      unassessed,
      any(atLeast("episodeDays", 3), atLeast("ageYears", 55)),
    ),
    urgency: "gp_week",
    says: {
      nl: "Pijn die altijd even erg is, wat je ook doet.",
      en: "Pain that is always the same, whatever you do.",
    },
    gist: {
      nl: "Continue pijn die door geen houding of beweging verandert.",
      en: "Constant pain that no posture or movement changes.",
    },
    asked: "cards",
    sources: [
      { source: "kngf-2013", at: "continuous pain" },
      { source: "jospt-2008-aaa", at: "pain without a mechanical pattern" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { painUnrelatedToMovement: true, episodeDays: 3 },
        { painUnrelatedToMovement: true, episodeDays: 0, ageYears: 55 },
      ],
      no: [
        { painUnrelatedToMovement: true, episodeDays: 2, ageYears: 54 },
        { painUnrelatedToMovement: false },
        { painUnrelatedToMovement: true, assessedUnchanged: true },
      ],
      unknown: [{}, { painUnrelatedToMovement: true }],
    },
  },
  {
    id: "MA-7",
    when: all(
      atLeast("ageYears", 50),
      yes("firstEverBackPain"),
      atLeast("episodeDays", 28),
      notImproving,
    ),
    urgency: "gp_week",
    says: {
      nl: "Voor het eerst rugpijn na je 50e, en na 4 weken niet beter.",
      en: "Back pain for the first time after 50, and no better after 4 weeks.",
    },
    gist: {
      nl: "Eerste rugpijn na het 50e jaar zonder verbetering in vier weken.",
      en: "First back pain ever after 50 that does not improve in 4 weeks.",
    },
    asked: "cards",
    sources: [
      { source: "kngf-2013", at: "onset after 50" },
      { source: "nhg-m54", at: "unexplained long or progressive course" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ageYears: 50, firstEverBackPain: true, episodeDays: 28, course: "stable" },
        { ageYears: 50, firstEverBackPain: true, episodeDays: 28, course: "fluctuating" },
      ],
      no: [
        { ageYears: 49 },
        { episodeDays: 27 },
        { course: "improving" },
        { firstEverBackPain: false },
      ],
      unknown: [{}, { ageYears: 50, firstEverBackPain: true, episodeDays: 28 }],
    },
  },
  {
    id: "MA-8",
    when: weakSignals,
    urgency: "gp_week",
    says: {
      nl: "Drie of meer kleine tekenen samen. Los zeggen ze weinig.",
      en: "Three or more small signs together. Alone they say little.",
    },
    gist: {
      nl: "Drie of meer zwakke signalen samen.",
      en: "Three or more weak signals together.",
    },
    asked: "profile",
    sources: [
      { source: "kngf-2021", at: "B.1.3: a combination raises the probability; threshold ours" },
    ],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [
        { regionThoracic: true, diabetes: true, nightSweatsOrFatigue: true },
        { ageYears: 50, firstEverBackPain: true, everSmoked: true, nightPain: "turning" },
        { morningStiffnessMin: 60, diabetes: true, episodeDays: 28, course: "stable" },
      ],
      no: [
        {
          regionThoracic: true,
          diabetes: true,
          nightSweatsOrFatigue: false,
          morningStiffnessMin: 59,
          ageYears: 49,
          episodeDays: 27,
        },
      ],
      unknown: [{}, { regionThoracic: true, diabetes: true }],
    },
  },
  {
    id: "MA-9",
    when: all(
      any(yes("regionThoracic"), yes("regionUpperBack")),
      atLeast("ageYears", 55),
      atMost("episodeDays", 84),
    ),
    urgency: "gp_week",
    says: {
      nl: "Nieuwe pijn midden of hoog in de rug, vanaf 55 jaar.",
      en: "New pain in the mid or upper back, from age 55.",
    },
    gist: {
      nl: "Nieuwe midden- of hoge rugpijn bij 55-plus.",
      en: "New mid or upper back pain at 55+.",
    },
    asked: "cards",
    sources: [
      { source: "nhs-back-pain", at: "between the shoulder blades: urgent; age limit ours" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { regionThoracic: true, ageYears: 55, episodeDays: 84 },
        { regionUpperBack: true, ageYears: 55, episodeDays: 1 },
      ],
      no: [
        { regionThoracic: true, ageYears: 54, episodeDays: 1 },
        { regionThoracic: true, ageYears: 55, episodeDays: 85 },
        { regionThoracic: false, regionUpperBack: false },
      ],
      unknown: [{}, { ageYears: 60, episodeDays: 3 }],
    },
  },
  {
    id: "MA-10",
    when: yes("newLumpOrDeformity"),
    urgency: "gp_week",
    says: {
      nl: "Een nieuwe bult, zwelling of andere vorm van de rug.",
      en: "A new lump, swelling or changed shape of the back.",
    },
    gist: {
      nl: "Nieuwe zwelling of vormverandering van de rug.",
      en: "New lump, swelling or changed shape of the back.",
    },
    asked: "cards",
    sources: [{ source: "nhs-back-pain", at: "lump or changed shape" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ newLumpOrDeformity: true }],
      no: [{ newLumpOrDeformity: false }],
      unknown: [{}],
    },
  },
  {
    id: "MA-11",
    when: all(yes("upperAbdPainToBack"), atLeast("ageYears", 50), atLeast("episodeDays", 14)),
    urgency: "gp_week",
    says: {
      nl: "Pijn boven in de buik die doorloopt naar de rug, al twee weken, vanaf 50 jaar.",
      en: "Upper belly pain through to the back, for two weeks, from age 50.",
    },
    gist: {
      nl: "Bovenbuikpijn naar de rug, twee weken of langer, 50-plus.",
      en: "Upper belly pain through to the back for two weeks at 50+.",
    },
    asked: "cards",
    sources: [blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ upperAbdPainToBack: true, ageYears: 50, episodeDays: 14 }],
      no: [
        { upperAbdPainToBack: true, ageYears: 49, episodeDays: 14 },
        { upperAbdPainToBack: true, ageYears: 50, episodeDays: 13 },
        { upperAbdPainToBack: false },
      ],
      unknown: [{}, { upperAbdPainToBack: true }],
    },
  },
  {
    id: "MA-12",
    when: all(
      atLeast("ageYears", 60),
      atLeast("episodeDays", 42),
      notImproving,
      unless(yes("assessedThisEpisode")),
    ),
    urgency: "gp_week",
    says: {
      nl: "Zes weken niet beter, vanaf 60 jaar, en nog niet onderzocht.",
      en: "No better in six weeks, from age 60, and not examined yet.",
    },
    gist: {
      nl: "Zes weken zonder verbetering bij 60-plus, nooit onderzocht (bloedonderzoek kan nodig zijn).",
      en: "Six weeks without improvement at 60+, never examined (blood tests may be needed).",
    },
    asked: "cards",
    sources: [{ source: "nice-ng12", at: "persistent back pain at 60 and over" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ ageYears: 60, episodeDays: 42, course: "stable" }],
      no: [
        { ageYears: 59 },
        { episodeDays: 41 },
        { course: "improving" },
        { ageYears: 60, episodeDays: 42, course: "stable", assessedThisEpisode: true },
      ],
      unknown: [{}, { ageYears: 60, episodeDays: 42 }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
