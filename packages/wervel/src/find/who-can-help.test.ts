import { type ReferralFacts, referralQuestions, urgencies } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whoCanHelp } from "./who-can-help.ts";

const ids = (facts: ReferralFacts) =>
  whoCanHelp(facts).others.map(({ profession }) => profession.id);

describe("who can help", () => {
  it.each<readonly [string, ReferralFacts, readonly string[]]>([
    ["building up", { wantsMovement: true }, ["physio", "exercise-therapist"]],
    ["stiffness", { wantsLooser: true }, ["manual-therapist", "physio"]],
    ["stiffness with brittle bones", { stiff: true, brittleBones: true }, ["physio", "gp"]],
    ["low mood", { moodPositive: true }, ["gp", "psychologist", "psychosomatic-physio"]],
    ["the belly", { gutComplaints: true }, ["dietitian", "gp"]],
    ["feet", { wantsFeet: true }, ["podotherapist"]],
    ["work", { workHindered: true }, ["occupational-physician"]],
    ["nothing told", {}, []],
  ])("%s", (_, facts, expected) => {
    expect(ids(facts)).toEqual(expected);
  });

  it("gives each a reason in the person's own terms", () => {
    const { others } = whoCanHelp({ wantsLooser: true, wantsMovement: true });
    expect(others[0]?.profession.id).toBe("physio");
    expect(others[0]?.because.map(({ en }) => en)).toEqual([
      "You want to build up, or it goes slower than usual.",
      "You mention stiffness, or moving less freely.",
    ]);
  });

  const facts = fc.record(
    Object.fromEntries(
      Object.keys(referralQuestions)
        .filter((name) => name !== "urgency")
        .map((name) => [name, fc.option(fc.boolean())]),
    ),
    { requiredKeys: [] },
  );

  it("puts the GP first with any warning sign, whatever else is told or wished", () => {
    const pressing = fc.constantFrom(...urgencies.slice(urgencies.indexOf("gp_week")));
    fc.assert(
      fc.property(facts, pressing, (told, urgency) => {
        const { first, others } = whoCanHelp({ ...told, urgency });
        expect(first?.profession.id).toBe("gp");
        expect(others.map(({ profession }) => profession.id)).not.toContain("gp");
      }),
    );
  });

  it("never names someone once a fact is taken away that named nobody before", () => {
    fc.assert(
      fc.property(facts, (told) => {
        const all = new Set(ids(told));
        const [name] = Object.keys(told);
        if (name === undefined || name === "brittleBones") return;
        for (const id of ids({ ...told, [name]: null })) expect(all).toContain(id);
      }),
    );
  });
});
