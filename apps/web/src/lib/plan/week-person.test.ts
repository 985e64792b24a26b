import { weekModules } from "@wervel/content";
import { type Anamnesis, emptyAnamnesis, type MeantFor } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { habitsOf } from "./week-person.ts";

const told = (change: Partial<Anamnesis>) =>
  habitsOf({ ...emptyAnamnesis, ...change }).flatMap(([who, holds]) => (holds ? [who] : []));

describe("what was told of daily life reaches the week", () => {
  const telling: readonly (readonly [Partial<Anamnesis>, MeantFor])[] = [
    [{ activeDaysPerWeek: 0 }, "moves-little"],
    [{ smoking: "yes" }, "smokes"],
    [{ alcoholPerWeek: 14 }, "drinks"],
    [{ heightCm: 170, weightKg: 95 }, "heavier"],
    [{ medicines: ["antibiotic-recent"] }, "recent-antibiotics"],
    [{ supplements: "magnesium" }, "takes-supplements"],
  ];

  it.each(telling)("%j gives %s, and something in the week for it", (change, who) => {
    expect(told(change)).toEqual([who]);
    const modules = weekModules.filter(({ meantFor }) => meantFor.some((one) => one === who));
    expect(modules).toHaveLength(1);
  });

  const silent: readonly Partial<Anamnesis>[] = [
    {},
    { smoking: "stopped" },
    { alcoholPerWeek: 7 },
    { weightKg: 95 },
    { activeDaysPerWeek: 3 },
    { supplements: " " },
  ];

  it.each(silent)("%j gives nothing", (change) => {
    expect(told(change)).toEqual([]);
  });
});
