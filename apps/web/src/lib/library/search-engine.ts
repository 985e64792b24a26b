import type { Language } from "@wervel/model";
import { createKnowledgeSearch, type KnowledgeHit, knowledgeDocuments } from "@wervel/wervel";

/** Loaded when someone first touches the search: it brings every page of the library. */
export const openSearch = async (
  language: Language,
): Promise<(typed: string) => readonly KnowledgeHit[]> =>
  createKnowledgeSearch(await knowledgeDocuments(language));
