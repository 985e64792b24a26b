import type { Handle } from "@sveltejs/kit";
import { languageOf } from "$lib/language.ts";

/** Runs while pages are prerendered: each page says its own language, and asks for its fonts at once. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace("%language%", languageOf(event.params)),
    preload: ({ type }) => type === "js" || type === "css" || type === "font",
  });
