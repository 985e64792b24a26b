import { evaluate, questionsOf, verdicts } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { screeningSources } from "../screening-sources.ts";
import { redFlags } from "./index.ts";

it("holds the 95 rules, each once", () => {
  expect(redFlags.length).toBe(95);
  expect(new Set(redFlags.map(({ id }) => id)).size).toBe(95);
});

describe.each(redFlags)("$id", (flag) => {
  const cases = verdicts.flatMap((verdict) =>
    flag.cases[verdict].map((given) => ({ verdict, given })),
  );
  it.each(cases)("case %#: $verdict", ({ given, verdict }) => {
    expect(evaluate(flag.when, given)).toBe(verdict);
  });

  it("names a source that exists, with a place in it", () => {
    expect(flag.sources.length).toBeGreaterThan(0);
    for (const { source, at } of flag.sources) {
      expect(screeningSources).toHaveProperty(source);
      expect(at).not.toBe("");
    }
  });

  it("claims to be seen only when a source of it was", () => {
    const seen = flag.sources.some(
      ({ source }) => !["from memory", "opening", "ours"].includes(screeningSources[source].seen),
    );
    if (flag.evidence === "seen" || flag.evidence === "seed") expect(seen).toBe(true);
  });

  it("reads at least one question and is open before anything is answered", () => {
    expect(questionsOf(flag.when).length).toBeGreaterThan(0);
    expect(evaluate(flag.when, {})).toBe("unknown");
  });
});
