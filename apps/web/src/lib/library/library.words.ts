import type { Text } from "@wervel/model";

export const libraryWords = {
  title: { nl: "Kennis", en: "Learn" },
  question: { nl: "Wat wil je weten?", en: "What do you want to know?" },
  searchLabel: { nl: "Zoek in de uitleg", en: "Search the explanations" },
  searchHint: { nl: "scan, ui, matras, spit", en: "scan, onion, mattress, sciatica" },
  searchHow: {
    nl: "Zoekt op dit toestel, ook in het Vlaams en met tikfouten.",
    en: "Searches on this device, in Dutch and Flemish too, and despite typing slips.",
  },
  nothingFound: {
    nl: "Niets gevonden. Probeer een ander woord, of blader hieronder.",
    en: "Nothing found. Try another word, or browse below.",
  },
  fitsYou: { nl: "Past bij jou nu", en: "Fits you now" },
  browse: { nl: "Bladeren", en: "Browse" },
  spine: { nl: "Je ruggengraat", en: "Your spine" },
  spineUnder: { nl: "kies een wervel of een woord", en: "choose a vertebra or a word" },
  treatments: { nl: "Behandelingen", en: "Treatments" },
  treatmentsUnder: {
    nl: "wat doet het boven gewoon beloop?",
    en: "what does it do beyond the natural course?",
  },
  surgery: { nl: "Een operatie?", en: "An operation?" },
  surgeryUnder: { nl: "acht vragen voor de chirurg", en: "eight questions for the surgeon" },
  labels: { nl: "Woorden uit de spreekkamer", en: "Words from the consulting room" },
  labelsUnder: { nl: "uitpuiling, SI-syndroom, Modic", en: "bulge, SI syndrome, Modic" },
  lessons: { nl: "Korte lessen", en: "Short lessons" },
  lessonsUnder: { nl: "zeven, met twee vragen elk", en: "seven, with two questions each" },
  products: { nl: "Spullen, eerlijk bekeken", en: "Things, looked at honestly" },
  productsUnder: {
    nl: "stoelen, matrassen, zolen, horloges",
    en: "chairs, mattresses, insoles, watches",
  },
  tooGood: { nl: "Te mooi om waar te zijn?", en: "Too good to be true?" },
  tooGoodUnder: { nl: "acht vragen, geen score", en: "eight questions, no score" },
  sources: { nl: "Bronnen en bewijs", en: "Sources and evidence" },
  sourcesUnder: {
    nl: "elke bewering, wie het zegt, wie eraan verdient",
    en: "each claim, who says it, who earns from it",
  },
  story: { nl: "Je verhaal, zonder naam", en: "Your story, without a name" },
  storyUnder: {
    nl: "een bestand dat je zelf bewaart of deelt",
    en: "a file that you keep or share yourself",
  },
  short: { nl: "Kort:", en: "In short:" },
  todo: { nl: "Wat kun je doen?", en: "What can you do?" },
  whoSays: { nl: "Wie zegt wat?", en: "Who says what?" },
  otherVoice: { nl: "zegt iets anders", en: "says otherwise" },
  readOn: { nl: "Verder", en: "Read on" },
  strengthKey: {
    nl: "Streepjes: 1 mening of ervaring · 2 klein onderzoek · 3 goed onderzoek · 4 richtlijn of veel onderzoek.",
    en: "Bars: 1 opinion or experience · 2 small study · 3 sound research · 4 guideline, or much research.",
  },
  unreviewed: {
    nl: "In onze woorden. Nog niet nagelezen door een arts of fysiotherapeut.",
    en: "In our words. Not yet read by a doctor or physiotherapist.",
  },
  whoPays: { nl: "Wie betaalt dit?", en: "Who pays for this?" },
  nobodyPays: {
    nl: "Niemand. Wervel heeft geen reclame en krijgt geen geld voor links.",
    en: "Nobody. Wervel carries no advertising and gets no money for links.",
  },
  barsMean: {
    nl: "Streepjes zijn bewijs, geen cijfers voor jou.",
    en: "Bars are evidence, not marks for you.",
  },
  alarm: {
    nl: "Minder kracht, een doof zitvlak, koorts of niet kunnen plassen? Lees niet verder.",
    en: "Less strength, a numb saddle, fever or unable to pass urine? Read no further.",
  },
  alarmDo: { nl: "Open ‘Snel hulp nodig?’", en: "Open ‘Need help fast?’" },
} as const satisfies Record<string, Text>;

