import { topics } from "@wervel/content";
import type { Text } from "@wervel/model";
import { placeNames } from "./library.words.ts";

/** What a link to a place in the app is called: the title of a library page, or its own name. */
export const placeName = (to: string): Text | undefined =>
  topics.find(({ id }) => to === `knowledge/${id}`)?.title ?? placeNames[to];
