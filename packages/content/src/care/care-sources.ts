/** Where the words about professions, referral and cost were read. */
export const careSources = {
  "physiotherapy-page": {
    title: "Aspecifieke lage rugpijn",
    by: "a Dutch physiotherapy site that also sells programmes",
    kind: "patient page, commercial",
  },
  "gut-article": {
    title: "Wat is de oorzaak van rugpijn bij IBS?",
    by: "a gut-test platform that also sells tests",
    kind: "patient page, commercial",
  },
  "kngf-2021": { title: "Richtlijn lage rugpijn", by: "KNGF, 2021", kind: "guideline" },
  "kngf-2013": {
    title: "Richtlijn lage rugpijn",
    by: "KNGF, 2013, in a summary",
    kind: "guideline",
  },
  "nice-cg61": { title: "Irritable bowel syndrome in adults", by: "NICE CG61", kind: "guideline" },
  zorginstituut: {
    title: "Advies passende zorg fysio- en oefentherapie",
    by: "Zorginstituut Nederland",
    kind: "government page",
    at: "zorginstituutnederland.nl, werkagenda bewegingsapparaat",
  },
  "cm-kine": {
    title: "Kinesisten: zittingen tegen normaal tarief",
    by: "CM, a Belgian health insurance fund",
    kind: "insurer's page",
    at: "cm.be, terugbetalingen, kinesisten",
  },
  "riziv-psychology": {
    title: "Eerstelijns psychologische zorg in netwerken, vanaf 1 april 2024",
    by: "RIZIV",
    kind: "government page",
    at: "riziv.fgov.be, wat het ziekenfonds terugbetaalt",
  },
  "dietitians-nl": {
    title: "Vergoedingen en tarieven",
    by: "several Dutch dietitians' practices",
    kind: "practice pages",
    at: "dieetgezond.nl and dietisteninsamenwerking.nl",
  },
  memory: {
    title: "From memory, to be checked before release",
    by: "Wervel",
    kind: "own",
  },
} as const;
export type CareSourceId = keyof typeof careSources;
