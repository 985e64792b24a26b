import { fireEvent, render, screen } from "@testing-library/svelte";
import { selfTests } from "@wervel/content";
import type { ScreeningQuestions, SelfTest, SelfTestRecord } from "@wervel/model";
import { describeAnswers, type SelfTestChoices } from "@wervel/wervel";
import { describe, expect, it, vi } from "vitest";
import MatchRows from "./MatchRows.svelte";
import SelfTestForm from "./SelfTestForm.svelte";
import { changesBetween } from "./self-test-changes.ts";
import { selfTestCsv } from "./self-test-csv.ts";
import { choicesOf, rowStatesOf, selfTestRecord } from "./self-test-record.ts";

const tests: readonly SelfTest<ScreeningQuestions>[] = selfTests;
const hernia = tests[0];
if (hernia === undefined) throw new Error("no self-tests");
const known = { legPain: true };
const form = (choices: SelfTestChoices, ondone = () => {}, onchoose = () => {}) =>
  render(SelfTestForm, { test: hernia, known, choices, onchoose, ondone });

describe("the questions of the hernia self-test", () => {
  it("preselects nothing, and counts what is left on the button", () => {
    form({});
    expect(screen.getAllByRole("group")).toHaveLength(8);
    expect(screen.getAllByRole<HTMLInputElement>("radio").some(({ checked }) => checked)).toBe(
      false,
    );
    expect(screen.getByRole("button", { name: "Nog 8 vragen" })).toBeTruthy();
  });

  it("asks about a numb patch only below tingling", () => {
    form({ tingling: "yes" });
    expect(screen.getByRole("group", { name: "Is een stuk huid ook doof?" })).toBeTruthy();
  });

  it("does not let anyone go on before every question has an answer", async () => {
    const ondone = vi.fn();
    form({}, ondone);
    await fireEvent.click(screen.getByRole("button", { name: "Nog 8 vragen" }));
    expect(ondone).not.toHaveBeenCalled();
  });

  it("goes on once all are answered, not knowing included", async () => {
    const ondone = vi.fn();
    const choices = {
      "below-knee": "yes",
      "leg-worse": "unsure",
      cough: "no",
      tingling: "no",
      weaker: "unsure",
      shooting: "no",
      "one-leg": "left",
      "straight-leg": "skipped",
    };
    form(choices, ondone);
    await fireEvent.click(screen.getByRole("button", { name: "Leg naast de beschrijving" }));
    expect(ondone).toHaveBeenCalledOnce();
  });
});

it("shows match, no and not done in words", () => {
  const { rows } = describeAnswers(hernia, {
    legPain: true,
    legPainBelowKnee: true,
    coughSneezeLegPain: false,
  });
  render(MatchRows, { rows });
  expect(screen.getAllByText("staat erin")).toHaveLength(1);
  expect(screen.getAllByText("nee")).toHaveLength(1);
  expect(screen.getAllByText("niet gedaan")).toHaveLength(6);
});

describe("a kept self-test", () => {
  const at = "2026-11-22T09:14:00.000Z";
  const record = (choices: SelfTestChoices, answers: object, id = "one"): SelfTestRecord =>
    selfTestRecord(
      hernia,
      choices,
      { described: describeAnswers(hernia, { legPain: true, ...answers }), urgency: "physio" },
      { id: () => id, now: () => at },
    );

  it("is read back as it was chosen and found", () => {
    const kept = record({ cough: "yes" }, { coughSneezeLegPain: true });
    expect(choicesOf(kept)).toEqual({ cough: "yes" });
    expect(rowStatesOf(kept)).toMatchObject({ cough: "matches", "below-knee": "open" });
  });

  it("is compared in words, without adding up", () => {
    const before = record({}, { coughSneezeLegPain: false, legPainShooting: true }, "before");
    const now = record({}, { coughSneezeLegPain: true, legPainShooting: false }, "now");
    const changes = changesBetween(hernia, before, now);
    expect(changes.appeared.map(({ nl }) => nl)).toEqual(["beenpijn bij hoesten"]);
    expect(changes.gone.map(({ nl }) => nl)).toEqual(["schietende pijn"]);
  });

  it("goes along as a table with a row per test and no total", () => {
    const csv = selfTestCsv(hernia, [record({}, { coughSneezeLegPain: true })], "en");
    const [head, first] = csv.trim().split("\n");
    expect(head?.startsWith("date,")).toBe(true);
    expect(first).toBe(
      "2026-11-22,not done,not done,is in it,not done,not done,not done,not done,not done",
    );
  });
});
