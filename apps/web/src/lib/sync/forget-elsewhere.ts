/** Erasing everything: the relay's copy and every share go before the keys that can ask for it. */
import { revokeAll } from "../share/sharing.ts";
import { browserStore } from "../store/index.ts";
import { deleteSyncDatabase } from "./sync-database.ts";
import { syncWorker } from "./sync-worker.ts";

/** False when the relay could not be reached: then nothing has changed yet. */
export async function forgetElsewhere(): Promise<boolean> {
  const store = await browserStore();
  if (store.ok && !(await revokeAll(store.value)).ok) return false;
  const isMember = (await syncWorker().root()) !== undefined;
  if (isMember && !(await syncWorker().forget()).ok) return false;
  await syncWorker().close();
  await deleteSyncDatabase();
  return true;
}
