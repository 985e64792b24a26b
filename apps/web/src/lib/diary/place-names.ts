import { bodyRegionNames } from "@wervel/content";
import type { EntryValue, Text } from "@wervel/model";
import { capital } from "./diary.words.ts";

/** "Onderrug links, bil links" */
export function placeNames(
  value: EntryValue & { readonly is: "places" },
  say: (text: Text) => string,
): string {
  return capital(value.places.map(({ region }) => say(bodyRegionNames[region])).join(", "));
}
