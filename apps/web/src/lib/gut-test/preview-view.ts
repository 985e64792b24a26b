import type { GutMethod, GutRegion } from "@wervel/model";
import type { MeasuredPart } from "@wervel/wervel";
import type { ReadFile } from "./gut-flow.svelte.ts";
import { readWords as words } from "./gut-test.words.ts";
import { filled, type SaidWarning, warningSays } from "./warning-says.ts";

/** What to know before keeping, the weighty things first. */
export function previewWarnings(
  file: ReadFile,
  part: MeasuredPart | undefined,
  method: GutMethod,
  region: GutRegion | "",
): readonly SaidWarning[] {
  const nameless = Math.round(100 * (part?.unclassifiedFraction ?? 0));
  const own: readonly (SaidWarning & { readonly holds: boolean })[] = [
    large(words.methodUnknown, words.methodUnknownWhy, method === "unknown"),
    large(words.regionUnknown, words.regionUnknownWhy, method === "16S" && region === ""),
    large(filled(words.unclassified, "n", nameless), words.unclassifiedWhy, nameless > 0),
    large(words.partial, words.partialWhy, file.partial),
  ];
  const read = file.warnings.map(warningSays);
  return [...own.filter(({ holds }) => holds), ...read].toSorted(
    (a, b) => Number(a.isSmall) - Number(b.isSmall),
  );
}

const large = (title: SaidWarning["title"], why: SaidWarning["why"], holds: boolean) => ({
  title,
  why,
  isSmall: false,
  holds,
});

export type LargestTaxon = { readonly name: string; readonly percent: number };

/** Taxa from large to small, in percent of the whole; of a partial list as the list gives them. */
export function largestTaxa(part: MeasuredPart | undefined): readonly LargestTaxon[] {
  if (part === undefined) return [];
  const total = part.taxa.reduce((sum, [, , value]) => sum + value, 0);
  return part.taxa
    .map(([name, , value]) => ({
      name: plain(name),
      percent: part.partial ? value : (100 * value) / total,
    }))
    .toSorted((a, b) => b.percent - a.percent);
}

/** `f:Lachnospiraceae<Clostridiales` becomes `Lachnospiraceae (?)`: no genus is known. */
const plain = (name: string): string => {
  const [, first] = /^[a-z?]:([^<]*)/u.exec(name) ?? [];
  return first === undefined ? name : `${first} (?)`;
};
