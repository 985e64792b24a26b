import { err, ok, type Result } from "@wervel/base";
import * as v from "valibot";

/** How the values of a factor are to be read. */
export type FactorKind = "binary" | "scale" | "count";

/** What a person or a file says about one factor of a diary. */
export interface FactorMeta {
  readonly name: string;
  readonly kind: FactorKind;
  /** Done because of pain (painkiller, heat, rest): never a suspect for causing it. */
  readonly response?: boolean | undefined;
  /** Pain can change it the same day (steps, mood): its same-day link says nothing. */
  readonly mayFollow?: boolean | undefined;
  /** Pain cannot change it, today or tomorrow (weather). */
  readonly outside?: boolean | undefined;
  /** Marks the days of a menstrual period. */
  readonly cycle?: boolean | undefined;
  /** What an empty cell on a logged day means; `no` only when the person said so. */
  readonly blank?: "no" | "unknown" | undefined;
}

export interface DiaryMeta {
  /** Name of the column that the factors are set against. */
  readonly outcome: string;
  readonly factors: readonly FactorMeta[];
}

/** Factor → the direction a person expects: 1 more pain, -1 less, 0 no idea. */
export type Suspects = Readonly<Record<string, -1 | 0 | 1>>;

/** What was wrong and where: `path` as in `factors.3.kind`. */
export interface ShapeIssue {
  readonly kind: "bad-shape";
  readonly path: string;
  readonly expected: string;
}

const name = v.pipe(v.string(), v.minLength(1));

const diaryMeta = v.object({
  outcome: v.optional(name, "pain"),
  factors: v.pipe(
    v.array(
      v.object({
        name,
        kind: v.picklist(["binary", "scale", "count"]),
        response: v.optional(v.boolean()),
        mayFollow: v.optional(v.boolean()),
        outside: v.optional(v.boolean()),
        cycle: v.optional(v.boolean()),
        blank: v.optional(v.picklist(["no", "unknown"])),
      }),
    ),
    v.check(
      (factors) => new Set(factors.map((factor) => factor.name)).size === factors.length,
      "every factor once",
    ),
  ),
});

const suspects = v.nullable(v.record(name, v.picklist([-1, 0, 1])));

export const parseDiaryMeta = (input: unknown): Result<DiaryMeta, readonly ShapeIssue[]> =>
  parsed(v.safeParse(diaryMeta, input));

/** `null` stands for no suspects at all. */
export function parseSuspects(input: unknown): Result<Suspects, readonly ShapeIssue[]> {
  const result = parsed(v.safeParse(suspects, input));
  return result.ok ? ok(result.value ?? {}) : result;
}

function parsed<T>(
  result:
    | { readonly success: true; readonly output: T }
    | { readonly success: false; readonly issues: readonly v.BaseIssue<unknown>[] },
): Result<T, readonly ShapeIssue[]> {
  if (result.success) return ok(result.output);
  return err(
    result.issues.map((issue) => ({
      kind: "bad-shape",
      path: v.getDotPath(issue) ?? "",
      expected: issue.expected ?? issue.message,
    })),
  );
}
