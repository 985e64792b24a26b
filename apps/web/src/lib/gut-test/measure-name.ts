import { gutGroups } from "@wervel/content";
import type { Text } from "@wervel/model";

const indicators = gutGroups.flatMap((group) => [...group.indicators]);

/** The name of a measure for people; a genus or phylum keeps its Latin one. */
export function measureName(id: string): Text {
  const known = indicators.find(({ measure }) => measure === id);
  const latin = id.replace(/^[a-z]+_/u, "");
  return known?.name ?? { nl: latin, en: latin };
}
