import { addDays, isoWeekday, type LocalDate, parseLocalDate } from "@wervel/base";

/** The seven days, Monday first, of the week that holds a day. */
export function weekOf(day: LocalDate): readonly LocalDate[] {
  const monday = addDays(day, 1 - isoWeekday(day));
  return Array.from({ length: 7 }, (_, step) => addDays(monday, step));
}

/** The first day of the month that holds a day, or of the one `months` further. */
export function monthStart(day: LocalDate, months = 0): LocalDate {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  const month = String((index % 12) + 1).padStart(2, "0");
  return parseLocalDate(`${year}-${month}-01`) ?? day; // years 0 to 9999 always parse
}

/** Every day of that month, in rows of Monday to Sunday; `undefined` outside the month. */
export function monthRows(day: LocalDate): readonly (readonly (LocalDate | undefined)[])[] {
  const first = monthStart(day);
  const next = monthStart(day, 1);
  const rows: (LocalDate | undefined)[][] = [];
  for (
    let monday = addDays(first, 1 - isoWeekday(first));
    monday < next;
    monday = addDays(monday, 7)
  )
    rows.push(
      Array.from({ length: 7 }, (_, step) => addDays(monday, step)).map((date) =>
        date >= first && date < next ? date : undefined,
      ),
    );
  return rows;
}
