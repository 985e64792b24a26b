import type { LocalDate } from "@wervel/base";
import { parseLocalDate } from "@wervel/base";
import type { OwnItemRecord, ProfileRecord, TreatmentRecord } from "@wervel/model";
import { describe, expect, it } from "vitest";
import type { RegionalText } from "../language.ts";
import { differingParts } from "./differing-parts.ts";

const changedAt = "2026-11-22T11:00:00.000Z";
const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const nl = ({ nl: text }: RegionalText) => text;
const en = ({ en: text }: RegionalText) => text;

const treatment: TreatmentRecord = {
  id: "t1",
  kind: "treatment",
  changedAt,
  name: "Manuele therapie",
  sort: "physio",
  start: day("2026-11-01"),
};
const profile = (answers: ProfileRecord["answers"]): ProfileRecord => ({
  id: "profile",
  kind: "profile",
  changedAt,
  answers,
});

describe("where two devices differ", () => {
  it("names the field in the person's language, and says both sides", () => {
    const other = { ...treatment, name: "Kine", changedAt: "2026-11-23T11:00:00.000Z" };
    expect(differingParts(treatment, [treatment, other], nl)).toEqual(["Naam: Manuele therapie"]);
    expect(differingParts(other, [treatment, other], en)).toEqual(["Name: Kine"]);
  });

  it("says that one side left empty what the other filled in", () => {
    const noted: TreatmentRecord = { ...treatment, note: "Deed deugd" };
    expect(differingParts(treatment, [treatment, noted], nl)).toEqual(["Opmerking: niet ingevuld"]);
    expect(differingParts(noted, [treatment, noted], nl)).toEqual(["Opmerking: Deed deugd"]);
  });

  it("uses the words of the intake for its questions and its answers", () => {
    const [one, two] = [profile({ smoking: "never" }), profile({ smoking: "stopped" })];
    expect(differingParts(one, [one, two], nl)).toEqual(["Roken: nooit"]);
    expect(differingParts(two, [one, two], en)).toEqual(["Smoking: stopped"]);
  });

  it("shows yes and no, counts what is too long for a line, and never shows code", () => {
    const item: OwnItemRecord = {
      id: "i1",
      kind: "own-item",
      changedAt,
      name: "Tuin",
      scale: "yes-no",
      hidden: true,
      flags: { response: true },
    };
    const { flags: _, ...rest } = item;
    const other: OwnItemRecord = { ...rest, hidden: false };
    expect(differingParts(item, [item, other], nl)).toEqual([
      "Verborgen: ja",
      "Hoe het meetelt: 1 ingevuld",
    ]);
  });
});
