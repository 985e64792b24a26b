import { error } from "@sveltejs/kit";
import { type LessonId, lessons } from "@wervel/content";
import { languages } from "@wervel/model";

/** One page per lesson and language. */
export const entries = (): { lang: string; id: LessonId }[] =>
  languages.flatMap((lang) => lessons.map(({ id }) => ({ lang, id })));

export function load({ params }: { params: { id: string } }): { id: LessonId } {
  const known = lessons.find(({ id }) => id === params.id);
  if (known === undefined) error(404);
  return { id: known.id };
}
