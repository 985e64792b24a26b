/** Choices that stand for a band of values, and what is told about every alarm of the cards. */
import { addDays, parseLocalDate } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import { type FilledCards, nothingFilled, type ScreeningAnswers } from "@wervel/model";
import { pressing, readCards } from "@wervel/screen";
import { describe, expect, it } from "vitest";
import { adviceOn, type PersonScreening, screenPerson, screenPersonReadings } from "../index.ts";
import { statesOf } from "./card-states.ts";

const today = parseLocalDate("2026-11-22") ?? expect.fail();
const lines = screeningCards.flatMap((card) => (card.kind === "ticks" ? card.ticks : []));
const third = screeningCards.flatMap((card) => (card.kind === "questions" ? card.questions : []));
const optionsOf = (question: string) =>
  third.find(({ id }) => id === question)?.options ?? expect.fail();

const plain: FilledCards["chosen"] = {
  examined: ["no"],
  course: ["stable"],
  pain: ["3"],
  daily: ["yes"],
  "leg-pain": ["no"],
  onset: ["gradual"],
  region: ["low"],
  sex: ["male"],
  first: ["no"],
};
const severe: FilledCards["chosen"] = {
  ...plain,
  course: ["worsening"],
  pain: ["9"],
  onset: ["sudden"],
  region: ["middle", "side"],
  sex: ["female"],
  first: ["yes"],
};

const read = (filled: Partial<FilledCards>): readonly ScreeningAnswers[] =>
  readCards(
    screeningCards,
    { ...nothingFilled, confirmed: screeningCards.map(({ id }) => id), ...filled },
    today,
  );
const levelOf = ({ urgency }: PersonScreening): number =>
  urgency === "unfinished" ? 0 : pressing(urgency);

/** Each line once, with the last choice of its details. */
const ticks = lines.map((line) => ({
  ticked: line.id,
  state: statesOf(line, true).at(-1) ?? {},
}));

const everyBand = optionsOf("age").flatMap((age) =>
  optionsOf("duration").map((duration) => ({ age, duration })),
);

/** What lies inside both bands and would be judged as more pressing than the bands are. */
function missed(
  { age, duration }: (typeof everyBand)[number],
  ticked: string,
  answers: FilledCards["chosen"],
): readonly string[] {
  const chosen = { ...answers, age: [age.id], duration: [duration.id] };
  const readings = read({ ticked: [ticked], chosen });
  const band = levelOf(screenPersonReadings(readings));
  const [first = {}] = readings;
  return insideOf(age.readings, duration.readings)
    .filter((inside) => levelOf(screenPerson({ ...first, ...inside })) > band)
    .map((inside) => `${ticked} ${JSON.stringify(inside)}`);
}

describe.each([
  ["plain", plain],
  ["severe", severe],
])("bands of age and of days, for someone %s", (_, answers) => {
  it("are judged as no less than any age and any day inside them", () => {
    const found = everyBand.flatMap((band) =>
      ticks.flatMap(({ ticked, state }) => missed(band, ticked, { ...answers, ...state })),
    );
    expect(found).toEqual([]);
  });
});

/** Every age at the middle day, and every day (up to 28) at the middle age. */
function insideOf(
  ages: readonly ScreeningAnswers[],
  days: readonly ScreeningAnswers[],
): readonly ScreeningAnswers[] {
  const years = between(ages.map(({ ageYears }) => Number(ageYears)));
  const since = between(days.map(({ episodeDays }) => Number(episodeDays)));
  const ageYears = years[years.length >> 1] ?? 0;
  const episodeDays = since[since.length >> 1] ?? 0;
  return [
    ...years.map((year) => ({ ageYears: year, episodeDays })),
    ...since.slice(0, 28).map((day) => ({ ageYears, episodeDays: day })),
  ];
}

const between = ([from = 0, to = from]: readonly number[]): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

it("judges a first day given as a date by that day alone", () => {
  const chosen = { ...plain, age: ["70"], duration: ["6w"] };
  const readings = read({ chosen, days: { duration: addDays(today, -35) } });
  expect(new Set(readings.map(({ episodeDays }) => episodeDays))).toEqual(new Set([35]));
});

type Heard = {
  readonly screening: PersonScreening;
  readonly readings: readonly ScreeningAnswers[];
};

/** Every set of reasons that one line can raise, once. */
const alarms: ReadonlyMap<string, Heard> = new Map(
  lines.flatMap((line) =>
    statesOf(line).map((state) => {
      const chosen = { ...severe, ...state, age: ["70"], duration: ["3d"] };
      const readings = read({ ticked: [line.id], chosen });
      const screening = screenPersonReadings(readings);
      return [screening.reasons.map(({ id }) => id).join(" "), { screening, readings }] as const;
    }),
  ),
);

describe("every alarm that one line of the cards can raise", () => {
  it.each(["NL", "BE", "elsewhere"] as const)(
    "has reasons and steps in both languages: %s",
    (country) => {
      expect(alarms.size).toBeGreaterThan(100);
      for (const { screening, readings } of alarms.values()) {
        const advice = adviceOn(screening, readings, { country, mode: "information" });
        expect(advice.reasons).toHaveLength(screening.reasons.length);
        expect(advice.steps.length).toBeGreaterThan(0);
        const reasons = advice.reasons.map(({ says }) => says);
        const words = [advice.heading, advice.lead, ...advice.steps, ...reasons];
        expect(words.filter(({ nl, en }) => nl === "" || en === "")).toEqual([]);
      }
    },
  );
});
