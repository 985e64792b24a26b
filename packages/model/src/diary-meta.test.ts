import { describe, expect, it } from "vitest";
import { parseDiaryMeta, parseSuspects } from "./diary-meta.ts";

describe("what is known of a diary's factors", () => {
  it("keeps every flag that a file gives", () => {
    const meta = {
      outcome: "pain",
      factors: [
        { name: "coffee", kind: "binary", blank: "no" },
        { name: "steps", kind: "count", mayFollow: true },
        { name: "painkiller", kind: "binary", response: true },
        { name: "menses", kind: "binary", cycle: true },
      ],
    };
    expect(parseDiaryMeta(meta)).toEqual({ ok: true, value: meta });
  });

  it("is about pain when no outcome is named", () => {
    expect(parseDiaryMeta({ factors: [] })).toEqual({
      ok: true,
      value: { outcome: "pain", factors: [] },
    });
  });

  it.each([
    [null, ""],
    [{}, "factors"],
    [{ factors: [{ name: "coffee", kind: "words" }] }, "factors.0.kind"],
    [{ factors: [{ name: "", kind: "binary" }] }, "factors.0.name"],
    [{ factors: [{ name: "a", kind: "binary", blank: "zero" }] }, "factors.0.blank"],
    [
      {
        factors: [
          { name: "a", kind: "binary" },
          { name: "a", kind: "count" },
        ],
      },
      "factors",
    ],
  ])("written as %j is refused at '%s'", (input, path) => {
    const parsed = parseDiaryMeta(input);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ kind: "bad-shape", path }]);
  });
});

describe("what a person suspects", () => {
  it.each([
    [
      { coffee: 1, walking: -1, stress: 0 },
      { coffee: 1, walking: -1, stress: 0 },
    ],
    [{}, {}],
    [null, {}],
  ])("%j names %j", (input, value) => expect(parseSuspects(input)).toEqual({ ok: true, value }));

  it.each([{ coffee: 2 }, { coffee: "more" }, ["coffee"], "coffee"])("is not %j", (input) => {
    expect(parseSuspects(input).ok).toBe(false);
  });
});
