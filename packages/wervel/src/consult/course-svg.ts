import type { Insight } from "../insight/insight.ts";
import { formatNumber } from "../say/numbers.ts";
import type { Saying } from "./consult-page.ts";

const size = { width: 330, height: 190, left: 24, right: 6, top: 8, floor: 168 } as const;

/** Weekly means with their intervals over the band of the group, for a page without the app. */
export function courseSvg(
  { course: { course, episodeStart } }: Insight,
  { language }: Saying,
): string {
  if (!course.ok) return "";
  const { weeks, band } = course.value;
  const last = Math.max(
    4,
    weeks.length - 1,
    episodeStart === undefined ? 0 : (band.at(-1)?.week ?? 0),
  );
  const x = (week: number) =>
    round(size.left + (week / last) * (size.width - size.left - size.right));
  const y = (score: number) => round(size.floor - (score / 10) * (size.floor - size.top));
  const lines = [0, 2, 4, 6, 8, 10].map(
    (score) =>
      `<path class="grid" d="M${size.left} ${y(score)}H${size.width - size.right}"/><text x="${size.left - 5}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
  );
  const shape =
    episodeStart === undefined
      ? ""
      : `<path class="band" d="M${[
          ...band.map(({ week, high }) => `${x(week)} ${y(high)}`),
          ...band.toReversed().map(({ week, low }) => `${x(week)} ${y(low)}`),
        ].join("L")}Z"/>`;
  const means = weeks.flatMap(({ week, level }) =>
    level === undefined ? [] : [{ week, ...level }],
  );
  const marks = means.map(
    ({ week, mean, low, high }) =>
      `<path class="range" d="M${x(week)} ${y(low)}V${y(high)}"/><circle cx="${x(week)}" cy="${y(mean)}" r="3"/>`,
  );
  const word = { nl: "week", en: "week" }[language];
  const said = means.map(({ week, mean }) => `${word} ${week + 1} ${formatNumber(mean, language)}`);
  const foot = `<text x="${size.left}" y="${size.height - 6}">${word} 0</text><text x="${size.width - size.right}" y="${size.height - 6}" text-anchor="end">${last}</text>`;
  return `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${said.join("; ")}">${lines.join("")}${shape}<path class="line" d="M${means.map(({ week, mean }) => `${x(week)} ${y(mean)}`).join("L")}"/>${marks.join("")}${foot}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
