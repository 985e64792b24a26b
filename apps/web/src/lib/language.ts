import type { Language, Text } from "@wervel/model";
import { getContext, setContext } from "svelte";
import { inFlanders } from "./flemish.ts";
import type { Country } from "./preferences.svelte.ts";

type Spoken = { readonly language: () => Language; readonly country: () => Country };

/** A text whose Belgian wording is not a matter of single words has its own `be`. */
export type RegionalText = Text & { readonly be?: string };

const key = Symbol("spoken");

export const languageOf = (params: Readonly<Record<string, string | undefined>>): Language =>
  params["lang"] === "en" ? "en" : "nl";

/** The layout says once which language the route is in; every component below asks. */
export const provideSpoken = (spoken: Spoken): void => {
  setContext(key, spoken);
};

const spoken = (): Spoken => getContext<Spoken | undefined>(key) ?? dutch;

const dutch: Spoken = { language: () => "nl", country: () => "nl" };

/** Call while a component is set up; call the result in the markup, where it stays reactive. */
export const useLanguage = (): (() => Language) => spoken().language;

/** `say(words.title)`: the text in the language of the page, in the words of the country. */
export const useSay = (): ((text: RegionalText) => string) => {
  const { language, country } = spoken();
  return (text) => {
    if (language() === "en") return text.en;
    return country() === "be" ? (text.be ?? inFlanders(text.nl)) : text.nl;
  };
};

/** `path("today")` is `/nl/today/` on a Dutch page. */
export const usePath = (): ((to: string) => string) => {
  const { language } = spoken();
  return (to) => (to === "" ? `/${language()}/` : `/${language()}/${to}/`);
};

/** The same page in another language: `/nl/plan/` becomes `/en/plan/`. */
export const inLanguage = (pathname: string, language: Language): string =>
  pathname.replace(/^\/(?:nl|en)(?=\/|$)/u, `/${language}`);
