import type { LocalDate } from "@wervel/base";
import type { Collector, Place } from "./collector.ts";
import type { Measure } from "./measure.ts";

/** What several rows of one day make: parts add up, readings are averaged, or the first stands. */
type Together = "sum" | "mean" | "first";

/** Gathers the rows of each day of one file, and hands every day over once. */
export function createDaySums(collector: Collector, measure: Measure, together: Together = "sum") {
  const days = new Map<LocalDate, { readonly place: Place; sum: number; count: number }>();
  return {
    add(place: Place, day: LocalDate | undefined, amount: number | undefined, text = "") {
      if (day === undefined) collector.fault(place, "bad-date", text);
      else if (!Number.isFinite(amount)) collector.fault(place, "bad-number", text);
      else if (together !== "first" || !days.has(day)) {
        const { sum = 0, count = 0 } = days.get(day) ?? {};
        days.set(day, { place, sum: sum + Number(amount), count: count + 1 });
      }
    },
    hand() {
      for (const [day, { place, sum, count }] of days)
        collector.day(place, day, measure, together === "mean" ? sum / count : sum);
    },
  };
}
