import type { GutRules } from "@wervel/model";
import type { Link } from "@wervel/stats";
import { artanh } from "@wervel/stats";

/** One question to the diary: the link, and what it is about. */
export type Asked = {
  readonly about: string;
  readonly lagDays: number;
  readonly link: Link | undefined;
};

export type GutSignId = 1 | 2 | 3 | 4;

export type GutSign = {
  readonly id: GutSignId;
  readonly verdict: "supported" | "notSupported" | "tooLittleData";
  /** Why there is too little: nothing of the kind was written, too few days, or still open. */
  readonly why: "notWritten" | "tooFewDays" | "stillOpen" | undefined;
  /** Partial correlation in the direction that the sign expects, and its interval. */
  readonly estimate: number | undefined;
  readonly ci: readonly [number, number] | undefined;
  /** Which series, and how many days earlier. */
  readonly about: string | undefined;
  readonly lagDays: number | undefined;
  readonly days: number;
  /** About so many days more before it can be said, if days alone decide. */
  readonly daysNeeded: number | undefined;
};

export const unwritten = (id: GutSignId, rules: GutRules): GutSign => ({
  ...blank(id, 0),
  why: "notWritten",
  daysNeeded: rules.fewestDays,
});

/** Too few days, or too thinly filled. */
export const tooFew = (id: GutSignId, days: number, rules: GutRules): GutSign => ({
  ...blank(id, days),
  why: "tooFewDays",
  daysNeeded: Math.max(7, rules.fewestDays - days),
});

const blank = (id: GutSignId, days: number) =>
  ({
    id,
    verdict: "tooLittleData",
    estimate: undefined,
    ci: undefined,
    about: undefined,
    lagDays: undefined,
    days,
  }) as const;

/**
 * Turns all questions of one sign into its verdict. Each interval already allows for how many
 * questions there were, so the strongest may speak for the sign.
 *
 * @param fill share of days that were written, to turn days of data into days of waiting
 */
export function verdictOf(
  id: GutSignId,
  asked: readonly Asked[],
  { days, fill, rules }: { readonly days: number; readonly fill: number; readonly rules: GutRules },
): GutSign {
  const answered = asked.flatMap(({ link, ...rest }) =>
    link === undefined ? [] : [{ ...rest, link }],
  );
  const best = answered.reduce<(typeof answered)[number] | undefined>(
    (most, next) => (most === undefined || next.link.low > most.link.low ? next : most),
    undefined,
  );
  if (best === undefined) return tooFew(id, days, rules);
  const { about, lagDays, link } = best;
  const facts = { id, estimate: link.r, ci: [link.low, link.high] as const, about, lagDays, days };
  const settled = { ...facts, why: undefined, daysNeeded: undefined };
  if (link.low > 0 && link.r >= rules.leastLink) return { ...settled, verdict: "supported" };
  if (answered.every((one) => one.link.high < rules.noLinkUnder))
    return { ...settled, verdict: "notSupported" };
  const daysNeeded = daysToGo(link, rules, fill);
  return { ...facts, verdict: "tooLittleData", why: "stillOpen", daysNeeded };
}

/** Days until the interval clears zero or the no-link bound, if the link stays as it is. */
function daysToGo({ r, high, degrees }: Link, rules: GutRules, fill: number): number {
  const reach = (artanh(Math.min(0.999, high)) - artanh(r)) * Math.sqrt(degrees);
  const room = Math.max(r, rules.noLinkUnder - r, 0.05);
  const asked = (reach / room) ** 2;
  return Math.max(7, Math.ceil((asked - degrees) / Math.max(0.2, fill)));
}

/** The same link seen from the other side: for signs that expect less pain. */
export const reversed = (link: Link | undefined): Link | undefined =>
  link && { ...link, r: -link.r, low: -link.high, high: -link.low };

/** Both must hold: the weaker of two links speaks. */
export const weaker = (a: Link | undefined, b: Link | undefined): Link | undefined => {
  if (a === undefined || b === undefined) return undefined;
  return a.low <= b.low ? a : b;
};
