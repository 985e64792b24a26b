/**
 * Where the screening rules come from. `seen` says how much of a source was read for this app;
 * "from memory" must be checked by a clinician before anyone relies on it.
 */
export type ScreeningSource = {
  readonly title: string;
  readonly by: string;
  /** In Dutch, where it is a description and no name. */
  readonly byNl?: string;
  readonly kind:
    | "guideline"
    | "review"
    | "cohort"
    | "case report"
    | "public health page"
    | "patient page, commercial"
    | "patient leaflet"
    | "incident investigation"
    | "consensus"
    | "validation study"
    | "own";
  readonly at?: string;
  readonly seen: "whole" | "abstract" | "opening" | "summary" | "from memory" | "ours";
};

export const screeningSources = {
  "article-back-pain-ibs": {
    title: "Wat is de oorzaak van rugpijn bij IBS?",
    by: "a gut-test platform that also sells tests",
    byNl: "een darmtestplatform dat ook tests verkoopt",
    kind: "patient page, commercial",
    seen: "whole",
  },
  "physiotherapy-page-low-back-pain": {
    title: "Aspecifieke lage rugpijn",
    by: "a Dutch physiotherapy site that also sells programmes",
    byNl: "een Nederlandse fysiotherapiesite die ook programma’s verkoopt",
    kind: "patient page, commercial",
    seen: "whole",
  },
  "neurosurgeon-leaflet-back-pain": {
    title: "Rugpijn",
    by: "a Dutch neurosurgeon",
    byNl: "een Nederlandse neurochirurg",
    kind: "patient leaflet",
    seen: "whole",
  },
  "ifompt-2020": {
    title: "International framework for red flags for potential serious spinal pathologies",
    by: "Finucane LM and others, JOSPT 2020",
    kind: "guideline",
    at: "https://doi.org/10.2519/jospt.2020.9971",
    seen: "abstract",
  },
  "bmj-best-practice-ces": {
    title: "Cauda equina syndrome",
    by: "BMJ Best Practice",
    kind: "guideline",
    seen: "summary",
  },
  "girft-ces": {
    title: "National suspected cauda equina syndrome pathway",
    by: "GIRFT and CSP, 2023-2024",
    kind: "guideline",
    seen: "summary",
  },
  "hsib-2021": {
    title: "Timely detection and treatment of spinal nerve compression (cauda equina syndrome)",
    by: "Healthcare Safety Investigation Branch, 2021",
    kind: "incident investigation",
    seen: "summary",
  },
  "nhs-back-pain": {
    title: "Back pain",
    by: "NHS",
    kind: "public health page",
    at: "https://www.nhs.uk/conditions/back-pain/",
    seen: "whole",
  },
  "nhs-aaa": {
    title: "Abdominal aortic aneurysm",
    by: "NHS",
    kind: "public health page",
    at: "https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/",
    seen: "whole",
  },
  "nhg-lrs-m55": {
    title: "NHG-Standaard Lumbosacraal radiculair syndroom (M55)",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "opening",
  },
  "nhg-m54": {
    title: "NHG-Standaard Aspecifieke lagerugpijn (M54)",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "opening",
  },
  "nhg-other": {
    title: "Other NHG standards (lung embolism, urinary infection, shingles)",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "from memory",
  },
  "nhg-rectal-blood": {
    title: "NHG-Standaard Rectaal bloedverlies",
    by: "Nederlands Huisartsen Genootschap",
    kind: "guideline",
    seen: "opening",
  },
  "kngf-2021": {
    title: "KNGF-richtlijn Lage rugpijn en LRS",
    by: "KNGF, 2021",
    kind: "guideline",
    seen: "summary",
  },
  "kngf-2013": {
    title: "KNGF-richtlijn Lage rugpijn",
    by: "KNGF, 2013",
    kind: "guideline",
    seen: "summary",
  },
  "nice-ng234": {
    title: "Spinal metastases and metastatic spinal cord compression (NG234)",
    by: "NICE, 2023",
    kind: "guideline",
    seen: "from memory",
  },
  "nice-ng65": {
    title: "Spondyloarthritis in over 16s (NG65)",
    by: "NICE; summary in BJGP 2018;68:346",
    kind: "guideline",
    seen: "from memory",
  },
  "nice-ng12": {
    title: "Suspected cancer: recognition and referral (NG12)",
    by: "NICE",
    kind: "guideline",
    seen: "from memory",
  },
  "nice-cg61": {
    title: "Irritable bowel syndrome in adults (CG61)",
    by: "NICE",
    kind: "guideline",
    seen: "opening",
  },
  "richtlijnendatabase-pds": {
    title: "Prikkelbaredarmsyndroom: alarmsymptomen",
    by: "Richtlijnendatabase",
    kind: "guideline",
    seen: "whole",
  },
  "downie-2013": {
    title: "Red flags to screen for malignancy and fracture in patients with low back pain",
    by: "Downie A and others, BMJ 2013;347:f7095",
    kind: "review",
    at: "https://doi.org/10.1136/bmj.f7095",
    seen: "abstract",
  },
  "henschke-2009": {
    title: "Prevalence of and screening for serious spinal pathology in acute low back pain",
    by: "Henschke N and others, Arthritis Rheum 2009;60:3072",
    kind: "cohort",
    at: "https://doi.org/10.1002/art.24853",
    seen: "abstract",
  },
  "sieper-2009": {
    title: "New criteria for inflammatory back pain in patients with chronic back pain",
    by: "Sieper J and others, Ann Rheum Dis 2009;68:784",
    kind: "validation study",
    at: "https://doi.org/10.1136/ard.2008.101501",
    seen: "abstract",
  },
  "axspa-reviews": {
    title: "Reviews of axial spondyloarthritis",
    by: "several",
    byNl: "verschillende",
    kind: "review",
    seen: "summary",
  },
  "konno-2007": {
    title:
      "A diagnostic support tool for lumbar spinal stenosis: a self-administered questionnaire",
    by: "Konno S and others, BMC Musculoskelet Disord 2007;8:102",
    kind: "validation study",
    at: "https://doi.org/10.1186/1471-2474-8-102",
    seen: "whole",
  },
  "otani-2018": {
    title: "Lumbar spinal stenosis screened in a community and followed for a year",
    by: "Otani K and others, 2018",
    kind: "cohort",
    seen: "abstract",
  },
  "verwoerd-2014": {
    title: "Diagnostic accuracy of history taking to assess lumbosacral nerve root compression",
    by: "Verwoerd AJ and others, Spine J 2014",
    kind: "validation study",
    seen: "abstract",
  },
  "vroomen-2002": {
    title: "Diagnostic value of history and physical examination in patients with sciatica",
    by: "Vroomen PC and others, 2002",
    kind: "validation study",
    seen: "abstract",
  },
  "iversen-2013": {
    title: "Accuracy of physical examination for chronic lumbar radiculopathy",
    by: "Iversen T and others, BMC Musculoskelet Disord 2013;14:206",
    kind: "validation study",
    at: "https://doi.org/10.1186/1471-2474-14-206",
    seen: "abstract",
  },
  "thuisarts-hernia": {
    title: "Ik heb een hernia",
    by: "Thuisarts.nl, Nederlands Huisartsen Genootschap",
    kind: "public health page",
    at: "https://www.thuisarts.nl/hernia",
    seen: "whole",
  },
  "jospt-2008-aaa": {
    title: "Abdominal aortic aneurysm in a patient with back pain",
    by: "JOSPT 2008",
    kind: "case report",
    seen: "abstract",
  },
  "aaa-case-10a": {
    title: "A case of aortic aneurysm in physiotherapy practice (10.A)",
    by: "teaching case",
    byNl: "onderwijscasus",
    kind: "case report",
    seen: "summary",
  },
  "dissection-pmc3603769": {
    title: "Acute aortic disease presenting as back or flank pain",
    by: "PMC3603769",
    kind: "case report",
    at: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3603769/",
    seen: "abstract",
  },
  "epidural-abscess-2017": {
    title: "Spinal epidural abscess; about half have fever",
    by: "J Med Cases 2017",
    kind: "case report",
    at: "https://doi.org/10.14740/jmc2870w",
    seen: "abstract",
  },
  "spinal-haematoma-cases": {
    title: "Spinal bleeding on blood thinners",
    by: "PMC11358243 and PMC3489451",
    kind: "case report",
    seen: "abstract",
  },
  "ladeira-2018": {
    title: "Ectopic pregnancy presenting as low back pain",
    by: "Ladeira CE, J Man Manip Ther 2018",
    kind: "case report",
    seen: "abstract",
  },
  "sepsis-guidance": {
    title: "Public guidance on sepsis",
    by: "several",
    byNl: "verschillende",
    kind: "guideline",
    seen: "from memory",
  },
  "eau-stones": {
    title: "Guideline on urolithiasis",
    by: "European Association of Urology",
    kind: "guideline",
    seen: "from memory",
  },
  "general-medicine": {
    title: "General medical knowledge, without a document",
    by: "to be replaced by a source",
    byNl: "nog te vervangen door een bron",
    kind: "own",
    seen: "from memory",
  },
  nvog: {
    title: "Guidance on complaints in pregnancy",
    by: "NVOG",
    kind: "guideline",
    seen: "from memory",
  },
  "phq-2": {
    title: "The PHQ-2: a two-item depression screener",
    by: "Kroenke K and others, 2003",
    kind: "validation study",
    seen: "summary",
  },
  "blind-cases": {
    title: "Review of 80 cases written blind, with corrections to version 1 of the rules",
    by: "Wervel",
    kind: "own",
    seen: "ours",
  },
  "product-rule": {
    title: "A rule of this app, chosen to fail on the safe side",
    by: "Wervel",
    kind: "own",
    seen: "ours",
  },
} as const satisfies Readonly<Record<string, ScreeningSource>>;

export type ScreeningSourceId = keyof typeof screeningSources;
