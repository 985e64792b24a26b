import type { Point } from "@wervel/model";

const one = (value: number): string => String(Math.round(value * 10) / 10);

export const short = ({ x, y }: Point): string => `${one(x)} ${one(y)}`;

export const openLine = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${short(point)}`).join("");
