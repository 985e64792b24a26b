import { err, type Result } from "@wervel/base";

/** Why a stool test file cannot be used, with the facts that help to mend it. */
export type GutFileIssue =
  | { readonly kind: "empty-file" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly kind: "unpacks-too-large"; readonly most: number }
  | { readonly kind: "unknown-format" }
  | { readonly kind: "not-a-composition"; readonly line: number; readonly text: string }
  | { readonly kind: "broken-archive" }
  | { readonly kind: "broken-hdf5" }
  | { readonly kind: "bad-json" }
  | { readonly kind: "missing-field"; readonly field: string }
  | { readonly kind: "missing-table" }
  | { readonly kind: "missing-taxonomy" }
  | { readonly kind: "missing-columns"; readonly line: number; readonly needed: string }
  | {
      readonly kind: "short-row";
      readonly line: number;
      readonly got: number;
      readonly needed: number;
    }
  | { readonly kind: "bad-number"; readonly line: number; readonly text: string }
  | { readonly kind: "negative-number"; readonly line: number; readonly text: string }
  | { readonly kind: "bad-index"; readonly at: number; readonly got: number; readonly most: number }
  | { readonly kind: "too-many-taxa"; readonly got: number; readonly most: number }
  | { readonly kind: "too-many-samples"; readonly got: number; readonly most: number }
  | { readonly kind: "no-profile" }
  | { readonly kind: "unit-unclear"; readonly sum: number };

export type GutRead<T> = Result<T, readonly GutFileIssue[]>;

/** More faults than this help nobody. */
const mostFaults = 50;

export const refuse = (...issues: readonly GutFileIssue[]) => err(issues.slice(0, mostFaults));
