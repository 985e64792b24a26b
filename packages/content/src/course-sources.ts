/** The sources behind the course; `seen` says how much of it was read for this app. */
export const courseSources = {
  "wallwork-2024": {
    title:
      "The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis",
    by: "Wallwork SB and others, CMAJ 2024;196:E29",
    at: "https://doi.org/10.1503/cmaj.230542",
    kind: "systematic review",
    seen: "abstract and point values; intervals and DOI still to be checked",
  },
  "menezes-costa-2012": {
    title: "The prognosis of acute and persistent low-back pain: a meta-analysis",
    by: "Menezes Costa L and others, CMAJ 2012;184:E613",
    at: "https://doi.org/10.1503/cmaj.111271",
    kind: "systematic review",
    seen: "point values and intervals",
  },
  "ostelo-2008": {
    title: "Interpreting change scores for pain and functional status in low back pain",
    by: "Ostelo RW and others, Spine 2008;33:90",
    at: "https://doi.org/10.1097/BRS.0b013e31815e3a10",
    kind: "consensus",
    seen: "thresholds; DOI still to be checked",
  },
  "henschke-2008": {
    title: "Prognosis in patients with recent onset low back pain in Australian primary care",
    by: "Henschke N and others, BMJ 2008;337:a171",
    at: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2483884/",
    kind: "cohort of 973",
    seen: "abstract",
  },
  "physiotherapy-page-low-back-pain": {
    title: "Aspecifieke lage rugpijn",
    by: "a Dutch physiotherapy site that also sells programmes",
    kind: "patient page, commercial",
    seen: "whole page",
  },
  "neurosurgeon-leaflet-back-pain": {
    title: "Rugpijn",
    by: "a Dutch neurosurgeon",
    kind: "patient leaflet",
    seen: "whole leaflet",
  },
  "thuisarts-hernia": {
    title: "Ik heb een hernia",
    by: "Thuisarts.nl, Nederlands Huisartsen Genootschap",
    at: "https://www.thuisarts.nl/hernia",
    kind: "patient page of a guideline body",
    seen: "page",
  },
} as const;
