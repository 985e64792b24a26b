import type { GutMethod, GutRegion, Text } from "@wervel/model";

export const gutTestWords = {
  title: { nl: "Darmtest", en: "Gut test" },
  under: {
    nl: "lees een uitslag in, en zie wat die niet zegt",
    en: "bring in a result, and see what it does not say",
  },
  back: { nl: "Inzicht", en: "Insights" },
  loading: { nl: "We halen je tests op", en: "Fetching your tests" },
  emptyTitle: { nl: "Een darmtest, eerlijk gelezen", en: "A gut test, read honestly" },
  emptyLead: {
    nl: "Heb je een uitslag van een lab? Lees die hier. Je hoeft er geen te kopen.",
    en: "Got a result from a lab? Read it here. You need not buy one.",
  },
  empty: { nl: "Er staat nog geen test in.", en: "There is no test yet." },
  readFile: { nl: "Lees een bestand in", en: "Bring in a file" },
  byHand: { nl: "Neem over van papier", en: "Copy from paper" },
  should: { nl: "Heeft een test zin voor mij?", en: "Is a test any use to me?" },
  oneTest: { nl: "Je darmtest, met wat die kan zeggen", en: "Your gut test, with what it can say" },
  noChange: {
    nl: "Je darmtest verandert niet meetbaar",
    en: "Your gut test does not change measurably",
  },
  change: {
    nl: "Er is iets meer veranderd dan gewone schommeling",
    en: "Something moved more than usual drift",
  },
  cannotCompare: {
    nl: "Je tests zijn niet met elkaar te vergelijken",
    en: "Your tests cannot be compared",
  },
  groups: { nl: "Vier groepen, test van", en: "Four groups, test of" },
  noRange: {
    nl: "Geen bereik: we weten niet hoe dit gemeten is. Dit is alleen jouw eigen samenstelling.",
    en: "No range: it is not known how this was measured. This is only your own make-up.",
  },
  compared: { nl: "Vergeleken met", en: "Compared with" },
  indicative: { nl: "Bedoeld als indicatie.", en: "Meant as an indication." },
  labRange: { nl: "Het bereik is dat van je lab.", en: "The range is your lab's." },
  insideLab: { nl: "Binnen het bereik dat dit lab noemt.", en: "Within the range this lab gives." },
  belowLab: { nl: "Onder het bereik dat dit lab noemt.", en: "Below the range this lab gives." },
  aboveLab: { nl: "Boven het bereik dat dit lab noemt.", en: "Above the range this lab gives." },
  noiseThrough: {
    nl: "De meetruis loopt over de grens.",
    en: "The counting noise crosses the limit.",
  },
  bar: {
    nl: "Lichte balk: meetonzekerheid, alleen van het tellen.",
    en: "Light bar: uncertainty of counting alone.",
  },
  result: { nl: "uitslag", en: "result" },
  usual: { nl: "gewoon", en: "usual" },
  noise: { nl: "meetonzekerheid", en: "counting noise" },
  ownDiary: {
    nl: "Kijk liever naar je dagboek: spanning, slaap, pijn en buik.",
    en: "Rather look at your diary: stress, sleep, pain and belly.",
  },
  toDiary: { nl: "Naar Darm en rug", en: "To Gut and back" },
  allNumbers: { nl: "Alle getallen", en: "All numbers" },
  measure: { nl: "meting", en: "measure" },
  value: { nl: "waarde", en: "value" },
  grade: { nl: "bewijs", en: "evidence" },
  range: { nl: "bereik", en: "range" },
  notSeen: {
    nl: "Bij 9 van de 10 gezien, hier niet",
    en: "Seen in 9 of 10 people, not here",
  },
  overTime: { nl: "Verscheidenheid door de tijd", en: "Diversity over time" },
  overTimeUnder: {
    nl: "Zelfde lab, zelfde methode. Balk: gewone schommeling van één persoon.",
    en: "Same lab, same method. Bar: the usual drift of one person.",
  },
  overlap: {
    nl: "De balken overlappen. Een verschil is niet aan te tonen.",
    en: "The bars overlap. No difference can be shown.",
  },
  apart: { nl: "Niet alle balken overlappen.", en: "Not all bars overlap." },
  retest: { nl: "Nog een test?", en: "Another test?" },
  retestLittle: {
    nl: "Waarschijnlijk leert een nieuwe test je nu weinig. Je dagboek zegt meer over hoe het gaat.",
    en: "A new test will probably teach you little now. Your diary says more on how you are.",
  },
  retestWhen: { nl: "Lees wanneer het wel zin heeft", en: "Read when it does make sense" },
  compare: { nl: "Vergelijk twee tests", en: "Compare two tests" },
  tests: { nl: "Je tests", en: "Your tests" },
  remove: { nl: "Verwijder", en: "Remove" },
  removed: { nl: "Test verwijderd", en: "Test removed" },
  antibioticsNote: {
    nl: "Antibiotica vlak voor deze test: de samenstelling kan daardoor anders zijn.",
    en: "Antibiotics shortly before this test: the make-up may differ because of it.",
  },
  stoolNote: {
    nl: "De ontlasting was los of hard. Ook dat verandert de uitslag.",
    en: "The stool was loose or hard. That changes the result too.",
  },
  discsTitle: { nl: "En je tussenwervelschijven?", en: "And your spinal discs?" },
  community: { nl: "Delen met anderen", en: "Sharing with others" },
  communityWhat: {
    nl: "Ooit kan een groepsgemiddelde helpen: alleen lab, methode en je vier groepen, zonder naam of datum.",
    en: "One day a group average could help: only lab, method and your four groups, no name or date.",
  },
  communityNone: {
    nl: "Nu deel je niets. Er is geen knop die iets verstuurt.",
    en: "Now you share nothing. There is no button that sends anything.",
  },
  onlyHere: {
    nl: "Het bestand verlaat dit toestel niet. Een darmtest stelt geen diagnose.",
    en: "The file does not leave this device. A gut test makes no diagnosis.",
  },
  unknownLab: { nl: "lab onbekend", en: "lab unknown" },
} as const satisfies Record<string, Text>;

