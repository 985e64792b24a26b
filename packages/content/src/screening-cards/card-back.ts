import type { CardOption, CardQuestion, QuestionCard, Text } from "@wervel/model";
import { oneOfMany, option, sinceWhen, text, yesNo } from "./answers.ts";

const band = (id: string, label: Text, spoken: Text, from: number, to: number): CardOption => ({
  ...option(id, label, { ageYears: from }, { ageYears: to }),
  spoken,
});

const between = (from: number, to: number): Text =>
  text(`${from} tot en met ${to}`, `${from} to ${to}`);

/** Cut at every age that a rule asks for, so that one tap is enough and no birth date is. */
const age: CardQuestion = {
  id: "age",
  legend: text("Leeftijd", "Age"),
  shape: "four",
  options: [
    band("0", text("tot 18", "under 18"), text("jonger dan 18", "under 18"), 12, 17),
    band("18", text("18–19", "18–19"), between(18, 19), 18, 19),
    band("20", text("20–49", "20–49"), between(20, 49), 20, 49),
    band("50", text("50–54", "50–54"), between(50, 54), 50, 54),
    band("55", text("55–59", "55–59"), between(55, 59), 55, 59),
    band("60", text("60–64", "60–64"), between(60, 64), 60, 64),
    band("65", text("65–69", "65–69"), between(65, 69), 65, 69),
    band("70", text("70+", "70+"), text("70 of ouder", "70 or older"), 70, 95),
  ],
};
const fromFifty = [{ question: "age", options: ["50", "55", "60", "65", "70"] }] as const;

/** Below fifty they are asked where a line on an earlier card makes them matter. */
const forRegion = [
  ...fromFifty,
  { question: "cancer-when", options: ["now", "past"] },
  { question: "leg-which", options: ["unsteady"] },
  { question: "blood-which", options: ["thinner"] },
] as const;
const forOnset = [
  ...fromFifty,
  { question: "blood-which", options: ["thinner"] },
  { question: "bones-which", options: ["prednisone"] },
] as const;

const howLong = (id: string, label: Text, from: number, to: number): CardOption =>
  option(id, label, { episodeDays: from }, { episodeDays: to });

const duration: CardQuestion = {
  id: "duration",
  legend: text("Hoelang al?", "For how long?"),
  shape: "two",
  options: [
    howLong("3d", text("0–3 dagen", "0–3 days"), 0, 3),
    howLong("2w", text("4–14 dagen", "4–14 days"), 4, 14),
    howLong("3w", text("2–3 weken", "2–3 weeks"), 15, 20),
    howLong("4w", text("3–4 weken", "3–4 weeks"), 21, 27),
    howLong("6w", text("4–6 weken", "4–6 weeks"), 28, 41),
    howLong("12w", text("6–12 weken", "6–12 weeks"), 42, 83),
    howLong("longer", text("langer", "longer"), 84, 400),
  ],
  orDay: { label: text("datum", "date"), days: "episodeDays" },
};

const course: CardQuestion = {
  id: "course",
  legend: text("Hoe gaat het?", "How is it going?"),
  shape: "four",
  options: [
    option("improving", text("beter", "better"), { course: "improving" }),
    option("stable", text("gelijk", "same"), { course: "stable" }),
    option("worsening", text("erger", "worse"), { course: "worsening" }),
    option("fluctuating", text("wisselend", "varies"), { course: "fluctuating" }),
  ],
};

const pain: CardQuestion = {
  id: "pain",
  legend: text("Pijn nu", "Pain now"),
  shape: "scale",
  options: Array.from({ length: 11 }, (_, score) =>
    option(`${score}`, text(`${score}`, `${score}`), { painNow: score }),
  ),
};

const noLeg = {
  legPain: false,
  bilateralLegPain: false,
  legPainBelowKnee: false,
  legNumbness: false,
};

