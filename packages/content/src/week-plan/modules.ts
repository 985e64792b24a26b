import type { WeekModule } from "@wervel/model";

/** What stands in a week beside the exercises; grades are ours, the figures are the sources'. */
export const weekModules = [
  {
    id: "move",
    pillar: "movement",
    meantFor: ["everyone"],
    name: { nl: "Blijf bewegen", en: "Keep moving" },
    how: {
      nl: "Korte wandelingen, afgewisseld met rust. Liever niet in bed blijven.",
      en: "Short walks, alternating with rest. Rather not stay in bed.",
    },
    because: {
      nl: "Wie blijft bewegen, komt meestal eerder terug in het gewone leven.",
      en: "People who keep moving usually return to daily life sooner.",
    },
    grade: "A",
    careful: {
      nl: "Nieuwe zwakte in een been? Doe eerst de controle.",
      en: "New weakness in a leg? Do the check first.",
    },
    template: "keep-moving",
    sources: [
      { source: "nhg-m54", at: "advice" },
      { source: "kngf-2021", at: "stay active" },
    ],
    review: "unreviewed",
  },
  {
    id: "graded",
    pillar: "movement",
    meantFor: ["profile-2", "profile-3"],
    name: { nl: "Opbouwen op tijd, niet op pijn", en: "Build up by time, not by pain" },
    how: {
      nl: "Doe elke dag wat in je plan staat. Niet meer op goede dagen, niet minder op slechte.",
      en: "Do what is in your plan each day. No more on good days, no less on bad ones.",
    },
    because: {
      nl: "Na zes weken zegt pijn minder over wat je rug aankan.",
      en: "After six weeks pain says less about what your back can take.",
    },
    grade: "B",
    sources: [{ source: "kngf-2021", at: "time-contingent" }],
    review: "unreviewed",
  },
  {
    id: "walk-on",
    pillar: "movement",
    meantFor: ["recurrent"],
    name: {
      nl: "Blijven wandelen, ook als het goed gaat",
      en: "Keep walking, also when it goes well",
    },
    how: {
      nl: "Bouw op naar een half uur, vijf dagen per week.",
      en: "Build up to half an hour, five days a week.",
    },
    because: {
      nl: "In één groot onderzoek bleven mensen die wandelden langer zonder nieuwe klachten: 208 tegen 112 dagen.",
      en: "In one large trial, walkers stayed longer without new complaints: 208 against 112 days.",
    },
    grade: "B",
    template: "keep-moving",
    sources: [
      { source: "walkback-2024", at: "hazard ratio 0.72, 0.60 to 0.85; median 208 and 112 days" },
    ],
    review: "unreviewed",
  },
  {
    id: "sit-breaks",
    pillar: "posture",
    meantFor: ["everyone"],
    name: { nl: "Elk half uur van houding wisselen", en: "Change position every half hour" },
    how: {
      nl: "Sta even op, loop een rondje of ga anders zitten.",
      en: "Stand up, walk a little, or sit differently.",
    },
    because: {
      nl: "Afwisseling is prettig. Eén goede houding bestaat niet.",
      en: "Variety feels good. There is no single right posture.",
    },
    grade: "B",
    template: "change-position",
    sources: [{ source: "swain-2020", at: "no agreement on posture as a cause" }],
    review: "unreviewed",
  },
  {
    id: "lifting",
    pillar: "posture",
    meantFor: ["heavy-work"],
    name: { nl: "Tillen: dichtbij en met kracht", en: "Lifting: close, and with strength" },
    how: {
      nl: "Houd de last dicht bij je lijf. Verdeel zwaar werk over de dag.",
      en: "Keep the load close to your body. Spread heavy work over the day.",
    },
    because: {
      nl: "Sterker worden helpt meer dan één vaste tiltechniek.",
      en: "Getting stronger matters more than one fixed way of lifting.",
    },
    grade: "C",
    careful: {
      nl: "Vermijd zwaar tillen alleen in de eerste dagen.",
      en: "Avoid heavy lifting only in the first days.",
    },
    template: "lift-with-legs",
    sources: [{ source: "wervel", at: "clinical notes on lifting" }],
    review: "unreviewed",
  },
  {
    id: "work",
    pillar: "posture",
    meantFor: ["has-work", "profile-3"],
    name: { nl: "Werk, met aanpassingen", en: "Work, with changes" },
    how: {
      nl: "Blijf werken of begin met een deel. Spreek af wat tijdelijk anders kan.",
      en: "Stay at work or start with part of it. Agree what can be different for a while.",
    },
    because: {
      nl: "Wachten tot alle pijn weg is, duurt meestal langer.",
      en: "Waiting until all pain is gone usually takes longer.",
    },
    grade: "B",
    sources: [{ source: "nhg-m54", at: "work" }],
    review: "unreviewed",
  },
  {
    id: "breathing",
    pillar: "calm",
    meantFor: ["everyone"],
    name: { nl: "Vijf minuten rustig ademen", en: "Five minutes of calm breathing" },
    how: { nl: "In vier tellen in, in zes tellen uit.", en: "In for four counts, out for six." },
    because: {
      nl: "Rust kan spanning in je rug minder maken. Het bewijs is bescheiden.",
      en: "Calm may lessen tension in your back. The evidence is modest.",
    },
    grade: "C",
    careful: {
      nl: "Word je er onrustig van? Stop gerust.",
      en: "Does it make you restless? Feel free to stop.",
    },
    template: "relaxation",
    sources: [
      { source: "gut-back-axis-article", at: "stress" },
      { source: "wervel", at: "calm breathing" },
    ],
    review: "unreviewed",
  },
  {
    id: "stress",
    pillar: "calm",
    meantFor: ["stress", "profile-3"],
    name: { nl: "Stress een plek geven", en: "Make room for stress" },
    how: {
      nl: "Kies één ding dat je deze week laat. Plan één ding dat je goed doet, ook buiten.",
      en: "Choose one thing to drop this week. Plan one thing that does you good, also outdoors.",
    },
    because: {
      nl: "Spanning en pijn versterken elkaar. De pijn blijft even echt.",
      en: "Tension and pain feed each other. The pain stays just as real.",
    },
    grade: "B",
    template: "relaxation",
    sources: [{ source: "kngf-2021", at: "hindering factors" }],
    review: "unreviewed",
  },
  {
    id: "behaviour",
    pillar: "calm",
    meantFor: ["profile-3"],
    name: { nl: "Terug naar wat je wilt doen", en: "Back to what you want to do" },
    how: {
      nl: "Kies één activiteit die je mist. Knip haar in kleine stappen.",
      en: "Choose one activity that you miss. Cut it into small steps.",
    },
    because: {
      nl: "Wat lang vermeden is, wordt groter. Kleine stappen maken het weer gewoon.",
      en: "What is long avoided grows. Small steps make it ordinary again.",
    },
    grade: "B",
    sources: [{ source: "kngf-2021", at: "graded activity" }],
    review: "unreviewed",
  },
  {
    id: "sleep",
    pillar: "calm",
    meantFor: ["poor-sleep", "profile-3"],
    name: { nl: "Vaste tijden om te slapen", en: "Fixed times to sleep" },
    how: {
      nl: "Ga op vaste tijden naar bed. Schrijf zorgen op vóór je gaat liggen.",
      en: "Go to bed at fixed times. Write down worries before you lie down.",
    },
    because: {
      nl: "Slecht slapen maakt pijn de volgende dag vaak erger.",
      en: "Sleeping badly often makes pain worse the next day.",
    },
    grade: "C",
    template: "fixed-bedtime",
    sources: [{ source: "gut-back-axis-article", at: "sleep" }],
    review: "unreviewed",
  },
  {
    id: "heat",
    pillar: "care",
    meantFor: ["profile-1", "profile-2"],
    name: { nl: "Warmte, een kwartier", en: "Warmth, a quarter of an hour" },
    how: {
      nl: "Een kruik of een warm bad. Leg er een doek tussen.",
      en: "A hot-water bottle or a warm bath. Put a cloth in between.",
    },
    because: {
      nl: "Warmte gaf in de eerste dagen wat minder pijn: 1 punt op een schaal van 5.",
      en: "Warmth gave a little less pain in the first days: 1 point on a scale of 5.",
    },
    grade: "B",
    careful: {
      nl: "Niet op een dove huid, niet bij koorts, niet samen met een smeersel. Zwanger: niet op je buik.",
      en: "Not on numb skin, not with a fever, not with a cream. Pregnant: not on your belly.",
    },
    template: "heat",
    sources: [{ source: "french-2006", at: "1.06 on 0 to 5 after 5 days" }],
    review: "unreviewed",
  },
  {
    id: "legs",
    pillar: "care",
    meantFor: ["leg-pain"],
    name: { nl: "Bij pijn in je been", en: "With pain in your leg" },
    how: {
      nl: "Wandel in korte stukken. Zoek een houding die rust geeft, en wissel af.",
      en: "Walk in short pieces. Find a position that gives rest, and alternate.",
    },
    because: {
      nl: "Beenpijn vanuit de rug wordt bij veel mensen in weken tot maanden minder.",
      en: "Leg pain from the back lessens in many people over weeks to months.",
    },
    grade: "B",
    careful: {
      nl: "Wordt je been doof of slapper? Doe meteen de controle.",
      en: "Does your leg become numb or weaker? Do the check at once.",
    },
    sources: [{ source: "nhg-lrs-m55", at: "course" }],
    review: "unreviewed",
  },
  {
    id: "medicine",
    pillar: "care",
    meantFor: ["everyone"],
    name: { nl: "Pijnstillers: vraag het na", en: "Painkillers: ask first" },
    how: {
      nl: "Vraag je apotheker of huisarts wat bij jou past. Wervel geeft geen doses.",
      en: "Ask your pharmacist or GP what suits you. Wervel gives no doses.",
    },
    because: {
      nl: "Paracetamol deed het in onderzoek niet beter dan een neppil. Ontstekingsremmers hielpen een beetje.",
      en: "Paracetamol did no better than a dummy pill in trials. Anti-inflammatories helped a little.",
    },
    grade: "A",
    careful: {
      nl: "Maag, nieren, hart, zwangerschap, bloedverdunners of 70 jaar en ouder: altijd eerst overleggen.",
      en: "Stomach, kidneys, heart, pregnancy, blood thinners or age 70 and over: always ask first.",
    },
    sources: [{ source: "cashin-2025", at: "paracetamol and NSAIDs in acute low back pain" }],
    review: "unreviewed",
  },
  {
    id: "mood",
    pillar: "care",
    meantFor: ["low-mood"],
    name: { nl: "Praat over somberheid", en: "Talk about feeling low" },
    how: {
      nl: "Bespreek het met je huisarts. Er is goede hulp voor.",
      en: "Discuss it with your GP. There is good help for it.",
    },
    because: {
      nl: "Somberheid en pijn maken elkaar zwaarder.",
      en: "Feeling low and pain make each other heavier.",
    },
    grade: "B",
    sources: [{ source: "kngf-2021", at: "psychosocial factors" }],
    review: "unreviewed",
  },
] as const satisfies readonly WeekModule[];
