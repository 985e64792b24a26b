/** A still as one piece of SVG, for print, for a file and for the golden drawings. */
import type { ExerciseFigure } from "@wervel/model";
import type { Part } from "./paint.ts";
import { arrowOf, frameOf, sceneAt } from "./scene.ts";
import type { Thing } from "./things.ts";

const paths = (of: readonly (Part | Thing)[]): string =>
  of.map(({ is, d }) => `<path class="${is}" d="${d}"/>`).join("\n");

/** @param t 0 the first key pose to 1 the last; the arrow stands in the first only */
export function drawing(figure: ExerciseFigure, t: number, title: string): string {
  const { x, y, width, height } = frameOf(figure);
  const { parts, things } = sceneAt(figure, t);
  const arrow = t === 0 ? arrowOf(figure) : undefined;
  const way =
    arrow && `<path class="arc" d="${arrow.line}"/>\n<path class="tip" d="${arrow.tip}"/>`;
  const [behind, before] = [
    things.filter((one) => !one.inFront),
    things.filter((one) => one.inFront),
  ];
  const lines = [paths(behind), paths(parts), paths(before), way].filter(Boolean);
  const box = [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">\n<title>${title}</title>\n${lines.join("\n")}\n</svg>\n`;
}
