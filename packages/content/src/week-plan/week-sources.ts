/** The sources of the week plan that the exercises do not have. */
export const weekSources = {
  "swain-2020": {
    title: "No consensus on causality of spine postures or physical exposure and low back pain",
    by: "Swain CTV and others, J Biomech 2020",
    kind: "umbrella review",
    seen: "abstract",
  },
  "french-2006": {
    title: "Superficial heat or cold for low back pain",
    by: "French SD and others, Cochrane 2006, CD004750",
    kind: "systematic review",
    seen: "abstract",
  },
  "kovacs-2003": {
    title: "Effect of firmness of mattress on chronic non-specific low-back pain",
    by: "Kovacs FM and others, Lancet 2003",
    kind: "trial",
    seen: "abstract",
  },
  "cashin-2025": {
    title: "Analgesic and non-surgical treatments for low back pain",
    by: "Cashin AG and others, BMJ Evid Based Med 2025",
    at: "https://doi.org/10.1136/bmjebm-2024-112974",
    kind: "systematic review",
    seen: "abstract",
  },
  "shiri-2010": {
    title: "The association between smoking and low back pain: a meta-analysis",
    by: "Shiri R and others, Am J Med 2010;123:87",
    at: "https://doi.org/10.1016/j.amjmed.2009.05.028",
    kind: "systematic review",
    seen: "abstract",
  },
  "vitamin-d-2024": {
    title: "Vitamin D supplementation in chronic low back pain: ten trials pooled",
    by: "In Vivo 2024;38:2955",
    at: "https://doi.org/10.21873/invivo.13778",
    kind: "systematic review",
    seen: "abstract",
  },
  "nhg-lrs-m55": {
    title: "NHG-Standaard Lumbosacraal radiculair syndroom (M55)",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "opening",
  },
  "neurosurgeon-leaflet-back-pain": {
    title: "Rugpijn",
    by: "a Dutch neurosurgeon",
    kind: "patient leaflet",
    seen: "whole leaflet",
  },
  "chronic-back-pain-blog": {
    title: "A personal account of chronic back pain with seven tips",
    by: "a person with back pain",
    kind: "personal account",
    seen: "whole page",
  },
} as const;
