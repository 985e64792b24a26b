import { error } from "@sveltejs/kit";
import { type TopicId, type TopicPage, topicPage, topics } from "@wervel/content";
import { languages } from "@wervel/model";

/** One page per topic and language, all made beforehand and readable without JavaScript. */
export const entries = (): { lang: string; topic: TopicId }[] =>
  languages.flatMap((lang) => topics.map(({ id }) => ({ lang, topic: id })));

export async function load({
  params,
}: {
  params: { topic: string };
}): Promise<{ id: TopicId; page: TopicPage }> {
  const known = topics.find(({ id }) => id === params.topic);
  const page = known && (await topicPage(known.id));
  if (known === undefined || page === undefined) error(404);
  return { id: known.id, page };
}
