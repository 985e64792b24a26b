import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";

/** What a file may ask of a telephone. A person's own test stays far below each of them. */
export const gutFileLimits = {
  bytes: 64 * 2 ** 20,
  unpackedBytes: 256 * 2 ** 20,
  taxa: 20_000,
  samples: 5_000,
} as const;

/** The first limit that a table of this size breaks. */
export function sizeIssue(taxa: number, samples: number): GutFileIssue | undefined {
  if (taxa > gutFileLimits.taxa)
    return { kind: "too-many-taxa", got: taxa, most: gutFileLimits.taxa };
  return samples > gutFileLimits.samples
    ? { kind: "too-many-samples", got: samples, most: gutFileLimits.samples }
    : undefined;
}

/** Runs a reader only on a table that fits. */
export function withinLimits<T>(
  { taxa, samples }: { readonly taxa: number; readonly samples: number },
  read: () => GutRead<T>,
): GutRead<T> {
  const issue = sizeIssue(taxa, samples);
  return issue === undefined ? read() : refuse(issue);
}
