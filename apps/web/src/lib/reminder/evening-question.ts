import type { Reminder } from "./reminder.ts";
import { eveningTag } from "./reminder.ts";

/** A registration as installed apps of some browsers have it; TypeScript does not know it yet. */
type PeriodicSync = {
  readonly register: (tag: string, options: { readonly minInterval: number }) => Promise<void>;
  readonly unregister: (tag: string) => Promise<void>;
};
const hourMs = 3_600_000;

export type EveningQuestion = "on" | "not-possible" | "not-allowed";

/** Asks the browser for the evening question; it says yes to installed apps only. */
export async function turnOn(
  keep: (reminder: Reminder) => Promise<unknown>,
  reminder: Reminder,
): Promise<EveningQuestion> {
  const sync = await periodicSync();
  if (sync === undefined || !("Notification" in globalThis)) return "not-possible";
  if ((await Notification.requestPermission()) !== "granted") return "not-allowed";
  try {
    await sync.register(eveningTag, { minInterval: hourMs });
  } catch {
    return "not-possible"; // the browser keeps this for apps that are installed
  }
  await keep(reminder);
  return "on";
}

export async function turnOff(): Promise<void> {
  await (await periodicSync())?.unregister(eveningTag);
}

async function periodicSync(): Promise<PeriodicSync | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return registration !== undefined && "periodicSync" in registration
    ? (registration.periodicSync as PeriodicSync) // see the type above
    : undefined;
}
