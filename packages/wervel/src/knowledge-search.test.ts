import { describe, expect, it } from "vitest";
import { createKnowledgeSearch, knowledgeDocuments } from "./knowledge-search.ts";
import { listedQueries } from "./listed-queries.ts";

const search = {
  nl: createKnowledgeSearch(await knowledgeDocuments("nl")),
  en: createKnowledgeSearch(await knowledgeDocuments("en")),
};

describe("the search of the library", () => {
  it("is held to at least forty queries", () => {
    expect(listedQueries.length).toBeGreaterThanOrEqual(40);
  });

  it.each(listedQueries)(
    "finds for “$typed” the page $wants in the first three",
    ({ typed, wants, language = "nl" }) => {
      const first = search[language](typed, 3).map(({ id }) => id);
      expect(first).toContain(wants);
    },
  );

  it("finds nothing for nothing", () => {
    expect(search.nl("")).toEqual([]);
    expect(search.nl("de het een")).toEqual([]);
    expect(search.nl("xyzzyplugh")).toEqual([]);
  });
});
