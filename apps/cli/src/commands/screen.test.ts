import { describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { screen } from "./screen.ts";

const wervel = (input: unknown, ...options: string[]) =>
  tryCommand(screen, JSON.stringify(input), ["-", ...options]);

describe("wervel screen", () => {
  it("answers one case as JSON", async () => {
    const { out, code } = await wervel({ ageYears: 45, feverOrChills: true }, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      urgency: "same_day",
      complete: true,
      reasons: [{ id: "IN-3", urgency: "same_day" }],
      profile: 1,
      subtype: "red_flag",
      delayedCourse: false,
      riskBand: "low",
      herniaBand: "unlikely",
      stenosisBand: "unlikely",
    });
    expect(JSON.parse(out)).toHaveProperty("open");
  });

  it("answers many cases, each under its own id", async () => {
    const { out } = await wervel(
      [
        { id: "a", input: {} },
        { id: "b", input: { saddleNumbness: true } },
      ],
      "--batch",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject([
      { id: "a", urgency: "self_care" },
      { id: "b", urgency: "emergency" },
    ]);
  });

  it("says it in words, in both languages, with the safety net", async () => {
    const dutch = (await wervel({ feverOrChills: true })).out;
    expect(dutch).toContain("bel vandaag de huisarts");
    expect(dutch).toContain("doof gevoel tussen je benen");
    const english = (await wervel({ feverOrChills: true }, "--lang", "en")).out;
    expect(english).toContain("Fever or chills with back pain.");
    expect(english).toContain("does not make a diagnosis");
  });

  it("leaves the safety net out of an emergency: nothing stands beside the call", async () => {
    const { out } = await wervel({ chestPain: true }, "--lang", "en");
    expect(out).toContain("Call 112.");
    expect(out).toContain("Do not drive yourself");
    expect(out).not.toContain("Does one of these signs start?");
  });

  it("names a faulty field, what was found and what was expected", async () => {
    const { code, complaint } = await wervel({ legPian: true, painNow: 14 }, "--lang", "en");
    expect(code).toBe(1);
    expect(complaint).toContain("unknown question 'legPian'");
    expect(complaint).toContain("'painNow' is 14, expected a number from 0 to 10");
  });

  it("names the case in a batch that cannot be used", async () => {
    const { code, complaint } = await wervel([{ id: "x7", input: { sex: 3 } }], "--batch");
    expect(code).toBe(1);
    expect(complaint).toContain("x7");
  });

  it.each([
    ["{", "JSON"],
    ["[]", "object"],
  ])("refuses %s", async (text, word) => {
    const { code, complaint } = await tryCommand(screen, text, ["-", "--lang", "en"]);
    expect(code).toBe(1);
    expect(complaint).toContain(word);
  });
});
