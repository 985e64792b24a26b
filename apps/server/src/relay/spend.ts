/** A nonce counts once, whichever relay sees it. */

import { nonces } from "./schema.ts";
import type { Once } from "./store.ts";
import type { Queries } from "./transactions.ts";

/** False when it was seen before. */
export async function spend(
  database: Queries,
  vault: Uint8Array,
  { nonce, untilMs }: Once,
): Promise<boolean> {
  const spent = await database
    .insert(nonces)
    .values({ vault, nonce, untilMs })
    .onConflictDoNothing()
    .returning({ nonce: nonces.nonce });
  return spent.length === 1;
}
