import type { ExperimentTemplate } from "@wervel/model";

/**
 * Things that can be tried with and without. A mattress and a visit to a specialist are not
 * here: they cannot be switched on and off in blocks. Diets that leave out whole food groups
 * are not here either: those belong with a dietitian.
 */
export const experimentTemplates = [
  {
    id: "keep-moving",
    name: { nl: "Elke dag wandelen", en: "Daily walk" },
    with: {
      nl: "20 minuten wandelen, in stukjes mag ook",
      en: "20 minutes of walking, in pieces is fine",
    },
    without: { nl: "gewone dag", en: "ordinary day" },
    washoutDays: 1,
    care: {
      nl: "Begin met wat nu lukt. Nieuwe zwakte in een been of onzeker lopen: stop en loop de alarmsignalen na.",
      en: "Start with what works now. New weakness in a leg or unsteady walking: stop and check the warning signs.",
    },
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 1" },
      { source: "physiotherapy-page-low-back-pain", at: "blijf bewegen" },
    ],
    review: "unreviewed",
  },
  {
    id: "change-position",
    name: { nl: "Vaker van houding wisselen", en: "Change position more often" },
    with: { nl: "elk half uur even opstaan", en: "stand up briefly every half hour" },
    without: { nl: "gewone dag", en: "ordinary day" },
    washoutDays: 1,
    care: {
      nl: "Zet een wekker die je niet stoort.",
      en: "Set a reminder that does not disturb you.",
    },
    sources: [{ source: "chronic-back-pain-blog", at: "tip 2" }],
    review: "unreviewed",
  },
  {
    id: "lift-with-legs",
    name: { nl: "Tillen met je benen", en: "Lift with your legs" },
    with: {
      nl: "tillen met gebogen knieën, dicht bij je lijf",
      en: "lift with bent knees, close to your body",
    },
    without: { nl: "zoals je gewend bent", en: "as you are used to" },
    washoutDays: 1,
    care: {
      nl: "Laat zwaar werk staan dat nu niet hoeft.",
      en: "Leave heavy work that need not be done now.",
    },
    sources: [{ source: "chronic-back-pain-blog", at: "tip 4" }],
    review: "unreviewed",
  },
  {
    id: "relaxation",
    name: { nl: "Ademhaling of ontspanning", en: "Breathing or relaxation" },
    with: {
      nl: "10 minuten rustig ademen of ontspannen",
      en: "10 minutes of calm breathing or relaxing",
    },
    without: { nl: "gewone dag", en: "ordinary day" },
    washoutDays: 1,
    care: {
      nl: "Word je er onrustig van? Stop dan gerust.",
      en: "If it makes you restless, feel free to stop.",
    },
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 5" },
      { source: "gut-back-axis-article", at: "stressreductie" },
    ],
    review: "unreviewed",
  },
  {
    id: "heat",
    name: { nl: "Warmte op je rug", en: "Heat on your back" },
    with: {
      nl: "20 minuten een warme kruik, doek ertussen",
      en: "20 minutes with a hot-water bottle, cloth in between",
    },
    without: { nl: "geen warmte", en: "no heat" },
    washoutDays: 1,
    care: {
      nl: "Niet op een dove huid. Niet bij koorts.",
      en: "Not on numb skin. Not with a fever.",
    },
    sources: [
      { source: "chronic-back-pain-blog", at: "tip 6" },
      { source: "innerbuddies-back-pain-ibs", at: "4.1" },
    ],
    review: "unreviewed",
  },
  {
    id: "fixed-bedtime",
    name: { nl: "Vaste bedtijd", en: "Fixed bedtime" },
    with: {
      nl: "elke avond op dezelfde tijd naar bed",
      en: "go to bed at the same time each evening",
    },
    without: { nl: "zoals het uitkomt", en: "as it comes" },
    washoutDays: 2,
    care: {
      nl: "Ploegendienst? Kies dan een andere proef.",
      en: "On shifts? Then choose another experiment.",
    },
    sources: [
      { source: "gut-back-axis-article", at: "slaap" },
      { source: "innerbuddies-back-pain-ibs", at: "4.1" },
    ],
    review: "unreviewed",
  },
  {
    id: "no-alcohol",
    name: { nl: "Geen alcohol", en: "No alcohol" },
    with: { nl: "geen alcohol", en: "no alcohol" },
    without: { nl: "zoals je gewend bent, niet meer", en: "as you are used to, not more" },
    washoutDays: 1,
    care: {
      nl: "Drink je elke dag veel? Overleg dan eerst met je huisarts.",
      en: "If you drink a lot every day, talk to your GP first.",
    },
    sources: [
      { source: "innerbuddies-back-pain-ibs", at: "4.1" },
      { source: "gut-back-axis-article", at: "leefstijl" },
    ],
    review: "unreviewed",
  },
  {
    id: "less-coffee",
    name: { nl: "Minder koffie", en: "Less coffee" },
    with: { nl: "hooguit één kop koffie per dag", en: "one cup of coffee a day at most" },
    without: { nl: "zoals je gewend bent", en: "as you are used to" },
    washoutDays: 2,
    care: {
      nl: "De eerste dagen kun je hoofdpijn krijgen.",
      en: "You may get a headache in the first days.",
    },
    sources: [{ source: "wervel-methods", at: "docs/methods/experiments.md" }],
    review: "unreviewed",
  },
  {
    id: "less-fat-and-spice",
    name: { nl: "Minder vet en scherp eten", en: "Less fatty and spicy food" },
    with: { nl: "niet erg vet of scherp eten", en: "nothing very fatty or spicy" },
    without: { nl: "zoals je gewend bent", en: "as you are used to" },
    washoutDays: 1,
    care: {
      nl: "Blijf genoeg eten.",
      en: "Keep eating enough.",
    },
    sources: [{ source: "innerbuddies-back-pain-ibs", at: "4.1" }],
    review: "unreviewed",
  },
  {
    id: "early-evening-meal",
    name: { nl: "Vroeger en kleiner avondeten", en: "Earlier, smaller evening meal" },
    with: {
      nl: "klein avondeten, drie uur voor het slapen klaar",
      en: "a small evening meal, finished three hours before sleep",
    },
    without: { nl: "zoals je gewend bent", en: "as you are used to" },
    washoutDays: 1,
    care: {
      nl: "Diabetes of ondergewicht? Overleg eerst met je huisarts of diëtist.",
      en: "Diabetes or underweight? Talk to your GP or dietitian first.",
    },
    sources: [{ source: "wervel-methods", at: "docs/methods/experiments.md" }],
    review: "unreviewed",
  },
  {
    id: "again-lactose",
    name: { nl: "Melk terugproberen", en: "Trying milk again" },
    with: { nl: "een glas gewone melk per dag", en: "a glass of ordinary milk a day" },
    without: { nl: "lactosevrij", en: "lactose-free" },
    washoutDays: 2,
    care: {
      nl: "Alleen om terug te proberen, na een tijd zonder. Klachten erger? Stop de proef.",
      en: "Only to try again, after a time without. If complaints get worse, stop the experiment.",
    },
    sources: [{ source: "lomer-2023", at: "reintroduction" }],
    review: "unreviewed",
  },
  {
    id: "again-wheat",
    name: { nl: "Tarwe terugproberen", en: "Trying wheat again" },
    with: { nl: "twee sneetjes tarwebrood per dag", en: "two slices of wheat bread a day" },
    without: { nl: "brood zonder tarwe", en: "bread without wheat" },
    washoutDays: 2,
    care: {
      nl: "Alleen om terug te proberen, na een tijd zonder. Klachten erger? Stop de proef.",
      en: "Only to try again, after a time without. If complaints get worse, stop the experiment.",
    },
    sources: [{ source: "lomer-2023", at: "reintroduction" }],
    review: "unreviewed",
  },
  {
    id: "again-pulses",
    name: { nl: "Peulvruchten terugproberen", en: "Trying pulses again" },
    with: { nl: "vier eetlepels linzen per dag", en: "four tablespoons of lentils a day" },
    without: { nl: "zonder peulvruchten", en: "without pulses" },
    washoutDays: 2,
    care: {
      nl: "Alleen om terug te proberen, na een tijd zonder. Klachten erger? Stop de proef.",
      en: "Only to try again, after a time without. If complaints get worse, stop the experiment.",
    },
    sources: [{ source: "lomer-2023", at: "reintroduction" }],
    review: "unreviewed",
  },
] as const satisfies readonly ExperimentTemplate[];
