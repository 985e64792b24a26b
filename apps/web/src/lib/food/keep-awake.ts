/**
 * Keeps the screen on as long as the page is looked at; says whether that worked. Where a
 * browser cannot, nothing else changes. Answers how to let go.
 */
export function keepAwake(tell: (awake: boolean) => void): () => void {
  let lock: WakeLockSentinel | undefined;
  let gone = false;
  async function hold(): Promise<void> {
    if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
    lock = await navigator.wakeLock.request("screen").catch(() => undefined);
    if (gone) void lock?.release();
    tell(lock !== undefined && !gone);
  }
  void hold();
  // The browser lets go when the page is hidden; coming back holds it again.
  document.addEventListener("visibilitychange", hold);
  return () => {
    gone = true;
    document.removeEventListener("visibilitychange", hold);
    void lock?.release();
  };
}
