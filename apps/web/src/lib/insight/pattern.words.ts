import type { Text } from "@wervel/model";
import type { PatternFinding } from "@wervel/wervel";

export const tierNames = {
  pattern: { nl: "gaat vaak samen", en: "often go together" },
  "first-sign": { nl: "eerste aanwijzing", en: "first sign" },
  withdrawn: { nl: "niet meer gezien", en: "no longer seen" },
} as const satisfies Record<PatternFinding["tier"], Text>;

export const patternPageWords = {
  notCause: { nl: "samenhang, geen oorzaak", en: "a link, not a cause" },
  gone: { nl: "Dit verband is er nu niet", en: "This link is not there now" },
  goneWhy: {
    nl: "Je dagboek is intussen gegroeid. Kijk op Inzicht wat er nu te zien is.",
    en: "Your diary has grown since. See under Insights what shows now.",
  },
  outOf10: { nl: "punt op 10", en: "points out of 10" },
  interval: { nl: "90 %-interval", en: "90% interval" },
  swing: { nl: "Dit is het verschil tussen", en: "This is the difference between" },
  and: { nl: "en", en: "and" },
  no: { nl: "nee", en: "no" },
  yes: { nl: "ja", en: "yes" },
  days: { nl: "De dagen zelf", en: "The days themselves" },
  daysWhat: {
    nl: "Elk rondje is een dag. De lijn is het gewone gemiddelde, zonder rekening met de rest.",
    en: "Each dot is a day. The line is the plain average, with nothing held constant.",
  },
  daysDiffer: {
    nl: "Het getal hierboven houdt wel rekening met je beloop, de weekdag en het andere. Daarom kan het anders zijn.",
    en: "The number above does allow for your course, the weekday and the rest. So it can differ.",
  },
  withIt: { nl: "Na een dag met", en: "After a day with" },
  withoutIt: { nl: "Na een dag zonder", en: "After a day without" },
  moreOf: { nl: "Na een dag met meer", en: "After a day with more" },
  lessOf: { nl: "Na een dag met minder", en: "After a day with less" },
  sameWith: { nl: "Op een dag met", en: "On a day with" },
  sameWithout: { nl: "Op een dag zonder", en: "On a day without" },
  sameMore: { nl: "Op een dag met meer", en: "On a day with more" },
  sameLess: { nl: "Op een dag met minder", en: "On a day with less" },
  restsOn: { nl: "Waar dit op rust", en: "What this rests on" },
  daysUsed: { nl: "Dagen gebruikt", en: "Days used" },
  untilLook: { nl: "tot de laatste keer kijken", en: "up to the last look" },
  daysExposed: { nl: "Dagen ermee", en: "Days with it" },
  leftOut: { nl: "Weggelaten", en: "Left out" },
  leftOutWhy: { nl: "dagen zonder antwoord hierover", en: "days without an answer on this" },
  calculated: { nl: "Gerekend met", en: "Allowing for" },
  calculatedWith: {
    nl: "beloop, weekdag, de dagen ervoor en de andere vondsten",
    en: "course, weekday, the days before and the other finds",
  },
  looked: { nl: "Gekeken naar", en: "Looked at" },
  chance: { nl: "Kans op toeval", en: "Room for chance" },
  suspected: { nl: "Vermoed", en: "Suspected" },
  suspectedYes: { nl: "ja, door jou, vooraf", en: "yes, by you, beforehand" },
  suspectedNo: { nl: "nee, dit viel op bij het zoeken", en: "no, it stood out in the search" },
  other: { nl: "Wat kan het ook zijn?", en: "What else can it be?" },
  painFirst: {
    nl: "Pijn kan hier zelf iets aan veranderen. Dan is het gevolg, geen begin.",
    en: "Pain itself may change this. Then it follows the pain.",
  },
  onlyLogged: {
    nl: "Je vult op slechte dagen misschien vaker of juist minder in.",
    en: "You may log more, or less, on bad days.",
  },
  change: { nl: "Wat zou dit veranderen?", en: "What would change this?" },
  changeOne: { nl: "Eén slechte week verandert weinig.", en: "One bad week changes little." },
  experiment: { nl: "Maak er een proef van", en: "Turn it into an experiment" },
  experimentWhy: {
    nl: "Loten wat je doet is sterker dan meekijken.",
    en: "Drawing lots on what you do is stronger than watching.",
  },
  more: { nl: "meer", en: "more" },
  less: { nl: "minder", en: "less" },
} as const satisfies Record<string, Text>;
