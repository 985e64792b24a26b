import { type LocalDate, parseLocalDate } from "@wervel/base";
import {
  type CardQuestion,
  type FilledCards,
  nothingFilled,
  type ScreeningCard,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { openOnCard, questionsOnCard, readCards } from "./read-cards.ts";

const said = (nl: string) => ({ nl, en: nl });
const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const today = day("2026-11-22");

const signs: ScreeningCard = {
  kind: "ticks",
  id: "signs",
  title: said("Nu"),
  lead: said("Tik aan"),
  ticks: [
    {
      id: "bladder",
      label: said("Plas of ontlasting"),
      ticked: { bladderRetention: true, bowelControlLoss: true },
      clear: { bladderRetention: false, bowelControlLoss: false },
      details: [
        {
          id: "which",
          legend: said("Welke?"),
          shape: "list",
          many: true,
          options: [
            {
              id: "pee",
              label: said("plassen"),
              readings: [{ bladderRetention: true }],
              leftOut: { bladderRetention: false },
            },
            {
              id: "stool",
              label: said("ontlasting"),
              readings: [{ bowelControlLoss: true }],
              leftOut: { bowelControlLoss: false },
            },
          ],
        },
        {
          id: "old",
          legend: said("Was dit er al?"),
          shape: "even",
          optional: true,
          after: [{ question: "which", options: ["pee"] }],
          options: [{ id: "yes", label: said("ja"), readings: [{ retentionKnownStable: true }] }],
        },
      ],
    },
    {
      id: "fever",
      label: said("Koorts"),
      ticked: { feverOrChills: true },
      clear: { feverOrChills: false },
      details: [],
    },
  ],
  notSure: {
    label: said("Niet zeker"),
    about: ["bladder"],
    says: { bladderRetention: null, bowelControlLoss: null },
  },
};

const now: ScreeningCard = {
  kind: "questions",
  id: "now",
  title: said("Je rug"),
  lead: said("Vijf tikken"),
  questions: [
    {
      id: "age",
      legend: said("Leeftijd"),
      shape: "four",
      options: [{ id: "50", label: said("50–54"), readings: [{ ageYears: 50 }, { ageYears: 54 }] }],
    },
    {
      id: "since",
      legend: said("Hoelang al?"),
      shape: "two",
      options: [
        {
          id: "2w",
          label: said("tot 2 weken"),
          readings: [{ episodeDays: 4 }, { episodeDays: 14 }],
        },
      ],
      orDay: { label: said("datum"), days: "episodeDays" },
    },
  ],
};

const painCard = (
  id: string,
  tick: string,
  question: string,
  options: CardQuestion["options"],
): ScreeningCard => ({
  kind: "ticks",
  id,
  title: said(id),
  lead: said(id),
  ticks: [
    {
      id: tick,
      label: said(tick),
      ticked: {},
      clear: { abdominalPain: "none" },
      details: [{ id: question, legend: said("Wat?"), shape: "list", many: true, options }],
    },
  ],
});
const belly = painCard("a", "gut", "g", [
  {
    id: "severe",
    label: said("hevig"),
    readings: [{ abdominalPain: "severe" }],
    leftOut: { abdominalPain: "none" },
  },
  { id: "blood", label: said("bloed"), readings: [{ rectalBleeding: true }] },
]);
const baby = painCard("b", "pregnant", "p", [
  { id: "mild", label: said("buikpijn"), readings: [{ abdominalPain: "mild" }] },
]);

const read = (filled: Partial<FilledCards>) =>
  readCards([signs, now], { ...nothingFilled, ...filled }, today);

describe("reading the cards", () => {
  it("hears nothing in a card that was not confirmed", () => {
    expect(read({ ticked: ["fever"] })).toEqual([{}]);
  });

  it("takes a line left unticked on a confirmed card for a no", () => {
    expect(read({ confirmed: ["signs"], ticked: ["fever"] })).toEqual([
      { bladderRetention: false, bowelControlLoss: false, feverOrChills: true },
    ]);
  });

  it("takes a tick for all it may mean until its detail says which", () => {
    const ticked = { confirmed: ["signs"], ticked: ["bladder"] };
    expect(read(ticked)[0]).toMatchObject({ bladderRetention: true, bowelControlLoss: true });
    expect(read({ ...ticked, chosen: { which: ["stool"] } })[0]).toMatchObject({
      bladderRetention: false,
      bowelControlLoss: true,
    });
  });

  it("keeps doubt apart from no, and a tick above doubt", () => {
    expect(read({ confirmed: ["signs"], notSure: true })[0]).toMatchObject({
      bladderRetention: null,
      feverOrChills: false,
    });
    expect(read({ confirmed: ["signs"], notSure: true, ticked: ["bladder"] })[0]).toMatchObject({
      bladderRetention: true,
    });
  });

  it("never lets one answer talk down another", () => {
    const said = (ticked: string[], chosen: FilledCards["chosen"]) =>
      readCards([belly, baby], { ...nothingFilled, confirmed: ["a", "b"], ticked, chosen }, today);
    const both = ["gut", "pregnant"];
    expect(said(both, { g: ["severe"], p: ["mild"] })).toMatchObject([{ abdominalPain: "severe" }]);
    expect(said(both, { g: ["blood"], p: ["mild"] })).toMatchObject([{ abdominalPain: "mild" }]);
    expect(said(["pregnant"], { p: ["mild"] })).toMatchObject([{ abdominalPain: "mild" }]);
  });

  it("reads a band at both its ends, and two bands at all four corners", () => {
    const corners = read({ confirmed: ["now"], chosen: { age: ["50"], since: ["2w"] } });
    expect(corners).toEqual([
      { ageYears: 50, episodeDays: 4 },
      { ageYears: 50, episodeDays: 14 },
      { ageYears: 54, episodeDays: 4 },
      { ageYears: 54, episodeDays: 14 },
    ]);
  });

  it.each([
    ["2026-10-18", [{ episodeDays: 35 }]],
    ["2026-11-22", [{ episodeDays: 0 }]],
    ["2026-11-23", [{}]],
    ["2026-02-30", [{}]],
  ])("counts the days since %s", (since, readings) => {
    expect(read({ confirmed: ["now"], days: { since } })).toEqual(readings);
  });

  it("drops a detail whose tick was taken away, though it is remembered", () => {
    expect(read({ confirmed: ["signs"], chosen: { which: ["pee"], old: ["yes"] } })).toEqual([
      { bladderRetention: false, bowelControlLoss: false, feverOrChills: false },
    ]);
  });
});

describe("what is still asked", () => {
  const ids = (filled: Partial<FilledCards>, card = signs) =>
    questionsOnCard(card, { ...nothingFilled, ...filled }).map(({ id }) => id);

  it("asks a detail only below its own tick, and what follows only after its answer", () => {
    expect(ids({})).toEqual([]);
    expect(ids({ ticked: ["fever"] })).toEqual([]);
    expect(ids({ ticked: ["bladder"] })).toEqual(["which"]);
    expect(ids({ ticked: ["bladder"], chosen: { which: ["pee"] } })).toEqual(["which", "old"]);
  });

  it("waits for every question that is not optional", () => {
    const open = (filled: Partial<FilledCards>, card: ScreeningCard) =>
      openOnCard(card, { ...nothingFilled, ...filled }).map(({ id }) => id);
    expect(open({}, now)).toEqual(["age", "since"]);
    expect(open({ days: { since: "2026-11-01" } }, now)).toEqual(["age"]);
    expect(open({ ticked: ["bladder"], chosen: { which: ["pee"] } }, signs)).toEqual([]);
  });
});
