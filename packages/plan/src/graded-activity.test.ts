import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GradedActivity, weeklyQuotas } from "./graded-activity.ts";

const rule: GradedActivity = { startFraction: 0.8, weeklyStepFraction: 0.1, tries: 3 };

describe("a graded build-up", () => {
  it("starts at four fifths of what was managed and grows by a tenth a week", () => {
    const quotas = weeklyQuotas([10, 12, 8], { goal: 12, weeks: 20, rule });
    expect(quotas).toEqual({ ok: true, value: [8, 8, 9, 10, 11, 12] });
  });

  it("asks for enough tries first; one that failed does not count as zero", () => {
    expect(weeklyQuotas([10, 0, 8], { goal: 30, weeks: 6, rule })).toEqual({
      ok: false,
      error: { kind: "too-few-tries", needed: 3, got: 2 },
    });
  });

  it("never falls, never passes the goal and never jumps by more than its step", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 400 }), (tries, goal) => {
        const quotas = weeklyQuotas(tries, { goal, weeks: 60, rule });
        const weeks = quotas.ok ? quotas.value : [];
        expect(Math.max(...weeks)).toBeLessThanOrEqual(goal);
        for (const [week, quota] of weeks.slice(1).entries()) {
          const before = weeks[week] ?? 0;
          expect(quota).toBeGreaterThanOrEqual(before);
          expect(quota).toBeLessThanOrEqual((before + 1) * (1 + rule.weeklyStepFraction));
        }
      }),
    );
  });
});
