import { type LedgerEntry, ledger } from "@wervel/content";

/** The whole ledger, made beforehand: readable offline and without JavaScript. */
export const load = async (): Promise<{ entries: readonly LedgerEntry[] }> => ({
  entries: await ledger(),
});