const legs: readonly CardQuestion[] = [
  {
    id: "leg-pain",
    legend: text("Uitstraling in je been?", "Radiating into your leg?"),
    shape: "two",
    options: [
      option("no", text("nee", "no"), noLeg),
      option("above", text("tot de knie", "to the knee"), {
        legPain: true,
        legPainBelowKnee: false,
      }),
      option("below", text("onder de knie", "below the knee"), {
        legPain: true,
        legPainBelowKnee: true,
      }),
    ],
  },
  {
    id: "leg-side",
    legend: text("Eén been of beide?", "One leg or both?"),
    shape: "even",
    after: [{ question: "leg-pain", options: ["above", "below"] }],
    options: [
      option("one", text("één been", "one leg"), { bilateralLegPain: false }),
      option("both", text("beide benen", "both legs"), {
        bilateralLegPain: true,
        legPainSide: "both",
      }),
    ],
  },
  {
    id: "leg-pain-since",
    legend: text("Sinds wanneer in je been?", "Since when in your leg?"),
    shape: "two",
    after: [{ question: "leg-pain", options: ["above", "below"] }],
    options: sinceWhen,
  },
  {
    id: "leg-numb",
    legend: text("Een doof plekje in been of voet?", "A numb patch in leg or foot?"),
    after: [{ question: "leg-pain", options: ["above", "below"] }],
    ...yesNo({ legNumbness: true }, { legNumbness: false }),
  },
];

const daily: CardQuestion = {
  id: "daily",
  legend: text("Lukken je gewone bezigheden nog?", "Can you still do your usual activities?"),
  after: [{ question: "pain", options: ["8", "9", "10"] }],
  ...yesNo({ cannotDoDailyActivities: false }, { cannotDoDailyActivities: true }),
};

const older: readonly CardQuestion[] = [
  {
    id: "onset",
    legend: text("Hoe begon het?", "How did it start?"),
    shape: "even",
    after: forOnset,
    options: [
      option("sudden", text("plots", "suddenly"), { onset: "sudden" }),
      option("gradual", text("geleidelijk", "gradually"), { onset: "gradual" }),
    ],
  },
  {
    id: "region",
    legend: text("Waar in je rug?", "Where in your back?"),
    shape: "four",
    many: true,
    after: forRegion,
    options: [
      oneOfMany("low", text("laag", "low"), { regionLumbar: true }, { regionLumbar: false }),
      oneOfMany(
        "middle",
        text("midden", "middle"),
        { regionThoracic: true },
        { regionThoracic: false },
      ),
      oneOfMany(
        "high",
        text("hoog", "high"),
        { regionUpperBack: true },
        { regionUpperBack: false },
      ),
      oneOfMany("side", text("zij", "side"), { regionFlank: true }, { regionFlank: false }),
    ],
  },
  {
    id: "sex",
    legend: text("Vrouw of man?", "Woman or man?"),
    shape: "even",
    after: fromFifty,
    options: [
      option("female", text("vrouw", "woman"), { sex: "female" }),
      option("male", text("man", "man"), { sex: "male" }),
      option("other", text("anders", "other"), { sex: "other" }),
    ],
  },
  {
    id: "first",
    legend: text("Is dit de eerste keer ooit?", "Is this the first time ever?"),
    after: fromFifty,
    ...yesNo({ firstEverBackPain: true }, { firstEverBackPain: false }),
  },
];

const examined: CardQuestion = {
  id: "examined",
  legend: text("Heeft een arts dit onderzocht?", "Has a doctor examined this?"),
  shape: "list",
  after: [{ question: "duration", options: ["12w", "longer"] }],
  options: [
    option(
      "unchanged",
      text("Ja, en sindsdien is het niet veranderd", "Yes, and it has not changed since"),
      { assessedThisEpisode: true, assessedUnchanged: true },
    ),
    option("changed", text("Ja, maar het veranderde", "Yes, but it changed"), {
      assessedThisEpisode: true,
      assessedUnchanged: false,
    }),
    option("no", text("Nee", "No"), { assessedThisEpisode: false, assessedUnchanged: false }),
  ],
};

export const cardBack: QuestionCard = {
  kind: "questions",
  id: "back",
  title: text("Je rugpijn nu", "Your back pain now"),
  lead: text("Tik wat past.", "No typing needed."),
  questions: [age, duration, examined, course, pain, daily, ...legs, ...older],
};
