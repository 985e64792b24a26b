import type { Text } from "@wervel/model";
import type { Credit, Undecided } from "@wervel/wervel";

export const claimWords = {
  helped: {
    nl: "Lager dan verwacht sinds de start. Geen bewijs van oorzaak.",
    en: "Lower than expected since the start. Not proof of cause.",
  },
  worse: {
    nl: "Hoger dan verwacht sinds de start. Geen bewijs van oorzaak.",
    en: "Higher than expected since the start. Not proof of cause.",
  },
  undecided: {
    nl: "Onbeslist: niet te onderscheiden van gewoon beloop.",
    en: "Undecided: cannot be told apart from the usual course.",
  },
} as const satisfies Record<Credit["claim"], Text>;

export const creditWords = {
  effect: { nl: "verschil met verwacht", en: "difference from expected" },
  expected: { nl: "verwacht zonder", en: "expected without" },
  observed: { nl: "gezien", en: "seen" },
  naive: { nl: "voor en na, zonder nadenken", en: "before and after, taken at face value" },
  days: { nl: "dagen voor en na", en: "days before and after" },
  offer: {
    nl: "Onbeslist is niet: het werkt niet. Zekerder weten? Maak er een proef van.",
    en: "Undecided is not: it does not work. To be surer, make it an experiment.",
  },
} as const satisfies Record<string, Text>;

export function sayUndecided(reason: Undecided): Text {
  if (reason.why === "tooFewBefore")
    return {
      nl: `Er zijn ${reason.got} dagen voor de start; nodig zijn er ${reason.needed}.`,
      en: `There are ${reason.got} days before the start; ${reason.needed} are needed.`,
    };
  if (reason.why === "tooFewAfter")
    return {
      nl: `Er zijn ${reason.got} dagen na de start; nodig zijn er ${reason.needed}.`,
      en: `There are ${reason.got} days after the start; ${reason.needed} are needed.`,
    };
  if (reason.why === "notSeparable")
    return {
      nl: `Er begon iets anders op ${reason.from}. Die twee zijn niet uit elkaar te halen.`,
      en: `Something else began on ${reason.from}. The two cannot be told apart.`,
    };
  return reason.why === "tooSmall"
    ? {
        nl: "Het verschil is kleiner dan een half punt.",
        en: "The difference is under half a point.",
      }
    : { nl: "Het interval raakt nul.", en: "The interval touches zero." };
}
