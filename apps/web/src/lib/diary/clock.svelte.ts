import { type LocalDate, localDateAt } from "@wervel/base";
import type { WallTime } from "@wervel/model";

/** The wall clock and the zone of the place where this device says it is. */
export const wallTime = (moment: Date = new Date()): WallTime =>
  `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;

export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where and when something happens now: for entries of a moment. */
export const here = (): { readonly time: WallTime; readonly zone: string } => ({
  time: wallTime(),
  zone: zoneHere(),
});

const checkEveryMs = 30_000;

/**
 * Today's date, which moves on at midnight, after travel and after a phone was asleep.
 * Call while a component is set up.
 */
export function useToday(): { readonly day: LocalDate } {
  let day = $state(localDateAt(Date.now()));
  $effect(() => {
    const look = () => {
      day = localDateAt(Date.now());
    };
    look();
    const timer = setInterval(look, checkEveryMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  });
  return {
    get day() {
      return day;
    },
  };
}
