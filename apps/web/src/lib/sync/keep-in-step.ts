/** Keeps this device in step while the app is open, and leaves everybody else's alone. */
import { recordKinds } from "@wervel/model";
import type { RecordStore } from "../store/record-store.ts";
import { showToast } from "../toast.svelte.ts";
import { isSyncOn } from "./is-on.ts";

const soonMs = 1_500;
const retryMs = [30_000, 120_000, 600_000] as const;
const oftenMs = 120_000;

/** Nothing is fetched on a device that never turned sync on. */
export async function keepInStep(store: RecordStore): Promise<void> {
  if (!(await isSyncOn())) return;
  const { syncWorker } = await import("./sync-worker.ts");
  const { announceSync } = await import("./sync-state.svelte.ts");
  const { syncWords } = await import("./sync.words.ts");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const meetIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void meet(), ms);
  };
  let isTold = false;
  const tellOfConflicts = async () => {
    const status = await syncWorker().status();
    if (isTold || status.is !== "on" || status.conflicts.length === 0) return;
    isTold = true; // once in a visit: the settings keep saying so
    showToast({ text: syncWords.conflictTitle });
  };
  const meet = async () => {
    const met = await syncWorker().meet();
    announceSync();
    await tellOfConflicts();
    if (!met.ok && (met.error.kind === "off" || met.error.kind === "removed")) return;
    failures = met.ok ? 0 : failures + 1;
    meetIn(met.ok ? oftenMs : (retryMs[Math.min(failures, retryMs.length) - 1] ?? oftenMs));
  };
  store.watch(recordKinds, () => meetIn(soonMs));
  addEventListener("online", () => meetIn(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") meetIn(0);
  });
  meetIn(0);
}
