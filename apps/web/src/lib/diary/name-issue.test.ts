import { describe, expect, it } from "vitest";
import { asName, longestName, nameIssue } from "./name-issue.ts";

describe("a name that was pasted", () => {
  it.each([
    ["  thee\t\n met  honing ", "thee met honing"],
    ["\u202Eneerev\u202C", "neerev"],
    ["a\u200Bb\uFEFF", "ab"],
    ["crème brûlée 🍮", "crème brûlée 🍮"],
    ["👩\u200D👧", "👩\u200D👧"],
    ["\u0000", ""],
  ])("is kept on one line, without what cannot be seen: %j", (text, name) => {
    expect(asName(text)).toBe(name);
  });

  it("is told when it is too long, and only then", () => {
    expect(nameIssue("x".repeat(longestName))).toBeUndefined();
    expect(nameIssue("")).toBeUndefined();
    expect(nameIssue("x".repeat(10_000))?.nl).toContain("10000 tekens");
  });
});
