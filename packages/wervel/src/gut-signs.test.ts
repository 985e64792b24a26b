import { type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gutSignsOf } from "./gut-signs.ts";

const parsed = parseLocalDate("2026-01-05");
if (parsed === undefined) throw new Error("no date");
const start: LocalDate = parsed;

/** A diary of `days` days; `tie` says how back pain follows bloating. */
function diaryOf(days: number, tie: (bloating: number) => number, seed = 2) {
  const random = seededRandom(seed);
  const bloating = Float64Array.from({ length: days }, () => Math.round(8 * random()));
  const back = bloating.map((value) => Math.min(10, Math.round(tie(value) + 2 * random())));
  return { start, back, bloating, triggers: [], reliefs: [] };
}
const tied = (bloating: number) => 1 + 0.8 * bloating;
const loose = () => 4;

describe("the four signs", () => {
  it("support a back that moves with the gut, and say which days they rest on", () => {
    const { signs, supported } = gutSignsOf(diaryOf(90, tied));
    expect(signs.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(signs[0]).toMatchObject({ verdict: "supported", about: "gut", lagDays: 0, days: 90 });
    expect(signs[0]?.ci?.[0]).toBeGreaterThan(0);
    expect(supported).toBeGreaterThanOrEqual(1);
  });

  it("do not support a back that does not", () => {
    const [first] = gutSignsOf(diaryOf(400, loose)).signs;
    expect(first?.verdict).toBe("notSupported");
    expect(first?.ci?.[1]).toBeLessThan(0.2);
  });

  it("ask for what was never written", () => {
    const { signs } = gutSignsOf(diaryOf(90, tied));
    expect(signs[2]).toMatchObject({ verdict: "tooLittleData", why: "notWritten" });
    expect(signs[3]).toMatchObject({ verdict: "tooLittleData", why: "notWritten" });
  });

  it("wait for 28 days and say about how many more", () => {
    const [first] = gutSignsOf(diaryOf(20, tied)).signs;
    expect(first).toMatchObject({ verdict: "tooLittleData", why: "tooFewDays", daysNeeded: 8 });
  });

  it("do not judge a diary that is mostly empty", () => {
    const diary = diaryOf(100, tied);
    const back = diary.back.map((value, day) => (day % 2 === 0 ? value : Number.NaN));
    expect(gutSignsOf({ ...diary, back }).signs[0]).toMatchObject({ why: "tooFewDays" });
  });

  it("say how many days more when a link is still open", () => {
    const answer = gutSignsOf(diaryOf(40, (bloating) => 3 + 0.05 * bloating, 9));
    const [first] = answer.signs;
    expect(first).toMatchObject({ verdict: "tooLittleData", why: "stillOpen" });
    expect(first?.daysNeeded).toBeGreaterThanOrEqual(7);
  });
});

describe("beside the signs", () => {
  it("always stands the other branch", () => {
    const { otherSide } = gutSignsOf(diaryOf(200, loose));
    expect(otherSide.badDays).toBeGreaterThan(0);
    expect(otherSide.quietGut).toBeLessThanOrEqual(otherSide.badDays);
  });

  it.each([
    [[0, 0, 1, 1], 2, "littleSign", "differ"],
    [[2, 1, 1, 1], 5, "possible", "same"],
    [[2, 2, 1, 1], 6, "recognisable", "same"],
  ] as const)(
    "stands the own impression %j, and where both differ it says so",
    (answers, score, band, agreement) => {
      const answer = gutSignsOf(diaryOf(90, tied), { selfReport: { answers, ibsLike: true } });
      expect(answer.selfScore).toEqual({ score, band, lowConfidence: false });
      expect(answer.agreement).toBe(agreement);
    },
  );

  it("is no sum while an answer is missing: unanswered is not never", () => {
    const { selfScore } = gutSignsOf(diaryOf(90, tied), {
      selfReport: { answers: [2, 2, undefined, 2] },
    });
    expect(selfScore).toMatchObject({ score: undefined, band: "unanswered" });
  });

  it("is nothing at all when a warning sign of the gut was raised", () => {
    const answer = gutSignsOf(diaryOf(90, tied), {
      gutAlarm: true,
      selfReport: { answers: [2, 2, 2, 2] },
    });
    expect(answer).toMatchObject({ hidden: true, signs: [], selfScore: undefined });
  });
});

it.each([0, 4, 10])("says nothing of a pain that is always %i", (level) => {
  const diary = diaryOf(120, () => level);
  const answer = gutSignsOf({ ...diary, back: new Float64Array(120).fill(level) });
  expect(answer.supported).toBe(0);
});

it("never gives NaN, whatever the diary", () => {
  const value = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: Number.NaN });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 90 }), (days) => {
      const column = (place: 0 | 1 | 2) => Float64Array.from(days, (day) => day[place]);
      const answer = gutSignsOf({
        start,
        back: column(0),
        bloating: column(1),
        stools: column(2),
        triggers: [{ name: "food", values: column(2) }],
        reliefs: [{ name: "rest", values: column(1) }],
      });
      expect(JSON.stringify(answer)).not.toMatch(/null|NaN/u);
    }),
    { numRuns: 50 },
  );
});
