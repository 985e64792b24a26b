import type { RescreenReason } from "@wervel/wervel";
import type { RegionalText } from "../language.ts";

export const rescreenWords = {
  "never-asked": {
    nl: "De screening is nog niet gedaan.",
    en: "The screening has not been done yet.",
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

export const rescreenAsk = {
  nl: "Doe hem nu, in één minuut.",
  en: "Do it now, in one minute.",
} as const satisfies RegionalText;
