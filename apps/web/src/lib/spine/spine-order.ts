import type { SpinePartId } from "@wervel/content";
import { discs, levels } from "./spine-shape.ts";

/** One thing that can be chosen in the drawing, from the neck to the tailbone. */
export type SpinePlace = { readonly id: string; readonly part: SpinePartId };

const discUnder = (level: string): readonly SpinePlace[] =>
  discs.filter(({ id }) => id.startsWith(`${level}-`)).map(({ id }) => ({ id, part: "disc" }));

/** A vertebra, the disc under it, the next vertebra, …, sacrum, tailbone: what the arrows walk. */
export const spineOrder: readonly SpinePlace[] = [
  ...levels.flatMap(({ id }): readonly SpinePlace[] => [
    { id, part: "vertebra" },
    ...discUnder(id),
  ]),
  { id: "S1", part: "sacrum" },
  { id: "Co", part: "coccyx" },
];

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Where a key leads from here; undefined when the key means nothing here. */
export function placeAfterKey(key: string, here: string): SpinePlace | undefined {
  if (key === "Home") return spineOrder[0];
  if (key === "End") return spineOrder[spineOrder.length - 1];
  const step = steps[key];
  if (step === undefined) return undefined;
  const index = spineOrder.findIndex(({ id }) => id === here) + step;
  return spineOrder[Math.min(spineOrder.length - 1, Math.max(0, index))];
}

/** The place that shows a part when it is chosen by its word. */
export const placeOfPart = (part: SpinePartId): SpinePlace | undefined =>
  part === "vertebra"
    ? { id: "L4", part }
    : spineOrder.find((place) => place.part === part && (part !== "disc" || place.id === "L4-L5"));
