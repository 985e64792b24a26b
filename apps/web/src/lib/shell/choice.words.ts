import type { Language, Text } from "@wervel/model";
import type { Country, TextSize, Theme } from "../preferences.svelte.ts";

export const choiceWords = {
  language: { nl: "Taal", en: "Language" },
  country: { nl: "Land", en: "Country" },
  theme: { nl: "Licht of donker", en: "Light or dark" },
  text: { nl: "Tekst", en: "Text" },
} as const satisfies Record<string, Text>;

type LanguageName = { readonly id: Language; readonly name: string; readonly code: string };

/** Each language in its own words. */
export const languageNames: readonly LanguageName[] = [
  { id: "nl", name: "Nederlands", code: "NL" },
  { id: "en", name: "English", code: "EN" },
];

export const countryNames: Readonly<Record<Country, Text>> = {
  nl: { nl: "Nederland", en: "Netherlands" },
  be: { nl: "België", en: "Belgium" },
  elsewhere: { nl: "elders", en: "elsewhere" },
};

export const themeNames: Readonly<Record<Theme, Text>> = {
  device: { nl: "zoals je toestel", en: "like your device" },
  light: { nl: "licht", en: "light" },
  dark: { nl: "donker", en: "dark" },
};

export const textNames: Readonly<Record<TextSize, Text>> = {
  normal: { nl: "gewoon", en: "normal" },
  large: { nl: "groter", en: "larger" },
  largest: { nl: "grootst", en: "largest" },
};
