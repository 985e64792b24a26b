/** Does this device take part? One that never looked at sync fetches nothing to find out. */
export async function isSyncOn(): Promise<boolean> {
  const databases = await indexedDB.databases?.();
  if (databases?.some(({ name }) => name === "wervel-sync") !== true) return false;
  const { openSyncDatabase } = await import("./sync-database.ts");
  const database = await openSyncDatabase();
  try {
    return (await database.membership()) !== undefined;
  } finally {
    database.close();
  }
}
