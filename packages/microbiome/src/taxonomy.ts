/** Which name does a report use for a row of a file? */
import type { Lineage, TaxonomyTables, TaxonTable } from "@wervel/model";

/**
 * The genus label under which old and new names compare, in the wide sense: Segatella is
 * Prevotella, Phocaeicola is Bacteroides, the Lactobacillus of before 2020 is one.
 *
 * @returns nothing when the row names no genus. A name that is not known stays as it is.
 */
export function genusLabel(
  { family = "", genus = "" }: Lineage,
  tables: TaxonomyTables,
  database: TaxonTable["taxonomyDb"],
): string | undefined {
  const plain = plainName(genus, database);
  const lower = plain.toLowerCase();
  if (tables.notAName.includes(lower) || /^uncultured\b/u.test(lower)) return undefined;
  const inFamily = plainName(family, database).toLowerCase();
  if (lower === "ruminococcus" && inFamily === "lachnospiraceae") return "Mediterraneibacter";
  // Greengenes' disputed [Eubacterium] is a family of its own and no Eubacterium.
  if (lower === "eubacterium" && genus.startsWith("[")) return "[Eubacterium]";
  return tables.labels[lower] ?? plain;
}

/** The name without rank mark, brackets and quotes; GTDB's suffix goes only from GTDB's names. */
export function plainName(name: string, database: TaxonTable["taxonomyDb"]): string {
  const bare = name
    .replace(/^(?:[dkpcofgst]__?|D_\d+__)/u, "")
    .replaceAll(/[[\]"']/gu, "")
    .replace(/(?:_| )?(?:incertae[_ ]sedis|noname)$/iu, "")
    .trim();
  return database === "gtdb" ? bare.replace(/_[A-Z]{1,2}$/u, "") : bare;
}

/**
 * The phylum in its present name. Desulfobacterota and Campylobacterota were classes of the
 * Proteobacteria, so the class decides first.
 */
export function phylumLabel(
  { phylum, class: className }: Lineage,
  tables: TaxonomyTables,
  database: TaxonTable["taxonomyDb"],
): string | undefined {
  const inClass = plainName(className ?? "", database).toLowerCase();
  if (/^deltaproteobacteria|^desulfovibrionia/u.test(inClass)) return "Desulfobacterota";
  if (/^epsilonproteobacteria|^campylobacteria/u.test(inClass)) return "Campylobacterota";
  const plain = plainName(phylum ?? "", database);
  return tables.phyla[plain.toLowerCase()] ?? (plain === "" ? undefined : plain);
}
