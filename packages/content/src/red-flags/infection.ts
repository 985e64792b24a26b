/** Fever, feeling very ill, raised risk of infection, and needles or operations in the back. */
import { all, any, atLeast, oneOf, yes } from "../asking.ts";
import { infectionRisk, neuroDeficit, worsening } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const spinalInfection = { source: "ifompt-2020", at: "spinal infection" } as const;
const noNerveSigns = {
  legWeakness: "none",
  legNumbness: false,
  gaitUnsteady: false,
  bilateralLegNeuro: false,
} as const;
const noInfectionRisk = {
  immunosuppressed: false,
  ivDrugUse: false,
  recentSpinalProcedureOrInfection: false,
} as const;

export const infectionFlags = [
  {
    id: "IN-1",
    when: yes("veryIll"),
    urgency: "emergency",
    says: {
      nl: "Erg ziek, verward, suf of met heftige rillingen.",
      en: "Very ill, confused, drowsy or with shaking chills.",
    },
    gist: {
      nl: "Ernstig ziek, verward, suf of koude rillingen.",
      en: "Very ill, confused, drowsy or shaking chills.",
    },
    asked: "cards",
    sources: [{ source: "sepsis-guidance", at: "signs of serious illness" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: { yes: [{ veryIll: true }], no: [{ veryIll: false }], unknown: [{}] },
  },
  {
    id: "IN-2",
    when: all(yes("feverOrChills"), neuroDeficit),
    urgency: "emergency",
    says: {
      nl: "Koorts of rillingen, samen met minder kracht of gevoel in een been.",
      en: "Fever or chills, together with less strength or feeling in a leg.",
    },
    gist: {
      nl: "Koorts plus uitval: mogelijk epiduraal abces.",
      en: "Fever plus nerve signs: possible epidural abscess.",
    },
    asked: "cards",
    sources: [spinalInfection],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { feverOrChills: true, legNumbness: true },
        { feverOrChills: true, legWeakness: "mild" },
      ],
      no: [{ feverOrChills: false }, { feverOrChills: true, ...noNerveSigns }],
      unknown: [{}, { feverOrChills: true }],
    },
  },
  {
    id: "IN-3",
    when: yes("feverOrChills"),
    urgency: "same_day",
    says: { nl: "Koorts of rillingen bij rugpijn.", en: "Fever or chills with back pain." },
    gist: { nl: "Koorts of rillingen bij rugpijn.", en: "Fever or chills with back pain." },
    asked: "cards",
    sources: [
      { source: "article-back-pain-ibs", at: "with fever: medical examination" },
      { source: "nhs-back-pain", at: "high temperature" },
      spinalInfection,
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: { yes: [{ feverOrChills: true }], no: [{ feverOrChills: false }], unknown: [{}] },
  },
  {
    id: "IN-3b",
    when: all(yes("feverOrChills"), yes("flankColic")),
    urgency: "emergency",
    says: {
      nl: "Koorts, samen met pijngolven in de zij.",
      en: "Fever, together with waves of pain in the side.",
    },
    gist: {
      nl: "Koorts met koliekpijn in de flank.",
      en: "Fever with waves of pain in the side.",
    },
    asked: "cards",
    sources: [{ source: "eau-stones", at: "fever with an obstructed kidney" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ feverOrChills: true, flankColic: true }],
      no: [{ feverOrChills: false }, { flankColic: false }],
      unknown: [{}, { feverOrChills: true }],
    },
  },
  {
    id: "IN-4",
    when: all(
      infectionRisk,
      any(
        oneOf("nightPain", "worse"),
        yes("painUnrelatedToMovement"),
        worsening,
        atLeast("painNow", 7),
      ),
    ),
    urgency: "same_day",
    says: {
      nl: "Meer kans op een infectie, met hevige, constante of toenemende pijn. Ook zonder koorts.",
      en: "A higher chance of infection, with severe, constant or increasing pain. Also without fever.",
    },
    gist: {
      nl: "Verhoogd infectierisico plus hevige, constante of toenemende pijn, ook zonder koorts.",
      en: "Raised infection risk plus severe, constant or worsening pain, also without fever.",
    },
    asked: "cards",
    sources: [spinalInfection, { source: "epidural-abscess-2017", at: "about half have fever" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { immunosuppressed: true, painNow: 7 },
        { ivDrugUse: true, nightPain: "worse" },
        { recentSpinalProcedureOrInfection: true, course: "worsening" },
        { immunosuppressed: true, painUnrelatedToMovement: true },
      ],
      no: [
        { ...noInfectionRisk, painNow: 9 },
        {
          immunosuppressed: true,
          nightPain: "turning",
          painUnrelatedToMovement: false,
          course: "fluctuating",
          painNow: 6,
        },
      ],
      unknown: [{}, { immunosuppressed: true }],
    },
  },
  {
    id: "IN-5",
    when: any(
      yes("ivDrugUse"),
      yes("recentSpinalProcedureOrInfection"),
      all(yes("immunosuppressed"), atLeast("episodeDays", 7)),
    ),
    urgency: "gp_week",
    says: {
      nl: "Meer kans op een infectie, en nieuwe rugpijn.",
      en: "A higher chance of infection, and new back pain.",
    },
    gist: {
      nl: "Verhoogd infectierisico en nieuwe rugpijn.",
      en: "Raised infection risk and new back pain.",
    },
    asked: "cards",
    sources: [{ source: "ifompt-2020", at: "spinal infection; threshold ours" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ivDrugUse: true },
        { recentSpinalProcedureOrInfection: true },
        { immunosuppressed: true, episodeDays: 7 },
      ],
      no: [{ ...noInfectionRisk }, { ...noInfectionRisk, immunosuppressed: true, episodeDays: 6 }],
      unknown: [{}, { immunosuppressed: true }],
    },
  },
  {
    id: "IN-6",
    when: all(
      yes("tbRisk"),
      any(yes("weightLossUnintended"), yes("nightSweatsOrFatigue"), atLeast("episodeDays", 28)),
    ),
    urgency: "gp_week",
    says: {
      nl: "Meer kans op tuberculose, met afvallen, nachtzweten of langere klachten.",
      en: "A higher chance of tuberculosis, with weight loss, night sweats or longer complaints.",
    },
    gist: { nl: "Risico op tuberculose.", en: "Risk of tuberculosis." },
    asked: "profile",
    sources: [{ source: "neurosurgeon-leaflet-back-pain", at: "tuberculosis of the spine" }],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [
        { tbRisk: true, weightLossUnintended: true },
        { tbRisk: true, nightSweatsOrFatigue: true },
        { tbRisk: true, episodeDays: 28 },
      ],
      no: [
        { tbRisk: false },
        {
          tbRisk: true,
          weightLossUnintended: false,
          nightSweatsOrFatigue: false,
          episodeDays: 27,
        },
      ],
      unknown: [{}, { tbRisk: true }],
    },
  },
  {
    id: "SP-1",
    when: all(
      yes("spinalNeedleOrSurgery30d"),
      any(yes("feverOrChills"), neuroDeficit, yes("severeHeadacheOrVision")),
    ),
    urgency: "emergency",
    says: {
      nl: "Kort na een prik of operatie in de rug: koorts, zenuwtekenen, of hevige hoofdpijn.",
      en: "Shortly after a needle or operation in the back: fever, nerve signs, or severe headache.",
    },
    gist: {
      nl: "Prik of operatie in de rug in de laatste 30 dagen plus koorts, uitval of hevige hoofdpijn.",
      en: "Needle or operation in the back in the last 30 days plus fever, nerve signs or severe headache.",
    },
    asked: "cards",
    sources: [{ source: "nhg-lrs-m55", at: "after a procedure" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { spinalNeedleOrSurgery30d: true, feverOrChills: true },
        { spinalNeedleOrSurgery30d: true, legNumbness: true },
        { spinalNeedleOrSurgery30d: true, severeHeadacheOrVision: true },
      ],
      no: [
        { spinalNeedleOrSurgery30d: false },
        {
          ...noNerveSigns,
          spinalNeedleOrSurgery30d: true,
          feverOrChills: false,
          severeHeadacheOrVision: false,
        },
      ],
      unknown: [{}, { spinalNeedleOrSurgery30d: true }],
    },
  },
  {
    id: "SP-2",
    when: yes("spinalNeedleOrSurgery30d"),
    urgency: "same_day",
    says: {
      nl: "Een prik of operatie in de rug in de laatste 30 dagen.",
      en: "A needle or operation in the back in the last 30 days.",
    },
    gist: {
      nl: "Prik of operatie in de rug in de laatste 30 dagen.",
      en: "Needle or operation in the back in the last 30 days.",
    },
    asked: "cards",
    sources: [{ source: "nhg-lrs-m55", at: "after a procedure" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ spinalNeedleOrSurgery30d: true }],
      no: [{ spinalNeedleOrSurgery30d: false }],
      unknown: [{}],
    },
  },
] as const satisfies readonly ScreeningFlag[];
