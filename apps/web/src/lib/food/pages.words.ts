import type { Text } from "@wervel/model";

export const foodsPageWords = {
  title: { nl: "Wat zit erin?", en: "What is in it?" },
  search: { nl: "Zoek een product", en: "Look up a food" },
  nothing: {
    nl: "Niets gevonden. Probeer een ander woord.",
    en: "Nothing found. Try another word.",
  },
  start: { nl: "Typ een product, ook Vlaams of half.", en: "Type a food, also Flemish or half." },
  portion: { nl: "Gewone portie", en: "Usual portion" },
  free: {
    nl: "Laag in alle FODMAP-groepen, voor zover bekend",
    en: "Low in all FODMAP groups, as far as known",
  },
  fits: { nl: "Past bij je", en: "Fits you" },
  clash: { nl: "Stellen we nu niet voor", en: "We do not suggest this now" },
  clashMay: {
    nl: "Je mag het gewoon eten. Het is geen verbod.",
    en: "You may simply eat it. It is no ban.",
  },
  equals: { nl: "Liever dit", en: "Rather this" },
  figures: { nl: "Voedingswaarde per 100 g", en: "Nutrients per 100 g" },
  energy: { nl: "Energie", en: "Energy" },
  fibre: { nl: "Vezels", en: "Fibre" },
  protein: { nl: "Eiwit", en: "Protein" },
  fat: { nl: "Vet", en: "Fat" },
  carbohydrate: { nl: "Koolhydraten", en: "Carbohydrate" },
  noFigures: { nl: "In geen van onze tabellen.", en: "In none of our tables." },
  near: { nl: "Naaste product uit de tabel", en: "Nearest food in the table" },
  allergens: { nl: "Bevat", en: "Contains" },
} as const satisfies Record<string, Text>;

export const recipeWords = {
  title: { nl: "Wat eet je graag?", en: "What do you like to eat?" },
  search: { nl: "Zoek een gerecht of ingrediënt", en: "Search a dish or ingredient" },
  fitsNow: { nl: "past nu", en: "fits now" },
  quick: { nl: "onder 20 min", en: "under 20 min" },
  season: { nl: "van het seizoen", en: "in season" },
  noFish: { nl: "zonder vis", en: "without fish" },
  filters: { nl: "Kies", en: "Choose" },
  minutes: { nl: "min", en: "min" },
  swapped: { nl: "geruild:", en: "swapped:" },
  asIs: { nl: "past zonder ruilen", en: "fits without swaps" },
  notNow: { nl: "past nu niet", en: "does not fit now" },
  hidden: (n: string): Text => ({
    nl: `${n} verborgen, omdat ze nu niet passen`,
    en: `${n} hidden, because they do not fit now`,
  }),
  show: { nl: "Toon toch", en: "Show anyway" },
  none: { nl: "Geen gerecht gevonden.", en: "No dish found." },
  needed: { nl: "Nodig", en: "You need" },
  instead: { nl: "in plaats van", en: "instead of" },
  cook: { nl: "Kook dit", en: "Cook this" },
  ate: { nl: "Dit heb ik gegeten", en: "I ate this" },
  toList: { nl: "Op de boodschappenlijst", en: "Onto the shopping list" },
  onList: { nl: "Op je lijst gezet", en: "Put on your list" },
  why: { nl: "Geruild voor jou", en: "Swapped for you" },
  steps: { nl: "Zo maak je het", en: "How to make it" },
  perPerson: { nl: "Per persoon", en: "Per person" },
  fodmap: { nl: "FODMAP per portie", en: "FODMAP per portion" },
  showNumbers: { nl: "Toon voedingswaarde", en: "Show nutrients" },
  atLeast: { nl: "minstens", en: "at least" },
  print: { nl: "Print", en: "Print" },
  keeps: { nl: "Ook lekker voor morgen", en: "Good for tomorrow too" },
  allYear: { nl: "het hele jaar", en: "all year" },
  unknown: { nl: "Dit recept kennen we niet.", en: "We do not know this recipe." },
  saved: (name: string): Text => ({ nl: `${name}, bewaard`, en: `${name}, saved` }),
} as const;

