import { addDays, type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditOf } from "./credit.ts";

const parsed = parseLocalDate("2026-03-01");
if (parsed === undefined) throw new Error("no date");
const first: LocalDate = parsed;
const on = (day: number) => addDays(first, day);

/** Pain that lies at one level, then at another, with a little noise. */
const stepped = (before: number, after: number, days = 100, at = 50) => {
  const random = seededRandom(3);
  return Array.from({ length: days }, (_, day) => ({
    date: on(day),
    score: Math.round((day < at ? before : after) + 2 * random() - 1),
  }));
};

describe("credit for a treatment", () => {
  it("is given when pain drops well below its own course, and stays there", () => {
    const answer = creditOf(stepped(7, 3), { start: on(50) });
    expect(answer.claim).toBe("helped");
    expect(answer.effect?.high).toBeLessThan(0);
    expect(answer.observed).toBeLessThan(answer.expected?.low ?? 0);
    expect(answer.naive?.claim).toBe("helped");
    expect(answer.course).toHaveLength(100);
  });

  it("is taken when pain rises", () => {
    expect(creditOf(stepped(3, 7), { start: on(50) }).claim).toBe("worse");
  });

  it("is not given for a bad spell that passed, where the naive figure gives it", () => {
    const spell = stepped(4, 4).map((day, place) =>
      place > 36 && place <= 50 ? { ...day, score: day.score + Math.round((place - 36) / 3) } : day,
    );
    const answer = creditOf(spell, { start: on(50) });
    expect(answer.naive?.claim).toBe("helped");
    expect(answer.claim).toBe("undecided");
    expect(answer.levelAtStart).toBeGreaterThan((answer.usualBefore ?? 0) + 2);
  });

  it.each([
    [{ start: on(13) }, { why: "tooFewBefore", needed: 14, got: 13 }],
    [{ start: on(79) }, { why: "tooFewAfter", needed: 21, got: 20 }],
    [
      { start: on(50), otherStarts: [on(37)] },
      { why: "notSeparable", from: on(37) },
    ],
    [
      { start: on(50), otherStarts: [on(63)] },
      { why: "notSeparable", from: on(63) },
    ],
    [
      { start: on(50), end: on(60) },
      { why: "tooFewAfter", needed: 21, got: 10 },
    ],
    [
      { start: on(50), otherStarts: [on(64)] },
      { why: "tooFewAfter", needed: 21, got: 13 },
    ],
  ])("is undecided with its reason: %j", (question, undecided) => {
    const answer = creditOf(stepped(7, 3), question);
    expect(answer).toMatchObject({ claim: "undecided", undecided });
    expect(answer.effect).toBeUndefined();
  });

  it("looks at no day beyond the next start", () => {
    const answer = creditOf(stepped(7, 3), { start: on(50), otherStarts: [on(80)] });
    expect(answer.course.at(-1)?.date).toBe(on(79));
  });

  it("names the days that it leaves out", () => {
    const answer = creditOf(stepped(5, 5), { start: on(50) });
    expect(answer.leftOut).toEqual([on(50), on(49), on(48)]);
  });

  it("never gives NaN, whatever the diary", () => {
    const score = fc.option(fc.double({ min: 0, max: 10 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 90 }), fc.nat(90), (scores, start) => {
        const days = scores.map((value, place) => ({ date: on(place), score: value }));
        const answer = creditOf(days, { start: on(start) });
        expect(JSON.stringify(answer)).not.toMatch(/null|NaN/u);
      }),
      { numRuns: 40 },
    );
  });

  it.each([0, 5, 10])("holds on a diary that is always %i", (level) => {
    const days = Array.from({ length: 100 }, (_, day) => ({ date: on(day), score: level }));
    expect(creditOf(days, { start: on(50) }).claim).toBe("undecided");
  });
});
