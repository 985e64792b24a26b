import type { LocalDate } from "@wervel/base";
import type { ReportFact } from "@wervel/formats";
import type { Entry, WervelRecord } from "@wervel/model";

export type ReportedItem = "pain" | "sleep-hours" | "steps" | "stool";

/** What was written on each day from `since` to `until`; a day without an entry is not there. */
export function dayFacts(
  records: readonly WervelRecord[],
  items: readonly ReportedItem[],
  since: LocalDate,
  until: LocalDate,
): readonly ReportFact[] {
  const wanted = new Set<string>(items);
  const entries = records
    .filter((record): record is Entry => record.kind === "entry" && record.removedAt === undefined)
    .filter(({ item, day }) => wanted.has(item) && day >= since && day <= until)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return [...entries.flatMap((entry) => dayFact(entry) ?? []), ...stoolTimes(entries)];
}

function dayFact({ item, value, day }: Entry): ReportFact | undefined {
  if (value.is === "stool") return { is: "stool-form", day, form: value.form };
  if (value.is !== "number") return undefined;
  if (item === "pain") return { is: "pain", day, painNrs: value.number };
  if (item === "sleep-hours") return { is: "sleep", day, hours: value.number };
  return item === "steps" ? { is: "steps", day, steps: value.number } : undefined;
}

/** How often on each day with stool; a day without it may be a day without a diary. */
function stoolTimes(entries: readonly Entry[]): readonly ReportFact[] {
  const times = new Map<LocalDate, number>();
  for (const { value, day } of entries)
    if (value.is === "stool") times.set(day, (times.get(day) ?? 0) + 1);
  return [...times].map(([day, count]) => ({ is: "stool-times", day, times: count }));
}
