/** Side, bladder and belly pain, and a rash in a band. */
import { all, oneOf, yes } from "../asking.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const general = { source: "general-medicine", at: "to be replaced by a source" } as const;

export const bellyFlags = [
  {
    id: "VI-1",
    when: yes("flankColic"),
    urgency: "same_day",
    says: {
      nl: "Pijngolven van de zij naar de lies.",
      en: "Waves of pain from the side to the groin.",
    },
    gist: {
      nl: "Koliekpijn in de flank: denk aan een niersteen.",
      en: "Colicky flank pain: think of a kidney stone.",
    },
    asked: "cards",
    sources: [general],
    evidence: "from-memory",
    review: "unreviewed",
    cases: { yes: [{ flankColic: true }], no: [{ flankColic: false }], unknown: [{}] },
  },
  {
    id: "VI-2",
    when: yes("urinaryPainOrBlood"),
    urgency: "same_day",
    says: {
      nl: "Pijn bij het plassen, of bloed bij de plas.",
      en: "Pain on passing urine, or blood in it.",
    },
    gist: { nl: "Pijnlijke mictie of hematurie.", en: "Painful urination or blood in the urine." },
    asked: "cards",
    sources: [{ source: "nhg-other", at: "urinary infection" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ urinaryPainOrBlood: true }],
      no: [{ urinaryPainOrBlood: false }],
      unknown: [{}],
    },
  },
  {
    id: "VI-3",
    when: oneOf("abdominalPain", "severe"),
    urgency: "same_day",
    says: {
      nl: "Hevige buikpijn, samen met rugpijn.",
      en: "Severe belly pain, together with back pain.",
    },
    gist: { nl: "Hevige buikpijn bij rugpijn.", en: "Severe belly pain with back pain." },
    asked: "cards",
    sources: [general],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ abdominalPain: "severe" }],
      no: [{ abdominalPain: "mild" }, { abdominalPain: "none" }],
      unknown: [{}],
    },
  },
  {
    id: "VI-4",
    when: all(yes("upperAbdPainToBack"), yes("vomitingPersistent")),
    urgency: "same_day",
    says: {
      nl: "Pijn boven in de buik die doorloopt naar de rug, met braken.",
      en: "Upper belly pain through to the back, with vomiting.",
    },
    gist: {
      nl: "Bovenbuikpijn naar de rug met braken: denk aan de alvleesklier.",
      en: "Upper belly pain through to the back with vomiting: think of the pancreas.",
    },
    asked: "cards",
    sources: [general],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ upperAbdPainToBack: true, vomitingPersistent: true }],
      no: [{ upperAbdPainToBack: false }, { vomitingPersistent: false }],
      unknown: [{}, { upperAbdPainToBack: true }],
    },
  },
  {
    id: "VI-5",
    when: yes("bandRash"),
    urgency: "same_day",
    says: {
      nl: "Blaasjes in een streep. Een behandeling werkt het best binnen 3 dagen.",
      en: "Blisters in a strip. Treatment works best within 3 days.",
    },
    gist: {
      nl: "Bandvormige blaasjes: denk aan gordelroos, behandeling het best binnen 72 uur.",
      en: "Blistering rash in a band: think of shingles, treatment works best within 72 hours.",
    },
    asked: "cards",
    sources: [{ source: "nhg-other", at: "shingles" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: { yes: [{ bandRash: true }], no: [{ bandRash: false }], unknown: [{}] },
  },
] as const satisfies readonly ScreeningFlag[];
