import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const historyWords = {
  title: { nl: "Kalender", en: "Calendar" },
  back: { nl: "Vandaag", en: "Today" },
  earlier: { nl: "Een maand eerder", en: "A month earlier" },
  later: { nl: "Een maand later", en: "A month later" },
  legend: {
    nl: "Het cijfer is je rugpijn. Een stip is een onrustige buik. Stippellijn: niet ingevuld.",
    en: "The number is your back pain. A dot is a restless belly. Dashed edge: not filled in.",
  },
  search: { nl: "Zoek in je dagboek", en: "Search your diary" },
  items: { nl: "Wat houd je bij?", en: "What do you track?" },
  data: { nl: "Bewaar een kopie", en: "Keep a copy" },
  yesterday: { nl: "Gisteren invullen", en: "Fill in yesterday" },
  pain: { nl: "rugpijn", en: "back pain" },
  belly: { nl: "onrustige buik", en: "restless belly" },
  empty: { nl: "niet ingevuld", en: "not filled in" },
  todayMark: { nl: "vandaag", en: "today" },
  notYet: { nl: "nog niet", en: "not yet" },
  caption: { nl: "Rugpijn per dag", en: "Back pain by day" },
} as const satisfies Record<string, RegionalText>;

export const dayWords = {
  calendar: { nl: "Kalender", en: "Calendar" },
  emptyDay: { nl: "Deze dag is leeg. Dat mag.", en: "This day is empty. That is fine." },
  previous: { nl: "Dag ervoor", en: "Day before" },
  next: { nl: "Dag erna", en: "Day after" },
  add: { nl: "Voeg iets toe aan deze dag", en: "Add something to this day" },
  edit: { nl: "Wijzig", en: "Change" },
  remove: { nl: "Haal weg", en: "Remove" },
  removed: { nl: "Weggehaald", en: "Removed" },
  changes: { nl: "Wat is er gewijzigd?", en: "What was changed?" },
  putBack: { nl: "Zet terug", en: "Put back" },
  restored: { nl: "Teruggezet", en: "Put back" },
  kept: {
    nl: "We bewaren 90 dagen wat er stond. Daarna verdwijnt het echt.",
    en: "We keep what stood there for 90 days. Then it is really gone.",
  },
  painThatDay: {
    nl: "Rugpijn, gemiddeld die dag, van 0 tot 10",
    en: "Back pain, on average that day, from 0 to 10",
  },
  sure: { nl: "Hoe zeker weet je dit nog?", en: "How sure are you of this?" },
  well: { nl: "goed", en: "well" },
  roughly: { nl: "ongeveer", en: "roughly" },
  notReally: { nl: "niet echt", en: "not really" },
  unsure: { nl: "Niet echt? Laat het dan leeg.", en: "Not really? Then leave it empty." },
  unsureMore: {
    nl: "Een open dag is eerlijker dan een gok. Dagen van langer dan 3 dagen terug tellen we niet mee in proeven.",
    en: "An empty day is more honest than a guess. Days more than 3 days ago do not count in trials.",
  },
  clearDay: { nl: "Maak deze dag leeg", en: "Empty this day" },
  cleared: { nl: "Dag leeggemaakt", en: "Day emptied" },
  answers: { nl: "Antwoorden van deze dag", en: "Answers of this day" },
} as const satisfies Record<string, RegionalText>;

export const searchWords = {
  title: { nl: "Zoek in je dagboek", en: "Search your diary" },
  label: {
    nl: "Woord uit een notitie, maaltijd of medicijn",
    en: "A word from a note, meal or medicine",
  },
  nothing: { nl: "Niets gevonden.", en: "Nothing found." },
  start: { nl: "Typ een woord. Accenten hoeven niet.", en: "Type a word. Accents are not needed." },
  removeAll: { nl: "Haal deze allemaal weg", en: "Remove all of these" },
  rename: { nl: "Geef een andere naam", en: "Give another name" },
  from: { nl: "Staat er nu", en: "Stands there now" },
  to: { nl: "Moet worden", en: "Should be" },
  renameAll: { nl: "Wijzig overal", en: "Change everywhere" },
  bulk: { nl: "Alles in één keer", en: "All at once" },
} as const satisfies Record<string, RegionalText>;

export const found = (count: number): Text => ({
  nl: count === 1 ? "1 gevonden" : `${count} gevonden`,
  en: `${count} found`,
});

