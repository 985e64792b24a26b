import { describe, expect, it } from "vitest";
import { storyText, withoutTraces } from "./story.ts";

describe("a story without a name", () => {
  it.each([
    ["mail me: anna.de-vries@voorbeeld.be nu", "mail me: […] nu"],
    ["bel 06-12345678 of +32 470 12 34 56", "bel […] of […]"],
    ["ik woon op 1234 AB", "ik woon op […]"],
    ["sinds 3 maart 2024 en 12-05-2023", "sinds […] en […]"],
    ["patiënt 123456789", "patiënt […]"],
    ["zie www.mijnblog.be/rug", "zie […]"],
  ])("takes the traces out of “%s”", (told, left) => {
    expect(withoutTraces(told)).toBe(left);
  });

  it.each([
    "Na 6 weken ging het beter.",
    "Van 56 naar 26 op 100.",
    "Wervel L4-L5, 3 keer per week.",
  ])("leaves “%s” as it was told", (told) => {
    expect(withoutTraces(told)).toBe(told);
  });

  it("holds only what was filled in", () => {
    const heads = { duration: "Duur", helped: "Hielp", note: "Verteld met Wervel." };
    expect(storyText({ text: "Kort.", helped: " ", duration: "" }, heads)).toBe(
      "Kort.\n\nVerteld met Wervel.\n",
    );
  });
});
