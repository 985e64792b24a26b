import type { Text } from "@wervel/model";

export const guideWords = {
  title: { nl: "Behandelingen", en: "Treatments" },
  headline: { nl: "Wat doet het meer dan de tijd?", en: "What does it do beyond time?" },
  lead: {
    nl: "Rugpijn zakt vaak vanzelf. Daarom staat bij elke kaart eerst wat een behandeling daar bovenop doet.",
    en: "Back pain often eases by itself. So each card first says what a treatment adds to that.",
  },
  beyond: { nl: "Boven gewoon beloop?", en: "Beyond the natural course?" },
  what: { nl: "Wat is het?", en: "What is it?" },
  risks: { nl: "Nadelen", en: "Drawbacks" },
  cost: { nl: "Kost", en: "Costs" },
  ask: { nl: "Vraag dit", en: "Ask this" },
  yours: { nl: "Bij jou", en: "In you" },
  yoursWhy: {
    nl: "Probeer je dit? Schrijf op wanneer je begon. Dan leggen we je dagen naast het gewone beloop.",
    en: "Trying this? Note when it began. Then we lay your days beside the natural course.",
  },
  yoursDo: { nl: "Schrijf het op", en: "Note it" },
} as const satisfies Record<string, Text>;

export const surgeryWords = {
  title: { nl: "Een operatie?", en: "An operation?" },
  headline: { nl: "Een operatie: past dat bij jou?", en: "An operation: does it fit you?" },
  facts: { nl: "Wat we weten", en: "What we know" },
  tests: { nl: "Welk onderzoek gaat vooraf", en: "Which tests come first" },
  ask: { nl: "Acht vragen voor de chirurg", en: "Eight questions for the surgeon" },
  print: { nl: "Druk de vragen af", en: "Print the questions" },
  cards: { nl: "De kaarten", en: "The cards" },
} as const satisfies Record<string, Text>;

export const tooGoodWords = {
  title: { nl: "Te mooi om waar te zijn?", en: "Too good to be true?" },
  lead: {
    nl: "Acht vragen bij elke behandeling die iemand je aanraadt.",
    en: "Eight questions for any treatment that someone recommends.",
  },
  which: { nl: "Om welke behandeling gaat het?", en: "Which treatment is it?" },
  whichHint: {
    nl: "bijvoorbeeld lasertherapie, 10 keer",
    en: "for example laser therapy, 10 times",
  },
  tick: { nl: "Tik aan wat klopt", en: "Tick what is true" },
  result: { nl: "Wat zegt dat?", en: "What does that say?" },
  askFirst: { nl: "Vraag dit eerst", en: "Ask this first" },
  who: { nl: "Wie schreef deze lijst?", en: "Who wrote this list?" },
  clear: { nl: "Begin opnieuw", en: "Start over" },
} as const satisfies Record<string, Text>;

export const tickedWords = (count: number): Text => ({
  nl: count === 1 ? "Eén keer raak." : `${count} keer raak.`,
  en: count === 1 ? "One is true." : `${count} are true.`,
});

export const productWords = {
  title: { nl: "Spullen, eerlijk bekeken", en: "Things, looked at honestly" },
  lead: {
    nl: "Geen merken, geen winkels, geen links. Wel wat er bekend is en wat minder kost.",
    en: "No brands, no shops, no links. Just what is known and what costs less.",
  },
  instead: { nl: "In plaats daarvan:", en: "Instead:" },
} as const satisfies Record<string, Text>;

export const labelWords = {
  title: { nl: "Woorden uit de spreekkamer", en: "Words from the consulting room" },
  lead: {
    nl: "Kreeg je een geleerd woord mee? Typ het in. Dan lees je wat het betekent en hoe stevig het is.",
    en: "Were you given a learned word? Type it. Then read what it means and how solid it is.",
  },
  type: { nl: "Welk woord?", en: "Which word?" },
  none: {
    nl: "Dit woord kennen we niet. Vraag wie het zei: wat verandert dit woord aan wat ik doe?",
    en: "We do not know this word. Ask who said it: what does this word change about what I do?",
  },
} as const satisfies Record<string, Text>;

export const sourcesWords = {
  title: { nl: "Bronnen en bewijs", en: "Sources and evidence" },
  lead: {
    nl: "Elke bewering in deze uitleg, met wie het zegt, hoe sterk, van wanneer en wie eraan verdient.",
    en: "Every claim in these explanations, with who says it, how strong, from when and who earns from it.",
  },
  claims: { nl: "Beweringen", en: "Claims" },
  list: { nl: "Bronnen van deze beweringen", en: "Sources of these claims" },
  slipTitle: { nl: "Een verwijzing die niet klopt.", en: "A reference that slipped." },
  slip: {
    nl: "Een arts noemt een klinische studie uit 2018 over darmbacteriën. De verwijzing erbij gaat naar laboratoriumwerk (Lin 2018). Wij tellen die bevindingen daarom als samenhang zonder bron. Verwijzing 4 van die tekst wordt nergens gebruikt.",
    en: "A doctor names a clinical study of 2018 on gut bacteria. Its reference leads to laboratory work (Lin 2018). So we count those findings as an association without a source. Reference 4 of that text is used nowhere.",
  },
  read: { nl: "gelezen", en: "read" },
  where: { nl: "staat op", en: "stands on" },
} as const satisfies Record<string, Text>;

export const seenWords = {
  whole: { nl: "helemaal", en: "in full" },
  abstract: { nl: "samenvatting", en: "abstract" },
  opening: { nl: "alleen het begin", en: "only the beginning" },
  title: { nl: "alleen titel en gegevens", en: "title and details only" },
  summary: { nl: "een samenvatting van anderen", en: "a summary by others" },
  ours: { nl: "van onszelf", en: "our own" },
} as const satisfies Record<string, Text>;
