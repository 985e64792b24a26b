import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labels } from "../labels/labels.ts";
import { lessons } from "../lessons/lessons.ts";
import { topics } from "../library/topics.ts";
import { productCards } from "../products/products.ts";
import { spineParts } from "../spine/spine-parts.ts";
import { treatmentCards } from "../treatments/index.ts";
import { ledger } from "./ledger.ts";
import { ledgerSources } from "./ledger-sources.ts";
import { seedPlaces } from "./seed-places.ts";

const shared = new URL("../../../../../shared/seeds/", import.meta.url);
const withIds = (kind: string, of: readonly { readonly id: string }[]) =>
  of.map(({ id }) => `${kind}/${id}`);
const pages = [
  "products",
  "profile",
  "self-tests",
  "lessons",
  "sources",
  "surgery",
  "too-good",
  "tips",
  "early-signs",
];
const known = new Set([
  ...withIds("topic", topics),
  ...withIds("treatment", treatmentCards),
  ...withIds("label", labels),
  ...withIds("product", productCards),
  ...withIds("spine", spineParts),
  ...withIds("lesson", lessons),
  ...withIds(
    "claim",
    (await ledger()).map(({ claim }) => claim),
  ),
  ...Object.keys(ledgerSources).map((id) => `source/${id}`),
  ...pages.map((page) => `page/${page}`),
]);

describe("what the five texts say", () => {
  it("is answered by content that exists", () => {
    expect(seedPlaces.flatMap((place) => place.in).filter((id) => !known.has(id))).toEqual([]);
  });

  it("covers all five", () => {
    expect(new Set(seedPlaces.map(({ seed }) => seed)).size).toBe(5);
    expect(seedPlaces.length).toBeGreaterThan(180);
  });

  it("is answered with its own seed named, wherever a claim answers", async () => {
    const sourceOf = {
      "000": "gut-platform",
      "001": "pain-blog",
      "002": "physio-page",
      "003": "gut-doctor",
      "004": "surgeon",
    };
    const claims = new Map((await ledger()).map(({ claim }) => [`claim/${claim.id}`, claim]));
    const silent = seedPlaces.filter(({ seed, in: ids }) => {
      const answering = ids.flatMap((id) => claims.get(id) ?? []);
      return (
        answering.length > 0 &&
        !answering.some(({ voices }) => voices.some(({ source }) => source === sourceOf[seed]))
      );
    });
    expect(silent).toEqual([]);
  });
});

/** Headings, menus, references and sales lines that say nothing about backs or guts. */
const notContent =
  /^(?:\d\. (?:Wat is|Waarom|Gerelateerde|Variabiliteit|De rol|Wat kan|Voor wie|Conclusie))|Toon minder|et al\.|Rajasekaran|Lin Y,/u;
const listed = /^\s*(?:[•-]|\d+\.)\s+(?<said>.*)$/u;

describe.skipIf(!existsSync(shared))(
  "the texts themselves (skipped where they are not at hand)",
  () => {
    const texts = existsSync(shared)
      ? readdirSync(shared).map((name) => ({
          seed: name.slice(0, 3),
          text: readFileSync(new URL(name, shared), "utf8"),
        }))
      : [];
    const flat = (text: string) => text.replace(/\s+/gu, " ").toLowerCase();

    it("hold every place that the list names", () => {
      const lost = seedPlaces.filter(
        ({ seed, find }) =>
          !flat(texts.find((each) => each.seed === seed)?.text ?? "").includes(flat(find)),
      );
      expect(lost).toEqual([]);
    });

    it("say nothing in a list that the app leaves unanswered", () => {
      const left = texts.flatMap(({ seed, text }) =>
        text.split("\n").flatMap((line) => {
          const said = listed.exec(line)?.groups?.["said"];
          if (said === undefined || notContent.test(line.trim())) return [];
          const found = seedPlaces.some(
            (place) => place.seed === seed && flat(line).includes(flat(place.find)),
          );
          return found ? [] : [`${seed}: ${line.trim().slice(0, 90)}`];
        }),
      );
      expect(left).toEqual([]);
    });
  },
);
