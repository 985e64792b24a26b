import type { GutTestRecord } from "@wervel/model";
import { type Live, live } from "../store/index.ts";

/** All kept gut tests, oldest first, kept up to date. Call it while a component is set up. */
export const keptTests = (): { readonly now: Live<readonly GutTestRecord[]> } =>
  live(["gut-test"], async (store) =>
    (await store.byKind("gut-test")).toSorted((a, b) =>
      a.day === b.day ? a.at.localeCompare(b.at) : a.day.localeCompare(b.day),
    ),
  );
