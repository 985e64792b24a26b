import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import { courseRules, naturalCourses } from "@wervel/content";
import { profileStage } from "@wervel/learn";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseOf } from "./course.ts";

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
};
const start = day("2026-03-02");

/** One level per week, seven equal days each; points 0 to 10. */
const weeks = (...levels: readonly (number | undefined)[]) =>
  levels.flatMap((score, week) =>
    Array.from({ length: 7 }, (_, step) => ({ date: addDays(start, 7 * week + step), score })),
  );
const read = (levels: readonly (number | undefined)[], episodeDays = 0, change = {}) => {
  const result = courseOf(weeks(...levels), {
    on: addDays(start, 7 * levels.length - 1),
    episodeDays,
    change,
  });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe("an acute episode that began at 6.0", () => {
  it("expects 3.66 in week 3: 60 times 34.2 over 56", () => {
    expect(read([6, 5, 4, 3.7]).weeks[3]?.band?.expected).toBeCloseTo((6 * 34.23) / 56, 2);
  });

  it.each([
    [3.7, "onTrack"],
    [1.8, "ahead"],
    [5.5, "above"],
    [2.0, "ahead"],
  ])("at %f in week 3 is %s", (level, verdict) => {
    const { weeks: all, standing } = read([6, 5, 4, level]);
    expect(all[3]?.verdict).toBe(verdict);
    expect(standing.verdict).toBe(verdict);
  });

  it("is behind at 5.5 in week 3 and 5.4 in week 4, and the three-week rule fires too", () => {
    const result = read([6, 5, 4.5, 5.5, 5.4]);
    expect(result.standing).toMatchObject({ verdict: "behind", offer: "physio" });
    expect(result.weeks[3]?.verdict).toBe("above");
    expect(result.weeks[4]?.verdict).toBe("behind");
    expect(result.threeWeeks).toMatchObject({ state: "delayed", since: "2026-03-23" });
  });

  it("is on track at 2 or less, whatever the curve says", () => {
    expect(read([3, 2.9, 2.5, 2, 2]).standing.verdict).toBe("onTrack");
  });

  it.each([
    [1, 46],
    [2, 39],
    [4, 31],
    [8, 24],
    [12, 22],
  ])("follows the published shape: week %i is %i of 56", (week, value) => {
    const course = read(Array.from({ length: 13 }, () => 5.6));
    const expected = (course.weeks[week]?.band?.expected ?? 0) * 10;
    expect(Math.abs(expected - value)).toBeLessThan(0.8);
  });

  it("draws the weeks up to the sixth as not measured", () => {
    const { band } = read([6, 5, 4, 4, 4, 4, 4, 4]);
    expect(band.find(({ week }) => week === 5)?.shapeMeasured).toBe(false);
    expect(band.find(({ week }) => week === 6)?.shapeMeasured).toBe(true);
  });
});

describe("the group", () => {
  it.each([
    [0, "acute"],
    [41, "acute"],
    [42, "subacute"],
    [83, "subacute"],
    [84, "persistent"],
  ])("of an episode that is %i days old at the first entry is %s", (age, group) => {
    expect(read([5], age).group).toBe(group);
  });

  it("stays when the episode grows older, while the profile moves on", () => {
    const course = read([6, 5, 5, 5, 5, 5, 5], 0);
    expect(course.group).toBe("acute");
    expect(course.profile?.stage.profile).toBe(2);
  });

  it("of a long episode looks at what someone can do, and offers a look at the plan", () => {
    const course = read([4, 6, 6, 6], 100);
    expect(course.goal).toBe("function");
    expect(course.standing).toMatchObject({ verdict: "behind", offer: "planReview" });
  });
});

describe("the recovery profile", () => {
  it.each([
    [0, 1],
    [41, 1],
    [42, 2],
    [83, 2],
    [84, 3],
    [4000, 3],
  ])("on day %i is %i", (age, profile) => {
    expect(profileStage(start, addDays(start, age), courseRules)?.stage.profile).toBe(profile);
  });

  it("names the day of the next one", () => {
    expect(profileStage(start, start, courseRules)?.until).toBe(addDays(start, 42));
    expect(profileStage(start, addDays(start, 90), courseRules)?.until).toBeUndefined();
    expect(profileStage(start, addDays(start, -1), courseRules)).toBeUndefined();
  });
});

describe("the three-week rule", () => {
  it("waits for day 21", () => {
    expect(read([6, 6, 6]).threeWeeks).toEqual({ state: "notYet", dueOn: "2026-03-23" });
  });

  it.each([
    ["a drop of two points", [6, 5, 4, 4], {}, "improving"],
    ["a drop of thirty in a hundred", [4, 4, 3, 2.8], {}, "improving"],
    ["a drop of one point", [6, 6, 5, 5], {}, "delayed"],
    ["a drop of one point, doing more", [6, 6, 5, 5], { functionPoints: 2 }, "improving"],
    [
      "a drop of one point, feeling better",
      [6, 6, 5, 5],
      { globalChange: "improved" },
      "improving",
    ],
    ["a drop of one point, doing a little more", [6, 6, 5, 5], { functionPoints: 1 }, "delayed"],
    ["a mild first week", [3, 3, 3, 3], {}, "skipped"],
    ["an empty last week", [6, 6, 6, undefined], {}, "skipped"],
  ])("after %s", (_, levels, change, state) => {
    expect(read(levels, 0, change).threeWeeks.state).toBe(state);
  });

  it("is silent from day 42: then the second profile speaks", () => {
    expect(read([6, 6, 6, 6, 6, 6, 6]).threeWeeks).toEqual({
      state: "skipped",
      reason: "pastSixWeeks",
    });
  });
});

describe("a course that cannot be read", () => {
  it("waits for seven days", () => {
    const six = weeks(5).slice(0, 6);
    expect(courseOf(six, { on: addDays(start, 5), episodeDays: 0 })).toEqual({
      ok: false,
      error: { kind: "too-few-days", needed: 7, got: 6 },
    });
  });

  it("scales no curve to a first week under 3: only better, stable or worse", () => {
    const course = read([2, 2, 4]);
    expect(course.band).toEqual([]);
    expect(course.standing).toMatchObject({ verdict: "worse", expected: undefined });
    expect(read([2.5, 2, 1]).standing.verdict).toBe("better");
  });

  it("draws nothing past a year, where nobody measured", () => {
    const course = read(Array.from({ length: 60 }, () => 5));
    expect(course.weeks[52]?.band).toBeDefined();
    expect(course.weeks[53]?.band).toBeUndefined();
    expect(course.standing.verdict).toBe("stable");
  });

  it("asks four entries of a week before it judges", () => {
    const some = weeks(6, 6, 6, 2).filter((_, place) => place < 21 || place > 24);
    const result = courseOf(some, { on: addDays(start, 27), episodeDays: 0 });
    expect(result.ok && result.value.standing.verdict).toBe("tooFewDays");
  });
});

it("never gives NaN, whatever the diary", () => {
  const score = fc.option(fc.double({ min: 0, max: 10 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 120 }), fc.nat(200), (scores, age) => {
      const days = scores.map((value, place) => ({ date: addDays(start, place), score: value }));
      const result = courseOf(days, { on: addDays(start, scores.length), episodeDays: age });
      expect(JSON.stringify(result)).not.toMatch(/null|NaN|Infinity/u);
    }),
  );
});

it("names a source for every curve", () => {
  for (const curve of naturalCourses) expect(curve.sources.length).toBeGreaterThan(0);
});
