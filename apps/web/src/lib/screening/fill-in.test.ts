import { type LocalDate, parseLocalDate } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import { type CardQuestion, nothingFilled } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { choose, confirm, doubt, giveDay, tick } from "./fill-in.ts";
import { parseFilled, parseSession, withSigns } from "./session.ts";

const [now, , back] = screeningCards;
if (now === undefined || back?.kind !== "questions") throw new Error("the cards changed");
const duration = back.questions.find(({ id }) => id === "duration");
if (duration === undefined) throw new Error("the duration question is gone");
const today: LocalDate = parseLocalDate("2026-11-22") ?? expect.fail();

describe("filling in a card", () => {
  it("asks for its button again once anything on it changes", () => {
    const confirmed = confirm(nothingFilled, now);
    expect(confirmed.confirmed).toEqual(["now"]);
    expect(tick(confirmed, now, { id: "fever", on: true }).confirmed).toEqual([]);
    expect(doubt(confirmed, now, true).confirmed).toEqual([]);
    expect(tick(confirmed, back, { id: "x", on: true }).confirmed).toEqual(["now"]);
  });

  it("remembers the answers under a tick that is taken away", () => {
    const question: CardQuestion = { ...duration, id: "q" };
    const filled = choose(nothingFilled, now, { question, option: "3d" });
    expect(tick(filled, now, { id: "fever", on: false }).chosen).toEqual({ q: ["3d"] });
  });

  it("lets none of these and the others take each other's place", () => {
    const question: CardQuestion = { ...duration, id: "also", many: true };
    const pick = (options: readonly string[]) =>
      options.reduce((filled, option) => choose(filled, now, { question, option }), nothingFilled)
        .chosen["also"];
    expect(pick(["a", "b"])).toEqual(["a", "b"]);
    expect(pick(["a", "none"])).toEqual(["none"]);
    expect(pick(["none", "b"])).toEqual(["b"]);
    expect(pick(["a", "a"])).toEqual([]);
  });

  it.each([
    ["2026-11-22", "3d"],
    ["2026-11-19", "3d"],
    ["2026-11-18", "2w"],
    ["2026-10-12", "6w"],
    ["2026-10-11", "12w"],
    ["2026-08-31", "12w"],
    ["2026-08-30", "longer"],
    ["2001-01-01", "longer"],
  ])("puts a first day of %s in the band %s", (day, band) => {
    const filled = giveDay(nothingFilled, back, { question: duration, day, today });
    expect(filled.chosen["duration"]).toEqual([band]);
    expect(filled.days["duration"]).toBe(day);
  });

  it.each(["2026-11-23", "2026-02-30", ""])("takes no first day of %j", (day) => {
    expect(giveDay(nothingFilled, back, { question: duration, day, today })).toBe(nothingFilled);
  });

  it("asks again when a day that cannot be is typed over one that can", () => {
    const given = giveDay(nothingFilled, back, { question: duration, day: "2026-11-20", today });
    const asked = giveDay(confirm(given, back), back, { question: duration, day: "", today });
    expect(asked).toEqual({ ...nothingFilled, chosen: { duration: [] } });
  });
});

describe("signs named on a bad day or in the diary", () => {
  it("are ticked on the cards, which are all to be passed again", () => {
    const before = { ...confirm(nothingFilled, now), ticked: ["fever"] };
    const carried = withSigns(before, ["bladder", "fever"], false);
    expect(carried).toMatchObject({ ticked: ["fever", "bladder"], confirmed: [], notSure: false });
  });

  it("never take a doubt away", () => {
    expect(withSigns(doubt(nothingFilled, now, true), [], false).notSure).toBe(true);
    expect(withSigns(nothingFilled, [], true).notSure).toBe(true);
  });

  it("are lines that the cards have", () => {
    const lines = screeningCards.flatMap((card) =>
      card.kind === "ticks" ? card.ticks.map(({ id }) => id) : [],
    );
    expect(lines).toEqual(expect.arrayContaining(["bladder", "fever", "weight"]));
  });
});

describe("a kept session", () => {
  it("comes back as it was", () => {
    const filled = { ...tick(nothingFilled, now, { id: "fever", on: true }), notSure: true };
    expect(parseSession(JSON.stringify({ filled, touched: 5 }))).toEqual({ filled, touched: 5 });
  });

  it.each([null, "", "{", "[]", '{"filled":7}'])("is empty when it reads %j", (stored) => {
    expect(parseSession(stored).filled).toEqual(nothingFilled);
  });

  it("leaves out what it does not understand", () => {
    const odd = { ticked: ["fever", 3], chosen: { a: "x", b: ["y"] }, days: { d: 1 }, notSure: 1 };
    expect(parseFilled(odd)).toEqual({
      ...nothingFilled,
      ticked: ["fever"],
      chosen: { a: [], b: ["y"] },
    });
  });
});
