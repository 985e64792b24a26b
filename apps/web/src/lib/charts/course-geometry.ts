import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import type { Interval } from "./numbers.ts";
import { type Box, placeLabel } from "./place-label.ts";
import { shortPath } from "./short-path.ts";

/** A mean over a stretch of days (usually a week) with its 90 % interval, pain 0-10. */
export interface StretchMean {
  readonly middleDay: number;
  readonly mean: number;
  readonly interval: Interval;
  readonly days: number;
}

/** One point of a group's course or of an expected course, pain 0-10. */
export interface BandPoint {
  readonly day: number;
  readonly mean: number;
  readonly interval: Interval;
  /** False where the shape between two points is a guess: drawn dashed. */
  readonly measured: boolean;
}

export interface Course {
  /** Pain per day from day 0; `undefined` is a day without an entry, never a zero. */
  readonly entries: readonly (number | undefined)[];
  /** In order; `undefined` where a stretch has too few days for a mean. */
  readonly means: readonly (StretchMean | undefined)[];
  readonly band: readonly BandPoint[];
  /** Weeks before day 0 that are not drawn, so that week numbers stay true. */
  readonly weeksBefore?: number;
  /** Last day on the axis. */
  readonly lastDay: number;
  readonly today?: number | undefined;
  /** Start of a treatment and the days up to it that do not count. */
  readonly start?: { readonly day: number; readonly droppedFrom: number } | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** 318 × 238 on a phone, 560 × 330 on a desk, between them in proportion. */
export const courseSize = (width: number): Size => ({
  width,
  height: Math.round(Math.min(330, Math.max(214, 238 + (width - 318) * 0.38))),
});

const margin = { left: 24, right: 6, top: 14, bottom: 30 };
const painTicks = [0, 2, 4, 6, 8, 10];
const weekSteps = [1, 2, 4, 8, 13, 26, 52, 104];

/**
 * Where everything on the course chart goes, in CSS pixels. The pain axis is always
 * 0 to 10. Lines break where a mean is missing; nothing is interpolated.
 */
export function courseGeometry(course: Course, { width, height }: Size) {
  const floor = height - margin.bottom;
  const x = scaleLinear([0, Math.max(7, course.lastDay)], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 10], [floor, margin.top]);
  const means = course.means.filter((mean) => mean !== undefined);
  return {
    frame: { left: margin.left, right: width - margin.right, top: margin.top, floor, height },
    painTicks: painTicks.map((value) => ({ value, y: round(y(value)) })),
    weekTicks: weekTicks(course.lastDay, width).map((week) => ({
      week: week + (course.weeksBefore ?? 0),
      x: round(x(week * 7)),
    })),
    dots: course.entries.flatMap((pain, day) =>
      pain === undefined ? [] : [{ x: round(x(day)), y: round(y(pain)) }],
    ),
    gaps: course.entries.flatMap((pain, day) => (pain === undefined ? [round(x(day))] : [])),
    bars: means.map(({ middleDay, mean, interval }) => ({
      x: round(x(middleDay)),
      y: round(y(mean)),
      low: round(y(interval.low)),
      high: round(y(interval.high)),
    })),
    strokes: strokes(course.means, x),
    you: youPath(course.means, x, y),
    ...bandPaths(course.band, x, y),
    today: course.today === undefined ? undefined : round(x(course.today)),
    start: startOf(course, x),
    labels: labels(course, x, y, { width, height }),
  };
}

type Scale = (value: number) => number;
const round = (value: number) => Math.round(value * 10) / 10;

/** A year of weeks on a phone: thinner bars and smaller marks, so that they stay apart. */
function strokes(means: Course["means"], x: Scale) {
  const spacing = means.length < 2 ? 40 : (x(7) - x(0)) * 0.9;
  return {
    bar: round(Math.max(1.4, Math.min(6, spacing * 0.45))),
    mean: round(Math.max(1.3, Math.min(4.6, spacing * 0.34))),
    line: round(Math.max(1.2, Math.min(2.6, spacing * 0.2))),
  };
}

