import { lessons } from "@wervel/content";
import { expect, it } from "vitest";
import { keepLessonsDone, lessonsDone, nextLesson } from "./lesson-progress.ts";

it("keeps what was done and reads it back in the order of the course", () => {
  const kept = keepLessonsDone(["alarm", "course"], "2026-11-22T10:00:00.000Z");
  expect(lessonsDone(kept.value)).toEqual(["course", "alarm"]);
});

it.each([undefined, null, "alarm", [1, "no-such-lesson"], { alarm: true }])(
  "reads nothing from %j",
  (value) => {
    expect(lessonsDone(value)).toEqual([]);
  },
);

it("goes on with the first lesson left, and stops after the last", () => {
  expect(nextLesson([])).toBe("course");
  expect(nextLesson(["course"])).toBe("waves");
  expect(nextLesson(lessons.map(({ id }) => id))).toBeUndefined();
});
