/** Where the exercises and the rules of building up come from; `seen` says how much was read. */
export const exerciseSources = {
  "hayden-2021": {
    title: "Exercise therapy for chronic low back pain",
    by: "Hayden JA and others, Cochrane 2021, CD009790",
    at: "https://doi.org/10.1002/14651858.CD009790.pub2",
    kind: "systematic review",
    seen: "abstract",
  },
  "owen-2020": {
    title: "Which specific modes of exercise training are most effective for low back pain?",
    by: "Owen PJ and others, Br J Sports Med 2020",
    kind: "network meta-analysis",
    seen: "abstract",
  },
  "smith-2017": {
    title: "Should exercises be painful in the management of chronic musculoskeletal pain?",
    by: "Smith BE and others, Br J Sports Med 2017",
    at: "https://doi.org/10.1136/bjsports-2016-097383",
    kind: "systematic review",
    seen: "abstract",
  },
  "walkback-2024": {
    title: "Walking and education against recurrence of low back pain (WalkBack)",
    by: "Pocovi NC and others, Lancet 2024",
    kind: "trial",
    seen: "abstract",
  },
  "kngf-2021": {
    title: "KNGF-richtlijn Lage rugpijn en LRS",
    by: "KNGF, 2021",
    kind: "guideline",
    seen: "summary",
  },
  "nhg-m54": {
    title: "NHG-Standaard Aspecifieke lagerugpijn (M54)",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "opening",
  },
  "physiotherapy-page-low-back-pain": {
    title: "Aspecifieke lage rugpijn",
    by: "a Dutch physiotherapy site that also sells programmes",
    kind: "patient page, commercial",
    seen: "whole page",
  },
  "gut-back-axis-article": {
    title: "An article on the gut and the back that names movement for the disc",
    by: "a commercial health site",
    kind: "patient page, commercial",
    seen: "whole page",
  },
  wervel: {
    title: "Common use in physiotherapy, written down by us without a document",
    by: "Wervel",
    kind: "own",
    seen: "ours",
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly by: string;
      readonly at?: string;
      readonly kind: string;
      readonly seen: string;
    }
  >
>;
