import { type LocalDate, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import type { SuspectList } from "./diary.ts";
import { lookSchedule, looksAtFile, looksReached, suspectsAtLooks, upToPainDay } from "./looks.ts";

const day = (text: string) => parseLocalDate(text) as LocalDate;

describe("the looks at a diary", () => {
  it("are on fixed numbers of pain days, then each 1.3 times later", () => {
    expect(lookSchedule(600, false)).toEqual([
      42, 56, 70, 91, 119, 154, 203, 266, 350, 455, 592, 770,
    ]);
  });

  it("start earlier for what the person suspects", () => {
    expect(looksReached(60, true)).toEqual([24, 33, 42, 56]);
    expect(looksReached(41, false)).toEqual([]);
  });

  it("always know the next one", () => {
    for (const days of [0, 41, 42, 349, 350, 5_000]) {
      expect(lookSchedule(days, false).some((look) => look > days)).toBe(true);
    }
  });

  it("leave clearly fewer days to the look before, in a file that is read once", () => {
    expect(looksAtFile(365, false)).toEqual([266, 365]);
    expect(looksAtFile(50, false)).toEqual([50]);
  });

  it("see the diary up to the nth day with pain, and not beyond", () => {
    const none = Number.NaN;
    const outcome = Float64Array.of(3, none, 4, none, 5, 6);
    const values = Float64Array.of(0, 1, 0, 1, 0, 1);
    const diary = {
      start: day("2026-01-01"),
      outcome,
      factors: [{ id: "x", kind: "binary", values } as const],
    };
    const cut = upToPainDay(diary, 3);
    expect([...cut.outcome]).toEqual([3, none, 4, none, 5]);
    expect([...(cut.factors[0]?.values ?? [])]).toEqual([0, 1, 0, 1, 0]);
  });
});

describe("suspicions", () => {
  const list = (named: string, factor: string): SuspectList => ({
    named: day(named),
    suspects: [{ factor, direction: 1 }],
  });
  const looks = ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map(day);
  const atLooks = (...lists: SuspectList[]) =>
    suspectsAtLooks(lists, looks).map((one) => one?.suspects[0]?.factor);

  it("count only at looks after the day on which they were named", () => {
    expect(atLooks(list("2026-03-01", "coffee"))).toEqual([
      undefined,
      undefined,
      "coffee",
      "coffee",
    ]);
  });

  it("stand for at least two looks before newer ones take over", () => {
    expect(atLooks(list("2026-01-01", "coffee"), list("2026-02-15", "stress"))).toEqual([
      "coffee",
      "coffee",
      "stress",
      "stress",
    ]);
  });
});
