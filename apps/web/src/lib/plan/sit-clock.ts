/** The clock of one time of sitting: it goes on over a reload, and may send a message. */

export const minutesToSit = 30;
const forgottenAfterMs = 3 * minutesToSit * 60_000;
export const sitDraft = "sit-break";

/** Whole minutes until it is time to stand up, 0 from then on. */
export const minutesLeft = (since: number, now: number): number =>
  Math.min(minutesToSit, Math.max(0, Math.ceil(minutesToSit - (now - since) / 60_000)));

/** When the kept time of sitting began; undefined when nobody can still be sitting by it. */
export function keptStart(draft: unknown, now: number): number | undefined {
  if (typeof draft !== "number") return undefined;
  const passed = now - draft;
  return passed >= 0 && passed <= forgottenAfterMs ? draft : undefined;
}

export type SitSign = "on" | "may-ask" | "not-possible";

/** Whether a message may come when it is time. */
export function sitSign(): SitSign {
  if (!("Notification" in globalThis) || !("serviceWorker" in navigator)) return "not-possible";
  const { permission } = Notification;
  return permission === "granted" ? "on" : permission === "denied" ? "not-possible" : "may-ask";
}

/** Telephones show messages of the service worker only; a press on it opens the address. */
export async function sendSitSign(text: string, address: string): Promise<void> {
  if (sitSign() !== "on") return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.showNotification(text, {
    tag: sitDraft,
    icon: "/icon-192.png",
    badge: "/icon-192.png",
    data: address,
  });
}