export const readWords = {
  title: { nl: "Een darmtest inlezen", en: "Bring in a gut test" },
  back: { nl: "Darmtest", en: "Gut test" },
  chooseTitle: { nl: "Kies het bestand van je lab", en: "Choose your lab's file" },
  chooseLead: {
    nl: "CSV, JSON, TSV, BIOM, QZA of een rapport van MetaPhlAn, Kraken of Bracken.",
    en: "CSV, JSON, TSV, BIOM, QZA or a report by MetaPhlAn, Kraken or Bracken.",
  },
  choose: { nl: "Kies een bestand", en: "Choose a file" },
  chooseNames: { nl: "Kies het bestand met namen", en: "Choose the file with names" },
  namesWhy: {
    nl: "Deze tabel heeft alleen nummers. De namen staan in een tweede bestand (taxonomy).",
    en: "This table only holds numbers. The names are in a second file (taxonomy).",
  },
  reading: { nl: "We lezen het bestand", en: "Reading the file" },
  failed: { nl: "Dit bestand lukt niet", en: "This file does not work" },
  moreFaults: { nl: "En er zijn er meer.", en: "And there are more." },
  columnsTitle: { nl: "Welke kolom is wat?", en: "Which column is what?" },
  columnsLead: {
    nl: "Deze indeling kennen we niet. Wijs de kolommen zelf aan.",
    en: "This layout is not known here. Point at the columns yourself.",
  },
  nameColumn: { nl: "Namen of NCBI-nummers", en: "Names or NCBI numbers" },
  valueColumn: { nl: "Getallen van deze test", en: "Numbers of this test" },
  unit: { nl: "Dat zijn", en: "These are" },
  counts: { nl: "aantallen", en: "counts" },
  percent: { nl: "procenten", en: "percent" },
  fraction: { nl: "delen van 1", en: "parts of 1" },
  column: { nl: "kolom {n}", en: "column {n}" },
  chooseColumns: { nl: "Wijs de kolommen aan", en: "Point at the columns" },
  otherColumns: { nl: "Klopt niet, andere kolommen", en: "Not right, other columns" },
  readSo: { nl: "Lees het zo", en: "Read it so" },
  orByHand: { nl: "Neem het over met de hand", en: "Copy it by hand" },
  read: {
    nl: "{n} soorten gelezen. Er is nog niets bewaard.",
    en: "{n} kinds read. Nothing is kept yet.",
  },
  careful: { nl: "Let op", en: "Mind this" },
  methodUnknown: { nl: "Methode onbekend", en: "Method unknown" },
  methodUnknownWhy: {
    nl: "Het bestand zegt niet hoe er is gemeten. Daarom geen vergelijking met anderen, alleen je eigen samenstelling.",
    en: "The file does not say how it was measured. So no comparison with others, only your own make-up.",
  },
  regionUnknown: { nl: "Stuk DNA onbekend", en: "Piece of DNA unknown" },
  regionUnknownWhy: {
    nl: "Weet je welk stuk (V4, V3-V4)? Vul het hieronder in. Anders geen vergelijking met anderen.",
    en: "Know which piece (V4, V3-V4)? Fill it in below. Otherwise no comparison with others.",
  },
  unclassified: { nl: "{n} van 100 niet herkend", en: "{n} of 100 not recognised" },
  unclassifiedWhy: {
    nl: "Dit deel kon het lab niet thuisbrengen. We laten het zien, we verdelen het niet.",
    en: "The lab could not place this part. We show it, we do not share it out.",
  },
  partial: { nl: "Dit is een deel, geen geheel", en: "This is a part, not the whole" },
  partialWhy: {
    nl: "De getallen tellen niet op tot 100. Daarom geen verscheidenheid.",
    en: "The numbers do not add up to 100. So no diversity.",
  },
  lineSkipped: { nl: "Regel {n} overgeslagen", en: "Line {n} skipped" },
  lineSkippedWhy: { nl: "“{t}” waar een getal hoort", en: "“{t}” where a number belongs" },
  belowLimit: { nl: "Regel {n}: onder de meetgrens", en: "Line {n}: below the limit" },
  belowLimitWhy: {
    nl: "“{t}” is geen nul. We laten hem open.",
    en: "“{t}” is not zero. It stays open.",
  },
  hostReads: { nl: "Menselijk DNA weggelaten", en: "Human DNA left out" },
  hostReadsWhy: { nl: "{n} stukjes waren van jou zelf.", en: "{n} pieces were your own." },
  namesMissing: { nl: "Namen ontbreken", en: "Names are missing" },
  numbersUnknown: { nl: "{n} nummers zonder naam", en: "{n} numbers without a name" },
  numbersUnknownWhy: {
    nl: "Deze NCBI-nummers kennen we niet. Ze tellen mee in het geheel.",
    en: "These NCBI numbers are not known here. They count in the whole.",
  },
  oneRank: { nl: "Eén niveau in het bestand", en: "One level in the file" },
  oneRankWhy: {
    nl: "Geslachten leiden we af uit de eerste naam.",
    en: "Genera are taken from the first name.",
  },
  shape: { nl: "Het bestand spreekt zichzelf tegen", en: "The file contradicts itself" },
  shapeWhy: { nl: "We tellen wat er echt staat.", en: "What really stands there is counted." },
  correct: { nl: "Klopt dit?", en: "Is this right?" },
  sample: { nl: "Welk monster is van jou?", en: "Which sample is yours?" },
  date: { nl: "Datum van het monster", en: "Date of the sample" },
  lab: { nl: "Lab", en: "Lab" },
  labHint: {
    nl: "Vergelijken kan alleen binnen hetzelfde lab.",
    en: "Comparing only works within the same lab.",
  },
  method: { nl: "Methode", en: "Method" },
  region: { nl: "Stuk DNA", en: "Piece of DNA" },
  antibiotics: {
    nl: "Antibiotica in de 3 maanden ervoor?",
    en: "Antibiotics in the 3 months before?",
  },
  no: { nl: "nee", en: "no" },
  yes: { nl: "ja", en: "yes" },
  unknown: { nl: "weet niet", en: "not sure" },
  stool: { nl: "Ontlasting die dag, vorm", en: "Stool that day, form" },
  largest: { nl: "De tien grootste", en: "The ten largest" },
  name: { nl: "Naam in het rapport", en: "Name in the report" },
  share: { nl: "aandeel", en: "share" },
  showAll: { nl: "Toon alle {n}", en: "Show all {n}" },
  save: { nl: "Bewaar deze test", en: "Keep this test" },
  discard: { nl: "Gooi weg, er verandert niets", en: "Throw away, nothing changes" },
  kept: { nl: "Test bewaard", en: "Test kept" },
  dateNeeded: { nl: "Kies de dag van het monster.", en: "Choose the day of the sample." },
  tooLargeToKeep: {
    nl: "Het bestand is te groot om mee te bewaren. De uitslag bewaren we wel.",
    en: "The file is too large to keep along. The result is kept.",
  },
} as const satisfies Record<string, Text>;

