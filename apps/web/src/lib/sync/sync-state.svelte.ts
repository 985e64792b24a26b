import type { SyncStatus } from "./engine.ts";
import { syncWorker } from "./sync-worker.ts";

type Loaded = SyncStatus | { readonly is: "loading" } | { readonly is: "failed" };

const channel =
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("wervel-sync");
const listeners = new Set<() => void>();
if (channel !== undefined)
  channel.onmessage = () => {
    for (const listener of listeners) listener();
  };

/** Tells every open page that there is news about sync. */
export function announceSync(): void {
  channel?.postMessage("news");
  for (const listener of listeners) listener();
}

/** Where sync stands, kept up to date; call it while a component is set up. */
export function syncStatus(): { readonly now: Loaded; readonly refresh: () => Promise<void> } {
  let now = $state.raw<Loaded>({ is: "loading" });
  const refresh = async () => {
    now = await syncWorker()
      .status()
      .catch(() => ({ is: "failed" }) as const);
  };
  $effect(() => {
    listeners.add(refresh);
    void refresh();
    return () => listeners.delete(refresh);
  });
  return {
    get now() {
      return now;
    },
    refresh,
  };
}
