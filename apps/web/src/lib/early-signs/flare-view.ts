import { flareWarningRules } from "@wervel/content";
import type { Text } from "@wervel/model";
import type { FlareWarning } from "@wervel/wervel";
import { earlySignWords as words } from "./early-signs.words.ts";

const { fewestScored, fewestEvents } = flareWarningRules.gate;

/** The finding: a frequency, or plainly that there is none. */
export function flareFinding(flare: FlareWarning | undefined): Text {
  if (flare === undefined) return words.noPain;
  if (!flare.gateOpen) return words.closed;
  if (flare.probability === undefined)
    return flare.silent === "flareNow" ? words.now : words.tooFewDays;
  const times = String(Math.round(10 * flare.probability));
  return { nl: words.open.nl.replace("{n}", times), en: words.open.en.replace("{n}", times) };
}

/** Why the gate is closed: too little to judge by, or judged and not better. */
export function closedBecause({ scoredDays, events }: FlareWarning): Text {
  if (scoredDays >= fewestScored && events >= fewestEvents) return words.enough;
  const filled = (text: string) =>
    text.replace("{days}", String(fewestScored)).replace("{events}", String(fewestEvents));
  return { nl: filled(words.needed.nl), en: filled(words.needed.en) };
}
