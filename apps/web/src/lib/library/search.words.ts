import type { Text } from "@wervel/model";
import type { KnowledgeHit } from "@wervel/wervel";

export const kindWords = {
  topic: { nl: "uitleg", en: "explanation" },
  treatment: { nl: "behandeling", en: "treatment" },
  label: { nl: "woord uit de spreekkamer", en: "word from the consulting room" },
  spine: { nl: "deel van de rug", en: "part of the spine" },
  lesson: { nl: "les", en: "lesson" },
} as const satisfies Record<KnowledgeHit["kind"], Text>;

export const foundWords = (count: number): Text => ({
  nl: count === 1 ? "1 pagina gevonden." : `${count} pagina’s gevonden.`,
  en: count === 1 ? "1 page found." : `${count} pages found.`,
});