export const strengthSaid = {
  1: { nl: "Bewijs 1 van 4", en: "Evidence 1 of 4" },
  2: { nl: "Bewijs 2 van 4", en: "Evidence 2 of 4" },
  3: { nl: "Bewijs 3 van 4", en: "Evidence 3 of 4" },
  4: { nl: "Bewijs 4 van 4", en: "Evidence 4 of 4" },
} as const satisfies Record<1 | 2 | 3 | 4, Text>;

/** Names for places outside the library that its pages lead to. */
export const placeNames: Readonly<Record<string, Text>> = {
  screening: { nl: "Doe de screening", en: "Do the screening" },
  insight: { nl: "Bekijk je eigen lijn", en: "See your own line" },
  "insight/experiments": { nl: "Maak er een proef van", en: "Turn it into an experiment" },
  "insight/treatments": {
    nl: "Hielp het, of was het toch gezakt?",
    en: "Did it help, or would it have passed?",
  },
  "insight/gut": { nl: "Darm en rug bij jou", en: "Gut and back in you" },
  "insight/suspects": { nl: "Je vermoedens", en: "Your suspects" },
  "insight/pattern": { nl: "Patronen in je dagen", en: "Patterns in your days" },
  "insight/early-signs": { nl: "Je vroege tekens", en: "Your early signs" },
  plan: { nl: "Naar je plan", en: "To your plan" },
  care: { nl: "Wie kan helpen?", en: "Who can help?" },
  "care/consult": { nl: "Maak je consultblad", en: "Make your consult sheet" },
  profile: { nl: "Je profiel", en: "Your profile" },
  questionnaires: { nl: "Vragenlijsten", en: "Questionnaires" },
  help: { nl: "Snel hulp nodig?", en: "Need help fast?" },
  flare: { nl: "Nu een slechte dag?", en: "A bad day now?" },
  "flare/plan": { nl: "Je plan voor een slechte dag", en: "Your plan for a bad day" },
  today: { nl: "Naar vandaag", en: "To today" },
  "today/places": { nl: "Wijs je plekken aan", en: "Point out your places" },
  "self-tests/hernia": { nl: "De test voor beenpijn", en: "The leg-pain test" },
  "self-tests/narrowed-canal": { nl: "De test voor een nauw kanaal", en: "The narrow-canal test" },
  "self-tests/inflammatory": {
    nl: "De test voor ochtendstijfheid",
    en: "The morning-stiffness test",
  },
  "knowledge/spine": libraryWords.spine,
  "knowledge/lessons": libraryWords.lessons,
  "knowledge/labels": libraryWords.labels,
  "knowledge/products": libraryWords.products,
  "knowledge/too-good": libraryWords.tooGood,
  "knowledge/surgery": libraryWords.surgery,
  "knowledge/sources": libraryWords.sources,
  "knowledge/treatments/rehabilitation": {
    nl: "Behandeling: revalidatie",
    en: "Treatment: rehabilitation",
  },
  "knowledge/treatments/facet-block": {
    nl: "Behandeling: facetblokkade",
    en: "Treatment: facet block",
  },
  "knowledge/treatments/fusion": { nl: "Behandeling: vastzetten", en: "Treatment: fusion" },
  "knowledge/treatments/heat": { nl: "Behandeling: warmte", en: "Treatment: warmth" },
  "knowledge/treatments/relaxation": { nl: "Behandeling: ontspannen", en: "Treatment: relaxing" },
  "knowledge/treatments/exercise": { nl: "Behandeling: oefenen", en: "Treatment: exercise" },
  "knowledge/treatments/painkillers": {
    nl: "Behandeling: pijnstillers",
    en: "Treatment: pain relief",
  },
  "knowledge/treatments/vitamin-d": { nl: "Behandeling: vitamine D", en: "Treatment: vitamin D" },
};
