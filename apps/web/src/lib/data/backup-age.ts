import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import type { SettingRecord } from "@wervel/model";

export const backupSettingId = "setting:last-backup";

export const backupSetting = (day: LocalDate, changedAt: string): SettingRecord => ({
  id: backupSettingId,
  kind: "setting",
  key: "last-backup",
  value: day,
  changedAt,
});

/** Days since the last copy; `undefined` when there never was one. */
export function backupAgeDays(
  settings: readonly SettingRecord[],
  today: LocalDate,
): number | undefined {
  const value = settings.find(({ id }) => id === backupSettingId)?.value;
  const day = typeof value === "string" ? parseLocalDate(value) : undefined;
  return day === undefined ? undefined : daysBetween(day, today);
}
