import type { Treatment } from "./treatment.ts";

/** Hands, needles and operations. */
export const procedureTreatments = [
  {
    id: "facet-block",
    name: { nl: "Facetblokkade", en: "Facet block" },
    group: "procedures",
    words: "facet blokkade prik zenuwblokkade facetblok injection",
    finding: {
      nl: "Facetblokkade: effect niet overtuigend",
      en: "Facet block: effect not convincing",
    },
    what: {
      nl: "Een prik met verdoving bij een klein gewricht van de rug. Soms volgt warmte op het zenuwtje.",
      en: "A needle with anaesthetic at a small joint of the spine. Sometimes heat on the small nerve follows.",
    },
    beyond: "not-shown",
    effect: [
      {
        nl: "Van de facetblokkade is geen duidelijk nut boven het gewone beloop aangetoond.",
        en: "No clear benefit beyond the natural course has been shown for a facet block.",
      },
    ],
    risks: [
      {
        nl: "Een paar dagen pijn. Zelden een ontsteking of bloeding.",
        en: "Some days of pain. Rarely infection or bleeding.",
      },
      { nl: "Overleg bij bloedverdunners.", en: "Consult with blood thinners." },
    ],
    cost: "insured",
    ask: [
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
      {
        nl: "Wat doen we als het twee weken werkt en dan terugkomt?",
        en: "What do we do if it works for two weeks and then returns?",
      },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
    ],
    claim: {
      id: "treatment-facet-block",
      says: {
        nl: "Facetblokkade: effect niet overtuigend",
        en: "Facet block: effect not convincing",
      },
      standing: "disputed",
      voices: [
        {
          source: "surgeon",
          at: "aspecifieke lage rugklachten",
          says: {
            nl: "Geen enkele behandeling is overtuigend beter dan het gewone beloop.",
            en: "No treatment is convincingly better than the natural course.",
          },
          dissents: true,
        },
        {
          source: "physio-page",
          at: "facetgewrichtsproblemen",
          says: { nl: "Facetgewrichten kunnen pijn geven.", en: "Facet joints can hurt." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "injections",
    name: { nl: "Infiltratie bij een zenuw", en: "Injection near a nerve" },
    group: "procedures",
    words: "infiltratie infiltraties epidurale prik wortelblokkade epidural",
    finding: {
      nl: "Infiltratie: bedoeld voor beenpijn, het effect lazen wij niet na",
      en: "Injection: meant for leg pain, we did not look up its effect",
    },
    what: {
      nl: "Een prik met ontstekingsremmer dicht bij een zenuw, bij hevige beenpijn.",
      en: "A needle with an anti-inflammatory close to a nerve, in severe leg pain.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Voor rugpijn zonder beenpijn past het niet. Voor beenpijn hebben wij de cijfers niet zelf gelezen.",
        en: "For back pain without leg pain it does not fit. For leg pain we have not read the figures ourselves.",
      },
    ],
    risks: [
      {
        nl: "Zelden ontsteking, bloeding of hoofdpijn.",
        en: "Rarely infection, bleeding or headache.",
      },
    ],
    cost: "insured",
    ask: [
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
      { nl: "Hoe vaak mag dit hooguit?", en: "How often at most?" },
    ],
    claim: {
      id: "treatment-injections",
      says: {
        nl: "Infiltratie: bedoeld voor beenpijn, het effect lazen wij niet na",
        en: "Injection: meant for leg pain, we did not look up its effect",
      },
      standing: "unknown",
      voices: [
        {
          source: "pain-blog",
          at: "inleiding",
          says: {
            nl: "Kreeg te horen dat het bij haar geen zin had.",
            en: "Was told that it made no sense for her.",
          },
        },
        {
          source: "wervel",
          at: "zoeken",
          says: { nl: "De cijfers niet zelf gelezen.", en: "Did not read the figures." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "hernia-surgery",
    name: { nl: "Herniaoperatie", en: "Hernia operation" },
    group: "procedures",
    words: "hernia operatie hnp opereren discectomie surgery rugoperatie",
    finding: {
      nl: "Herniaoperatie: sneller minder beenpijn, na een jaar gelijk",
      en: "Hernia operation: less leg pain sooner, equal after a year",
    },
    what: {
      nl: "De arts haalt het stukje schijf weg dat de zenuw raakt. Het is voor beenpijn, niet voor rugpijn.",
      en: "The surgeon removes the bit of disc that touches the nerve. It is for leg pain, not for back pain.",
    },
    beyond: "shown-short",
    effect: [
      {
        nl: "4 tegen 12 weken tot herstel. Na een jaar 95 op 100 in beide groepen.",
        en: "4 against 12 weeks to recovery. After a year 95 in 100 in both groups.",
      },
      {
        nl: "39 op 100 van de wachters werd later toch geopereerd.",
        en: "39 in 100 of those who waited were operated on later.",
      },
    ],
    risks: [
      {
        nl: "Ontsteking, lek van vocht, schade aan een zenuw, opnieuw een hernia.",
        en: "Infection, leaking fluid, harm to a nerve, another hernia.",
      },
      {
        nl: "20 op 100 was na twee jaar niet tevreden.",
        en: "20 in 100 were not satisfied after two years.",
      },
    ],
    cost: "insured",
    ask: [
      { nl: "Wat gebeurt er als ik zes weken wacht?", en: "What happens if I wait six weeks?" },
      { nl: "Past de scan bij mijn klachten?", en: "Does the scan fit my complaints?" },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
    ],
    claim: {
      id: "treatment-hernia-surgery",
      says: {
        nl: "Herniaoperatie: sneller minder beenpijn, na een jaar gelijk",
        en: "Hernia operation: less leg pain sooner, equal after a year",
      },
      standing: "supported",
      voices: [
        {
          source: "peul",
          at: "1 and 2 years",
          says: {
            nl: "Sneller herstel, zelfde uitkomst na een jaar.",
            en: "Faster recovery, same result after a year.",
          },
        },
        {
          source: "surgeon",
          at: "acute rugklachten",
          says: {
            nl: "70 tot 80 op 100 verdwijnt vanzelf.",
            en: "70 to 80 in 100 goes by itself.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "stenosis-surgery",
    name: { nl: "Operatie bij een nauw kanaal", en: "Operation for a narrow canal" },
    group: "procedures",
    words: "stenose operatie laminectomie nauw kanaal stenosis surgery",
    finding: {
      nl: "Operatie bij een nauw kanaal: vraag je arts naar de cijfers",
      en: "Operation for a narrow canal: ask your doctor for the figures",
    },
    what: {
      nl: "De arts maakt het kanaal ruimer door stukjes bot en band weg te halen.",
      en: "The surgeon widens the canal by removing bits of bone and ligament.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Wij hebben de cijfers niet zelf gelezen. Vraag ze aan je arts.",
        en: "We have not read the figures ourselves. Ask your doctor.",
      },
    ],
    risks: [
      {
        nl: "Ontsteking, lek van vocht, een lang herstel. Hoger bij oudere leeftijd.",
        en: "Infection, leaking fluid, a long recovery. Higher at older age.",
      },
    ],
    cost: "insured",
    ask: [
      {
        nl: "Wat win ik aan loopafstand, bij hoeveel mensen?",
        en: "What do I gain in walking, in how many people?",
      },
      { nl: "Wat als ik niets doe?", en: "What if I do nothing?" },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
    ],
    claim: {
      id: "treatment-stenosis-surgery",
      says: {
        nl: "Operatie bij een nauw kanaal: vraag je arts naar de cijfers",
        en: "Operation for a narrow canal: ask your doctor for the figures",
      },
      standing: "unknown",
      voices: [
        {
          source: "surgeon",
          at: "verwijst naar folder stenose",
          says: { nl: "Heeft er een eigen folder over.", en: "Has a separate leaflet on it." },
        },
        {
          source: "wervel",
          at: "zoeken",
          says: { nl: "De cijfers niet zelf gelezen.", en: "Did not read the figures." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "fusion",
    name: { nl: "Wervels vastzetten", en: "Fusing vertebrae" },
    group: "procedures",
    words: "spondylodese vastzetten fusie schroeven fusion modic rugoperatie",
    finding: {
      nl: "Vastzetten: voor heel weinig mensen, hooguit 85 op 100 geslaagd",
      en: "Fusion: for very few people, a success in 85 in 100 at best",
    },
    what: {
      nl: "Twee of meer wervels groeien aan elkaar, met schroeven. Ook genoemd bij ernstige schijfveroudering met Modic.",
      en: "Two or more vertebrae grow together, with screws. Also named for severe disc ageing with Modic.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Een neurochirurg noemt ongeveer 85 op 100 als het hoogst haalbare, na strenge keuze. Hij geeft geen bron.",
        en: "A neurosurgeon names about 85 in 100 as the best possible, after strict selection. He gives no source.",
      },
      {
        nl: "Hij schrijft ook dat sommige mensen tot nu toe met niets geholpen zijn. Dat ligt niet aan hen.",
        en: "He also writes that some people are helped by nothing so far. That is not their doing.",
      },
    ],
    risks: [
      {
        nl: "Niet terug te draaien. Schijven erboven krijgen meer last.",
        en: "It cannot be undone. Discs above get more load.",
      },
      {
        nl: "Sommige mensen hebben daarna nog evenveel pijn.",
        en: "Some people are in as much pain afterwards.",
      },
    ],
    cost: "insured",
    ask: [
      {
        nl: "Hoort mijn pijn aantoonbaar bij deze wervels?",
        en: "Does my pain demonstrably belong to these vertebrae?",
      },
      {
        nl: "Hoeveel deed u er vorig jaar, en hoe ging het na twee jaar?",
        en: "How many did you do last year, and how were they after two years?",
      },
      { nl: "Wat als ik niets doe?", en: "What if I do nothing?" },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
    ],
    claim: {
      id: "treatment-fusion",
      says: {
        nl: "Vastzetten: voor heel weinig mensen, hooguit 85 op 100 geslaagd",
        en: "Fusion: for very few people, a success in 85 in 100 at best",
      },
      standing: "disputed",
      voices: [
        {
          source: "surgeon",
          at: "operatieve behandeling",
          says: {
            nl: "Zeer weinigen komen in aanmerking; 85 op 100 is het hoogst haalbare.",
            en: "Very few qualify; 85 in 100 is the best possible.",
          },
        },
        {
          source: "surgeon",
          at: "symptomatische rugklachten",
          says: {
            nl: "Kan bij Modic een oplossing bieden; de keuze is moeilijk.",
            en: "Can be an answer with Modic; choosing is hard.",
          },
        },
        {
          source: "pain-blog",
          at: "inleiding",
          says: {
            nl: "Voor haar was een operatie geen optie.",
            en: "For her an operation was no option.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "disc-prosthesis",
    name: { nl: "Kunstschijf", en: "Disc prosthesis" },
    group: "procedures",
    words: "discusprothese kunstdiscus kunstschijf prosthesis artificial disc",
    finding: {
      nl: "Kunstschijf: zelfde strenge keuze als vastzetten",
      en: "Disc prosthesis: the same strict selection as fusion",
    },
    what: {
      nl: "Een oude schijf wordt vervangen door een scharnier van metaal en kunststof.",
      en: "A disc is replaced by a hinge of metal and plastic.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Dezelfde 85 op 100 wordt genoemd, zonder bron.",
        en: "The same 85 in 100 is named, without a source.",
      },
    ],
    risks: [
      {
        nl: "Niet terug te draaien. De prothese kan loslaten.",
        en: "It cannot be undone. The prosthesis can come loose.",
      },
    ],
    cost: "insured",
    ask: [
      { nl: "Waarom een kunstschijf en geen vastzetten?", en: "Why a prosthesis and not fusion?" },
      { nl: "Wat als hij loslaat?", en: "What if it comes loose?" },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
    ],
    claim: {
      id: "treatment-disc-prosthesis",
      says: {
        nl: "Kunstschijf: zelfde strenge keuze als vastzetten",
        en: "Disc prosthesis: the same strict selection as fusion",
      },
      standing: "unknown",
      voices: [
        {
          source: "surgeon",
          at: "operatieve behandeling",
          says: {
            nl: "Naast vastzetten de meest gedane ingreep.",
            en: "Beside fusion the most usual operation.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
] as const satisfies readonly Treatment[];
