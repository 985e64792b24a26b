/**
 * The shape of the database, as the steps by which it grew. A step is never edited once it
 * has shipped; the next change is a new step, and the tests open every older shape with it.
 */
export type SchemaStep = (database: IDBDatabase, transaction: IDBTransaction) => void;

export const schemaSteps: readonly SchemaStep[] = [
  (database) => {
    const records = database.createObjectStore("records", { keyPath: "id" });
    records.createIndex("kind", "kind");
    records.createIndex("kind-day", ["kind", "day"]);
    database.createObjectStore("drafts");
  },
  // Only what was removed has this key, so letting go of it reads nothing else.
  (_, transaction) => {
    transaction.objectStore("records").createIndex("removed", "removedAt");
  },
];

export const schemaVersion = schemaSteps.length;

/** Walks from whatever version the browser holds to the newest. */
export function upgrade(
  database: IDBDatabase,
  transaction: IDBTransaction,
  { from, steps = schemaSteps }: { readonly from: number; readonly steps?: readonly SchemaStep[] },
): void {
  for (const step of steps.slice(from)) step(database, transaction);
}
