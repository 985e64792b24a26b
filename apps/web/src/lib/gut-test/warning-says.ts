import type { GutWarning, Text } from "@wervel/model";
import { readWords as words } from "./gut-test.words.ts";

export type SaidWarning = { readonly title: Text; readonly why: Text; readonly isSmall: boolean };

export const filled = ({ nl, en }: Text, mark: string, value: string | number): Text => ({
  nl: nl.replace(`{${mark}}`, String(value)),
  en: en.replace(`{${mark}}`, String(value)),
});

/** What the reader noticed, in words; a new kind of warning does not compile until it has some. */
export function warningSays(warning: GutWarning): SaidWarning {
  switch (warning.kind) {
    case "line-skipped":
      return line(words.lineSkipped, words.lineSkippedWhy, warning);
    case "below-limit":
      return line(words.belowLimit, words.belowLimitWhy, warning);
    case "host-reads-removed":
      return large(words.hostReads, filled(words.hostReadsWhy, "n", warning.reads));
    case "names-missing":
      return large(words.namesMissing, words.namesWhy);
    case "numbers-unknown":
      return large(
        filled(words.numbersUnknown, "n", warning.taxIds.length),
        words.numbersUnknownWhy,
      );
    case "one-rank-only":
      return { title: words.oneRank, why: words.oneRankWhy, isSmall: true };
    case "shape-contradicts":
      return large(words.shape, words.shapeWhy);
  }
}

const large = (title: Text, why: Text): SaidWarning => ({ title, why, isSmall: false });

const line = (
  title: Text,
  why: Text,
  { line: number, text }: { readonly line: number; readonly text: string },
): SaidWarning => ({
  title: filled(title, "n", number),
  why: filled(why, "t", text),
  isSmall: true,
});
