import { err, ok, type Result } from "@wervel/base";
import { committed } from "./request.ts";
import { type StoreError, storeError } from "./store-error.ts";

export type Table = "records" | "drafts";
export type Written = Result<undefined, StoreError>;
/** All of it or none of it; a promise keeps the transaction open while requests follow. */
export type Write = (
  table: Table,
  work: (rows: IDBObjectStore) => Promise<unknown> | undefined,
) => Promise<Written>;

/** Acknowledges a write when the browser reports it on disk (`strict`), not before. */
export const createWriter =
  (database: IDBDatabase): Write =>
  async (table, work) => {
    try {
      const transaction = database.transaction(table, "readwrite", { durability: "strict" });
      const done = committed(transaction);
      try {
        await work(transaction.objectStore(table));
      } catch (thrown) {
        done.catch(() => undefined); // the cause was thrown already; the abort only follows it
        const { error } = transaction; // what stopped it, where a later request only says that it stopped
        abort(transaction);
        throw error ?? thrown;
      }
      await done;
      return ok(undefined);
    } catch (thrown) {
      return err(storeError(thrown));
    }
  };

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // already aborted by the failing request
  }
}
