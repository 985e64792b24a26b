import type { RescreenReason } from "@wervel/wervel";
import type { RegionalText } from "../language.ts";

export const rescreenWords = {
  "never-asked": {
    nl: "De screening is nog niet gedaan.",
    en: "The screening has not been done yet.",
  },
  bladder: {
    nl: "Er staat iets nieuws met plassen of ontlasting in je dagboek. Ga dit nu na.",
    en: "Your diary mentions something new with your bladder or bowel. Check this now.",
  },
  fever: { nl: "Er staat koorts in je dagboek.", en: "Your diary mentions a fever." },
  "weight-loss": {
    nl: "Er staat in je dagboek dat je afvalt zonder reden.",
    en: "Your diary says that you lose weight without a reason.",
  },
  blood: {
    nl: "Er staat bloed bij de ontlasting in je dagboek.",
    en: "Your diary mentions blood with the stool.",
  },
  "new-leg": {
    nl: "Er staan nieuwe klachten in je been in je dagboek.",
    en: "Your diary mentions new complaints in your leg.",
  },
  "new-episode": {
    nl: "Na een rustige maand staat er weer pijn in je dagboek.",
    en: "After a quiet month your diary mentions pain again.",
  },
  flare: { nl: "Er staat een slechte periode in je dagboek.", en: "Your diary mentions a flare." },
  "long-ago": {
    nl: "De laatste screening is vier weken geleden.",
    en: "The last screening was four weeks ago.",
  },
} as const satisfies Record<RescreenReason, RegionalText>;

export const rescreenHelp = { nl: "Wie bel ik?", en: "Whom do I call?" } as const;

export const rescreenAsk = {
  nl: "Doe hem nu, in één minuut.",
  en: "Do it now, in one minute.",
} as const satisfies RegionalText;
