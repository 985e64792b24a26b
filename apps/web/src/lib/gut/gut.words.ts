import type { Text } from "@wervel/model";

export const gutPageWords = {
  title: { nl: "Is het mijn darm of mijn rug?", en: "Is it my gut or my back?" },
  back: { nl: "Inzicht", en: "Insights" },
  lead: {
    nl: "Dit zegt niet dat je rugpijn door je darm komt. Het zegt wat samen op en neer gaat.",
    en: "This does not say that your gut causes your back pain. It says what goes up and down together.",
  },
  noPain: { nl: "Nog geen rugpijn in je dagboek", en: "No back pain in your diary yet" },
  empty: {
    nl: "Houd een paar weken je rugpijn en je buik bij. Dan leggen we ze naast elkaar.",
    en: "Track your back pain and your belly for a few weeks. Then we lay them side by side.",
  },
  toToday: { nl: "Vul vandaag in", en: "Fill in today" },
  gpFirst: { nl: "Eerst naar je huisarts", en: "Your GP first" },
  toScreening: { nl: "Naar de screening", en: "To the screening" },
  tooEarly: {
    nl: "Nog te weinig dagen voor de vier tekenen",
    en: "Too few days for the four signs",
  },
  noneSeen: { nl: "Geen teken wijst nu naar je darm", en: "No sign points to your gut now" },
  oneSeen: {
    nl: "Eén van de vier tekenen wijst naar je darm",
    en: "One of four signs points to your gut",
  },
  someSeen: {
    nl: "{n} van de vier tekenen wijzen naar je darm",
    en: "{n} of four signs point to your gut",
  },
  state: { nl: "{n} van 4 tekenen ondersteund", en: "{n} of 4 signs supported" },
  signs: { nl: "Vier tekenen", en: "Four signs" },
  link: { nl: "Samenhang", en: "Link" },
  days: { nl: "dagen", en: "days" },
  dayBefore: { nl: "de dag ervoor", en: "the day before" },
  scale: {
    nl: "0 is geen samenhang, 1 is volledig. Tussen haakjes staat hoe onzeker dat is.",
    en: "0 is no link, 1 is a full one. The brackets show how unsure that is.",
  },
  notWritten: {
    nl: "Hierover staat nog niets in je dagboek.",
    en: "Your diary holds nothing on this yet.",
  },
  tooFewDays: {
    nl: "Nog te weinig dagen met rug en buik allebei.",
    en: "Too few days yet with both back and belly.",
  },
  stillOpen: { nl: "De dagen laten het nog open.", en: "The days leave it open." },
  gut: { nl: "darmklachten", en: "gut complaints" },
  bloatingFalls: { nl: "minder opgeblazen", en: "less bloating" },
  stool: { nl: "ontlasting", en: "stool" },
  withFall: { nl: "met minder opgeblazen buik", en: "with less bloating" },
  own: { nl: "Je eigen indruk", en: "Your own impression" },
  ownHint: {
    nl: "Dit staat los van wat je dagboek laat zien.",
    en: "This stands apart from what your diary shows.",
  },
  never: { nl: "nooit", en: "never" },
  sometimes: { nl: "soms", en: "sometimes" },
  often: { nl: "vaak", en: "often" },
  score: { nl: "{n} van 8", en: "{n} of 8" },
  littleSign: { nl: "weinig dat op je darm wijst", en: "little that points to your gut" },
  possible: { nl: "je darm speelt mogelijk mee", en: "your gut may play a part" },
  recognisable: { nl: "een herkenbaar patroon", en: "a recognisable pattern" },
  unanswered: {
    nl: "Na vier antwoorden zie je hier een som.",
    en: "After four answers you see a sum here.",
  },
  other: { nl: "De andere kant", en: "The other side" },
  both: { nl: "Het kan allebei zijn.", en: "It can be both." },
  gpWhen: {
    nl: "Bloed bij de ontlasting, afvallen zonder reden of klachten die je 's nachts wekken? Ga naar je huisarts.",
    en: "Blood with the stool, losing weight without reason or complaints that wake you? See your GP.",
  },
  loading: { nl: "We lezen je dagboek", en: "Reading your diary" },
} as const satisfies Record<string, Text>;
