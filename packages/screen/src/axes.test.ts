import { type Anamnesis, emptyAnamnesis } from "@wervel/model";
import { expect, it } from "vitest";
import { type AxesFacts, axesOf } from "./axes.ts";

const intake = (fields: Omit<Anamnesis, "version">): Anamnesis => ({
  ...emptyAnamnesis,
  ...fields,
});
const facts: AxesFacts = {
  intake: emptyAnamnesis,
  episodeDays: 10,
  exactStart: true,
  stages: { subacuteFromDay: 42, longFromDay: 84 },
  recurrences: 0,
  alarm: false,
  hernia: "unlikely",
};

it("knows nothing about an empty intake but the age of the episode", () => {
  expect(axesOf(facts)).toEqual({
    duration: { at: "acute", confidence: "high" },
    pattern: { at: "unknown", confidence: "low" },
    cause: { at: "unknown", confidence: "low" },
    treatment: { at: "unknown", confidence: "low" },
    leg: { at: "unknown", confidence: "low" },
  });
});

it.each([
  [41, "acute"],
  [42, "subacute"],
  [84, "long"],
  [undefined, "unknown"],
])("places day %s on the axis of time as %s", (episodeDays, at) => {
  expect(axesOf({ ...facts, episodeDays }).duration.at).toBe(at);
});

it("is less sure of a start that was given as a band", () => {
  expect(axesOf({ ...facts, exactStart: false }).duration.confidence).toBe("medium");
});

it("lets a warning sign come before any diagnosis a doctor named", () => {
  const named = intake({ diagnoses: ["hernia"], assessedThisEpisode: true });
  expect(axesOf({ ...facts, intake: named }).cause.at).toBe("named-by-doctor");
  const alarmed = axesOf({ ...facts, intake: named, alarm: true });
  expect(alarmed.cause.at).toBe("to-be-examined");
  expect(alarmed.treatment.at).toBe("unknown");
});

it("does not let a picture place anything", () => {
  const seen = intake({ imaging: "mri", imagingSaid: "a bulging disc" });
  expect(axesOf({ ...facts, intake: seen })).toEqual(axesOf(facts));
});

it("is surer of a recurrence in the diary than of one remembered", () => {
  const told = intake({ risk: { previousEpisodes: true } });
  expect(axesOf({ ...facts, intake: told }).pattern).toEqual({
    at: "returning",
    confidence: "medium",
  });
  expect(axesOf({ ...facts, recurrences: 1 }).pattern).toEqual({
    at: "returning",
    confidence: "high",
  });
});
