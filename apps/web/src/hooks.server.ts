import type { Handle } from "@sveltejs/kit";
import { dev } from "$app/environment";
import { languageOf } from "$lib/language.ts";
import { asleep } from "$lib/shell/asleep.server.ts";

/**
 * Runs while pages are prerendered: each page says its own language, and asks for its fonts at
 * once. A page of the library is only read at first, so there the app waits for the reader.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace("%language%", languageOf(event.params));
      return event.route.id?.includes("/knowledge") && !dev ? asleep(page) : page;
    },
    preload: ({ type }) => type === "js" || type === "css" || type === "font",
  });
