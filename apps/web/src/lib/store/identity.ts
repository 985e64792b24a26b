import type { Instant } from "@wervel/model";

/** Fresh ids and the present moment: the two things a new record needs from the world. */
export type Origin = { readonly id: () => string; readonly now: () => Instant };

export const browserOrigin: Origin = {
  id: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
};
