/** What the store does by itself, once in each visit, when the page already stands. */
import type { Clock } from "@wervel/base";

export { keepBackup } from "../backup/keep-backup.ts";
export { keepInStep } from "../sync/keep-in-step.ts";

import { type Persistence, persistence, requestPersistence } from "./persistence.ts";
import type { RecordStore } from "./record-store.ts";

/** How long something that was taken away can still come back. */
export const removedStaysDays = 90;
const dayMs = 86_400_000;

/** Kept beside the drafts: it says something of this browser, and belongs in no archive. */
const askedKey = "asked-to-stay";

type Browser = {
  readonly clock: Clock;
  readonly persistence: () => Promise<Persistence>;
  readonly requestPersistence: () => Promise<Persistence>;
};

/**
 * Lets go of what was removed long ago, and asks the browser once to keep the diary, at the first
 * entry: only then is there something to lose. A purge that fails is tried again in the next visit.
 */
export async function lookAfter(
  store: RecordStore,
  browser: Browser = { clock: Date.now, persistence, requestPersistence },
): Promise<void> {
  await store.purge(new Date(browser.clock() - removedStaysDays * dayMs).toISOString());
  if ((await store.draft(askedKey)) === true || (await browser.persistence()) === "kept") return;
  const stop = store.watch(["entry"], () => {
    stop();
    void store.saveDraft(askedKey, true);
    void browser.requestPersistence();
  });
}
