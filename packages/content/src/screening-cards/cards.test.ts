import {
  type CardQuestion,
  type Language,
  type ScreeningCard,
  screeningQuestions,
  type Text,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { wordCount } from "../plain-language.ts";
import { screeningCards } from "./index.ts";

const detailsOf = (card: ScreeningCard): readonly CardQuestion[] =>
  card.kind === "questions" ? card.questions : card.ticks.flatMap(({ details }) => details);
const everyQuestion = screeningCards.flatMap(detailsOf);

/** What everyone reads: titles, lines and first questions with their choices; not the details. */
const readByAll = (card: ScreeningCard): readonly Text[] =>
  card.kind === "ticks"
    ? [
        card.title,
        card.lead,
        ...card.ticks.map(({ label }) => label),
        ...(card.notSure ? [card.notSure.label] : []),
      ]
    : [
        card.title,
        card.lead,
        ...card.questions
          .filter(({ after }) => after === undefined)
          .flatMap(({ legend, options, shape }) =>
            shape === "scale" ? [legend] : [legend, ...options.map(({ label }) => label)],
          ),
      ];

/** A grid of numbers is seen, not read: "50–54" is no word, "weken" is one. */
const letters = (said: string) => said.replace(/[^\p{L}\s]/gu, "");
const words = (language: Language) =>
  screeningCards
    .flatMap(readByAll)
    .reduce((sum, text) => sum + wordCount(letters(text[language])), 0);

describe("the one-minute screening", () => {
  it("shows at most 200 Dutch words on its three cards", () => {
    expect(screeningCards).toHaveLength(3);
    expect(words("nl")).toBeLessThanOrEqual(200);
  });

  it.each([
    ["20", 8],
    ["50", 12],
  ])("takes at most its taps when nothing applies, at age band %s: %i", (age, most) => {
    const chosen: Readonly<Record<string, string>> = { age, duration: "3w", pain: "3" };
    const asked = screeningCards.flatMap((card) =>
      card.kind === "questions"
        ? card.questions.filter(
            ({ after }) =>
              after === undefined ||
              after.some(({ question, options }) => options.includes(chosen[question] ?? "no")),
          )
        : [],
    );
    expect(asked.length + screeningCards.length).toBeLessThanOrEqual(most);
  });

  /** Adults read about 238 words a minute silently (Brysbaert 2019); a tap takes a second. */
  it("takes a scripted person at reading speed at most 60 seconds when nothing applies", () => {
    const seconds = (words("nl") / 238) * 60 + 8;
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it("gives every line, question and option of a question its own id", () => {
    const ticks = screeningCards.flatMap((card) => (card.kind === "ticks" ? card.ticks : []));
    const ids = [...ticks, ...everyQuestion].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { options } of everyQuestion)
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  });

  it("asks what follows only after an option that exists", () => {
    for (const { after = [] } of everyQuestion)
      for (const { question, options } of after) {
        const known = everyQuestion.find(({ id }) => id === question)?.options.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining([...options]));
      }
  });
});

/** Answered by the profile, or by the person's mood, never by the cards. */
const laterOnly = new Set(
  "bmi liftingStrain previousEpisodes legPainWorseThanBack legPainShooting coughSneezeLegPain legTinglingBand slrSelfTest standingBringsLegSymptoms bendingForwardRelieves extensionWorse flexionWorse coughWorseBack nightSweatsOrFatigue diabetes tbRisk everSmoked ageAtFirstOnset insidiousOnset improvesWithExercise improvesWithRest nightPainBetterAfterGettingUp morningStiffnessMin alternatingButtockPain psoriasis uveitisEver ibdKnown heelPain familySpA goodNsaidResponse peripheralJointSwelling bowelChange2w nocturnalDiarrhoea gutOnsetAge50 familyGutDisease anaemiaKnown abdominalMass suicidalThoughts stressHigh lowMood fearOfMovement passiveCoping negativeExpectation poorGeneralHealth heavyOrUnhappyWork gutAlarmAssessed phq2 answeredByProxy".split(
    " ",
  ),
);

it("asks everything the cards can ask, and nothing else", () => {
  const asked = new Set(
    screeningCards.flatMap((card) => [
      ...(card.kind === "ticks"
        ? card.ticks.flatMap(({ ticked, clear }) => [...Object.keys(ticked), ...Object.keys(clear)])
        : []),
      ...detailsOf(card).flatMap(({ options, orDay }) => [
        ...options.flatMap(({ readings }) => readings.flatMap((said) => Object.keys(said))),
        ...(orDay ? [orDay.days] : []),
      ]),
    ]),
  );
  const expected = Object.keys(screeningQuestions).filter((name) => !laterOnly.has(name));
  expect([...asked].sort()).toEqual(expected.sort());
});