export const handWords = {
  title: {
    nl: "Alleen een pdf of papier? Neem over wat er staat.",
    en: "Only a PDF or paper? Copy what it says.",
  },
  tab: { nl: "Darmtest met de hand", en: "Gut test by hand" },
  lead: {
    nl: "Drie getallen zijn genoeg. De rest mag leeg.",
    en: "Three numbers are enough. The rest may stay empty.",
  },
  about: { nl: "Over de test", en: "About the test" },
  numbers: { nl: "De getallen", en: "The numbers" },
  diversity: { nl: "Verscheidenheid", en: "Diversity" },
  fibre: { nl: "Vezelomzetters", en: "Fibre converters" },
  wall: { nl: "Darmwand-soorten", en: "Gut wall kinds" },
  resultShannon: { nl: "uitslag (Shannon)", en: "result (Shannon)" },
  resultPercent: { nl: "uitslag (%)", en: "result (%)" },
  from: { nl: "bereik van", en: "range from" },
  to: { nl: "tot", en: "to" },
  rangeHint: {
    nl: "Het bereik is dat van jouw lab. Wij hebben er geen.",
    en: "The range is your lab's. We have none.",
  },
  genera: { nl: "Soorten met naam", en: "Kinds by name" },
  genusName: { nl: "naam", en: "name" },
  addGenus: { nl: "Nog een soort", en: "One more kind" },
  noScore: {
    nl: "Scores als “gezondheidsindex 72” nemen we niet over.",
    en: "Scores such as “health index 72” are not copied.",
  },
  noScoreWhy: {
    nl: "Labs rekenen ze elk anders uit.",
    en: "Each lab works them out in its own way.",
  },
  impossible: { nl: "{n} % kan niet.", en: "{n} % cannot be." },
  didYouMean: { nl: "Bedoel je {m}?", en: "Do you mean {m}?" },
  makeIt: { nl: "Maak er {m} van", en: "Make it {m}" },
  notANumber: { nl: "Dit is geen getal.", en: "This is not a number." },
  turned: { nl: "Het bereik staat andersom.", en: "The range is the wrong way round." },
  lookAtOne: { nl: "Kijk eerst naar 1 getal", en: "Look at 1 number first" },
  lookAtSome: { nl: "Kijk eerst naar {n} getallen", en: "Look at {n} numbers first" },
  fillOne: { nl: "Vul eerst één getal in", en: "Fill in one number first" },
} as const satisfies Record<string, Text>;