function startOf({ start }: Course, x: Scale) {
  if (start === undefined) return undefined;
  const from = Math.max(margin.left, x(start.droppedFrom));
  return { x: round(x(start.day)), from: round(from), width: round(x(start.day) - from) };
}

const youPath = (means: Course["means"], x: Scale, y: Scale): string =>
  shortPath(
    line<StretchMean | undefined>()
      .defined((mean) => mean !== undefined)
      .x((mean) => x(mean?.middleDay ?? 0))
      .y((mean) => y(mean?.mean ?? 0))(means),
  );

function bandPaths(band: readonly BandPoint[], x: Scale, y: Scale) {
  const course = line<BandPoint>()
    .x((point) => x(point.day))
    .y((point) => y(point.mean))
    .curve(curveMonotoneX);
  const cloud = area<BandPoint>()
    .x((point) => x(point.day))
    .y0((point) => y(point.interval.low))
    .y1((point) => y(point.interval.high))
    .curve(curveMonotoneX);
  const firstMeasured = band.findIndex((point) => point.measured);
  const cut = firstMeasured === -1 ? band.length : firstMeasured;
  return {
    band: shortPath(cloud(band)),
    guessed: shortPath(course(band.slice(0, cut + 1))),
    measured: shortPath(course(band.slice(cut))),
  };
}

function weekTicks(lastDay: number, width: number): number[] {
  const weeks = Math.max(1, lastDay / 7);
  const room = Math.max(2, Math.floor((width - margin.left - margin.right) / 44));
  const step = weekSteps.find((size) => weeks / size <= room) ?? 208;
  return Array.from({ length: Math.floor(weeks / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** Labels go where no mark is: each takes the first of its places that is free. */
function labels(course: Course, x: Scale, y: Scale, { width }: Size) {
  const marks: Box[] = course.entries.flatMap((pain, day) =>
    pain === undefined ? [] : [boxAround(x(day), y(pain), 4)],
  );
  const bars = course.means.flatMap((mean) =>
    mean === undefined
      ? []
      : [barBox(x(mean.middleDay), y(mean.interval.high), y(mean.interval.low))],
  );
  const cloud = course.band.map((point) =>
    barBox(x(point.day), y(point.interval.high), y(point.interval.low)),
  );
  const first = course.means.find((mean) => mean !== undefined);
  const right = width - margin.right;
  return {
    you:
      first === undefined
        ? undefined
        : placeLabel(
            [-8, -22, 16, 30].flatMap((dy) =>
              [10, -12].map((dx) => ({
                x: Math.max(margin.left + 3, x(first.middleDay) + dx),
                y: Math.max(
                  margin.top + 10,
                  y(dy < 0 ? first.interval.high : first.interval.low) + dy,
                ),
              })),
            ),
            { width: 22, height: 14 },
            [...marks, ...bars],
          ),
    band:
      course.band.length === 0
        ? undefined
        : placeLabel(bandPlaces(course.band, x, y, right), { width: 96, height: 14 }, [
            ...marks,
            ...bars,
            ...cloud,
          ]),
  };
}

function bandPlaces(band: readonly BandPoint[], x: Scale, y: Scale, right: number) {
  return [0.8, 0.68, 0.55, 0.9, 0.4].flatMap((share) => {
    const point = band[Math.floor(share * (band.length - 1))];
    if (point === undefined) return [];
    const left = Math.min(x(point.day) - 48, right - 96);
    const covered = band.filter(({ day }) => x(day) >= left - 2 && x(day) <= left + 98);
    const top = Math.min(...covered.map(({ interval }) => y(interval.high)));
    const bottom = Math.max(...covered.map(({ interval }) => y(interval.low)));
    return [
      { x: left, y: top - 7 },
      { x: left, y: bottom + 16 },
    ];
  });
}

const boxAround = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const barBox = (x: number, top: number, bottom: number): Box => ({
  left: x - 3,
  right: x + 3,
  top: top - 2,
  bottom: bottom + 2,
});
