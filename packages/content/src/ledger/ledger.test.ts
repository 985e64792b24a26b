import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.ts";
import { ledgerSources } from "./ledger-sources.ts";

const claims = (await ledger()).map(({ claim }) => claim);
const claim = (id: string) => claims.find((each) => each.id === id);

describe("the ledger", () => {
  it("knows each claim once", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThan(80);
  });

  it("lets every claim rest on a source with its place", () => {
    expect(claims.filter(({ voices }) => voices.some(({ at }) => at === ""))).toEqual([]);
  });

  it("cites no source that nobody uses, and uses each that it lists", () => {
    const cited = new Set<string>(
      claims.flatMap(({ voices }) => voices.map(({ source }) => source)),
    );
    const unused = Object.keys(ledgerSources).filter((id) => !cited.has(id));
    expect(unused).toEqual([]);
  });

  it("gives every study an address to look it up at", () => {
    const studies = ["systematic-review", "trial", "cohort", "genetic-study", "laboratory-study"];
    const lost = Object.entries(ledgerSources).filter(
      ([, source]) => studies.includes(source.kind) && !("at" in source),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });

  it("gives the five references of the gut-and-disc text with their DOI", () => {
    const five = ["li-2022", "geng-2023", "fang-2024", "rajasekaran-2020", "lin-2018"] as const;
    for (const id of five) expect(ledgerSources[id].at).toMatch(/^https:\/\/doi\.org\/10\./u);
  });

  it("calls association and hypothesis by their name, and never more", () => {
    const gut = ["disc-microbiome-genetic", "disc-own-microbiome", "ldd-findings"];
    expect(gut.map((id) => claim(id)?.standing)).toEqual(gut.map(() => "association"));
    expect(claim("nerve-mechanisms")?.standing).toBe("hypothesis");
    expect(claim("substance-mechanisms")?.standing).toBe("hypothesis");
  });

  it("states the citation that slipped, on the claim that carries it", () => {
    const slipped = claim("ldd-findings")?.voices.find(({ source }) => source === "lin-2018");
    expect(slipped?.dissents).toBe(true);
    expect(slipped?.says.nl).toContain("verwijzing klopt dus niet");
  });

  it.each(["mattress-disputed", "exercise-beyond-time", "prebiotic-conflict", "two-profiles"])(
    "shows the contradiction %s with a voice on either side",
    (id) => {
      const voices = claim(id)?.voices ?? [];
      expect(claim(id)?.standing).toBe("disputed");
      expect(voices.some(({ dissents }) => dissents)).toBe(true);
      expect(voices.some(({ dissents }) => !dissents)).toBe(true);
    },
  );
});
