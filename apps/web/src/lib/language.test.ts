import { describe, expect, it } from "vitest";
import { inFlanders } from "./flemish.ts";
import { inLanguage, languageOf } from "./language.ts";
import { parsePreferences } from "./preferences.svelte.ts";

describe("language", () => {
  it.each([
    ["/nl/", "/en/"],
    ["/nl/screening/", "/en/screening/"],
    ["/nl", "/en"],
    ["/nl/nl/", "/en/nl/"],
    ["/nlx/", "/nlx/"],
  ])("finds the English page of %s at %s", (dutch, english) => {
    expect(inLanguage(dutch, "en")).toBe(english);
  });

  it("speaks Dutch where no language is known", () => {
    expect(languageOf({})).toBe("nl");
    expect(languageOf({ lang: "en" })).toBe("en");
  });
});

describe("the words of Flanders", () => {
  it.each([
    ["Bel je fysiotherapeut.", "Bel je kinesist."],
    ["Fysiotherapeuten en fysiotherapie", "Kinesisten en kine"],
    ["de huisartsen-spoedpost of huisartsenpost", "de wachtpost of wachtpost"],
    ["volgens een fysiotherapiesite", "volgens een fysiotherapiesite"],
    ["een fysiotherapeutisch onderzoek", "een fysiotherapeutisch onderzoek"],
  ])("says %s as %s", (dutch, flemish) => {
    expect(inFlanders(dutch)).toBe(flemish);
  });
});

describe("stored preferences", () => {
  it("keeps what it knows and leaves out the rest", () => {
    const stored = JSON.stringify({ theme: "dark", country: "mars", language: "en", text: 3 });
    expect(parsePreferences(stored)).toEqual({ theme: "dark", language: "en" });
  });

  it.each([null, "", "{", "null", "7"])("starts empty on %j", (stored) => {
    expect(parsePreferences(stored)).toEqual({});
  });
});
