import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCourse } from "./chart-example.ts";
import { courseGeometry, courseSize } from "./course-geometry.ts";
import { daysGeometry } from "./days-geometry.ts";
import { effectGeometry } from "./effect-geometry.ts";
import { panelsGeometry } from "./panels-geometry.ts";
import { placeLabel } from "./place-label.ts";

const widths = fc.integer({ min: 240, max: 900 });
const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });

describe("the course chart", () => {
  it("is 318 × 238 on a phone and 560 × 330 on a desk", () => {
    expect(courseSize(318)).toEqual({ width: 318, height: 238 });
    expect(courseSize(560)).toEqual({ width: 560, height: 330 });
  });

  it("has the same pain axis, 0 to 10, whatever the scores", () => {
    const size = courseSize(318);
    const axis = courseGeometry(exampleCourse, size).painTicks;
    const mild = { ...exampleCourse, entries: [1, 1, 2], means: [] };
    expect(axis.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(courseGeometry(mild, size).painTicks).toEqual(axis);
  });

  it("draws each day once: a dot where there is a score, a cross where there is none", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 200 }), widths, (entries, width) => {
        const course = { ...exampleCourse, entries, lastDay: entries.length };
        const { dots, gaps } = courseGeometry(course, courseSize(width));
        expect(dots.length + gaps.length).toBe(entries.length);
        expect(gaps.length).toBe(entries.filter((pain) => pain === undefined).length);
      }),
    );
  });

  it("breaks the line where a week has no mean", () => {
    const [first, second, third] = exampleCourse.means;
    const course = { ...exampleCourse, means: [first, second, undefined, third] };
    const starts = courseGeometry(course, courseSize(318)).you.match(/M/gu) ?? [];
    expect(starts).toHaveLength(2);
  });

  it("keeps every mark within the drawing", () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 90 }), widths, (entries, width) => {
        const size = courseSize(width);
        const { dots, frame } = courseGeometry({ ...exampleCourse, entries }, size);
        for (const dot of dots) {
          expect(dot.x).toBeGreaterThanOrEqual(frame.left);
          expect(dot.x).toBeLessThanOrEqual(frame.right + 0.1);
          expect(dot.y).toBeGreaterThanOrEqual(frame.top);
          expect(dot.y).toBeLessThanOrEqual(frame.floor);
        }
      }),
    );
  });

  it("dashes the guessed part and draws the measured part as a line", () => {
    const { guessed, measured } = courseGeometry(exampleCourse, courseSize(318));
    expect(guessed).not.toBe("");
    expect(measured).not.toBe("");
    const end = guessed.split(/[CL, M]/u).at(-2);
    expect(measured.startsWith(`M${end},`)).toBe(true);
  });

  it("never crowds the weeks on its axis", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000 }), widths, (lastDay, width) => {
        const { weekTicks } = courseGeometry({ ...exampleCourse, lastDay }, courseSize(width));
        const steps = weekTicks.slice(1).map((tick, index) => tick.x - (weekTicks[index]?.x ?? 0));
        for (const step of steps) expect(step).toBeGreaterThan(24);
      }),
    );
  });
});

describe("an effect", () => {
  it("stands at the same place on the same scale, however wide its interval", () => {
    const narrow = effectGeometry({ points: 0.9, interval: { low: 0.3, high: 1.5 } }, "list", 104);
    const wide = effectGeometry({ points: 0.9, interval: { low: -1, high: 1.9 } }, "list", 104);
    expect(narrow.mean).toBe(wide.mean);
    expect(narrow.zero).toBe(wide.zero);
  });

  it("is cut at the edge and says so when it runs off the scale", () => {
    const { high, beyond } = effectGeometry(
      { points: 2.5, interval: { low: 0.5, high: 4.5 } },
      "detail",
      318,
    );
    expect(beyond).toEqual({ left: false, right: true });
    expect(high).toBe(310);
  });
});

describe("days as dots", () => {
  it("shows every day of both groups", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 400 }),
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 400 }),
        (exposed, rest) => {
          const { rows } = daysGeometry(
            [
              { name: "a", scores: exposed },
              { name: "b", scores: rest },
            ],
            318,
          );
          expect(rows.map(({ dots }) => dots.length)).toEqual([exposed.length, rest.length]);
        },
      ),
    );
  });

  it("keeps every stack below its name", () => {
    const { rows } = daysGeometry([{ name: "a", scores: Array(900).fill(4), mean: 4 }], 318);
    const highest = Math.min(...(rows[0]?.dots ?? []).map(({ y }) => y));
    expect(highest).toBeGreaterThan(rows[0]?.labelY ?? 0);
  });
});

it("panels break at open days and keep a lone day as a dot", () => {
  const { panels } = panelsGeometry(
    [{ name: "back", scores: [1, 2, undefined, 4, undefined] }],
    318,
  );
  expect(panels[0]?.path.match(/M/gu)).toHaveLength(2);
  expect(panels[0]?.lone).toHaveLength(1);
});

it("a label takes the free place", () => {
  const mark = { left: 0, right: 20, top: 0, bottom: 20 };
  const size = { width: 10, height: 10 };
  expect(
    placeLabel(
      [
        { x: 5, y: 15 },
        { x: 40, y: 15 },
      ],
      size,
      [mark],
    ),
  ).toEqual({ x: 40, y: 15 });
});
