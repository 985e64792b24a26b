/** The evening question of an installed app: what it needs to know, and when it keeps silent. */
import { localDateAt } from "@wervel/base";
import type { Language } from "@wervel/model";

export const eveningTag = "wervel-evening";
/** Kept beside the drafts: it belongs to this device, and to no archive. */
export const reminderKey = "evening-question";

export type Reminder = {
  /** From this hour on, 0 to 23. */
  readonly fromHour: number;
  readonly language: Language;
};

export type ReminderDay = {
  readonly reminder: Reminder;
  /** Whether anything was written for today. */
  readonly isFilled: boolean;
};

export const reminderWords = {
  asks: { nl: "Hoe is je rug vandaag?", en: "How is your back today?" },
  body: { nl: "Leeg laten mag ook.", en: "Leaving it empty is fine too." },
} as const;

/** Silent before the hour, and silent when the day was already filled in. */
export const isTimeToAsk = ({ reminder, isFilled }: ReminderDay, now: Date): boolean =>
  !isFilled && now.getHours() >= reminder.fromHour;

export function parseReminder(value: unknown): Reminder | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { fromHour, language }: Partial<Record<string, unknown>> = { ...value };
  const isHour = typeof fromHour === "number" && Number.isInteger(fromHour);
  if (!isHour || fromHour < 0 || fromHour > 23) return undefined;
  return language === "nl" || language === "en" ? { fromHour, language } : undefined;
}

/** Reads the diary of this device without making one: no database, no reminder. */
export async function readReminder(now: Date): Promise<ReminderDay | undefined> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === "wervel")) return undefined;
  const database = await answer(indexedDB.open("wervel"));
  try {
    const tables = database.transaction(["records", "drafts"], "readonly");
    const today = ["entry", localDateAt(now.getTime())];
    const count = answer(tables.objectStore("records").index("kind-day").count(today));
    const kept = answer(tables.objectStore("drafts").get(reminderKey));
    const reminder = parseReminder(await kept);
    return reminder && { reminder, isFilled: (await count) > 0 };
  } finally {
    database.close();
  }
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
