import type { Text } from "@wervel/model";
import type { Credit } from "@wervel/wervel";
import { longDay } from "../long-day.ts";

/** What can be said about a treatment, as the sentence of its page. */
export function verdictSays(name: string, { claim, undecided }: Credit): Text {
  if (claim === "helped")
    return {
      nl: `Sinds ${name} zit je lager dan verwacht`,
      en: `Since ${name} you are lower than expected`,
    };
  if (claim === "worse")
    return {
      nl: `Sinds ${name} zit je hoger dan verwacht`,
      en: `Since ${name} you are higher than expected`,
    };
  if (undecided?.why === "tooFewBefore" || undecided?.why === "tooFewAfter")
    return {
      nl: `${name}: nog te weinig dagen om iets te zeggen`,
      en: `${name}: too few days to say anything yet`,
    };
  if (undecided?.why === "notSeparable")
    return {
      nl: `${name}: niet los te zien van iets anders`,
      en: `${name}: cannot be told apart from something else`,
    };
  return {
    nl: `${name}: niet te onderscheiden van gewoon beloop`,
    en: `${name}: cannot be told apart from the usual course`,
  };
}

/** Why it stays undecided, with what is lacking. */
export function undecidedSays(credit: Credit): Text | undefined {
  const why = credit.undecided;
  if (why === undefined) return undefined;
  if (why.why === "tooFewBefore" || why.why === "tooFewAfter") return lacking(why);
  if (why.why === "notSeparable")
    return {
      nl: `Op ${longDay(why.from, "nl")} begon nog iets. Binnen twee weken zijn twee dingen niet uit elkaar te halen.`,
      en: `Something else began on ${longDay(why.from, "en")}. Two things within two weeks cannot be told apart.`,
    };
  return why.why === "tooSmall"
    ? {
        nl: "Het verschil is kleiner dan een half punt.",
        en: "The difference is under half a point.",
      }
    : {
        nl: "Je ging misschien vooruit. Dat had je zonder ook kunnen doen.",
        en: "You may have improved. That could have happened without it too.",
      };
}

function lacking(why: {
  readonly why: string;
  readonly needed: number;
  readonly got: number;
}): Text {
  const missing = why.needed - why.got;
  const [nl, en] = why.why === "tooFewBefore" ? ["vóór", "before"] : ["na", "after"];
  return {
    nl: `Er zijn ${why.got} dagen ${nl} de start ingevuld; er zijn er ${why.needed} nodig. Dat zijn er nog ${missing}.`,
    en: `${why.got} days are logged ${en} the start; ${why.needed} are needed. That is ${missing} more.`,
  };
}
