import type { Treatment } from "./treatment.ts";

/** What people do themselves or with guidance. */
export const careTreatments = [
  {
    id: "physiotherapy",
    name: { nl: "Fysiotherapie", en: "Physiotherapy" },
    group: "doing",
    words: "fysiotherapie kine kinesist fysio kinesitherapie physio",
    finding: {
      nl: "Fysiotherapie: vooral het oefenen telt",
      en: "Physiotherapy: it is mainly the exercise that counts",
    },
    what: {
      nl: "Iemand onderzoekt je, legt uit en bouwt oefeningen met je op. Soms hoort massage of losmaken erbij.",
      en: "Someone examines you, explains and builds up exercise with you. Sometimes massage or loosening is part of it.",
    },
    beyond: "shown-small",
    effect: [
      {
        nl: "Bij langdurige pijn doet oefenen iets meer dan afwachten: ongeveer 15 van de 100 punten.",
        en: "In lasting pain exercise does a little more than waiting: about 15 of 100 points.",
      },
      { nl: "Bij nieuwe pijn zakt het vaak ook zonder.", en: "New pain often eases without it." },
    ],
    risks: [
      {
        nl: "Spierpijn de eerste dagen. Verder weinig.",
        en: "Sore muscles the first days. Little else.",
      },
    ],
    cost: "own-risk",
    ask: [
      { nl: "Wat verwacht u na drie keer?", en: "What do you expect after three sessions?" },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
      {
        nl: "Welke oefeningen kan ik thuis blijven doen?",
        en: "Which exercises can I keep doing at home?",
      },
    ],
    claim: {
      id: "treatment-physiotherapy",
      says: {
        nl: "Fysiotherapie: vooral het oefenen telt",
        en: "Physiotherapy: it is mainly the exercise that counts",
      },
      standing: "disputed",
      voices: [
        {
          source: "physio-page",
          at: "profiel 2 en 3",
          says: {
            nl: "Overweeg een fysiotherapeut vanaf zes weken.",
            en: "Consider a physiotherapist from six weeks.",
          },
        },
        {
          source: "surgeon",
          at: "behandeling van lage rugklachten",
          says: {
            nl: "Onder begeleiding verbetert het vaak; begin hiermee.",
            en: "With guidance it often improves; begin with this.",
          },
        },
        {
          source: "pain-blog",
          at: "inleiding; tip 7",
          says: {
            nl: "Gaat maandelijks vier keer: massage en oefeningen.",
            en: "Goes four times a month: massage and exercises.",
          },
        },
        {
          source: "hayden",
          at: "about -15/100",
          says: {
            nl: "Oefenen helpt iets bij langdurige pijn.",
            en: "Exercise helps a little in lasting pain.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "exercise",
    name: { nl: "Oefenen", en: "Exercise" },
    group: "doing",
    words: "oefeningen yoga pilates trainen sporten core stability exercise",
    finding: {
      nl: "Oefenen: klein effect, en je kunt het zelf",
      en: "Exercise: a small effect, and in your own hands",
    },
    what: {
      nl: "Sterker, soepeler en fitter worden in stappen. Yoga, pilates, kracht of wandelen: het mag allemaal.",
      en: "Getting stronger, looser and fitter in steps. Yoga, pilates, strength or walking: all are fine.",
    },
    beyond: "shown-small",
    effect: [
      {
        nl: "Langdurige pijn: ongeveer 15 van de 100 punten minder. Kunnen: 7 punten beter.",
        en: "Lasting pain: about 15 of 100 points less. Function: 7 points better.",
      },
      {
        nl: "Terugkeer: wandelen gaf 208 tegen 112 dagen rust.",
        en: "Coming back: walking gave 208 against 112 quiet days.",
      },
    ],
    risks: [
      {
        nl: "Tijdelijk meer pijn. Binnen een dag hoort die te zakken.",
        en: "More pain for a while. It should ease within a day.",
      },
    ],
    cost: "free",
    ask: [
      { nl: "Met hoeveel begin ik?", en: "How much do I begin with?" },
      { nl: "Wat doe ik als de pijn toeneemt?", en: "What do I do if pain rises?" },
      { nl: "Wanneer ga ik een stap verder?", en: "When do I take a step up?" },
    ],
    claim: {
      id: "treatment-exercise",
      says: {
        nl: "Oefenen: klein effect, en je kunt het zelf",
        en: "Exercise: a small effect, and in your own hands",
      },
      standing: "supported",
      voices: [
        {
          source: "hayden",
          at: "CD009790",
          says: {
            nl: "Matige zekerheid, klein tot middelmatig effect.",
            en: "Moderate certainty, small to medium effect.",
          },
        },
        {
          source: "who",
          at: "recommendation",
          says: {
            nl: "Raadt oefenen aan bij langdurige pijn.",
            en: "Recommends exercise in lasting pain.",
          },
        },
        {
          source: "gut-doctor",
          at: "hydratatie en lichaamsbeweging",
          says: {
            nl: "Noemt soepelheid, buikspieren, yoga en pilates.",
            en: "Names flexibility, belly muscles, yoga and pilates.",
          },
        },
        {
          source: "physio-page",
          at: "oefeningen en preventie",
          says: {
            nl: "Raadt een schema en core-oefeningen aan.",
            en: "Recommends a scheme and core exercise.",
          },
        },
        {
          source: "surgeon",
          at: "aspecifieke lage rugklachten",
          says: {
            nl: "Geen enkele behandeling is overtuigend beter dan het gewone beloop.",
            en: "No treatment is convincingly better than the natural course.",
          },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "rehabilitation",
    name: { nl: "Revalidatie", en: "Rehabilitation" },
    group: "doing",
    words: "revalidatie multidisciplinair team rugschool rehabilitation",
    finding: {
      nl: "Revalidatie: vooral beter kunnen leven met pijn",
      en: "Rehabilitation: mainly living better with pain",
    },
    what: {
      nl: "Een team werkt weken met je aan bewegen, denken, werk en slaap.",
      en: "A team works with you for weeks on movement, thinking, work and sleep.",
    },
    beyond: "shown-small",
    effect: [
      {
        nl: "Bescheiden beter dan gewone zorg bij langdurige pijn.",
        en: "Modestly better than usual care in lasting pain.",
      },
      {
        nl: "Het doel is functioneren, niet de pijn zelf.",
        en: "The aim is function, not pain itself.",
      },
    ],
    risks: [{ nl: "Het kost veel tijd en energie.", en: "It takes much time and energy." }],
    cost: "insured",
    ask: [
      { nl: "Welk doel van mij staat voorop?", en: "Which aim of mine comes first?" },
      { nl: "Wie zit er in het team?", en: "Who is in the team?" },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
    ],
    claim: {
      id: "treatment-rehabilitation",
      says: {
        nl: "Revalidatie: vooral beter kunnen leven met pijn",
        en: "Rehabilitation: mainly living better with pain",
      },
      standing: "some",
      voices: [
        {
          source: "surgeon",
          at: "aspecifieke lage rugklachten",
          says: { nl: "Leren functioneren staat voorop.", en: "Learning to function comes first." },
        },
        {
          source: "physio-page",
          at: "profiel 3",
          says: { nl: "Een brede aanpak met een team.", en: "A broad approach with a team." },
        },
        {
          source: "kamper",
          at: "conclusion",
          says: { nl: "Bescheiden beter.", en: "Modestly better." },
        },
        {
          source: "who",
          at: "recommendation",
          says: { nl: "Kan aangeboden worden.", en: "May be offered." },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "psychology",
    name: { nl: "Gesprekken met een psycholoog", en: "Talking with a psychologist" },
    group: "doing",
    words: "psycholoog cgt gedragstherapie psychosomatisch cbt psychologist therapy",
    finding: {
      nl: "Praten en anders doen: helpt sommige mensen bij lange pijn",
      en: "Talking and doing differently: helps some people with lasting pain",
    },
    what: {
      nl: "Je kijkt wat pijn met je denken en doen doet, en probeert stap voor stap iets anders.",
      en: "It looks at what pain does to thinking and doing, and tries something else step by step.",
    },
    beyond: "shown-small",
    effect: [
      {
        nl: "De wereldgezondheidsorganisatie raadt gedragstherapie aan bij langdurige pijn. Het effect is klein.",
        en: "The World Health Organization recommends behavioural therapy in lasting pain. The effect is small.",
      },
    ],
    risks: [
      {
        nl: "Het kan zwaar zijn. Een klik met de behandelaar telt.",
        en: "It can be hard. A click with the therapist counts.",
      },
    ],
    cost: "own-risk",
    ask: [
      { nl: "Werkt u vaker met mensen met pijn?", en: "Do you often work with people in pain?" },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
    ],
    claim: {
      id: "treatment-psychology",
      says: {
        nl: "Praten en anders doen: helpt sommige mensen bij lange pijn",
        en: "Talking and doing differently: helps some people with lasting pain",
      },
      standing: "some",
      voices: [
        {
          source: "physio-page",
          at: "psychologische ondersteuning",
          says: {
            nl: "Bij stress, angst of somberheid: psycholoog of psychosomatisch fysiotherapeut.",
            en: "With stress, fear or low mood: psychologist or psychosomatic physiotherapist.",
          },
        },
        {
          source: "who",
          at: "CBT",
          says: { nl: "Gedragstherapie kan.", en: "Behavioural therapy may be used." },
        },
        {
          source: "pain-blog",
          at: "tot slot",
          says: {
            nl: "Therapie hoort soms bij de aanpak.",
            en: "Therapy is sometimes part of care.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "relaxation",
    name: { nl: "Ontspannen en ademen", en: "Relaxing and breathing" },
    group: "doing",
    words: "ontspanning ademhaling meditatie mindfulness relax breathing",
    finding: {
      nl: "Ontspannen: aangenaam, effect op pijn onzeker",
      en: "Relaxing: pleasant, effect on pain uncertain",
    },
    what: {
      nl: "Rustig ademen, spieren om de beurt los laten, meditatie of de natuur in.",
      en: "Calm breathing, letting muscles go in turn, meditation or going outdoors.",
    },
    beyond: "unknown",
    effect: [
      {
        nl: "Voor pijn is er weinig goed onderzoek. Voor stress helpt het vaak.",
        en: "For pain there is little sound research. For stress it often helps.",
      },
    ],
    risks: [
      {
        nl: "Bij een verleden met trauma kan stilte naar voelen. Kies dan iets anders.",
        en: "With a history of trauma, silence can feel bad. Choose something else then.",
      },
    ],
    cost: "free",
    ask: [
      {
        nl: "Hoe lang probeer ik dit voor ik oordeel?",
        en: "How long do I try this before I judge?",
      },
    ],
    claim: {
      id: "treatment-relaxation",
      says: {
        nl: "Ontspannen: aangenaam, effect op pijn onzeker",
        en: "Relaxing: pleasant, effect on pain uncertain",
      },
      standing: "unknown",
      voices: [
        {
          source: "pain-blog",
          at: "tip 5",
          says: { nl: "Ademen, yoga of meditatie.", en: "Breathing, yoga or meditation." },
        },
        {
          source: "gut-doctor",
          at: "technieken voor stressreductie",
          says: {
            nl: "Ademen, ontspannen, de natuur in.",
            en: "Breathing, relaxing, going outdoors.",
          },
        },
        {
          source: "who",
          at: "C.5 mindfulness",
          says: {
            nl: "Heeft het bekeken. Het oordeel lazen we niet na.",
            en: "Has looked at it. We did not read its verdict.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "manual-therapy",
    name: { nl: "Masseren en losmaken", en: "Massage and loosening" },
    group: "hands",
    words: "manuele therapie kraken osteopaat chiropractor mobilisatie manipulatie massage manual",
    finding: {
      nl: "Losmaken met de handen: klein effect, niet beter dan oefenen",
      en: "Loosening by hand: a small effect, no better than exercise",
    },
    what: {
      nl: "Een therapeut maakt gewrichten los met de handen, soms met een snelle beweging.",
      en: "A therapist loosens joints by hand, sometimes with a quick move.",
    },
    beyond: "shown-small",
    effect: [
      {
        nl: "Bij langdurige pijn ongeveer even goed als oefenen.",
        en: "In lasting pain about as good as exercise.",
      },
      { nl: "Bij nieuwe pijn: niet aangetoond.", en: "In new pain: not shown." },
      {
        nl: "De studies gingen over losmaken, niet over massage.",
        en: "The studies were about loosening joints, not about massage.",
      },
    ],
    risks: [
      { nl: "Een paar dagen stijf of pijnlijk.", en: "Stiff or sore for a few days." },
      { nl: "Niet bij botontkalking of alarmtekens.", en: "Not with thin bones or alarm signs." },
    ],
    cost: "own-risk",
    ask: [
      { nl: "Wat verwacht u na drie keer?", en: "What do you expect after three sessions?" },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
      { nl: "Welke oefeningen nemen het over?", en: "Which exercises take over?" },
    ],
    claim: {
      id: "treatment-manual-therapy",
      says: {
        nl: "Losmaken met de handen: klein effect, niet beter dan oefenen",
        en: "Loosening by hand: a small effect, no better than exercise",
      },
      standing: "disputed",
      voices: [
        {
          source: "physio-page",
          at: "belemmerende factoren",
          says: {
            nl: "Bij stijve gewrichten kan losmaken uitkomst bieden.",
            en: "With stiff joints loosening can help.",
          },
        },
        {
          source: "pain-blog",
          at: "inleiding",
          says: {
            nl: "Krijgt massage van haar kinesist.",
            en: "Gets massage from her physiotherapist.",
          },
        },
        {
          source: "rubinstein",
          at: "conclusion",
          says: { nl: "Ongeveer even goed als oefenen.", en: "About as good as exercise." },
        },
        {
          source: "cashin",
          at: "chronic",
          says: { nl: "Klein effect bij langdurige pijn.", en: "Small effect in lasting pain." },
        },
        {
          source: "surgeon",
          at: "aspecifieke lage rugklachten",
          says: {
            nl: "Geen enkele behandeling is overtuigend beter dan het gewone beloop.",
            en: "No treatment is convincingly better than the natural course.",
          },
          dissents: true,
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "laser",
    name: { nl: "Laser en ‘nieuwe technieken’", en: "Laser and ‘new techniques’" },
    group: "hands",
    words: "laser lasertherapie shockwave kliniek charlatan technique clinic",
    finding: {
      nl: "Laser: aansprekende naam, effect niet aangetoond",
      en: "Laser: an appealing name, effect not shown",
    },
    what: {
      nl: "Licht of stralen op de rug, of een operatie ‘met laser’. Vaak in een privékliniek.",
      en: "Light or beams on the back, or an operation ‘with laser’. Often in a private clinic.",
    },
    beyond: "not-shown",
    effect: [
      {
        nl: "Wij vonden geen goed onderzoek dat het meer doet dan afwachten.",
        en: "We found no sound research that it does more than waiting.",
      },
    ],
    risks: [
      {
        nl: "Veel geld kwijt. Tijd kwijt voor iets dat wel past.",
        en: "Losing much money. Losing time for something that fits.",
      },
    ],
    cost: "own-high",
    ask: [
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
      { nl: "Welk onderzoek, bij hoeveel mensen?", en: "Which study, in how many people?" },
      { nl: "Wat kost het, en wat betaal ik zelf?", en: "What does it cost, and what do I pay?" },
    ],
    claim: {
      id: "treatment-laser",
      says: {
        nl: "Laser: aansprekende naam, effect niet aangetoond",
        en: "Laser: an appealing name, effect not shown",
      },
      standing: "unknown",
      voices: [
        {
          source: "surgeon",
          at: "charlatans",
          says: {
            nl: "Waarschuwt voor glimmende klinieken en ‘lasertechnieken’.",
            en: "Warns of shiny clinics and ‘laser techniques’.",
          },
        },
        {
          source: "wervel",
          at: "zoeken",
          says: {
            nl: "Geen proef gevonden die wij konden lezen.",
            en: "Found no trial that we could read.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
  {
    id: "tens-traction",
    name: { nl: "TENS, tractie en ultrageluid", en: "TENS, traction and ultrasound" },
    group: "hands",
    words: "tens tractie ultrageluid stroom apparaat traction ultrasound",
    finding: {
      nl: "TENS, tractie en ultrageluid: afgeraden",
      en: "TENS, traction and ultrasound: advised against",
    },
    what: {
      nl: "Zwakke stroom, trekken aan de rug, of geluidsgolven.",
      en: "Weak current, pulling on the spine, or sound waves.",
    },
    beyond: "against",
    effect: [
      {
        nl: "De wereldgezondheidsorganisatie raadt ze af als gewone zorg.",
        en: "The World Health Organization advises against them as usual care.",
      },
    ],
    risks: [{ nl: "Vooral tijd en geld.", en: "Mostly time and money." }],
    cost: "own-risk",
    ask: [
      { nl: "Wat doet dit meer dan afwachten?", en: "What does this do beyond waiting?" },
      { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
    ],
    claim: {
      id: "treatment-tens-traction",
      says: {
        nl: "TENS, tractie en ultrageluid: afgeraden",
        en: "TENS, traction and ultrasound: advised against",
      },
      standing: "against",
      voices: [
        {
          source: "who",
          at: "against routine use",
          says: {
            nl: "Raadt tractie, ultrageluid en TENS af.",
            en: "Advises against traction, ultrasound and TENS.",
          },
        },
      ],
      review: "unreviewed",
    },
  },
] as const satisfies readonly Treatment[];
