import { error } from "@sveltejs/kit";
import { type QuestionnaireId, questionnaires } from "@wervel/content";
import { languages } from "@wervel/model";

/** One page per questionnaire and language, all made beforehand. */
export const entries = (): { lang: string; id: QuestionnaireId }[] =>
  languages.flatMap((lang) => questionnaires.map(({ id }) => ({ lang, id })));

export function load({ params }: { params: { id: string } }): { id: QuestionnaireId } {
  const known = questionnaires.find(({ id }) => id === params.id);
  if (known === undefined) error(404);
  return { id: known.id };
}
