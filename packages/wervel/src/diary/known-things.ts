import type { Entry, EntryValue, WallTime } from "@wervel/model";

type Meal = EntryValue & { readonly is: "meal" };
type Dose = EntryValue & { readonly is: "dose" };

/** Something logged before, so that the next time is one tap. */
export type Known<V> = { readonly value: V; readonly times: number; readonly last: Entry };

export const partsOfDay = ["morning", "midday", "evening", "night"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Breakfast until 11, lunch until 16, dinner until 21:30 and the rest: when people mostly eat. */
export function partOfDay(time: WallTime): PartOfDay {
  if (time >= "05:00" && time < "11:00") return "morning";
  if (time >= "11:00" && time < "16:00") return "midday";
  if (time >= "16:00" && time < "21:30") return "evening";
  return "night";
}

/** Meals eaten before; those of this part of the day first, then by how often. */
export function knownMeals(entries: readonly Entry[], time: WallTime): readonly Known<Meal>[] {
  const now = partOfDay(time);
  const isNow = ({ last }: Known<Meal>) => last.time !== undefined && partOfDay(last.time) === now;
  return known(entries, (value) => (value.is === "meal" ? value : undefined)).sort(
    (a, b) => Number(isNow(b)) - Number(isNow(a)) || b.times - a.times,
  );
}

/** Medicines taken before, the most usual first, each with its last count and strength. */
export function knownDoses(entries: readonly Entry[]): readonly Known<Dose>[] {
  return known(entries, (value) => (value.is === "dose" ? value : undefined)).sort(
    (a, b) => b.times - a.times,
  );
}

function known<V extends Meal | Dose>(
  entries: readonly Entry[],
  pick: (value: EntryValue) => V | undefined,
): Known<V>[] {
  const byName = new Map<string, Known<V>>();
  for (const entry of entries) {
    const value = pick(entry.value);
    if (value === undefined || entry.removedAt !== undefined) continue;
    const name = plainText(value.name);
    const before = byName.get(name);
    const newer = before === undefined || moment(entry) >= moment(before.last);
    byName.set(name, {
      value: newer ? value : before.value,
      times: (before?.times ?? 0) + 1,
      last: newer ? entry : before.last,
    });
  }
  return [...byName.values()];
}

const moment = ({ day, time = "" }: Entry) => `${day} ${time}`;

/** Letters without accents and case, so that "crème" is found by "creme". */
export const plainText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .trim();
