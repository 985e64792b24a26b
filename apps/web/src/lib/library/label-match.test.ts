import { labels } from "@wervel/content";
import { expect, it } from "vitest";
import { labelsFor } from "./label-match.ts";

it.each([
  ["SI syndroom", "si-syndrome"],
  ["uitpuiling", "bulge"],
  ["slijtage", "degeneration"],
  ["Modic 2", "modic"],
  ["tension myositis", "tms"],
  ["bekkeninstabiliteit", "pelvic-instability"],
])("knows what “%s” stands for", (typed, id) => {
  expect(labelsFor(typed).map((label) => label.id)).toContain(id);
});

it("shows all for nothing typed, and none for an unknown word", () => {
  expect(labelsFor("  ")).toEqual(labels);
  expect(labelsFor("plofwervel")).toEqual([]);
});

it("calls the names that a neurosurgeon warns of by what they are", () => {
  const learned = labels.filter(({ ground }) => ground === "empty").map(({ id }) => id);
  expect(learned).toEqual(expect.arrayContaining(["tms", "si-syndrome", "pelvic-instability"]));
});
