import { type LocalDate, parseLocalDate } from "@wervel/base";
import type { Instant, Json, SettingRecord } from "@wervel/model";
import type { RecordStore } from "../store/index.ts";

const walkingId = "setting:walking";

export type WalkingTry = { readonly day: LocalDate; readonly minutes: number };

/** Walks until it was enough, to build up from; `since` is the day of the last try needed. */
export type Walking = { readonly tries: readonly WalkingTry[]; readonly since?: LocalDate };

export async function readWalking(store: Pick<RecordStore, "get">): Promise<Walking> {
  const record = await store.get(walkingId);
  if (record?.kind !== "setting" || record.removedAt !== undefined) return { tries: [] };
  const list = Array.isArray(record.value) ? record.value : [];
  const tries = list.flatMap((one: Json): readonly WalkingTry[] => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return [];
    const { day: text, minutes } = Object.fromEntries(Object.entries(one));
    const day = typeof text === "string" ? parseLocalDate(text) : undefined;
    return day !== undefined && typeof minutes === "number" && minutes > 0
      ? [{ day, minutes }]
      : [];
  });
  const since = tries[2]?.day;
  return since === undefined ? { tries } : { tries, since };
}

export const keepWalking = (tries: readonly WalkingTry[], changedAt: Instant): SettingRecord => ({
  id: walkingId,
  kind: "setting",
  key: "walking",
  value: tries.map(({ day, minutes }) => ({ day, minutes })),
  changedAt,
});
