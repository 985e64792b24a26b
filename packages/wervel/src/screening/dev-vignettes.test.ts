import { existsSync, readFileSync } from "node:fs";
import { completeVignette, parseScreeningAnswers } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { screenPerson } from "../index.ts";

/** Worked cases kept outside this project; the own cases beside this file stand in without them. */
const file = new URL("../../../../../shared/data/clinical/vignettes-dev.json", import.meta.url);

type Expected = {
  readonly urgency: string;
  readonly accept: readonly string[];
  readonly mustFire?: readonly string[];
  readonly profile?: number;
  readonly subtype?: string;
  readonly delayedCourse?: boolean;
};
type Vignette = { readonly id: string; readonly input: unknown; readonly expected: Expected };

const vignettes: readonly Vignette[] = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8")).vignettes
  : [];

describe.skipIf(vignettes.length === 0)("the development cases (skipped when absent)", () => {
  it.each(vignettes)("$id", ({ input, expected }) => {
    const parsed = parseScreeningAnswers(input);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const screening = screenPerson(completeVignette(parsed.value));
    expect(expected.accept).toContain(screening.urgency);
    const raised: readonly string[] = screening.reasons.map(({ id }) => id);
    for (const id of expected.mustFire ?? []) expect(raised).toContain(id);
    const derived = ["profile", "subtype", "delayedCourse"] as const;
    for (const name of derived.filter((each) => expected[each] !== undefined))
      expect(screening[name]).toBe(expected[name]);
    expect(screening.screenComplete).toBe(true);
  });
});
