import type { Text } from "@wervel/model";

/** Shown with every result below "now". The numbers are said here, not on another page. */
export const safetyNet = {
  lead: {
    nl: "Komt er een van deze tekenen bij? Bel dan meteen de huisarts of huisartsenpost. Geen gehoor? Bel 112.",
    en: "Does one of these signs start? Call a GP or the out-of-hours post at once. No answer? Call 112.",
  },
  leadBE: {
    nl: "Komt er een van deze tekenen bij? Ga naar de spoeddienst, of bel 112.",
    en: "Does one of these signs start? Go to the emergency department, or call 112.",
  },
  signs: [
    { nl: "doof gevoel tussen je benen", en: "numbness between your legs" },
    {
      nl: "moeite met plassen, of 6 tot 8 uur geen aandrang of plas",
      en: "trouble passing urine, or no urge or urine for 6 to 8 hours",
    },
    { nl: "ontlasting niet kunnen ophouden", en: "unable to hold stool" },
    { nl: "geen gevoel bij seks", en: "no feeling during sex" },
    {
      nl: "pijn, zwakte of tintelingen in beide benen",
      en: "pain, weakness or tingling in both legs",
    },
    {
      nl: "een been dat wegzakt of een voet die klapt",
      en: "a leg giving way or a foot that slaps",
    },
    { nl: "koorts", en: "fever" },
    { nl: "plotse pijn in je buik of borst", en: "sudden belly or chest pain" },
  ],
  /** Turning in bed may hurt; this is where it becomes a reason to call. */
  night: {
    nl: "Word je wakker van de pijn en helpt geen enkele houding? Bel dan je huisarts.",
    en: "Does pain wake you, and no position helps? Then call your GP.",
  },
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>;

/** One fixed line on every result. */
export const suicideLine = {
  NL: {
    nl: "Denk je aan zelfdoding? Praat erover: bel 113 of gratis 0800-0113.",
    en: "Are you thinking about suicide? Talk about it: call 113, or 0800-0113 for free.",
  },
  BE: {
    nl: "Denk je aan zelfdoding? Praat erover: bel 1813.",
    en: "Are you thinking about suicide? Talk about it: call 1813.",
  },
  elsewhere: {
    nl: "Denk je aan zelfdoding? Praat erover. Bel bij direct gevaar 112.",
    en: "Are you thinking about suicide? Talk about it. In immediate danger call 112.",
  },
} as const;

export const intendedUse = {
  nl: "Wervel helpt volwassenen een dagboek van rug- en buikklachten bij te houden. Het toont algemene informatie uit openbare richtlijnen en een verslag om te delen met je zorgverlener. Wervel stelt geen diagnose, vervangt geen arts of fysiotherapeut en is niet bedoeld voor noodgevallen. Twijfel je? Bel je huisarts. Deze versie is nog niet door een arts nagelezen.",
  en: "Wervel helps adults keep a diary of back and gut complaints. It shows general information from public guidelines, and a report to share with your own care provider. It does not make a diagnosis, does not replace a doctor or physiotherapist, and is not suitable for emergencies. If in doubt, call your GP. No medical professional has reviewed this version.",
} as const satisfies Text;
