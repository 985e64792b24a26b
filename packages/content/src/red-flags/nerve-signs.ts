/** Loss of strength or feeling, and unsteady walking. */
import { all, any, oneOf, yes } from "../asking.ts";
import { unassessed } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

export const nerveFlags = [
  {
    id: "ND-1",
    when: oneOf("legWeakness", "severe"),
    urgency: "same_day",
    says: {
      nl: "Een voet die klapt of een been dat wegzakt.",
      en: "A foot that slaps or a leg that gives way.",
    },
    gist: {
      nl: "Klapvoet of een been dat het begeeft: vandaag onderzoeken.",
      en: "Foot drop or a leg that fails: examined today.",
    },
    asked: "cards",
    sources: [{ source: "nhg-lrs-m55", at: "severe paresis: refer" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ legWeakness: "severe" }],
      no: [{ legWeakness: "mild" }, { legWeakness: "none" }],
      unknown: [{}],
    },
  },
  {
    id: "ND-2",
    when: all(oneOf("legWeakness", "mild", "severe"), yes("weaknessProgressive")),
    urgency: "same_day",
    says: {
      nl: "Minder kracht in een been, en het wordt erger.",
      en: "Less strength in a leg, and it is getting worse.",
    },
    gist: { nl: "Toenemend krachtverlies.", en: "Loss of strength that is getting worse." },
    asked: "cards",
    sources: [
      { source: "nhg-lrs-m55", at: "progressive paresis" },
      { source: "kngf-2021", at: "B.1.3" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ legWeakness: "mild", weaknessProgressive: true }],
      no: [
        { legWeakness: "none", weaknessProgressive: true },
        { legWeakness: "mild", weaknessProgressive: false },
      ],
      unknown: [{}, { legWeakness: "mild" }],
    },
  },
  {
    id: "ND-3",
    when: yes("gaitUnsteady"),
    urgency: "same_day",
    says: { nl: "Ineens onzeker of onhandig lopen.", en: "Suddenly unsteady or clumsy walking." },
    gist: {
      nl: "Nieuw onzeker looppatroon: mogelijk druk op ruggenmerg of wortel.",
      en: "New unsteady or clumsy walking: possible cord or root compression.",
    },
    asked: "cards",
    sources: [
      { source: "ifompt-2020", at: "gait disturbance" },
      { source: "nice-ng234", at: "unsteadiness" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: { yes: [{ gaitUnsteady: true }], no: [{ gaitUnsteady: false }], unknown: [{}] },
  },
  {
    id: "ND-4",
    when: all(
      yes("gaitUnsteady"),
      any(
        oneOf("cancerHistory", "past", "current"),
        yes("regionThoracic"),
        yes("bilateralLegNeuro"),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Onzeker lopen, samen met kanker nu of vroeger, pijn midden in de rug, of beide benen.",
      en: "Unsteady walking, together with cancer now or before, mid-back pain, or both legs.",
    },
    gist: {
      nl: "Onzeker lopen plus kanker, thoracale pijn of beide benen: mogelijk ruggenmergcompressie.",
      en: "Unsteady walking plus cancer history, thoracic pain or both legs: possible cord compression.",
    },
    action: "oncology-line",
    asked: "cards",
    sources: [{ source: "nice-ng234", at: "cord compression" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { gaitUnsteady: true, cancerHistory: "past" },
        { gaitUnsteady: true, cancerHistory: "current" },
        { gaitUnsteady: true, regionThoracic: true },
        { gaitUnsteady: true, bilateralLegNeuro: true },
      ],
      no: [
        { gaitUnsteady: false },
        {
          gaitUnsteady: true,
          cancerHistory: "none",
          regionThoracic: false,
          bilateralLegNeuro: false,
        },
      ],
      unknown: [{}, { gaitUnsteady: true }],
    },
  },
  {
    id: "ND-5",
    when: oneOf("legWeakness", "mild"),
    urgency: "gp_week",
    says: {
      nl: "Iets minder kracht in een been, en het blijft gelijk.",
      en: "A little less strength in a leg, staying the same.",
    },
    gist: {
      nl: "Enig krachtverlies, niet toenemend.",
      en: "Some loss of strength, not worsening.",
    },
    asked: "cards",
    sources: [
      { source: "article-back-pain-ibs", at: "neurological loss: medical examination" },
      { source: "nhg-lrs-m55", at: "paresis" },
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ legWeakness: "mild" }],
      no: [{ legWeakness: "none" }, { legWeakness: "severe" }],
      unknown: [{}],
    },
  },
  {
    id: "ND-6",
    when: all(yes("legNumbness"), unassessed),
    urgency: "gp_week",
    says: { nl: "Een dove plek in een been of voet.", en: "A numb patch in a leg or foot." },
    gist: {
      nl: "Doof gebied in been of voet, niet onderzocht.",
      en: "Numb patch in leg or foot, not examined.",
    },
    asked: "cards",
    sources: [
      { source: "article-back-pain-ibs", at: "neurological loss: medical examination" },
      { source: "nhg-lrs-m55", at: "loss of feeling" },
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ legNumbness: true }, { legNumbness: true, assessedUnchanged: false }],
      no: [{ legNumbness: false }, { legNumbness: true, assessedUnchanged: true }],
      unknown: [{}],
    },
  },
] as const satisfies readonly ScreeningFlag[];
