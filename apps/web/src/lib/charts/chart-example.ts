import type { Course } from "./course-geometry.ts";

const weekly = [6.7, 4.5, 2.7, 2.3, 3.2];
const reach = [0.8, 0.6, 0.6, 0.6, 0.6];

/** Five weeks of a made-up recovery with five open days: the drawing that is reviewed. */
export const exampleCourse: Course = {
  entries: Array.from({ length: 36 }, (_, day) =>
    [6, 13, 14, 24, 31].includes(day)
      ? undefined
      : Math.max(
          0,
          Math.min(10, Math.round((weekly[Math.floor(day / 7)] ?? 3) + ((day * 7) % 3) - 1)),
        ),
  ),
  means: weekly.map((mean, week) => ({
    middleDay: week * 7 + 3.5,
    mean,
    interval: { low: mean - (reach[week] ?? 1), high: mean + (reach[week] ?? 1) },
    days: 6,
  })),
  band: Array.from({ length: 25 }, (_, half) => {
    const week = half / 2;
    const mean = (6.7 / 56) * (21 + 35 * Math.exp(-0.3243 * week));
    return {
      day: week * 7,
      mean,
      interval: { low: mean * 0.87, high: mean * 1.12 },
      measured: week >= 6,
    };
  }),
  lastDay: 84,
  today: 35,
};
