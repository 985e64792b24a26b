import { parseLocalDate } from "@wervel/base";
import { createSigningSecret, signText } from "@wervel/vault";
import { exampleDirectory, formatDirectory, nearest } from "@wervel/wervel";
import { describe, expect, it } from "vitest";
import { dotMap, mapMiddle } from "./dot-map.ts";
import { hoursLines, openState } from "./hours-text.ts";
import { readChosen } from "./kept-directory.ts";

const today = parseLocalDate("2026-11-22");
if (today === undefined) throw new Error("a real day");
const directory = exampleDirectory(today);
const from = { lat: 52.09, lon: 5.12 };
const text = formatDirectory(directory);
const secretOf = (start: number) =>
  createSigningSecret((length) => Uint8Array.from({ length }, (_, index) => start + index));
function signed(body: string, start = 1): string {
  const document = signText(body, secretOf(start));
  if (!document.ok) throw new Error("a good secret");
  return document.value;
}

describe("the map", () => {
  const found = nearest(directory.practices, { from, count: 20 });
  const { rings, dots } = dotMap(from, found);

  it("has every practice inside its outer ring, at its own distance", () => {
    const outer = rings.at(-1);
    for (const [index, { x, y }] of dots.entries()) {
      const away = Math.hypot(x - mapMiddle.x, y - mapMiddle.y);
      expect(away).toBeLessThanOrEqual((outer?.r ?? 0) + 1);
      expect((away / (outer?.r ?? 1)) * (outer?.km ?? 0)).toBeCloseTo(found[index]?.km ?? 0, 1);
    }
  });

  it("has north above and east to the right", () => {
    const practice = { id: "x", name: "x", professions: ["gp"], lat: 52.1, lon: 5.13 } as const;
    const [dot] = dotMap(from, [{ practice, km: 1.3 }]).dots;
    expect(dot?.y).toBeLessThan(mapMiddle.y);
    expect(dot?.x).toBeGreaterThan(mapMiddle.x);
  });

  it("draws at most three rings at round distances", () => {
    for (const km of [0.1, 0.7, 3, 8, 33, 120]) {
      const practice = { id: "x", name: "x", professions: ["gp"], lat: 52, lon: 5 } as const;
      expect(dotMap(from, [{ practice, km }]).rings.length).toBeLessThanOrEqual(3);
    }
  });
});

describe("opening hours", () => {
  it("are unknown, not closed, when they cannot be read", () => {
    expect(openState("by appointment", new Date(2026, 10, 23, 10))).toBe("unknown");
    expect(openState(undefined, new Date(2026, 10, 23, 10))).toBe("unknown");
    expect(openState("Mo-Fr 08:00-17:00", new Date(2026, 10, 23, 10))).toBe("open");
    expect(openState("Mo-Fr 08:00-17:00", new Date(2026, 10, 22, 10))).toBe("closed");
  });

  it("stand per day in the language of the page", () => {
    expect(hoursLines("Mo-Fr 08:00-17:00", "nl")[0]).toBe("ma 08:00–17:00");
    expect(hoursLines("Mo-Fr 08:00-17:00", "nl")[6]).toBe("zo dicht");
    expect(hoursLines("by appointment", "en")).toEqual(["by appointment"]);
  });
});

describe("a list that is brought in", () => {
  it("is taken without a signature, and says so", () => {
    expect(readChosen(text, "x.json", undefined)).toEqual({ directory, leftOut: 0 });
  });

  it("is taken with its signature, and keeps the fingerprint", () => {
    expect(readChosen(signed(text), "x.json", undefined)).toMatchObject({
      fingerprint: expect.stringMatching(/^[0-9a-f]{4} /u),
    });
  });

  it("is refused when a word was changed after signing", () => {
    expect(readChosen(signed(text).replace("De Rug", "De Bug"), "x.json", undefined)).toBe(
      "forged",
    );
  });

  it("is refused when another key, or none, signed what comes after a signed one", () => {
    const known = readChosen(signed(text), "x.json", undefined);
    if (typeof known === "string") throw new Error(known);
    expect(readChosen(signed(text), "x.json", known)).toMatchObject({ leftOut: 0 });
    expect(readChosen(signed(text, 9), "x.json", known)).toBe("other-key");
    expect(readChosen(text, "x.json", known)).toBe("other-key");
  });
});
