/** Accidents, falls and knocks. */
import { all, any, atLeast, oneOf, yes } from "../asking.ts";
import { neuroDeficit, traumaWithin, unassessed, weakBones } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const seed = { source: "article-back-pain-ibs", at: "after trauma: medical examination" } as const;
const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const noNerveSigns = {
  legWeakness: "none",
  legNumbness: false,
  gaitUnsteady: false,
  bilateralLegNeuro: false,
} as const;
const strongBones = { osteoporosisKnown: false, previousFragilityFracture: false } as const;
const calm = {
  ...noNerveSigns,
  ...strongBones,
  cannotStandOrWalk: false,
  painNow: 6,
  ageYears: 64,
  axSpAKnown: false,
  anticoagulant: false,
} as const;

export const accidentFlags = [
  {
    id: "TR-1",
    when: all(
      oneOf("traumaSeverity", "major"),
      traumaWithin(14),
      any(
        neuroDeficit,
        yes("cannotStandOrWalk"),
        all(
          traumaWithin(2),
          any(
            atLeast("painNow", 7),
            atLeast("ageYears", 65),
            weakBones,
            yes("axSpAKnown"),
            yes("anticoagulant"),
          ),
        ),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Een zwaar ongeluk of een val, met hevige pijn, zenuwtekenen of niet kunnen staan.",
      en: "A serious accident or fall, with severe pain, nerve signs or being unable to stand.",
    },
    gist: {
      nl: "Hoogenergetisch trauma met hevige pijn, uitval of niet kunnen staan: niet bewegen, 112.",
      en: "Serious accident or fall with severe pain, nerve signs or unable to stand: do not move, 112.",
    },
    action: "lie-still",
    asked: "cards",
    sources: [
      { source: "nhs-back-pain", at: "serious accident: 999" },
      { source: "ifompt-2020", at: "fracture" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { traumaSeverity: "major", traumaDaysAgo: 14, legNumbness: true },
        { traumaSeverity: "major", traumaDaysAgo: 14, cannotStandOrWalk: true },
        { traumaSeverity: "major", traumaDaysAgo: 2, painNow: 7 },
        { traumaSeverity: "major", traumaDaysAgo: 2, ageYears: 65 },
        { traumaSeverity: "major", painNow: 8 },
        { traumaSeverity: "major", traumaDaysAgo: 1, anticoagulant: true },
        { traumaSeverity: "major", traumaDaysAgo: 1, axSpAKnown: true },
        { traumaSeverity: "major", traumaDaysAgo: 1, previousFragilityFracture: true },
      ],
      no: [
        { traumaSeverity: "minor" },
        { traumaSeverity: "major", traumaDaysAgo: 15, cannotStandOrWalk: true },
        { ...calm, traumaSeverity: "major", traumaDaysAgo: 2 },
        { ...calm, traumaSeverity: "major", traumaDaysAgo: 3, painNow: 10, ageYears: 90 },
      ],
      unknown: [{}, { traumaSeverity: "major" }],
    },
  },
  {
    id: "TR-2",
    when: all(oneOf("traumaSeverity", "major"), traumaWithin(42), unassessed),
    urgency: "same_day",
    says: {
      nl: "Rugpijn na een zwaar ongeluk of een val, nog niet onderzocht.",
      en: "Back pain after a serious accident or fall, not examined yet.",
    },
    gist: {
      nl: "Rugpijn na een zwaar ongeluk in de laatste zes weken.",
      en: "Back pain after a serious accident or fall in the last six weeks.",
    },
    asked: "cards",
    sources: [{ source: "downie-2013", at: "severe trauma 11 % (8-16) for fracture" }, seed],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [{ traumaSeverity: "major" }, { traumaSeverity: "major", traumaDaysAgo: 42 }],
      no: [
        { traumaSeverity: "major", traumaDaysAgo: 43 },
        { traumaSeverity: "major", traumaDaysAgo: 5, assessedUnchanged: true },
        { traumaSeverity: "none" },
      ],
      unknown: [{}],
    },
  },
  {
    id: "TR-2b",
    when: all(oneOf("traumaSeverity", "major"), traumaWithin(90), unassessed),
    urgency: "gp_week",
    says: {
      nl: "Een zwaar ongeluk of een val in de laatste drie maanden.",
      en: "A serious accident or fall in the last three months.",
    },
    gist: {
      nl: "Zwaar ongeluk in de laatste 90 dagen, niet onderzocht.",
      en: "Serious accident or fall in the last 90 days, not examined.",
    },
    asked: "cards",
    sources: [seed, blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ traumaSeverity: "major", traumaDaysAgo: 90 }],
      no: [
        { traumaSeverity: "major", traumaDaysAgo: 91 },
        { traumaSeverity: "major", traumaDaysAgo: 60, assessedUnchanged: true },
        { traumaSeverity: "minor", traumaDaysAgo: 60 },
      ],
      unknown: [{}],
    },
  },
  {
    id: "TR-3",
    when: all(
      oneOf("traumaSeverity", "minor"),
      traumaWithin(42),
      any(
        atLeast("ageYears", 70),
        all(oneOf("sex", "female"), atLeast("ageYears", 65)),
        weakBones,
        yes("corticosteroidsLong"),
        yes("anticoagulant"),
      ),
    ),
    urgency: "same_day",
    says: {
      nl: "Een kleine val of klap, bij 70 jaar of ouder, zwakke botten, prednison of een bloedverdunner.",
      en: "A small fall or knock, at 70 or older, with weak bones, prednisone or a blood thinner.",
    },
    gist: {
      nl: "Klein trauma met broze botten, hoge leeftijd of bloedverdunner.",
      en: "Small fall or knock with weak bones, older age or a blood thinner.",
    },
    asked: "cards",
    sources: [
      { source: "henschke-2009", at: "age over 70, steroids, trauma" },
      { source: "downie-2013", at: "several together 90 % (34-99)" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { traumaSeverity: "minor", traumaDaysAgo: 42, ageYears: 70 },
        { traumaSeverity: "minor", sex: "female", ageYears: 65 },
        { traumaSeverity: "minor", osteoporosisKnown: true },
        { traumaSeverity: "minor", corticosteroidsLong: true },
        { traumaSeverity: "minor", anticoagulant: true },
      ],
      no: [
        { traumaSeverity: "minor", traumaDaysAgo: 43, ageYears: 80 },
        {
          ...strongBones,
          traumaSeverity: "minor",
          ageYears: 69,
          sex: "male",
          corticosteroidsLong: false,
          anticoagulant: false,
        },
      ],
      unknown: [{}, { traumaSeverity: "minor" }],
    },
  },
  {
    id: "TR-3b",
    when: all(
      oneOf("traumaSeverity", "minor"),
      traumaWithin(7),
      any(
        yes("axSpAKnown"),
        all(
          yes("cannotStandOrWalk"),
          any(atLeast("ageYears", 65), weakBones, yes("corticosteroidsLong")),
        ),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Een kleine val met bechterew. Of niet kunnen staan na een val, met zwakke botten of vanaf 65 jaar.",
      en: "A small fall with a stiff (Bechterew) spine. Or unable to stand after a fall, with weak bones or from age 65.",
    },
    gist: {
      nl: "Klein trauma bij een stijve wervelkolom, of niet kunnen staan met broze botten: niet bewegen, 112.",
      en: "Small fall with a stiff (Bechterew) spine, or cannot stand with weak bones: do not move, 112.",
    },
    action: "lie-still",
    asked: "cards",
    sources: [blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { traumaSeverity: "minor", traumaDaysAgo: 7, axSpAKnown: true },
        { traumaSeverity: "minor", cannotStandOrWalk: true, ageYears: 65 },
        { traumaSeverity: "minor", cannotStandOrWalk: true, corticosteroidsLong: true },
        { traumaSeverity: "minor", cannotStandOrWalk: true, osteoporosisKnown: true },
      ],
      no: [
        { traumaSeverity: "minor", traumaDaysAgo: 8, axSpAKnown: true },
        {
          ...strongBones,
          traumaSeverity: "minor",
          axSpAKnown: false,
          cannotStandOrWalk: true,
          ageYears: 64,
          corticosteroidsLong: false,
        },
      ],
      unknown: [{}, { traumaSeverity: "minor" }],
    },
  },
  {
    id: "TR-4",
    when: all(oneOf("traumaSeverity", "minor"), traumaWithin(42)),
    urgency: "gp_week",
    says: { nl: "Rugpijn na een val of klap.", en: "Back pain after a fall or knock." },
    gist: {
      nl: "Rugpijn na een klein trauma in de laatste zes weken.",
      en: "Back pain after a small fall or knock in the last six weeks.",
    },
    asked: "cards",
    sources: [seed],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ traumaSeverity: "minor" }, { traumaSeverity: "minor", traumaDaysAgo: 42 }],
      no: [{ traumaSeverity: "minor", traumaDaysAgo: 43 }, { traumaSeverity: "none" }],
      unknown: [{}],
    },
  },
  {
    id: "TR-4b",
    when: oneOf("traumaSeverity", "minor"),
    urgency: "physio",
    says: {
      nl: "Een oudere val of klap. Laat er één keer naar kijken.",
      en: "An older fall or knock. Have it examined once.",
    },
    gist: {
      nl: "Ouder klein trauma: eenmaal laten onderzoeken.",
      en: "Older fall or knock: have it examined once.",
    },
    asked: "cards",
    sources: [seed, blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ traumaSeverity: "minor", traumaDaysAgo: 400 }],
      no: [{ traumaSeverity: "none" }, { traumaSeverity: "major" }],
      unknown: [{}],
    },
  },
] as const satisfies readonly ScreeningFlag[];
