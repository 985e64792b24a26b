/** What a device measures and a diary can hold, by the name of the diary's item. */
export const measures = [
  "steps",
  "sleep-hours",
  "heart-rate",
  "resting-heart-rate",
  "hrv-sdnn",
  "hrv-rmssd",
  "weight",
  "exercise",
] as const;
export type Measure = (typeof measures)[number];

/** What a person's day can be; outside it a value is a fault of the file, not of the person. */
export const limits = {
  steps: [0, 200_000],
  "sleep-hours": [0, 24],
  "heart-rate": [20, 300],
  "resting-heart-rate": [20, 200],
  "hrv-sdnn": [0, 500],
  "hrv-rmssd": [0, 500],
  weight: [2, 500],
  exercise: [0, 900],
} as const satisfies Readonly<Record<Measure, readonly [number, number]>>;

/** Decimals that are kept; a device promises more than it measures. */
export const decimals = {
  steps: 0,
  "sleep-hours": 2,
  "heart-rate": 1,
  "resting-heart-rate": 0,
  "hrv-sdnn": 1,
  "hrv-rmssd": 1,
  weight: 1,
  exercise: 0,
} as const satisfies Readonly<Record<Measure, number>>;

export function roundedTo(measure: Measure, value: number): number {
  const scale = 10 ** decimals[measure];
  return Math.round(value * scale) / scale;
}

export const fitsLimits = (measure: Measure, value: number): boolean =>
  value >= limits[measure][0] && value <= limits[measure][1];
