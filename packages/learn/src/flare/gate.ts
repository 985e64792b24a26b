import type { FlareRules } from "@wervel/model";
import { mean, standardDeviation, studentQuantile } from "@wervel/stats";
import type { Forecast } from "./forecasts.ts";

/** A forecast whose outcome is known. */
export type Scored = Forecast & { readonly happened: number };

export const scoredOf = (made: readonly Forecast[]): readonly Scored[] =>
  made.flatMap((forecast) =>
    forecast.happened === undefined ? [] : [{ ...forecast, happened: forecast.happened }],
  );

/**
 * Have the forecasts of this person beaten the plain share so far?
 *
 * Compares squared errors in blocks of days, because neighbouring forecasts share their days,
 * and asks a one-sided t for a clear gain; the gain must also have held at the look before.
 * On diaries of pure noise the gate opens in at most 12 of 100 (docs/methods/flare.md).
 */
export function gateOpen(scored: readonly Scored[], rules: FlareRules): boolean {
  const { fewestScored, fewestEvents, lookBackDays } = rules.gate;
  const events = scored.reduce((sum, { happened }) => sum + happened, 0);
  if (scored.length < fewestScored || events < fewestEvents) return false;
  return gains(scored, rules) && gains(scored.slice(0, -lookBackDays), rules);
}

function gains(scored: readonly Scored[], { gate }: FlareRules): boolean {
  const blocks = Array.from({ length: Math.floor(scored.length / gate.blockDays) }, (_, block) => {
    const days = scored.slice(block * gate.blockDays, (block + 1) * gate.blockDays);
    return mean(days.map((day) => error(day.base, day) - error(day.said, day))) ?? 0;
  });
  const centre = mean(blocks);
  const spread = standardDeviation(blocks);
  if (centre === undefined || spread === undefined) return false;
  const t = centre / (spread / Math.sqrt(blocks.length) + 1e-12);
  return t > studentQuantile(gate.level, blocks.length - 1);
}

const error = (said: number, { happened }: Scored): number => (said - happened) ** 2;

/** One minus the ratio of squared errors: 0 is no better, 1 is clairvoyant. */
export function brierSkill(
  scored: readonly Scored[],
  against: (forecast: Scored) => number,
): number | undefined {
  const own = scored.reduce((sum, day) => sum + error(day.said, day), 0);
  const other = scored.reduce((sum, day) => sum + error(against(day), day), 0);
  return other > 0 ? 1 - own / other : undefined;
}