export const shouldWords = {
  tab: { nl: "Heeft een test zin?", en: "Is a test any use?" },
  title: { nl: "Heeft een darmtest zin voor mij?", en: "Is a gut test any use to me?" },
  lead: {
    nl: "Een paar vragen. Het antwoord kan nee zijn.",
    en: "A few questions. The answer may be no.",
  },
  last: { nl: "Wanneer was dat voor het laatst?", en: "When was that last?" },
  until: { nl: "Wacht tot {d}.", en: "Wait until {d}." },
  open: { nl: "Nog een paar antwoorden", en: "A few more answers" },
  again: { nl: "Begin opnieuw", en: "Start again" },
  screening: { nl: "Naar de screening", en: "To the screening" },
} as const satisfies Record<string, Text>;

export const compareWords = {
  tab: { nl: "Twee tests vergelijken", en: "Compare two tests" },
  title: { nl: "Is er meer veranderd dan gewoon?", en: "Did more change than usual?" },
  lead: {
    nl: "Kies per kant één test, of meer uit dezelfde week. Dan tellen ze als gemiddelde.",
    en: "Choose one test per side, or more of one week. Then they count as their mean.",
  },
  needTwo: { nl: "Voor vergelijken zijn twee tests nodig.", en: "Comparing needs two tests." },
  before: { nl: "Eerst", en: "Before" },
  after: { nl: "Daarna", en: "After" },
  pick: { nl: "Kies aan elke kant een test.", en: "Choose a test on each side." },
  notTitle: { nl: "Niet te vergelijken", en: "Not comparable" },
  notWhy: {
    nl: "Tussen labs en methoden verschilt hetzelfde monster al vele malen. Daarom geen verschil.",
    en: "Between labs and methods one sample already differs many times over. So no difference.",
  },
  result: { nl: "Wat er veranderde", en: "What changed" },
  needed: { nl: "pas bij", en: "only from" },
  times: { nl: "{n} keer", en: "{n} times" },
  points: { nl: "{n} punten", en: "{n} points" },
} as const satisfies Record<string, Text>;