export const cookWords = {
  title: { nl: "Koken", en: "Cooking" },
  step: (now: string, of: string): Text => ({
    nl: `Stap ${now} van ${of}`,
    en: `Step ${now} of ${of}`,
  }),
  before: { nl: "Vorige", en: "Back" },
  next: { nl: "Volgende", en: "Next" },
  stop: { nl: "Stop", en: "Stop" },
  start: { nl: "Zet de klok", en: "Start the timer" },
  pause: { nl: "Pauze", en: "Pause" },
  more: { nl: "1 minuut erbij", en: "1 minute more" },
  done: { nl: "De tijd is om", en: "Time is up" },
  awake: { nl: "Scherm blijft aan", en: "Screen stays on" },
  asleep: { nl: "Je scherm kan uitgaan", en: "Your screen may switch off" },
  read: { nl: "Lees voor", en: "Read aloud" },
  ready: { nl: "Klaar. Eet smakelijk.", en: "Done. Enjoy your meal." },
  back: { nl: "Terug naar het recept", en: "Back to the recipe" },
  standing: {
    nl: "Sta je lang? Zet één voet op een krukje, of snijd zittend.",
    en: "Standing for long? Put one foot on a stool, or cut sitting down.",
  },
} as const;

export const menuWords = {
  title: { nl: "Een week eten, voor jou gemaakt", en: "A week of food, made for you" },
  lead: {
    nl: "Je kiest, een rekenprogramma op je toestel zoekt de beste week.",
    en: "You choose, a solver on your device looks for the best week.",
  },
  moments: { nl: "Welke maaltijden?", en: "Which meals?" },
  leftovers: { nl: "Eén keer koken, twee keer eten", en: "Cook once, eat twice" },
  time: { nl: "Tijd in de keuken per week", en: "Time in the kitchen a week" },
  hours: { nl: "uur", en: "hours" },
  noLimit: { nl: "geen grens", en: "no limit" },
  make: { nl: "Maak mijn week", en: "Make my week" },
  other: { nl: "Maak een andere week", en: "Make another week" },
  working: { nl: "Even rekenen", en: "Working it out" },
  made: { nl: "Je week staat klaar", en: "Your week is ready" },
  noLonger: { nl: "past nu niet meer", en: "no longer fits" },
  leftover: { nl: "restje van gisteren", en: "left from yesterday" },
  shop: { nl: "Maak de boodschappenlijst", en: "Make the shopping list" },
  shopped: { nl: "Boodschappenlijst gemaakt", en: "Shopping list made" },
  missed: { nl: "Dit lukte niet", en: "This did not work out" },
  met: { nl: "Alles wat je vroeg zit erin.", en: "Everything you asked for is in it." },
  miss: (wish: string, got: string, wanted: string): Text => ({
    nl: `${wish}: ${got}, gevraagd ${wanted}`,
    en: `${wish}: ${got}, asked ${wanted}`,
  }),
  noneFits: {
    nl: "Geen enkel recept dat bij je past kan hierbij helpen.",
    en: "No recipe that fits you can help with this.",
  },
  someFit: (n: string): Text => ({
    nl: `${n} recepten die bij je passen konden helpen, maar niet samen met de rest.`,
    en: `${n} recipes that fit you could help, but not together with the rest.`,
  }),
  empty: {
    nl: "Er past geen recept bij alles wat je weglaat. Wis een wens, of vraag een diëtist.",
    en: "No recipe fits with everything you leave out. Drop a wish, or ask a dietitian.",
  },
  tooLittle: {
    nl: "Een week die past zou te weinig zijn. Die maken we niet. Vraag een diëtist mee te kijken.",
    en: "A week that fits would be too little. We do not make it. Ask a dietitian to look along.",
  },
  unsolved: {
    nl: "Het rekenen lukte niet. Probeer het nog een keer.",
    en: "The solver did not manage. Please try again.",
  },
} as const;

