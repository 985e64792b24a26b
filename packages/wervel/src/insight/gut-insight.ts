import { addDays, daysBetween, parseLocalDate } from "@wervel/base";
import type { GutAnswer, GutDiary, SelfReport } from "@wervel/learn";
import type { Entry } from "@wervel/model";
import type { DaySeries } from "../diary/day-series.ts";
import { gutSignsOf } from "../gut-signs.ts";

/** Food and tension that may set off complaints; what else was written is not asked about. */
const triggerItems = ["stress", "coffee", "alcohol", "fatty-food", "spicy-food"];
const reliefItems = ["walking", "exercise", "heat", "relaxation", "lying-down"];

export type GutSide = {
  readonly alarm?: boolean | undefined;
  readonly selfReport?: SelfReport | undefined;
};

/** The four gut signs from the diary as it is kept, from its first to its last day of back pain. */
export function gutInsight(
  entries: readonly Entry[],
  series: readonly DaySeries[],
  { alarm = false, selfReport }: GutSide,
): GutAnswer | undefined {
  const diary = gutDiary(entries, series);
  return (
    diary &&
    gutSignsOf(diary, {
      gutAlarm: alarm,
      ...(selfReport === undefined ? {} : { selfReport }),
    })
  );
}

function gutDiary(entries: readonly Entry[], series: readonly DaySeries[]): GutDiary | undefined {
  const rows = new Map(series.map(({ id, byDay }) => [id, byDay]));
  const days = [...(rows.get("pain")?.keys() ?? [])].sort();
  const start = parseLocalDate(days[0] ?? "");
  const end = parseLocalDate(days.at(-1) ?? "");
  if (start === undefined || end === undefined) return undefined;
  const calendar = Array.from({ length: daysBetween(start, end) + 1 }, (_, step) =>
    addDays(start, step),
  );
  const along = (row: ReadonlyMap<string, number> | undefined) =>
    Float64Array.from(calendar, (day) => row?.get(day) ?? Number.NaN);
  const named = (ids: readonly string[]) =>
    ids.filter((id) => rows.has(id)).map((id) => ({ name: id, values: along(rows.get(id)) }));
  const forms = stoolForms(entries);
  return {
    start,
    back: along(rows.get("pain")),
    ...(rows.has("bloating") ? { bloating: along(rows.get("bloating")) } : {}),
    ...(rows.has("belly-pain") ? { gutPain: along(rows.get("belly-pain")) } : {}),
    ...(rows.has("stool:times") ? { stools: along(rows.get("stool:times")) } : {}),
    ...(forms.size === 0 ? {} : { stoolForm: along(forms) }),
    triggers: named(triggerItems),
    reliefs: named(reliefItems),
  };
}

/** The mean form of each day that has one. */
function stoolForms(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { readonly sum: number; readonly times: number }>();
  for (const { day, value, removedAt } of entries) {
    if (value.is !== "stool" || removedAt !== undefined) continue;
    const { sum, times } = seen.get(day) ?? { sum: 0, times: 0 };
    seen.set(day, { sum: sum + value.form, times: times + 1 });
  }
  return new Map([...seen].map(([day, { sum, times }]) => [day, sum / times]));
}
