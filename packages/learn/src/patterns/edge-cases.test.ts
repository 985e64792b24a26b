import { type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import type { DailyDiary, DiaryFactor, FactorKind } from "./diary.ts";
import { patterns } from "./patterns.ts";

const start = parseLocalDate("2024-03-01") as LocalDate; // two clock changes within the year
const none = Number.NaN;

const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const factor = (id: string, kind: FactorKind, values: Float64Array): DiaryFactor => ({
  id,
  kind,
  values,
});

/** Pain with a memory, and one factor `cause` that brings 1.5 points a day later. */
function diary(days: number, seed = 1, effect = 1.5) {
  const random = seededRandom(seed);
  const cause = Float64Array.from({ length: days }, () => Number(random() < 0.4));
  let memory = 0;
  const outcome = Float64Array.from({ length: days }, (_, day) => {
    memory = 0.6 * memory + 0.6 * normal(random);
    return Math.min(10, Math.max(0, Math.round(4 + memory + effect * (cause[day - 1] ?? 0))));
  });
  const other = Float64Array.from({ length: days }, () => Math.round(5 + 2 * normal(random)));
  const factors = [factor("cause", "binary", cause), factor("other", "scale", other)] as const;
  return { start, outcome, factors } satisfies DailyDiary;
}

const withOutcome = (outcome: Float64Array): DailyDiary => ({
  ...diary(outcome.length),
  outcome,
});
const fileReport = (one: DailyDiary) => patterns(one, { looks: "file" });
const found = (one: DailyDiary) => fileReport(one).findings.map((finding) => finding.factor);

describe("an outcome that cannot be explained", () => {
  it.each([0, 4, 10])("finds nothing when every day is %i", (level) => {
    expect(found(withOutcome(new Float64Array(200).fill(level)))).toEqual([]);
  });

  it("needs days when nothing was ever written", () => {
    const report = fileReport(withOutcome(new Float64Array(100).fill(none)));
    expect(report.verdict).toEqual({ kind: "too-early", painDays: 0, daysNeeded: 42 });
    expect(report.run).toMatchObject({ days: 100, painDays: 0 });
  });

  it("has an answer for a diary without a single day", () => {
    const report = fileReport(withOutcome(new Float64Array(0)));
    expect(report.verdict).toEqual({ kind: "too-early", painDays: 0, daysNeeded: 42 });
  });

  it("has an answer for a diary without factors", () => {
    expect(fileReport({ ...diary(100), factors: [] }).verdict.kind).toBe("nothing-testable");
  });
});

describe("factors that cannot be told apart", () => {
  it("shows neither of two identical factors as the one", () => {
    const one = diary(200);
    const [cause] = one.factors;
    const twin = { ...one, factors: [...one.factors, { ...cause, id: "twin" }] };
    const { findings } = fileReport(twin);
    for (const finding of findings) {
      const other = finding.factor === "cause" ? "twin" : "cause";
      expect(finding.notSeparableFrom).toContain(other);
      expect(finding.tier).toBe("first-sign");
    }
  });

  it("does not take a weekday for a cause", () => {
    const random = seededRandom(11);
    const days = 210;
    const monday = (day: number) => Number((day + 4) % 7 === 0); // 1 March 2024 was a Friday
    const outcome = Float64Array.from({ length: days }, (_, day) =>
      Math.round(4 + 1.5 * monday(day) + normal(random)),
    );
    const gym = Float64Array.from({ length: days }, (_, day) =>
      random() < 0.05 ? 1 - monday(day) : monday(day),
    );
    expect(found({ start, outcome, factors: [factor("gym", "binary", gym)] })).toEqual([]);
  });

  it("does not take the passing of time for a cause", () => {
    const random = seededRandom(5);
    const days = 200;
    const outcome = Float64Array.from({ length: days }, (_, day) =>
      Math.max(0, Math.round(7 - day / 40 + normal(random))),
    );
    const time = Float64Array.from({ length: days }, (_, day) => day);
    expect(found({ start, outcome, factors: [factor("time", "count", time)] })).toEqual([]);
  });

  it("leaves a treatment that started and stayed to another question", () => {
    const one = diary(120);
    const started = Float64Array.from({ length: 120 }, (_, day) => Number(day > 60));
    const report = fileReport({ ...one, factors: [factor("brace", "binary", started)] });
    expect(report.run.factorsSkipped).toEqual([{ factor: "brace", reason: "too-few-changes" }]);
  });
});

describe("why a factor is not looked at", () => {
  const days = 100;
  const early = (n: number, value: number) =>
    Float64Array.from({ length: days }, (_, day) => (day < n ? value : none));
  it.each([
    ["too-few-values", "binary", Float64Array.from(early(19, 1), (v, i) => v * (i % 2))],
    [
      "too-few-days-each-way",
      "binary",
      Float64Array.from({ length: days }, (_, i) => Number(i % 20 === 0)),
    ],
    ["too-little-variation", "scale", Float64Array.from({ length: days }, (_, i) => i % 2)],
    ["too-few-changes", "scale", Float64Array.from({ length: days }, (_, i) => Math.floor(i / 20))],
  ] as const)("says %s", (reason, kind, values) => {
    const report = fileReport({ ...diary(days), factors: [factor("x", kind, values)] });
    expect(report.run.factorsSkipped).toEqual([{ factor: "x", reason }]);
  });

  it("never takes a painkiller for a cause", () => {
    const one = diary(200);
    const pills = one.outcome.map((pain) => Number(pain > 5));
    const factors = [...one.factors, { ...factor("pills", "binary", pills), response: true }];
    const report = fileReport({ ...one, factors });
    expect(report.findings.map((finding) => finding.factor)).not.toContain("pills");
    expect(report.run.factorsSkipped).toContainEqual({
      factor: "pills",
      reason: "done-because-of-pain",
    });
    expect(report.run.factorsTested).toEqual(["cause", "other"]);
  });

  it("looks only at earlier days of what pain may change the same day", () => {
    const one = diary(250);
    const random = seededRandom(3);
    const steps = one.outcome.map(
      (pain) => Math.round((8000 - 600 * pain) / 100) * 100 + 500 * random(),
    );
    const reports = [true, false].map((mayFollow) =>
      fileReport({ ...one, factors: [{ ...factor("steps", "count", steps), mayFollow }] }),
    );
    expect(reports[0]?.findings).toEqual([]);
    expect(reports[1]?.findings[0]).toMatchObject({ factor: "steps", lagDays: 0 });
  });
});

describe("the calendar", () => {
  it("keeps a delay right across a gap of half a year", () => {
    const one = diary(500, 4);
    const outcome = one.outcome.map((pain, day) => (day > 150 && day < 330 ? none : pain));
    expect(fileReport({ ...one, outcome }).findings[0]).toMatchObject({
      factor: "cause",
      lagDays: 1,
    });
  });

  it("does not care on which date the diary starts, weekday for weekday", () => {
    const later = parseLocalDate("2024-10-25") as LocalDate; // 34 weeks on, across a clock change
    const one = diary(200);
    const { findings } = fileReport(one);
    expect(fileReport({ ...one, start: later }).findings).toEqual(findings);
  });

  it("answers for ten years", () => {
    const report = fileReport(diary(3650, 2, 0.5));
    expect(report.findings[0]).toMatchObject({ factor: "cause", lagDays: 1, tier: "pattern" });
    expect(report.run.painDays).toBe(3650);
  });
});

describe("pain that is often at an end of the scale", () => {
  it("still finds the cause, and shows a smaller difference", () => {
    const one = diary(300, 6, 2);
    const pinned = one.outcome.map((pain) => Math.max(0, Math.min(10, pain + 4)));
    const { findings } = fileReport({ ...one, outcome: pinned });
    expect(findings[0]).toMatchObject({ factor: "cause", sign: 1 });
    expect(findings[0]?.effectPoints).toBeLessThan(1.8);
  });
});

describe("a rhythm of four weeks", () => {
  const days = 400;
  const random = seededRandom(21);
  const phase = (day: number) => Math.cos((2 * Math.PI * day) / 28);
  const outcome = Float64Array.from({ length: days }, (_, day) =>
    Math.round(4 + 1.6 * phase(day) + 0.8 * normal(random)),
  );
  const mood = Float64Array.from({ length: days }, (_, day) =>
    Math.round(5 + 2 * phase(day) + 1.2 * normal(random)),
  );
  const menses = Float64Array.from({ length: days }, (_, day) => Number(day % 28 < 5));
  const factors = [factor("mood", "scale", mood)];

  it("is not taken for a link between two things that share it", () => {
    const report = fileReport({ start, outcome, factors });
    expect(report.run.cycle).toBe("estimated");
    expect(report.findings).toEqual([]);
  });

  it("is read from the menses where these were written down", () => {
    const noted = [...factors, { ...factor("menses", "binary", menses), cycle: true }];
    const report = fileReport({ start, outcome, factors: noted });
    expect(report.run.cycle).toBe("recorded");
    expect(report.findings.map((finding) => finding.factor)).not.toContain("mood");
  });
});

describe("blank cells", () => {
  it("mean no only where the person said so, and only on days that were filled in", () => {
    const one = diary(200);
    const [cause] = one.factors;
    const onlyYes = { ...cause, values: cause.values.map((value) => (value === 1 ? 1 : none)) };
    const reportWith = (blank: "no" | "unknown") =>
      fileReport({ ...one, factors: [{ ...onlyYes, blank }, one.factors[1]] });
    expect(reportWith("unknown").run.factorsTested).toEqual(["other"]);
    expect(reportWith("no").findings[0]).toMatchObject({ factor: "cause", lagDays: 1 });
  });
});
