import type { FoodStrategy } from "./strategies.ts";

/** What else is said to be good for a gut, and how sure it is; alcohol stands with the food. */
export const gutLifestyle = [
  {
    id: "movement",
    name: { nl: "Bewegen", en: "Moving" },
    says: {
      nl: "Richtlijnen raden bewegen aan bij PDS. Wat bij je rug past, staat in je plan.",
      en: "Guidelines advise moving with IBS. What suits your back stands in your plan.",
    },
    grade: "guideline",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "nice-cg61", at: "physical activity" },
      { source: "bsg-2021", at: "exercise for all patients" },
      { source: "gut-back-axis-article", at: "levensstijl" },
    ],
    review: "unreviewed",
  },
  {
    id: "stress",
    name: { nl: "Spanning", en: "Stress" },
    says: {
      nl: "Darm en spanning praten met elkaar. Richtlijnen noemen tijd om te ontspannen, of praten met een psycholoog.",
      en: "Gut and stress talk to each other. Guidelines name time to relax, or talking with a psychologist.",
    },
    grade: "guideline",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "nice-cg61", at: "leisure and relaxation time; psychological interventions" },
      { source: "innerbuddies-back-pain-ibs", at: "stress" },
      { source: "gut-back-axis-article", at: "levensstijl; stressreductie" },
    ],
    review: "unreviewed",
  },
  {
    id: "sleep",
    name: { nl: "Slaap", en: "Sleep" },
    says: {
      nl: "Slecht slapen en een onrustige buik gaan vaak samen. Wat eerst komt, is niet bekend.",
      en: "Poor sleep and an unsettled belly often go together. Which comes first is not known.",
    },
    grade: "low",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "innerbuddies-back-pain-ibs", at: "slaaptekort als trigger" },
      { source: "gut-back-axis-article", at: "levensstijl" },
    ],
    review: "unreviewed",
  },
  {
    id: "smoking",
    name: { nl: "Niet roken", en: "Not smoking" },
    says: {
      nl: "Of je buik rustiger wordt van stoppen, is niet bekend. Voor hart en longen is stoppen altijd goed.",
      en: "Whether your belly calms when you stop is not known. For heart and lungs stopping is always good.",
    },
    care: {
      nl: "Hulp bij stoppen krijg je via je huisarts.",
      en: "Your GP can arrange help with stopping.",
    },
    grade: "hypothesis",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "gut-back-axis-article", at: "alcohol en roken" },
      { source: "wervel", at: "no trial on the gut was found" },
    ],
    review: "unreviewed",
  },
] as const satisfies readonly FoodStrategy[];
