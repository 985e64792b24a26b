/** How much one visitor may ask for. Addresses are kept as salted digests, in memory, for a minute. */

import { createHash, randomBytes } from "node:crypto";

export type Limiter = {
  /** True while the visitor stays within its share; each call counts. */
  readonly allows: (visitor: string, nowMs: number) => boolean;
};

const windowMs = 60_000;

/** A fixed window per minute: simple, and wrong by at most a factor of two at its edges. */
export function createLimiter(mostPerMinute: number): Limiter {
  const salt = randomBytes(16); // new with every start, so no digest outlives the process
  let begunMs = 0;
  let counts = new Map<string, number>();
  return {
    allows: (visitor, nowMs) => {
      if (nowMs - begunMs >= windowMs) {
        begunMs = nowMs;
        counts = new Map();
      }
      const name = createHash("sha256").update(salt).update(visitor).digest("base64url");
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count <= mostPerMinute;
    },
  };
}
