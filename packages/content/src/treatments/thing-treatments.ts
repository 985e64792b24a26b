import type { Treatment } from "./treatment.ts";

/** Pills, patches and things that are sold. */
export const thingTreatments = [
  {
    id: "painkillers",
    name: { nl: "Pijnstillers", en: "Pain relief drugs" },
    group: "pills",
    words: "pijnstillers paracetamol ibuprofen nsaid morfine opioid painkiller",
    finding: {
      nl: "Pijnstillers: hooguit een klein en kort effect",
      en: "Pain relief drugs: a small and brief effect at most",
    },
    what: {
      nl: "Paracetamol, ontstekingsremmers of sterkere middelen. Wervel noemt nooit een dosis.",
      en: "Paracetamol, anti-inflammatories or stronger drugs. Wervel never names a dose.",
    },
    beyond: "shown-short",
    effect: [
      {
        nl: "Ontstekingsremmer bij nieuwe pijn: ongeveer 7 van de 100 punten.",
        en: "Anti-inflammatory in new pain: about 7 of 100 points.",
      },
      {
        nl: "Paracetamol: niet meer dan een neppil.",
        en: "Paracetamol: no more than a dummy pill.",
      },
    ],
    risks: [
      {
        nl: "Maag, nieren en hart. Verstopping bij sterke middelen.",
        en: "Stomach, kidneys and heart. Constipation with strong drugs.",
      },
      {
        nl: "Extra opletten bij zwangerschap, bloedverdunners en boven de zeventig.",
        en: "Extra care in pregnancy, with blood thinners and above seventy.",
      },
    ],
    cost: "own-risk",
    ask: [
      {
        nl: "Past dit bij mijn andere middelen en ziekten?",
        en: "Does this fit my other medicines and illnesses?",
      },
      { nl: "Welke bijwerkingen ziet u het meest?", en: "Which side effects do you see most?" },
      { nl: "Hoe lang, en hoe stop ik?", en: "For how long, and how do I stop?" },
    ],
    claim: {
      id: "treatment-painkillers",
      says: {
        nl: "Pijnstillers: hooguit een klein en kort effect",
        en: "Pain relief drugs: a small and brief effect at most",
      },
      standing: "supported",
      voices: [
        {
          source: "physio-page",
          at: "pijnbehandeling",
          says: {
            nl: "Bij hevige pijn, in overleg met de huisarts.",
            en: "With strong pain, in consultation with the GP.",
          },
        },
        {
          source: "surgeon",
          at: "acute rugklachten",
          says: {
            nl: "Verzacht de klacht; meer is niet aangetoond.",
            en: "Softens the complaint; more has not been shown.",
          },
        },
        {
          source: "nsaid",
          at: "-7.29 (-10.98 to -3.61), 4 trials",
          says: {
            nl: "7 van de 100 punten, tussen 4 en 11.",
            en: "7 of 100 points, between 4 and 11.",
          },
        },
        {
          source: "cashin",
          at: "paracetamol",
          says: { nl: "Niet beter dan nep.", en: "No better than sham." },
        },
        {
          source: "who",
          at: "opioids, paracetamol",
          says: { nl: "Raadt beide af als routine.", en: "Advises against both as routine." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "heat",
    name: { nl: "Warmte en warmtepleisters", en: "Warmth and heat patches" },
    group: "pills",
    words: "warmte warmtepleister kruik bad heat patch",
    finding: {
      nl: "Warmte: verzacht een paar dagen, een beetje",
      en: "Warmth: soothes for a few days, a little",
    },
    what: {
      nl: "Een kruik, een warm bad, of een pleister die warm wordt.",
      en: "A hot-water bottle, a warm bath, or a patch that warms.",
    },
    beyond: "shown-short",
    effect: [
      {
        nl: "Ongeveer 1 punt op 0 tot 5 na vijf dagen, bij nieuwe pijn.",
        en: "About 1 point on 0 to 5 after five days, in new pain.",
      },
    ],
    risks: [
      {
        nl: "Brandplekken. Niet op dove huid of met zalf.",
        en: "Burns. Not on numb skin or with ointment.",
      },
    ],
    cost: "free",
    ask: [
      {
        nl: "Mag dit bij mijn huid en zwangerschap?",
        en: "Is this fine with my skin and pregnancy?",
      },
    ],
    claim: {
      id: "treatment-heat",
      says: {
        nl: "Warmte: verzacht een paar dagen, een beetje",
        en: "Warmth: soothes for a few days, a little",
      },
      standing: "some",
      voices: [
        {
          source: "pain-blog",
          at: "tip 6",
          says: { nl: "Kruik of bad ontspant.", en: "Bottle or bath relaxes." },
        },
        {
          source: "physio-page",
          at: "pijnbehandeling",
          says: { nl: "Warmtepleister in overleg.", en: "Heat patch in consultation." },
        },
        {
          source: "french",
          at: "CD004750",
          says: { nl: "Klein, kort effect.", en: "Small, brief effect." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "vitamin-d",
    name: { nl: "Vitamine D", en: "Vitamin D" },
    group: "pills",
    words: "vitamine d supplement vitamin",
    finding: { nl: "Vitamine D: niet tegen pijn", en: "Vitamin D: not for pain" },
    what: {
      nl: "Een vitamine voor je botten. Sommige groepen krijgen het advies van de overheid.",
      en: "A vitamin for your bones. Some groups get public advice to take it.",
    },
    beyond: "against",
    effect: [
      {
        nl: "Tien proeven: bijna geen verschil (0,13, marge 0,00 tot 0,26).",
        en: "Ten trials: almost no difference (0.13, margin 0.00 to 0.26).",
      },
    ],
    risks: [
      {
        nl: "Te veel geeft te veel kalk en nierstenen.",
        en: "Too much gives too much calcium and kidney stones.",
      },
    ],
    cost: "own",
    ask: [
      {
        nl: "Past dit bij mijn andere middelen en ziekten?",
        en: "Does this fit my other medicines and illnesses?",
      },
    ],
    claim: {
      id: "treatment-vitamin-d",
      says: { nl: "Vitamine D: niet tegen pijn", en: "Vitamin D: not for pain" },
      standing: "against",
      voices: [
        {
          source: "physio-page",
          at: "supplementen",
          says: {
            nl: "Overweeg het naast je behandeling.",
            en: "Consider it beside your treatment.",
          },
        },
        {
          source: "vitamin-d-2024",
          at: "SMD -0.13",
          says: { nl: "Bijna niets.", en: "Almost nothing." },
          dissents: true,
        },
        {
          source: "zadro",
          at: "MD -2.65",
          says: { nl: "Minder dan 3 van de 100 punten.", en: "Less than 3 of 100 points." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "magnesium",
    name: { nl: "Magnesium", en: "Magnesium" },
    group: "pills",
    words: "magnesium supplement kramp",
    finding: {
      nl: "Magnesium: weinig onderzocht bij rugpijn",
      en: "Magnesium: little studied in back pain",
    },
    what: {
      nl: "Een mineraal. Het zit in noten, volkoren en groente.",
      en: "A mineral. It is in nuts, whole grains and vegetables.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Eén kleine proef gaf mensen met ook zenuwpijn twee weken een infuus, daarna capsules. Zij hadden na een half jaar minder pijn. Over een pil van de drogist zegt dat weinig.",
        en: "One small trial gave people with nerve pain too a drip for two weeks, then capsules. They had less pain after half a year. That says little about a pill from a shop.",
      },
    ],
    risks: [
      {
        nl: "Dunne ontlasting. Niet bij nierziekte. Niet samen met sommige antibiotica.",
        en: "Loose stool. Not with kidney disease. Not together with some antibiotics.",
      },
    ],
    cost: "own",
    ask: [
      {
        nl: "Past dit bij mijn andere middelen en ziekten?",
        en: "Does this fit my other medicines and illnesses?",
      },
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
    ],
    claim: {
      id: "treatment-magnesium",
      says: {
        nl: "Magnesium: weinig onderzocht bij rugpijn",
        en: "Magnesium: little studied in back pain",
      },
      standing: "unknown",
      voices: [
        {
          source: "physio-page",
          at: "supplementen",
          says: { nl: "Zou spieren helpen.", en: "Would help muscles." },
        },
        {
          source: "yousef",
          at: "6 months",
          says: {
            nl: "80 mensen met ook zenuwpijn, infuus en dan capsules: pijn 4,7 na een half jaar, tegen 7,2 met een neppil.",
            en: "80 people with nerve pain too, a drip and then capsules: pain 4.7 after half a year, against 7.2 with a dummy.",
          },
        },
        {
          source: "bayram",
          at: "title",
          says: {
            nl: "Bij nieuwe rugpijn, als pil. De uitkomst lazen we niet.",
            en: "In new back pain, as a pill. We did not read its result.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "omega-3",
    name: { nl: "Omega-3", en: "Omega-3" },
    group: "pills",
    words: "omega 3 visolie vis fish oil",
    finding: {
      nl: "Omega-3: effect op rugpijn onbekend",
      en: "Omega-3: effect on back pain unknown",
    },
    what: {
      nl: "Vetten uit vis. Vis eten kan ook, een tot twee keer per week.",
      en: "Fats from fish. Eating fish works too, once or twice a week.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Wij vonden geen goede proef bij rugpijn.",
        en: "We found no sound trial in back pain.",
      },
    ],
    risks: [
      {
        nl: "Vraag het eerst bij bloedverdunners, een operatie of vis-allergie.",
        en: "Ask first with blood thinners, an operation or fish allergy.",
      },
    ],
    cost: "own",
    ask: [
      {
        nl: "Past dit bij mijn andere middelen en ziekten?",
        en: "Does this fit my other medicines and illnesses?",
      },
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
    ],
    claim: {
      id: "treatment-omega-3",
      says: {
        nl: "Omega-3: effect op rugpijn onbekend",
        en: "Omega-3: effect on back pain unknown",
      },
      standing: "unknown",
      voices: [
        {
          source: "physio-page",
          at: "supplementen",
          says: { nl: "Overweeg omega-3.", en: "Consider omega-3." },
        },
        {
          source: "gut-doctor",
          at: "ontstekingsremmend dieet",
          says: {
            nl: "Vette vis en omega-3 zouden ontsteking remmen.",
            en: "Oily fish and omega-3 would lower inflammation.",
          },
        },
        {
          source: "wervel",
          at: "zoeken",
          says: { nl: "Geen proef gevonden.", en: "No trial found." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "probiotics",
    name: { nl: "Pro- en prebiotica", en: "Probiotics and prebiotics" },
    group: "pills",
    words: "probiotica prebiotica bacterie probiotic",
    finding: {
      nl: "Probiotica: in de enige rugproef niet gelukt",
      en: "Probiotics: missed the mark in the only back trial",
    },
    what: {
      nl: "Levende bacteriën, of voer voor bacteriën, in een pil of poeder.",
      en: "Live bacteria, or food for bacteria, in a pill or powder.",
    },
    beyond: "not-shown",
    effect: [
      {
        nl: "89 mensen met Modic: hoofduitkomst niet gehaald. Na een jaar 1,1 punt lager. Dat telt in de praktijk nauwelijks, schrijven de makers.",
        en: "89 people with Modic: main outcome missed. After a year 1.1 points lower. That hardly counts in practice, write the authors.",
      },
    ],
    risks: [
      {
        nl: "Niet bij zwakke afweer of ernstige ziekte.",
        en: "Not with a weak immune system or serious illness.",
      },
      { nl: "Prebiotica geven vaak gas bij PDS.", en: "Prebiotics often give gas in IBS." },
    ],
    cost: "own",
    ask: [
      {
        nl: "Past dit bij mijn andere middelen en ziekten?",
        en: "Does this fit my other medicines and illnesses?",
      },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
    ],
    claim: {
      id: "treatment-probiotics",
      says: {
        nl: "Probiotica: in de enige rugproef niet gelukt",
        en: "Probiotics: missed the mark in the only back trial",
      },
      standing: "disputed",
      voices: [
        {
          source: "gut-doctor",
          at: "supplementen en medicijnen",
          says: {
            nl: "Kan helpen als eten niet lukt, ook na antibiotica.",
            en: "Can help when food falls short, also after antibiotics.",
          },
        },
        {
          source: "lgg",
          at: "10.1007/s00586-019-06046-6",
          says: {
            nl: "Hoofduitkomst niet gehaald. Rugpijn na een jaar 1,1 punt van de 10 lager.",
            en: "Main outcome missed. Back pain after a year 1.1 points of 10 lower.",
          },
          dissents: true,
        },
        {
          source: "bsg",
          at: "probiotics",
          says: {
            nl: "Bij PDS tot 12 weken proberen mag.",
            en: "In IBS trying up to 12 weeks is fine.",
          },
        },
        {
          source: "acg",
          at: "probiotics",
          says: { nl: "Bij PDS afgeraden.", en: "In IBS advised against." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "brace",
    name: { nl: "Rugbrace of korset", en: "Back brace or corset" },
    group: "things",
    words: "brace korset gordel rugband steun belt rugsteun",
    finding: {
      nl: "Brace: hooguit kort, bij één zware klus",
      en: "Brace: briefly at most, for one heavy job",
    },
    what: { nl: "Een stevige band om je middel.", en: "A firm band round your waist." },
    beyond: "against",
    effect: [
      {
        nl: "De wereldgezondheidsorganisatie raadt braces af. Riemen voorkomen ook geen rugpijn.",
        en: "The World Health Organization advises against braces. Belts do not prevent back pain either.",
      },
    ],
    risks: [
      {
        nl: "Wie hem weken draagt, gaat erop leunen. Je spieren doen minder.",
        en: "Wearing it for weeks makes you lean on it. Your muscles do less.",
      },
    ],
    cost: "own",
    ask: [
      {
        nl: "Hoe lang hooguit, en wanneer gaat hij af?",
        en: "How long at most, and when does it come off?",
      },
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
    ],
    claim: {
      id: "treatment-brace",
      says: {
        nl: "Brace: hooguit kort, bij één zware klus",
        en: "Brace: briefly at most, for one heavy job",
      },
      standing: "against",
      voices: [
        {
          source: "physio-page",
          at: "hulpmiddelen",
          says: {
            nl: "Bij zwaar werk zoals tegels leggen, tijdelijk; word niet afhankelijk.",
            en: "For heavy work such as laying tiles, temporarily; do not depend on it.",
          },
        },
        {
          source: "who",
          at: "braces",
          says: { nl: "Raadt af als routine.", en: "Advises against as routine." },
          dissents: true,
        },
        {
          source: "steffens",
          at: "belts",
          says: { nl: "Geen effect op voorkomen.", en: "No effect on prevention." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "mattress",
    name: { nl: "Ander matras of kussen", en: "Another mattress or pillow" },
    group: "things",
    words: "matras kussen bed mattress pillow",
    finding: {
      nl: "Matras: onduidelijk, bronnen spreken elkaar tegen",
      en: "Mattress: unclear, sources contradict each other",
    },
    what: {
      nl: "Een nieuw matras of kussen, vaak als ‘rugmatras’ verkocht.",
      en: "A new mattress or pillow, often sold as a ‘back mattress’.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Eén proef uit 2003: middelhard beter dan hard. Tegen je eigen matras is niet vergeleken.",
        en: "One trial from 2003: medium-firm better than firm. It was not compared with your own.",
      },
    ],
    risks: [
      { nl: "Een dure koop die niets verandert.", en: "A costly purchase that changes nothing." },
    ],
    cost: "own-high",
    ask: [
      {
        nl: "Mag ik het dertig nachten proberen en teruggeven?",
        en: "May I try it for thirty nights and return it?",
      },
    ],
    claim: {
      id: "treatment-mattress",
      says: {
        nl: "Matras: onduidelijk, bronnen spreken elkaar tegen",
        en: "Mattress: unclear, sources contradict each other",
      },
      standing: "disputed",
      voices: [
        { source: "pain-blog", at: "tip 3", says: { nl: "Stevig matras.", en: "Firm mattress." } },
        {
          source: "physio-page",
          at: "slaapkwaliteit",
          says: { nl: "Investeer in matras en kussen.", en: "Invest in mattress and pillow." },
        },
        {
          source: "surgeon",
          at: "preventieve sfeer",
          says: { nl: "Bestaat niet.", en: "Does not exist." },
          dissents: true,
        },
        {
          source: "kovacs",
          at: "313 people",
          says: { nl: "Middelhard beter dan hard.", en: "Medium-firm beats firm." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "chair",
    name: { nl: "Speciale stoel", en: "Special chair" },
    group: "things",
    words: "stoel bureaustoel ergonomisch chair desk",
    finding: { nl: "Speciale stoel: niet aangetoond", en: "Special chair: not shown" },
    what: {
      nl: "Een stoel of bureau die je rug zou sparen.",
      en: "A chair or desk that would spare your back.",
    },
    beyond: "not-shown",
    effect: [
      {
        nl: "Er is geen goede houding aangetoond. Wisselen kost niets.",
        en: "No right posture has been shown. Changing costs nothing.",
      },
    ],
    risks: [
      {
        nl: "Langer blijven zitten omdat hij lekker zit.",
        en: "Sitting longer because it is comfortable.",
      },
    ],
    cost: "own-high",
    ask: [{ nl: "Kan ik hem eerst lenen?", en: "Can I borrow it first?" }],
    claim: {
      id: "treatment-chair",
      says: { nl: "Speciale stoel: niet aangetoond", en: "Special chair: not shown" },
      standing: "disputed",
      voices: [
        {
          source: "pain-blog",
          at: "tip 2",
          says: { nl: "Eventueel een ergonomische stoel.", en: "Perhaps an ergonomic chair." },
        },
        {
          source: "physio-page",
          at: "ergonomische houding",
          says: {
            nl: "Investeer in ergonomie op werk, thuis en in de auto.",
            en: "Invest in ergonomics at work, home and in the car.",
          },
        },
        {
          source: "surgeon",
          at: "preventieve sfeer",
          says: { nl: "Zulke stoelen bestaan niet.", en: "Such chairs do not exist." },
          dissents: true,
        },
        {
          source: "swain",
          at: "conclusion",
          says: { nl: "Geen eensgezindheid over houding.", en: "No agreement on posture." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "insoles",
    name: { nl: "Steunzolen", en: "Insoles" },
    group: "things",
    words: "zolen steunzolen inlegzolen podotherapeut insoles",
    finding: { nl: "Zolen: voorkomen geen rugpijn", en: "Insoles: do not prevent back pain" },
    what: {
      nl: "Zolen in je schoenen, van de winkel of op maat.",
      en: "Insoles in your shoes, from a shop or made to measure.",
    },
    beyond: "against",
    effect: [
      {
        nl: "In een groot overzicht: geen effect op het voorkomen van rugpijn.",
        en: "In a large review: no effect on preventing back pain.",
      },
    ],
    risks: [{ nl: "Blaren of andere voetpijn.", en: "Blisters or other foot pain." }],
    cost: "own",
    ask: [
      {
        nl: "Gaat het om mijn voeten of om mijn rug?",
        en: "Is this about my feet or about my back?",
      },
    ],
    claim: {
      id: "treatment-insoles",
      says: { nl: "Zolen: voorkomen geen rugpijn", en: "Insoles: do not prevent back pain" },
      standing: "against",
      voices: [
        {
          source: "physio-page",
          at: "voetcomfort",
          says: {
            nl: "Overweeg zolen of een podotherapeut.",
            en: "Consider insoles or a podiatrist.",
          },
        },
        {
          source: "steffens",
          at: "insoles",
          says: { nl: "Geen effect.", en: "No effect." },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
] as const satisfies readonly Treatment[];
