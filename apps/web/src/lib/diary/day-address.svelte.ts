import { type LocalDate, parseLocalDate } from "@wervel/base";
import { browser } from "$app/environment";
import { page } from "$app/state";

/** The day in the address (`?d=2026-11-19`), or today; a prerendered page knows no address. */
export function useDayInAddress(today: { readonly day: LocalDate }): { readonly day: LocalDate } {
  const day = $derived.by(() => {
    const asked = browser ? parseLocalDate(page.url.searchParams.get("d") ?? "") : undefined;
    return asked !== undefined && asked <= today.day ? asked : today.day;
  });
  return {
    get day() {
      return day;
    },
  };
}
