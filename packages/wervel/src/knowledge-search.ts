import {
  allTopicPages,
  labels,
  lessons,
  spineParts,
  topics,
  treatmentCards,
} from "@wervel/content";
import type { Language } from "@wervel/model";
import MiniSearch from "minisearch";

/** Something that can be read, and the path of its page below the language. */
export type KnowledgeDocument = {
  readonly id: string;
  readonly path: string;
  readonly kind: "topic" | "treatment" | "label" | "spine" | "lesson";
  readonly title: string;
  /** What people type for it, misspellings aside, in both languages and in Flanders. */
  readonly words: string;
  readonly text: string;
};

export type KnowledgeHit = Pick<KnowledgeDocument, "id" | "path" | "kind" | "title">;

/** Everything that can be found, in one language. Loads every page of the library. */
export async function knowledgeDocuments(
  language: Language,
): Promise<readonly KnowledgeDocument[]> {
  return [
    ...(await topicDocuments(language)),
    ...cardDocuments(language),
    ...spineDocuments(language),
    ...lessonDocuments(language),
  ];
}

async function topicDocuments(language: Language): Promise<readonly KnowledgeDocument[]> {
  const pages = new Map(await allTopicPages());
  return topics.map(({ id, title, words }) => {
    const page = pages.get(id);
    const said = page === undefined ? [] : [page.short, ...page.body];
    return {
      id: `topic/${id}`,
      path: `knowledge/${id}`,
      kind: "topic",
      title: title[language],
      words,
      text: said.map((each) => each[language]).join(" "),
    };
  });
}

const cardDocuments = (language: Language): readonly KnowledgeDocument[] => [
  ...treatmentCards.map(
    ({ id, name, words, what }): KnowledgeDocument => ({
      id: `treatment/${id}`,
      path: `knowledge/treatments/${id}`,
      kind: "treatment",
      title: name[language],
      words,
      text: what[language],
    }),
  ),
  ...labels.map(
    ({ id, name, words, means }): KnowledgeDocument => ({
      id: `label/${id}`,
      path: `knowledge/labels#${id}`,
      kind: "label",
      title: name[language],
      words,
      text: means[language],
    }),
  ),
];

const spineDocuments = (language: Language): readonly KnowledgeDocument[] =>
  spineParts.map(({ id, title, what, more }) => ({
    id: `spine/${id}`,
    path: "knowledge/spine",
    kind: "spine",
    title: title[language],
    words: "",
    text: `${what[language]} ${more[language]}`,
  }));

const lessonDocuments = (language: Language): readonly KnowledgeDocument[] =>
  lessons.map(({ id, title, opening }) => ({
    id: `lesson/${id}`,
    path: `knowledge/lessons/${id}`,
    kind: "lesson",
    title: title[language],
    words: "",
    text: opening[language],
  }));

/** Small words say nothing about what someone looks for. */
const smallWords = new Set(
  "de het een en of in is op van voor met je mijn ik wat hoe aan bij te the a an and or of in is on for with my i what how at to does do".split(
    " ",
  ),
);

const plain = (term: string): string | null => {
  const bare = term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare === "" || smallWords.has(bare) ? null : bare;
};

/**
 * Answers which pages fit what someone types: whole words first, then beginnings and words with
 * a slip or two. Nothing leaves the device.
 *
 * @returns a function from the typed text to at most `most` hits, best first; none for an empty
 *   text. Building is a few milliseconds, a query well under ten.
 */
export function createKnowledgeSearch(
  documents: readonly KnowledgeDocument[],
): (typed: string, most?: number) => readonly KnowledgeHit[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<KnowledgeDocument>({
    fields: ["title", "words", "text"],
    processTerm: plain,
    searchOptions: {
      boost: { title: 4, words: 5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => (String(id).startsWith("topic/") ? 1.4 : 1),
    },
  });
  index.addAll(documents);
  return (typed, most = 8) =>
    index
      .search(typed)
      .slice(0, most)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
