import type { Text } from "@wervel/model";
import type { CourseFinding } from "@wervel/wervel";

export const insightWords = {
  title: { nl: "Inzicht", en: "Insights" },
  emptyTitle: { nl: "Hier komt wat je dagboek laat zien", en: "This is where your diary speaks" },
  empty: {
    nl: "Er staat nog geen dag in. Na zeven dagen met een score zie je je beloop.",
    en: "There are no days yet. After seven days with a score you see your course.",
  },
  logToday: { nl: "Vul vandaag in", en: "Log today" },
  bringIn: { nl: "Lees een dagboek in", en: "Bring in a diary" },
  loading: { nl: "We lezen je dagboek", en: "Reading your diary" },
  courseTitle: { nl: "Je beloop", en: "Your course" },
  perDay: { nl: "per dag, 0 tot 10", en: "per day, 0 to 10" },
  howToRead: { nl: "Hoe lees je dit?", en: "How to read this" },
  bandMeaning: {
    nl: "De band is een gemiddelde van groepen in onderzoek, geschaald naar jouw eerste week. Mensen verschillen veel meer dan de band laat zien.",
    en: "The band is the average of groups in studies, scaled to your first week. People differ far more than the band shows.",
  },
  bandGuess: {
    nl: "Tussen week 0 en 6 is de vorm geschat: daarom een stippellijn.",
    en: "Between week 0 and 6 the shape is a guess: hence the dashes.",
  },
  numbersDiffer: {
    nl: "Bronnen noemen verschillende getallen. Hier staan ze naast elkaar.",
    en: "Sources name different numbers. Here they stand side by side.",
  },
  lastYear: {
    nl: "Je ziet de laatste zestig weken. Losse dagen staan in Vandaag.",
    en: "You see the last sixty weeks. Single days are under Today.",
  },
  source: { nl: "Bron", en: "Source" },
  whenBegan: { nl: "Wanneer begon dit?", en: "When did this begin?" },
  whenBeganHint: {
    nl: "Dan zetten we je beloop naast dat van mensen die even ver zijn.",
    en: "Then your course stands beside that of people as far along.",
  },
  save: { nl: "Bewaar", en: "Save" },
  threeWeeks: {
    nl: "Na drie weken is je pijn nog niet duidelijk minder.",
    en: "After three weeks your pain is not clearly less.",
  },
  threeWeeksWhy: {
    nl: "Richtlijnen noemen dan een gesprek met huisarts of fysiotherapeut. Doe ook de vragen over alarmtekens opnieuw.",
    en: "Guidelines then mention a talk with your GP or physiotherapist. Also answer the questions on warning signs again.",
  },
  behind: {
    nl: "Twee weken boven het gewone beloop.",
    en: "Two weeks above the usual course.",
  },
  behindWhy: {
    nl: "Dat komt vaak voor. Bespreek het met je huisarts of fysiotherapeut, en doe de screening opnieuw.",
    en: "That happens often. Talk about it with your GP or physiotherapist, and do the screening again.",
  },
  screenAgain: { nl: "Naar de screening", en: "To the screening" },
  patternsTitle: { nl: "Wat hangt samen?", en: "What goes together?" },
  difference: {
    nl: "Verschil in punten, met 90 %-interval.",
    en: "Difference in points, with 90% interval.",
  },
  searching: { nl: "We zoeken wat samenhangt", en: "Looking for what goes together" },
  nothingTitle: { nl: "Geen samenhang gezien", en: "No link seen" },
  tooEarlyTitle: { nl: "Nog te vroeg", en: "Too early" },
  nextLook: { nl: "De volgende keer kijken we rond", en: "We look again around" },
  whyWait: {
    nl: "We tonen geen half resultaat. Te vroeg kijken levert vooral toeval op.",
    en: "We show no half result. Looking too early mostly yields chance.",
  },
  waitingTitle: { nl: "Nog te weinig dagen", en: "Too few days yet" },
  orNothing: { nl: "Of er is dan niets te zien.", en: "Or there may be nothing to see." },
  skippedTitle: { nl: "Hier kijken we niet naar", en: "Not looked at" },
  withdrawnTitle: { nl: "Niet meer teruggezien", en: "No longer seen" },
  withheldTitle: { nl: "Leek iets, tonen we niet", en: "Looked like something, not shown" },
  perOutcome: { nl: "Welke klacht?", en: "Which complaint?" },
  moreTitle: { nl: "Verder kijken", en: "Look further" },
  suspects: { nl: "Wat vermoed je zelf?", en: "What do you suspect?" },
  suspectsUnder: {
    nl: "hooguit vijf, vóór je de uitkomst ziet",
    en: "five at most, before you see the result",
  },
  treatments: { nl: "Hielp het?", en: "Did it help?" },
  treatmentsUnder: {
    nl: "een behandeling of tip naast het gewone beloop",
    en: "a treatment or tip beside the usual course",
  },
  gut: { nl: "Speelt je darm mee?", en: "Does your gut play a part?" },
  gutUnder: { nl: "vier tekenen uit je dagboek", en: "four signs from your diary" },
  experiments: { nl: "Proeven", en: "Experiments" },
  experimentsUnder: {
    nl: "loten wat je doet, en dan eerlijk vergelijken",
    en: "draw lots on what you do, then compare fairly",
  },
  importUnder: { nl: "CSV met één regel per dag", en: "CSV with one line per day" },
  consult: { nl: "Blad voor het consult", en: "Sheet for the consult" },
  consultUnder: { nl: "één A4 om mee te nemen", en: "one page to take along" },
} as const satisfies Record<string, Text>;

export const standingNames = {
  ahead: { nl: "sneller dan het gewone beloop", en: "ahead of the usual course" },
  onTrack: { nl: "binnen het beloop", en: "within the course" },
  above: { nl: "deze week hoger", en: "higher this week" },
  behind: { nl: "boven het beloop", en: "above the course" },
  better: { nl: "lager dan in week 1", en: "lower than in week 1" },
  stable: { nl: "gelijk gebleven", en: "stayed the same" },
  worse: { nl: "hoger dan in week 1", en: "higher than in week 1" },
  tooFewDays: { nl: "te weinig dagen deze week", en: "too few days this week" },
} as const satisfies Record<string, Text>;

export const sinceStartNames = {
  halved: { nl: "Gehalveerd sinds week 1", en: "Halved since week 1" },
  lower: { nl: "Lager dan in week 1", en: "Lower than in week 1" },
  same: { nl: "Ongeveer gelijk aan week 1", en: "About the same as week 1" },
  higher: { nl: "Hoger dan in week 1", en: "Higher than in week 1" },
} as const satisfies Record<CourseFinding["sinceStart"], Text>;

export const lastWeekNames = {
  lower: { nl: "deze week lager", en: "lower this week" },
  higher: { nl: "deze week iets hoger", en: "a little higher this week" },
} as const satisfies Record<"lower" | "higher", Text>;