export const retestWords = {
  tab: { nl: "Nog een test plannen", en: "Plan another test" },
  title: { nl: "Meestal is een nieuwe test niet nodig", en: "Mostly a new test is not needed" },
  lead: {
    nl: "Hoe het gaat, zie je in je dagboek. Wil je toch, kijk dan eerst wat een test kan aantonen.",
    en: "How you are shows in your diary. If you want one, first see what a test can show.",
  },
  earliest: { nl: "Op zijn vroegst", en: "At the earliest" },
  lastTest: { nl: "Laatste test", en: "Last test" },
  antibiotics: {
    nl: "Laatste antibiotica of darmspoeling",
    en: "Last antibiotics or bowel preparation",
  },
  diet: { nl: "Ander eten sinds", en: "Eating differently since" },
  samples: { nl: "Monsters per kant, in één week", en: "Samples per side, in one week" },
  samplesHint: {
    nl: "Drie monsters in een week zeggen meer dan één later monster.",
    en: "Three samples in a week say more than one later sample.",
  },
  needed: { nl: "Zo groot moet een verandering zijn", en: "A change must be this large" },
  conditions: {
    nl: "Zelfde lab, zelfde test, en gewone ontlasting die dag (vorm 3 tot 5).",
    en: "Same lab, same test, and usual stool that day (form 3 to 5).",
  },
  calendar: { nl: "Zet in je agenda", en: "Put in your calendar" },
  calendarTitle: {
    nl: "Darmtest: alleen als je het nog wilt",
    en: "Gut test: only if you still want it",
  },
} as const satisfies Record<string, Text>;

export const methodWords = {
  "16S": { nl: "16S (één stuk DNA)", en: "16S (one piece of DNA)" },
  shotgun: { nl: "shotgun (al het DNA)", en: "shotgun (all DNA)" },
  qpcr: { nl: "PCR", en: "PCR" },
  unknown: { nl: "weet ik niet", en: "not sure" },
} as const satisfies Record<GutMethod, Text>;

export const regionWords = {
  "V1-V3": { nl: "V1-V3", en: "V1-V3" },
  "V3-V4": { nl: "V3-V4", en: "V3-V4" },
  "V3-V5": { nl: "V3-V5", en: "V3-V5" },
  V4: { nl: "V4", en: "V4" },
  other: { nl: "anders", en: "other" },
} as const satisfies Record<GutRegion, Text>;
