import { type Lineage, type TaxonRank, taxonRanks } from "@wervel/model";

const rankByLetter: Readonly<Record<string, TaxonRank>> = {
  d: "domain",
  k: "domain",
  p: "phylum",
  c: "class",
  o: "order",
  f: "family",
  g: "genus",
  s: "species",
};

const rankByWord: Readonly<Record<string, TaxonRank>> = {
  superkingdom: "domain",
  kingdom: "domain",
  domain: "domain",
  phylum: "phylum",
  class: "class",
  order: "order",
  family: "family",
  genus: "genus",
  species: "species",
};

/** The rank that a lab means by a word ("Genus", "superkingdom") or a letter. */
export const rankNamed = (word: string): TaxonRank | undefined => {
  const lower = word.trim().toLowerCase();
  return rankByWord[lower] ?? (lower.length === 1 ? rankByLetter[lower] : undefined);
};

/** One step of a lineage: `g__Blautia`, `D_5__Blautia`, `Blautia`; an empty name says nothing. */
function stepOf(text: string, place: number): { rank: TaxonRank | undefined; name: string } {
  const lettered = /^([dkpcofgst])__?(.*)$/u.exec(text);
  if (lettered) return { rank: rankByLetter[lettered[1] ?? ""], name: lettered[2] ?? "" };
  const numbered = /^D_(\d+)__(.*)$/u.exec(text);
  if (numbered) return { rank: taxonRanks[Number(numbered[1])], name: numbered[2] ?? "" };
  return { rank: taxonRanks[place], name: text };
}

/**
 * A lineage as one string or as a list of steps, in the marks of Greengenes, SILVA, GTDB or
 * MetaPhlAn. Steps deeper than species (strains, genome bins) are left out.
 */
export function parseLineage(given: string | readonly string[]): Lineage {
  const steps = typeof given === "string" ? given.split(/[;|]/u) : given;
  const lineage: Partial<Record<TaxonRank, string>> = {};
  for (const [place, step] of steps.entries()) {
    const { rank, name } = stepOf(step.trim(), place);
    if (rank !== undefined && saysName(name)) lineage[rank] = name;
  }
  return lineage;
}

const saysName = (name: string) => name !== "" && name !== "__" && !/^unassigned$/iu.test(name);

export const deepestRank = (lineage: Lineage): TaxonRank | undefined =>
  taxonRanks.findLast((rank) => lineage[rank] !== undefined);

/**
 * The genus in a species name: its first word, except where the first word is no genus
 * ("Candidatus Dorea", "Clostridiales_bacterium_1").
 */
export function genusOfSpecies(species: string): string | undefined {
  const words = species.replace(/^s__/u, "").split(/[_ ]+/u);
  if (words[0]?.toLowerCase() === "candidatus") return words[1];
  if (words[1]?.toLowerCase() === "bacterium") return undefined;
  return words[1]?.toLowerCase() === "unclassified" ? words[0] : words[0] || undefined;
}
