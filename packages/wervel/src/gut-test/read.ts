import { genusByNcbiNumber } from "@wervel/content";
import { type GutRead, type GutReadOptions, readGutTest } from "@wervel/formats";
import type { TaxonTable } from "@wervel/model";

/** Reads a stool test file, with the NCBI numbers that `content` knows. */
export const readGutTestFile = (
  bytes: Uint8Array,
  options: Omit<GutReadOptions, "knownNumbers"> = {},
): GutRead<TaxonTable> =>
  readGutTest(bytes, {
    ...options,
    knownNumbers: (taxId) => {
      const genus = genusByNcbiNumber[taxId];
      return genus === undefined ? undefined : { genus };
    },
  });
