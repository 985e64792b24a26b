import type { Text } from "@wervel/model";
import type { LedgerSourceId } from "../ledger/ledger-sources.ts";

/** How much a name tells: firm ground, a picture, a debated idea, or little beyond itself. */
export const labelGrounds = {
  firm: { nl: "duidelijk woord", en: "a clear word" },
  picture: { nl: "beschrijft een plaatje", en: "describes a picture" },
  disputed: { nl: "omstreden", en: "disputed" },
  empty: { nl: "klinkt geleerd, zegt weinig", en: "sounds learned, says little" },
} as const satisfies Record<string, Text>;

export type Label = {
  readonly id: string;
  readonly name: Text;
  /** How people write it, for the search. */
  readonly words: string;
  readonly ground: keyof typeof labelGrounds;
  readonly means: Text;
  readonly source: LedgerSourceId;
  readonly at: string;
  readonly sourceSays: Text;
  readonly review: "unreviewed";
};

/** Learned-sounding names, in plain words, with how solid each is. */
export const labels = [
  {
    id: "nonspecific",
    name: { nl: "Aspecifieke rugpijn", en: "Non-specific back pain" },
    words: "aspecifiek nonspecific",
    ground: "firm",
    means: {
      nl: "Rugpijn zonder aanwijsbare oorzaak. Geen oordeel over hoe erg het is.",
      en: "Back pain without a cause to point at. No verdict on how bad it is.",
    },
    source: "physio-page",
    at: "klachtenbeschrijving",
    sourceSays: { nl: "ongeveer 90 op 100", en: "about 90 in 100" },
    review: "unreviewed",
  },
  {
    id: "lumbago",
    name: { nl: "Spit, lumbago, verschot", en: "Lumbago, sudden back pain" },
    words: "spit lumbago verschot",
    ground: "firm",
    means: {
      nl: "Plotselinge lage rugpijn. Het is een beschrijving, geen oorzaak.",
      en: "Sudden low back pain. It is a description, not a cause.",
    },
    source: "surgeon",
    at: "acute rugklachten",
    sourceSays: { nl: "schiet ineens in de onderrug", en: "shoots into the low back" },
    review: "unreviewed",
  },
  {
    id: "bulge",
    name: { nl: "Uitpuiling, bulging, protrusie", en: "Bulge, protrusion" },
    words: "uitpuiling bulging protrusie bulge",
    ground: "picture",
    means: {
      nl: "De rand van een schijf steekt wat uit op de scan. Heel gewoon, ook zonder pijn.",
      en: "The rim of a disc sticks out a little on the scan. Very common, also without pain.",
    },
    source: "surgeon",
    at: "veranderingen",
    sourceSays: {
      nl: "hoort bij schijven die lager worden",
      en: "belongs to discs that get lower",
    },
    review: "unreviewed",
  },
  {
    id: "hernia",
    name: { nl: "Hernia, HNP, discusprolaps", en: "Disc hernia, HNP" },
    words: "hernia hnp prolaps",
    ground: "firm",
    means: {
      nl: "De kern van een schijf komt door de ring. Het woord past pas als je been past bij de scan.",
      en: "The core of a disc comes through the ring. The word fits only when leg and scan agree.",
    },
    source: "gut-doctor",
    at: "veelvoorkomende problemen",
    sourceSays: { nl: "de kern komt naar buiten", en: "the core comes out" },
    review: "unreviewed",
  },
  {
    id: "degeneration",
    name: {
      nl: "Slijtage, degeneratie, artrose, discopathie",
      en: "Wear, degeneration, osteoarthritis, discopathy",
    },
    words: "slijtage degeneratie artrose discopathie spondylose versleten wear arthrosis",
    ground: "picture",
    means: {
      nl: "Ouder worden, zichtbaar op een foto. Het zegt weinig over pijn nu of later.",
      en: "Ageing, visible on a picture. It says little about pain now or later.",
    },
    source: "surgeon",
    at: "veranderingen",
    sourceSays: { nl: "normaal, bij iedereen", en: "normal, in everyone" },
    review: "unreviewed",
  },
  {
    id: "modic",
    name: { nl: "Modic type 1, 2, 3", en: "Modic type 1, 2, 3" },
    words: "modic",
    ground: "disputed",
    means: {
      nl: "Een kleur op de MRI naast een schijf. Soms bij pijn, vaak ook zonder.",
      en: "A colour on the MRI beside a disc. Sometimes with pain, often without.",
    },
    source: "surgeon",
    at: "symptomatische rugklachten",
    sourceSays: { nl: "ook vaak zonder rugpijn", en: "often without back pain too" },
    review: "unreviewed",
  },
  {
    id: "stenosis",
    name: { nl: "Stenose, kanaalstenose", en: "Stenosis, canal stenosis" },
    words: "stenose vernauwing stenosis",
    ground: "firm",
    means: {
      nl: "Het kanaal is nauw. Het telt pas als lopen benen geeft die pijn doen of slap worden.",
      en: "The canal is narrow. It counts only when walking makes legs hurt or go weak.",
    },
    source: "surgeon",
    at: "veranderingen",
    sourceSays: { nl: "door dikkere gewrichtjes en band", en: "from thicker joints and ligament" },
    review: "unreviewed",
  },
  {
    id: "listhesis",
    name: { nl: "Spondylolisthesis, verschuiving", en: "Spondylolisthesis, slip" },
    words: "spondylolisthesis listhesis verschuiving afglijden slip",
    ground: "picture",
    means: {
      nl: "Een wervel staat wat naar voren. Vaak al jaren, vaak zonder klachten.",
      en: "A vertebra stands a little forward. Often for years, often without complaints.",
    },
    source: "physio-page",
    at: "specifieke lage rugpijn",
    sourceSays: { nl: "één van de specifieke oorzaken", en: "one of the specific causes" },
    review: "unreviewed",
  },
  {
    id: "facet-syndrome",
    name: { nl: "Facetsyndroom", en: "Facet syndrome" },
    words: "facetsyndroom facet",
    ground: "disputed",
    means: {
      nl: "Pijn uit de kleine gewrichten. Niemand kan het met een onderzoek goed aantonen.",
      en: "Pain from the small joints. No examination can show it well.",
    },
    source: "physio-page",
    at: "facetgewrichtsproblemen",
    sourceSays: { nl: "stijfheid en pijn", en: "stiffness and pain" },
    review: "unreviewed",
  },
  {
    id: "si-syndrome",
    name: { nl: "SI-syndroom, sacro-iliacaal syndroom", en: "SI syndrome, sacroiliac syndrome" },
    words: "si syndroom sacro iliacaal sacroiliac bekken scheef",
    ground: "empty",
    means: {
      nl: "Pijn bij het gewricht tussen bekken en heiligbeen. De naam klinkt zekerder dan de kennis.",
      en: "Pain at the joint between pelvis and sacrum. The name sounds surer than the knowledge.",
    },
    source: "surgeon",
    at: "inleiding",
    sourceSays: { nl: "geleerd klinkend, zegt weinig", en: "sounds learned, says little" },
    review: "unreviewed",
  },
  {
    id: "tms",
    name: { nl: "Tension myositis syndrome (TMS)", en: "Tension myositis syndrome (TMS)" },
    words: "tms tension myositis",
    ground: "empty",
    means: {
      nl: "Een naam voor pijn die uit spanning zou komen. Niet aangetoond als ziekte.",
      en: "A name for pain that is said to come from tension. Not shown to be a disease.",
    },
    source: "surgeon",
    at: "inleiding",
    sourceSays: { nl: "geleerd klinkend, zegt weinig", en: "sounds learned, says little" },
    review: "unreviewed",
  },
  {
    id: "pelvic-instability",
    name: { nl: "Bekkeninstabiliteit", en: "Pelvic instability" },
    words: "bekkeninstabiliteit instabiel bekken pelvis",
    ground: "empty",
    means: {
      nl: "Pijn rond het bekken, vaak rond zwangerschap. Je bekken is niet los.",
      en: "Pain round the pelvis, often round pregnancy. The pelvis is not loose.",
    },
    source: "surgeon",
    at: "inleiding",
    sourceSays: { nl: "geleerd klinkend, zegt weinig", en: "sounds learned, says little" },
    review: "unreviewed",
  },
  {
    id: "lumbar-instability",
    name: { nl: "Lumbale instabiliteit", en: "Lumbar instability" },
    words: "instabiliteit instabiel wervel lumbaal instability",
    ground: "disputed",
    means: {
      nl: "Een vermoeden dat de rug te weinig steun krijgt. Een goede test is er niet.",
      en: "A guess that the back gets too little support. There is no good test.",
    },
    source: "physio-page",
    at: "ontstaanswijze; diagnose",
    sourceSays: { nl: "bij terugkerende klachten", en: "in returning complaints" },
    review: "unreviewed",
  },
  {
    id: "mci",
    name: { nl: "MCI, motor control impairment", en: "MCI, motor control impairment" },
    words: "mci motor control aansturing",
    ground: "disputed",
    means: {
      nl: "Het idee dat spieren anders sturen. Het is een werkidee voor oefeningen.",
      en: "The idea that muscles steer differently. It is a working idea for exercise.",
    },
    source: "physio-page",
    at: "diagnose",
    sourceSays: { nl: "bij herhaalde klachten", en: "in repeated episodes" },
    review: "unreviewed",
  },
  {
    id: "piriformis",
    name: { nl: "Piriformis-syndroom", en: "Piriformis syndrome" },
    words: "piriformis bilspier",
    ground: "disputed",
    means: {
      nl: "Een bilspier zou een zenuw prikkelen. Het bestaat, maar is lastig vast te stellen.",
      en: "A buttock muscle would irritate a nerve. It exists, but is hard to establish.",
    },
    source: "physio-page",
    at: "uitstralende pijn",
    sourceSays: { nl: "bij pijn voorbij de knie", en: "with pain past the knee" },
    review: "unreviewed",
  },
  {
    id: "radicular",
    name: {
      nl: "Lumbosacraal radiculair syndroom (LRS), ischias",
      en: "Radicular syndrome, sciatica",
    },
    words: "lrs radiculair ischias sciatica zenuwpijn",
    ground: "firm",
    means: {
      nl: "Beenpijn door een geprikkelde zenuw. Meestal zakt het in weken.",
      en: "Leg pain from an irritated nerve. Mostly it eases in weeks.",
    },
    source: "nhg-leg",
    at: "klinisch beeld",
    sourceSays: {
      nl: "een beeld van klachten en onderzoek",
      en: "a picture of complaints and examination",
    },
    review: "unreviewed",
  },
  {
    id: "trigger-points",
    name: { nl: "Triggerpoints, spierknopen", en: "Trigger points, muscle knots" },
    words: "triggerpoint spierknoop knopen",
    ground: "disputed",
    means: {
      nl: "Gevoelige plekken in een spier. Wat ze zijn, daarover is men het oneens.",
      en: "Tender spots in a muscle. What they are is debated.",
    },
    source: "gut-platform",
    at: "1.1, vraag 4",
    sourceSays: { nl: "actiever bij krampen", en: "more active with cramps" },
    review: "unreviewed",
  },
  {
    id: "sensitisation",
    name: { nl: "Centrale sensitisatie", en: "Central sensitisation" },
    words: "centrale sensitisatie sensitisation gevoelig",
    ground: "disputed",
    means: {
      nl: "Het zenuwstelsel geeft prikkels sterker door. Een uitleg, geen uitslag.",
      en: "The nervous system passes signals on more strongly. An explanation, not a result.",
    },
    source: "gut-platform",
    at: "1.2",
    sourceSays: { nl: "bij een deel van de mensen", en: "in some people" },
    review: "unreviewed",
  },
  {
    id: "dysbiosis",
    name: { nl: "Dysbiose", en: "Dysbiosis" },
    words: "dysbiose onbalans dysbiosis",
    ground: "empty",
    means: {
      nl: "‘Uit balans’, zonder maat waarmee je vergelijkt.",
      en: "‘Out of balance’, without a measure to compare with.",
    },
    source: "gut-doctor",
    at: "de rol bij ontstekingen",
    sourceSays: { nl: "zou tot ziekte leiden", en: "would lead to disease" },
    review: "unreviewed",
  },
  {
    id: "leaky-gut",
    name: { nl: "Lekkende darm", en: "Leaky gut" },
    words: "lekkende darm leaky gut permeabiliteit",
    ground: "disputed",
    means: {
      nl: "De darmwand laat wat meer door. Bij rugpijn is dat niet aangetoond.",
      en: "The gut wall lets a little more through. In back pain that has not been shown.",
    },
    source: "gut-doctor",
    at: "barrièrefunctie en ontsteking",
    sourceSays: { nl: "stoffen zouden schijven raken", en: "substances would reach discs" },
    review: "unreviewed",
  },
  {
    id: "ibs",
    name: { nl: "PDS, IBS, spastische darm", en: "IBS, PDS, spastic bowel" },
    words: "pds ibs spastische darm prikkelbare",
    ground: "firm",
    means: {
      nl: "Terugkerende buikpijn met andere ontlasting. Drie namen, dezelfde klacht.",
      en: "Returning belly pain with changed stool. Three names, the same complaint.",
    },
    source: "gut-platform",
    at: "1.1",
    sourceSays: { nl: "terugkerende buikpijn en ontlasting", en: "returning belly pain and stool" },
    review: "unreviewed",
  },
  {
    id: "viscerosomatic",
    name: { nl: "Viscero-somatische reflex", en: "Viscerosomatic reflex" },
    words: "viscerosomatisch viscero somatisch reflex",
    ground: "disputed",
    means: {
      nl: "Prikkels uit een orgaan spannen spieren aan. Aannemelijk, in één mens niet te meten.",
      en: "Signals from an organ tense muscles. Likely, not measurable in one person.",
    },
    source: "gut-platform",
    at: "1.2",
    sourceSays: { nl: "via reflexbogen", en: "through reflex arcs" },
    review: "unreviewed",
  },
] as const satisfies readonly Label[];
