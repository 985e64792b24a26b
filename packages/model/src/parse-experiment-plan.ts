import { err, ok, parseLocalDate, type Result } from "@wervel/base";
import * as v from "valibot";
import type { ShapeIssue } from "./diary-meta.ts";
import type { ExperimentPlan } from "./experiment.ts";

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const experimentPlan = v.pipe(
  v.object({
    version: v.literal(1),
    template: v.string(),
    start: v.string(),
    design: v.object({ blockDays: count(1, 60), dropDays: count(0, 59), pairs: count(1, 60) }),
    allocation: v.pipe(v.string(), v.regex(/^[01]+$/u)),
    salt: v.string(),
    commitment: v.string(),
  }),
  v.check(({ design }) => design.dropDays < design.blockDays, "fewer dropped days than a block"),
  v.check(({ allocation, design }) => allocation.length === design.pairs, "one sign per pair"),
);

/** Reads a stored plan; whether it was altered is for its commitment to say. */
export function parseExperimentPlan(input: unknown): Result<ExperimentPlan, readonly ShapeIssue[]> {
  const result = v.safeParse(experimentPlan, input);
  if (!result.success) {
    return err(
      result.issues.map((issue) => ({
        kind: "bad-shape",
        path: v.getDotPath(issue) ?? "",
        expected: issue.expected ?? issue.message,
      })),
    );
  }
  const start = parseLocalDate(result.output.start);
  if (start === undefined)
    return err([{ kind: "bad-shape", path: "start", expected: "a day such as 2026-03-31" }]);
  return ok({ ...result.output, start });
}
