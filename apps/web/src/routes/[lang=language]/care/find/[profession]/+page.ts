import { error } from "@sveltejs/kit";
import { languages, type Profession, professions } from "@wervel/model";

/** One page per profession and language, all made beforehand. */
export const entries = (): { lang: string; profession: Profession }[] =>
  languages.flatMap((lang) => professions.map((profession) => ({ lang, profession })));

export function load({ params }: { params: { profession: string } }): { profession: Profession } {
  const known = professions.find((id) => id === params.profession);
  if (known === undefined) error(404);
  return { profession: known };
}