export const shoppingWords = {
  left: (left: string, of: string): Text => ({
    nl: `Nog ${left} van ${of}`,
    en: `${left} of ${of} to go`,
  }),
  title: { nl: "Boodschappenlijst", en: "Shopping list" },
  empty: {
    nl: "Je lijst is leeg. Maak een weekmenu, of voeg iets toe.",
    en: "Your list is empty. Make a week menu, or add something.",
  },
  own: { nl: "Zelf toegevoegd", en: "Added yourself" },
  add: { nl: "Voeg toe", en: "Add" },
  addLabel: { nl: "Nog iets nodig?", en: "Need anything else?" },
  share: { nl: "Kopieer als tekst", en: "Copy as text" },
  copied: { nl: "Gekopieerd", en: "Copied" },
  clear: { nl: "Wis de lijst", en: "Clear the list" },
  cleared: { nl: "Lijst gewist", en: "List cleared" },
  tidy: { nl: "Haal weg wat klaar is", en: "Remove what is done" },
  note: {
    nl: "Geen merken, geen winkels, geen reclame. Werkt zonder bereik in de winkel.",
    en: "No brands, no shops, no advertising. Works without a signal in the shop.",
  },
  saved: { nl: "Lijst bewaard", en: "List kept" },
} as const;

export const ladderWords = {
  basicsTitle: { nl: "Eerst de basis, vier weken", en: "Basics first, four weeks" },
  basicsLead: {
    nl: "Richtlijnen noemen dit eerst. Kruis aan wat je al doet.",
    en: "Guidelines name this first. Tick what you already do.",
  },
  basicsDays: (day: string, of: string): Text => ({
    nl: `Dag ${day} van ${of}`,
    en: `Day ${day} of ${of}`,
  }),
  begin: { nl: "Begin", en: "Begin" },
  stop: { nl: "Stop hiermee", en: "Stop this" },
  begun: { nl: "Begonnen", en: "Begun" },
  stopped: { nl: "Gestopt", en: "Stopped" },
  fibreTitle: { nl: "Vezels, 5 gram per week erbij", en: "Fibre, 5 grams a week more" },
  fibreLead: {
    nl: "Te snel opbouwen geeft gas. Drink er genoeg bij.",
    en: "Building up too fast gives wind. Drink enough with it.",
  },
  fibreStart: {
    nl: "Zo veel eet je nu, ongeveer (g per dag)",
    en: "What you eat now, about (g a day)",
  },
  fibreWeek: (week: string, grams: string): Text => ({
    nl: `Week ${week}: ${grams} g per dag`,
    en: `Week ${week}: ${grams} g a day`,
  }),
  fibreHold: {
    nl: "Je buik is meer opgeblazen dan bij de start. Blijf op deze trede.",
    en: "Your belly is more bloated than at the start. Stay on this step.",
  },
  fibreNow: { nl: "nu", en: "now" },
  fodmapGoal: {
    nl: "Weglaten is tijdelijk. Terugproberen is het doel.",
    en: "Leaving out is temporary. Trying again is the goal.",
  },
  fodmapBefore: { nl: "Vooraf: de basis geprobeerd", en: "Before: basics tried" },
  fodmapBeforeUnder: {
    nl: "vier weken, zie basis voor je buik",
    en: "four weeks, see basics for your gut",
  },
  phase1: { nl: "Fase 1: tijdelijk minder", en: "Phase 1: less for a while" },
  phase1Under: { nl: "4 tot 6 weken, nooit langer dan 8", en: "4 to 6 weeks, never longer than 8" },
  phase2: {
    nl: "Fase 2: terugproberen, groep voor groep",
    en: "Phase 2: trying again, group by group",
  },
  phase2Under: {
    nl: "Drie dagen per groep, steeds iets meer. Drie dagen rust ertussen.",
    en: "Three days per group, a little more each day. Three days of rest between.",
  },
  phase3: { nl: "Fase 3: zo gewoon mogelijk", en: "Phase 3: as normal as possible" },
  phase3Under: {
    nl: "alleen minder van wat jij niet verdraagt",
    en: "only less of what you do not tolerate",
  },
  day: (day: string, of: string): Text => ({
    nl: `dag ${day} van hooguit ${of}`,
    en: `day ${day} of ${of} at most`,
  }),
  isOver: {
    nl: "De tijd is om. Ga terugproberen. We houden nu niets meer tegen.",
    en: "The time is over. Start trying again. We hold nothing back any longer.",
  },
  basicsFirst: { nl: "Doe eerst vier weken de basis.", en: "Do the basics for four weeks first." },
  withDietitian: {
    nl: "Doe dit met een diëtist. Vaak vergoed.",
    en: "Do this with a dietitian. Often covered by insurance.",
  },
  startPhase1: { nl: "Begin fase 1", en: "Begin phase 1" },
  tryGroup: { nl: "Probeer terug", en: "Try again" },
  howWent: { nl: "Hoe ging het?", en: "How did it go?" },
  fine: { nl: "goed", en: "fine" },
  some: { nl: "wat klachten", en: "some complaints" },
  badly: { nl: "veel klachten", en: "many complaints" },
  restUntil: (day: string): Text => ({
    nl: `Rust tot ${day}. Dan de volgende groep.`,
    en: `Rest until ${day}. Then the next group.`,
  }),
  asExperiment: {
    nl: "Twijfel je? Toets een groep als proef, met en zonder, geloot.",
    en: "In doubt? Test a group as an experiment, with and without, drawn by lot.",
  },
  toExperiments: { nl: "Naar de proeven", en: "To experiments" },
  finish: { nl: "Klaar met terugproberen", en: "Done trying again" },
  keepLow: { nl: "Minder van", en: "Less of" },
  nothingLow: { nl: "Je hoeft niets te laten staan.", en: "Nothing needs to be left out." },
  how: { nl: "Hoe gaat het nu?", en: "How is it now?" },
  bloating: (now: string, before: string): Text => ({
    nl: `Opgeblazen: gemiddeld ${now}, in de twee weken ervoor ${before}.`,
    en: `Bloated: ${now} on average, ${before} in the two weeks before.`,
  }),
  noBloating: {
    nl: "Nog te weinig dagen ingevuld om iets te zeggen.",
    en: "Too few days filled in to say anything yet.",
  },
  couldPass: {
    nl: "Dat kan ook zonder dieet zo lopen. Bij terugproberen zie je pas of een groep uitmaakt.",
    en: "That can happen without a diet too. Only trying again shows whether a group matters.",
  },
  stopRules: { nl: "Stop en bel je diëtist of huisarts", en: "Stop and call your dietitian or GP" },
  stopRulesUnder: {
    nl: "als je afvalt, bang wordt om te eten, of na 6 weken geen verschil merkt.",
    en: "if you lose weight, become afraid to eat, or notice no difference after 6 weeks.",
  },
  trialTitle: { nl: "Een proef met een einde", en: "A trial with an end" },
  trialName: { nl: "Wat probeer je?", en: "What do you try?" },
  trialWeeks: { nl: "Hoe lang?", en: "For how long?" },
  weeks: { nl: "weken", en: "weeks" },
  trialDay: (day: string): Text => ({
    nl: `Stop op ${day} en kijk terug.`,
    en: `Stop on ${day} and look back.`,
  }),
  trialDone: {
    nl: "De proef is om. Geen verschil gemerkt? Stop ermee.",
    en: "The trial is over. No difference noticed? Stop it.",
  },
  pharmacist: {
    nl: "Vraag je apotheker of het samengaat met je medicijnen. Wervel verkoopt niets.",
    en: "Ask your pharmacist whether it goes with your medicines. Wervel sells nothing.",
  },
  logSupplement: {
    nl: "Log wat je slikt bij Vandaag, onder Medicijn.",
    en: "Log what you take on Today, under Medicine.",
  },
  taken: { nl: "Gelogd de laatste weken", en: "Logged in the last weeks" },
} as const;