export const changedText = (count: number): Text => ({
  nl: `${count} gewijzigd`,
  en: `${count} changed`,
});

export const removedText = (count: number): Text => ({
  nl: `${count} weggehaald`,
  en: `${count} removed`,
});

export const monthFilled = (month: string, filled: number, of: number): Text => ({
  nl: `${month}: ${filled} van ${of} dagen ingevuld`,
  en: `${month}: ${filled} of ${of} days filled in`,
});

export const monthRange = (lowest: number, highest: number): Text => ({
  nl: `Je rustigste dag was ${lowest}, je zwaarste ${highest}.`,
  en: `Your calmest day was ${lowest}, your heaviest ${highest}.`,
});

export const itemsWords = {
  title: { nl: "Wat houd je bij?", en: "What do you track?" },
  lead: {
    nl: "Weinig is genoeg. Alles wat uit staat, blijft bewaard.",
    en: "A little is enough. What is switched off stays kept.",
  },
  own: { nl: "Van jezelf", en: "Your own" },
  ownLead: {
    nl: "Iets wat volgens jou meespeelt. Je beantwoordt het elke dag met één tik.",
    en: "Something you think plays a part. You answer it each day with one tap.",
  },
  named: { nl: "Vaak genoemd bij rug en buik", en: "Often named with back and belly" },
  namedLead: {
    nl: "Een artikel noemt deze dingen. Of ze bij jou meespelen, laten je eigen dagen zien.",
    en: "An article names these. Whether they play a part for you, your own days show.",
  },
  worse: { nl: "Zou het erger maken", en: "Said to make it worse" },
  ease: { nl: "Zou verlichten", en: "Said to ease it" },
  trackNamed: { nl: "Houd deze bij", en: "Track these" },
  trackedAll: { nl: "Deze staan allemaal aan.", en: "All of these are on." },
  add: { nl: "Iets van jezelf bijhouden", en: "Track something of your own" },
  name: { nl: "Wat houd je bij?", en: "What do you track?" },
  how: { nl: "Hoe vul je het in?", en: "How do you answer it?" },
  unit: { nl: "Waarin tel je?", en: "What do you count in?" },
  when: { nl: "Wanneer zou je het merken?", en: "When would you notice it?" },
  sameDay: { nl: "zelfde dag", en: "same day" },
  dayAfter: { nl: "dag erna", en: "day after" },
  unknown: { nl: "weet niet", en: "not sure" },
  track: { nl: "Houd bij", en: "Track it" },
  notNow: { nl: "Nu niet", en: "Not now" },
  nameFirst: { nl: "Geef eerst een naam", en: "Give it a name first" },
  have: { nl: "Je houdt al iets bij dat erop lijkt:", en: "You already track something like it:" },
  useThat: { nl: "Gebruik die", en: "Use that one" },
  merge: { nl: "Voeg samen met", en: "Merge with" },
  mergedToast: { nl: "Samengevoegd", en: "Merged" },
  hide: { nl: "Niet meer vragen", en: "Stop asking" },
  show: { nl: "Weer vragen", en: "Ask again" },
  because: { nl: "Ik doe dit omdát ik pijn heb", en: "I do this because I have pain" },
  many: {
    nl: "Meer dan 8 maakt invullen lang en vinden lastiger.",
    en: "More than 8 makes filling in long and finding harder.",
  },
  added: { nl: "Staat nu op Vandaag", en: "Is on Today now" },
} as const satisfies Record<string, RegionalText>;

export const nowTracking = (count: number): Text => ({
  nl: `Je houdt nu ${count} dingen bij.`,
  en: `You now track ${count} things.`,
});

export const scaleWords = {
  "yes-no": {
    name: { nl: "Ja of nee", en: "Yes or no" },
    under: { nl: "het snelst, en het beste te onderzoeken", en: "quickest, and best to look into" },
  },
  level: { name: { nl: "Niets, wat, veel", en: "Nothing, some, a lot" }, under: undefined },
  nrs: { name: { nl: "Een cijfer van 0 tot 10", en: "A score from 0 to 10" }, under: undefined },
  amount: {
    name: { nl: "Een getal", en: "A number" },
    under: { nl: "minuten, glazen, kilo’s", en: "minutes, glasses, kilos" },
  },
} as const;
