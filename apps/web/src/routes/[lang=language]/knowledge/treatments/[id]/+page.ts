import { error } from "@sveltejs/kit";
import { type Treatment, type TreatmentCardId, treatmentCards } from "@wervel/content";
import { languages } from "@wervel/model";

/** One page per treatment and language. */
export const entries = (): { lang: string; id: TreatmentCardId }[] =>
  languages.flatMap((lang) => treatmentCards.map(({ id }) => ({ lang, id })));

export function load({ params }: { params: { id: string } }): { card: Treatment } {
  const card = treatmentCards.find(({ id }) => id === params.id);
  if (card === undefined) error(404);
  return { card };
}
