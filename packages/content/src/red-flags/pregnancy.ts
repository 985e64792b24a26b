/** Pregnant, or possibly pregnant. */
import { all, any, atLeast, oneOf, yes } from "../asking.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const ladeira = { source: "ladeira-2018", at: "case" } as const;

export const pregnancyFlags = [
  {
    id: "PR-1",
    when: all(
      yes("pregnant"),
      any(
        yes("vaginalBleeding"),
        yes("rhythmicCramps"),
        yes("fluidLoss"),
        yes("upperAbdPainToBack"),
      ),
    ),
    urgency: "same_day",
    says: {
      nl: "Zwanger, met bloedverlies, krampen in golven, vochtverlies of pijn boven in de buik.",
      en: "Pregnant, with bleeding, cramps in waves, loss of fluid or upper belly pain.",
    },
    gist: {
      nl: "Zwanger met bloedverlies, ritmische krampen, vochtverlies of bovenbuikpijn: nu de verloskundige bellen.",
      en: "Pregnant with bleeding, rhythmic cramps, fluid loss or upper belly pain: phone the midwife now.",
    },
    action: "maternity-line",
    asked: "cards",
    sources: [{ source: "nvog", at: "when to call" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { pregnant: true, vaginalBleeding: true },
        { pregnant: true, rhythmicCramps: true },
        { pregnant: true, fluidLoss: true },
        { pregnant: true, upperAbdPainToBack: true },
      ],
      no: [
        { pregnant: false },
        {
          pregnant: true,
          vaginalBleeding: false,
          rhythmicCramps: false,
          fluidLoss: false,
          upperAbdPainToBack: false,
        },
      ],
      unknown: [{}, { pregnant: true }],
    },
  },
  {
    id: "PR-2",
    when: all(
      any(yes("possiblyPregnant"), yes("pregnant")),
      any(oneOf("abdominalPain", "mild", "severe"), yes("vaginalBleeding")),
    ),
    urgency: "same_day",
    says: {
      nl: "Zwanger of misschien zwanger, met buikpijn of bloedverlies.",
      en: "Pregnant or possibly pregnant, with belly pain or bleeding.",
    },
    gist: {
      nl: "(Mogelijk) zwanger met buikpijn of bloedverlies: vandaag onderzoeken.",
      en: "(Possibly) pregnant with belly pain or bleeding: must be examined today.",
    },
    action: "maternity-line",
    asked: "cards",
    sources: [ladeira],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { possiblyPregnant: true, abdominalPain: "mild" },
        { pregnant: true, vaginalBleeding: true },
      ],
      no: [
        { possiblyPregnant: false, pregnant: false },
        { possiblyPregnant: true, abdominalPain: "none", vaginalBleeding: false },
      ],
      unknown: [{}, { pregnant: true }],
    },
  },
  {
    id: "PR-2b",
    when: all(yes("possiblyPregnant"), oneOf("abdominalPain", "severe")),
    urgency: "emergency",
    says: {
      nl: "Misschien zwanger, met hevige buikpijn.",
      en: "Possibly pregnant, with severe belly pain.",
    },
    gist: {
      nl: "Mogelijk zwanger met hevige buikpijn: denk aan een buitenbaarmoederlijke zwangerschap.",
      en: "Possibly pregnant with severe belly pain: think of an ectopic pregnancy.",
    },
    asked: "cards",
    sources: [ladeira],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ possiblyPregnant: true, abdominalPain: "severe" }],
      no: [{ possiblyPregnant: false }, { possiblyPregnant: true, abdominalPain: "mild" }],
      unknown: [{}, { possiblyPregnant: true }],
    },
  },
  {
    id: "PR-3",
    when: all(
      yes("pregnant"),
      any(
        yes("fluidLoss"),
        oneOf("abdominalPain", "severe"),
        yes("severeHeadacheOrVision"),
        all(yes("vaginalBleeding"), atLeast("painNow", 7)),
      ),
    ),
    urgency: "emergency",
    says: {
      nl: "Zwanger, met vochtverlies, hevige buikpijn, hevige hoofdpijn, anders zien, of bloeden met veel pijn.",
      en: "Pregnant, with waters broken, severe belly pain, severe headache, changed sight, or painful bleeding.",
    },
    gist: {
      nl: "Zwanger met gebroken vliezen, hevige buik- of hoofdpijn, visusklachten of pijnlijk bloedverlies: nu naar de verloskamer.",
      en: "Pregnant with waters broken, severe belly pain or headache, vision change or painful bleeding: maternity unit now.",
    },
    action: "maternity-line",
    asked: "cards",
    sources: [{ source: "nvog", at: "when to call" }, blind],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { pregnant: true, fluidLoss: true },
        { pregnant: true, abdominalPain: "severe" },
        { pregnant: true, severeHeadacheOrVision: true },
        { pregnant: true, vaginalBleeding: true, painNow: 7 },
      ],
      no: [
        { pregnant: false },
        {
          pregnant: true,
          fluidLoss: false,
          abdominalPain: "mild",
          severeHeadacheOrVision: false,
          vaginalBleeding: true,
          painNow: 6,
        },
      ],
      unknown: [{}, { pregnant: true }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
