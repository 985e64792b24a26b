import { describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { course } from "./course.ts";

/** Runs the command on a diary with one level per week, seven equal days each. */
function wervel(levels: readonly (number | "")[], options = "") {
  const rows = levels.flatMap((level, week) =>
    Array.from({ length: 7 }, (_, day) => `${dateText(7 * week + day)},${level}`),
  );
  const text = ["date,pain", ...rows].join("\n");
  return tryCommand(course, text, ["-", ...options.split(" ").filter(Boolean)]);
}
const dateText = (day: number) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);

describe("wervel course", () => {
  it("reads the worked example on the scale of 0 to 100", async () => {
    const { out } = await wervel([60, 50, 45, 55, 54], "--scale 100 --json");
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      group: "acute",
      baseline: 60,
      verdict: "behind",
      delayedCourse: true,
      offer: "physio",
    });
    expect(answer).toHaveProperty("weeks.3.expected", expect.closeTo(36.6, 0));
    expect(answer).toHaveProperty("weeks.3.verdict", "above");
  });

  it("takes the age of the episode", async () => {
    const { out } = await wervel([6, 6, 6], "--episode-days 50 --json");
    expect(JSON.parse(out)).toMatchObject({ group: "subacute", profile: 2, delayedCourse: false });
  });

  it("says it in words, with the source", async () => {
    const { out } = await wervel([6, 5, 4, 3.5], "--lang en");
    expect(out).toContain("within the usual course");
    expect(out).toContain("Wallwork");
    expect((await wervel([6, 5, 4, 3.5])).out).toContain("3,5");
  });

  it("refuses a scale that the numbers do not fit", async () => {
    const { code, complaint } = await wervel([60], "--lang en");
    expect(code).toBe(1);
    expect(complaint).toContain("pain is 60 on 2026-03-02");
  });

  it("asks for seven days", async () => {
    const { code, out } = await wervel([""], "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { kind: "too-few-days" } });
  });
});
