import type { LibrarySection, TopicPage } from "./topic.ts";
import { type TopicId, topics } from "./topics.ts";

type Pages = Readonly<Record<string, TopicPage>>;

/** Each section of the library is its own file to fetch: a reader of one page loads no other. */
const sectionPages: Readonly<Record<LibrarySection, () => Promise<Pages>>> = {
  course: async () => (await import("./course-pages.ts")).coursePages,
  body: async () => (await import("./body-pages.ts")).bodyPages,
  pain: async () => (await import("./pain-pages.ts")).painPages,
  gut: async () => (await import("./gut-pages.ts")).gutPages,
  life: async () => (await import("./life-pages.ts")).lifePages,
  care: async () => (await import("./care-pages.ts")).carePages,
};

/** One page of the library. Undefined when there is no such page. */
export async function topicPage(id: TopicId): Promise<TopicPage | undefined> {
  const entry = topics.find((topic) => topic.id === id);
  return entry === undefined ? undefined : (await sectionPages[entry.section]())[id];
}

/** Every page with its id, for search, book and tests. */
export async function allTopicPages(): Promise<readonly (readonly [TopicId, TopicPage])[]> {
  return Promise.all(
    topics.map(async ({ id, section }) => {
      const page = (await sectionPages[section]())[id];
      if (page === undefined) throw new Error(`the library lost its page ${id}`);
      return [id, page] as const;
    }),
  );
}
