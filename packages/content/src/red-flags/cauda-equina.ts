/** Signs between the legs, of bladder and bowel, and in both legs. */
import { all, any, oneOf, unless, yes } from "../asking.ts";
import { caudaUnsure, legNew, unassessed, walkOnly, worsening } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const pathway = [
  { source: "ifompt-2020", at: "cauda equina syndrome" },
  {
    source: "bmj-best-practice-ces",
    at: "history; recent onset is under 14 days, or getting worse",
  },
  { source: "girft-ces", at: "emergency signs" },
] as const;
const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const bothLegs = { bilateralLegPain: true, legPainBelowKnee: true } as const;
const onlyWalking = {
  walkingBringsLegSymptoms: true,
  sittingRelievesLegs: true,
  legSymptomsDays: 43,
  legWeakness: "none",
  gaitUnsteady: false,
} as const;

export const caudaEquinaFlags = [
  {
    id: "CE-1",
    when: yes("saddleNumbness"),
    urgency: "emergency",
    says: {
      nl: "Een doof of vreemd gevoel tussen de benen, bij geslachtsdelen of anus.",
      en: "A numb or strange feeling between the legs, around the genitals or anus.",
    },
    gist: {
      nl: "Veranderd gevoel in het rijbroekgebied bij rug- of beenpijn: mogelijk caudasyndroom, binnen uren naar het ziekenhuis.",
      en: "Altered saddle sensation with back or leg pain: possible cauda equina, hospital within hours.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: pathway,
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ saddleNumbness: true }],
      no: [{ saddleNumbness: false }],
      unknown: [{}, { saddleNumbness: null }],
    },
  },
  {
    id: "CE-2",
    when: all(yes("bladderRetention"), unless(yes("retentionKnownStable"))),
    urgency: "emergency",
    says: {
      nl: "Plassen lukt sinds kort moeilijk, of je voelt geen aandrang.",
      en: "Passing urine has become difficult, or you feel no urge.",
    },
    gist: {
      nl: "Nieuwe retentie, zwakke straal of geen aandrang: mogelijk caudasyndroom.",
      en: "New retention, weak stream or no urge: possible cauda equina.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: pathway,
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ bladderRetention: true }, { bladderRetention: true, retentionKnownStable: false }],
      no: [{ bladderRetention: false }, { bladderRetention: true, retentionKnownStable: true }],
      unknown: [{}, { bladderRetention: null }],
    },
  },
  {
    id: "CE-3",
    when: any(
      all(yes("bladderIncontinence"), unless(yes("incontinenceKnownStable"))),
      all(yes("bowelControlLoss"), unless(yes("bowelKnownStable"))),
    ),
    urgency: "emergency",
    says: {
      nl: "Plas of ontlasting sinds kort niet kunnen ophouden.",
      en: "Recently unable to hold urine or stool.",
    },
    gist: {
      nl: "Nieuw verlies van controle over blaas of darm: mogelijk caudasyndroom.",
      en: "New loss of bladder or bowel control: possible cauda equina.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: pathway,
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { bladderIncontinence: true },
        { bowelControlLoss: true },
        // an old leak never silences a new loss of stool
        { bladderIncontinence: true, incontinenceKnownStable: true, bowelControlLoss: true },
      ],
      no: [
        { bladderIncontinence: false, bowelControlLoss: false },
        { bladderIncontinence: true, incontinenceKnownStable: true, bowelControlLoss: false },
      ],
      unknown: [{}, { bladderIncontinence: false }],
    },
  },
  {
    id: "CE-4",
    when: all(yes("bilateralLegNeuro"), unless(walkOnly), any(legNew, worsening)),
    urgency: "emergency",
    says: {
      nl: "Zwakte, tintelingen of een doof gevoel in beide benen, nieuw of erger.",
      en: "Weakness, tingling or numbness in both legs, new or getting worse.",
    },
    gist: {
      nl: "Nieuwe of toenemende uitval in beide benen.",
      en: "New or worsening weakness, numbness or tingling in both legs.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: [...pathway, { source: "nhs-back-pain", at: "both legs: emergency department" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { bilateralLegNeuro: true },
        { bilateralLegNeuro: true, legSymptomsDays: 14 },
        { bilateralLegNeuro: true, legSymptomsDays: 90, course: "worsening" },
      ],
      no: [
        { bilateralLegNeuro: false },
        { bilateralLegNeuro: true, legSymptomsDays: 15, course: "stable" },
        { bilateralLegNeuro: true, course: "worsening", ...onlyWalking },
      ],
      unknown: [{}, { bilateralLegNeuro: true, legSymptomsDays: 15 }, { bilateralLegNeuro: null }],
    },
  },
  {
    id: "CE-4b",
    when: all(yes("bilateralLegNeuro"), unless(walkOnly), unassessed),
    urgency: "same_day",
    says: {
      nl: "Zwakte, tintelingen of een doof gevoel in beide benen, nog niet onderzocht.",
      en: "Weakness, tingling or numbness in both legs, not examined yet.",
    },
    gist: {
      nl: "Klachten in beide benen die geen arts onderzocht sinds ze veranderden.",
      en: "Signs in both legs that no doctor has examined since they changed.",
    },
    asked: "cards",
    sources: [blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ bilateralLegNeuro: true, legSymptomsDays: 200, course: "stable" }],
      no: [
        { bilateralLegNeuro: false },
        { bilateralLegNeuro: true, assessedUnchanged: true },
        { bilateralLegNeuro: true, ...onlyWalking },
      ],
      unknown: [{}],
    },
  },
  {
    id: "CE-4c",
    when: all(yes("bilateralLegNeuro"), walkOnly),
    urgency: "gp_week",
    says: {
      nl: "Klachten in beide benen, alleen bij lopen. Bij zitten gaan ze over.",
      en: "Signs in both legs, only on walking. Sitting eases them.",
    },
    gist: {
      nl: "Beide benen, alleen bij lopen, over bij zitten: patroon van een vernauwd kanaal.",
      en: "Both legs, only on walking, eased by sitting: the pattern of a narrowed canal.",
    },
    asked: "cards",
    sources: [{ source: "nhg-lrs-m55", at: "narrowed canal" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ bilateralLegNeuro: true, ...onlyWalking }],
      no: [
        { bilateralLegNeuro: true, ...onlyWalking, legSymptomsDays: 42 },
        { bilateralLegNeuro: true, ...onlyWalking, gaitUnsteady: true },
        { bilateralLegNeuro: true, ...onlyWalking, legWeakness: "mild" },
      ],
      unknown: [{}, { bilateralLegNeuro: true }],
    },
  },
  {
    id: "CE-5",
    when: yes("sexualDysfunctionNew"),
    urgency: "emergency",
    says: {
      nl: "Sinds kort geen gevoel bij seks, samen met rug- of beenpijn.",
      en: "A recent loss of feeling during sex, together with back or leg pain.",
    },
    gist: {
      nl: "Nieuw verlies van genitaal gevoel of functie in de laatste 14 dagen.",
      en: "New loss of genital feeling or function in the last 14 days.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: pathway,
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ sexualDysfunctionNew: true }],
      no: [{ sexualDysfunctionNew: false }],
      unknown: [{}, { sexualDysfunctionNew: null }],
    },
  },
  {
    id: "CE-6",
    when: caudaUnsure,
    urgency: "same_day",
    says: {
      nl: "Je twijfelt over plassen, ontlasting, gevoel tussen je benen of beide benen.",
      en: "You are not sure about your bladder, bowel, the feeling between your legs, or both legs.",
    },
    gist: {
      nl: "“Niet zeker” op een van de zes caudavragen: vandaag bellen, zodat iemand doorvraagt.",
      en: "“Not sure” on one of the six cauda equina questions: phone today so that someone asks on.",
    },
    action: "ask-on",
    asked: "cards",
    sources: [
      { source: "product-rule", at: "not sure is never no" },
      { source: "hsib-2021", at: "vague answers preceded delay" },
    ],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ saddleNumbness: null }, { bowelControlLoss: null, saddleNumbness: false }],
      no: [
        {
          saddleNumbness: false,
          bladderRetention: false,
          bladderIncontinence: false,
          bowelControlLoss: false,
          sexualDysfunctionNew: false,
          bilateralLegNeuro: true,
        },
      ],
      unknown: [{}, { saddleNumbness: false }],
    },
  },
  {
    id: "CE-6b",
    when: all(
      caudaUnsure,
      any(
        yes("bilateralLegPain"),
        yes("bilateralLegNeuro"),
        oneOf("legWeakness", "severe"),
        yes("weaknessProgressive"),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Je twijfelt over plassen, ontlasting of gevoel. En beide benen doen mee, of een been verliest kracht.",
      en: "You are not sure about bladder, bowel or feeling. And both legs are involved, or a leg is losing strength.",
    },
    gist: {
      nl: "“Niet zeker” op een caudavraag samen met klachten in beide benen of krachtverlies.",
      en: "“Not sure” on a cauda equina question together with both-leg or motor signs.",
    },
    action: "cauda-equina",
    asked: "cards",
    sources: [{ source: "hsib-2021", at: "vague answers preceded delay" }, blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [
        { bladderRetention: null, bilateralLegPain: true },
        { bladderRetention: null, legWeakness: "severe" },
        { bladderRetention: null, weaknessProgressive: true },
        { bladderRetention: null, bilateralLegNeuro: true },
      ],
      no: [
        {
          bladderRetention: null,
          bilateralLegPain: false,
          bilateralLegNeuro: false,
          legWeakness: "mild",
          weaknessProgressive: false,
        },
      ],
      unknown: [{}, { bladderRetention: null }],
    },
  },
  {
    id: "CE-7",
    when: all(
      yes("bilateralLegPain"),
      yes("legPainBelowKnee"),
      unless(walkOnly),
      any(legNew, worsening),
    ),
    urgency: "same_day",
    says: {
      nl: "Nieuwe pijn tot onder de knie, in beide benen.",
      en: "New pain below the knee, in both legs.",
    },
    gist: {
      nl: "Nieuwe of toenemende uitstraling onder de knie in beide benen.",
      en: "New or worsening radiating pain below the knee in both legs.",
    },
    asked: "cards",
    sources: [{ source: "girft-ces", at: "bilateral radicular pain" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ...bothLegs, legSymptomsDays: 14 },
        { ...bothLegs, course: "worsening" },
      ],
      no: [
        { ...bothLegs, legSymptomsDays: 15, course: "stable" },
        { ...bothLegs, legPainBelowKnee: false },
        { ...bothLegs, ...onlyWalking, course: "worsening" },
      ],
      unknown: [{}, { bilateralLegPain: true }],
    },
  },
  {
    id: "CE-7b",
    when: all(yes("bilateralLegPain"), yes("legPainBelowKnee"), unassessed),
    urgency: "gp_week",
    says: {
      nl: "Pijn tot onder de knie in beide benen, nog niet onderzocht.",
      en: "Pain below the knee in both legs, not examined yet.",
    },
    gist: {
      nl: "Uitstraling onder de knie in beide benen, niet onderzocht.",
      en: "Radiating pain below the knee in both legs, not examined.",
    },
    asked: "cards",
    sources: [blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ ...bothLegs, legSymptomsDays: 400 }],
      no: [{ ...bothLegs, assessedUnchanged: true }, { bilateralLegPain: false }],
      unknown: [{}, { bilateralLegPain: true }],
    },
  },
  {
    id: "CE-8",
    when: any(
      all(yes("bladderIncontinence"), yes("incontinenceKnownStable")),
      all(yes("bowelControlLoss"), yes("bowelKnownStable")),
      all(yes("bladderRetention"), yes("retentionKnownStable")),
    ),
    urgency: "physio",
    says: {
      nl: "Een bekende klacht van blaas of darm, die gelijk bleef. Een bekkenfysiotherapeut kan helpen.",
      en: "A known bladder or bowel complaint that stayed the same. A pelvic physiotherapist can help.",
    },
    gist: {
      nl: "Langbestaand, onveranderd en bekend: bespreek welke tekenen wél nieuw zouden zijn.",
      en: "Long-standing, unchanged and known: discuss which signs would be new.",
    },
    asked: "cards",
    sources: [{ source: "product-rule", at: "one stable flag per complaint" }, blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [
        { bladderIncontinence: true, incontinenceKnownStable: true },
        { bowelControlLoss: true, bowelKnownStable: true },
        { bladderRetention: true, retentionKnownStable: true },
      ],
      no: [
        { bladderIncontinence: false, bowelControlLoss: false, bladderRetention: false },
        {
          bladderIncontinence: true,
          incontinenceKnownStable: false,
          bowelControlLoss: false,
          bladderRetention: false,
        },
      ],
      unknown: [{}, { bladderIncontinence: true }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
