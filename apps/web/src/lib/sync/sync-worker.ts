import { type Remote, wrap } from "comlink";
import type { SyncWorker } from "./sync.worker.ts";

let remote: Remote<SyncWorker> | undefined;

/** The worker of this tab; it starts when sync is first asked for. */
export function syncWorker(): Remote<SyncWorker> {
  remote ??= wrap<SyncWorker>(
    new Worker(new URL("./sync.worker.ts", import.meta.url), { type: "module" }),
  );
  return remote;
}
