/** Minutes since midnight, in order; a day without any is closed. */
export type OpenSpan = { readonly from: number; readonly until: number };
/** Monday first. */
export type WeekHours = readonly (readonly OpenSpan[])[];

const names: readonly string[] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/**
 * The usual week out of OpenStreetMap's opening hours: `Mo-Fr 08:00-12:00,13:00-17:00; We off`.
 * Later rules win, as they do there. Holidays are left aside; anything else (weeks, months,
 * sunset, "by appointment") is not guessed at.
 *
 * @returns undefined when a part is not understood: then show the text as it is
 */
export function weekHours(text: string): WeekHours | undefined {
  if (text.trim() === "24/7") return names.map(() => [{ from: 0, until: 1440 }]);
  const week: (readonly OpenSpan[])[] = names.map(() => []);
  for (const rule of text.split(";").map((part) => part.trim())) {
    if (rule === "" || /^PH\b/u.test(rule)) continue;
    const read = ruleOf(rule);
    if (read === undefined) return undefined;
    for (const day of read.on) week[day] = read.spans;
  }
  return week;
}

/** Is it open at that moment of the usual week? @param weekday 1 Monday to 7 Sunday */
export function isOpenAt(week: WeekHours, weekday: number, minute: number): boolean {
  const spans = week[weekday - 1] ?? [];
  return spans.some(({ from, until }) => minute >= from && minute < until);
}

const shape =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[A-Za-z,\s-]*?)?\s*((?:\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d[,\s]*)+|off|closed)$/u;

function ruleOf(rule: string) {
  const [, named, hours = ""] = shape.exec(rule) ?? [];
  if (hours === "") return undefined;
  const on = named === undefined ? names.map((_, day) => day) : daysIn(named);
  const spans = /^(?:off|closed)$/u.test(hours) ? [] : spansIn(hours);
  return on === undefined || spans === undefined ? undefined : { on, spans };
}

function daysIn(text: string): readonly number[] | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const named = parts.filter((part) => part !== "PH" && part !== "");
  const ranges = named.map(rangeOf);
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? known.flat() : undefined;
}

/** `Sa-Mo` goes over the weekend. */
function rangeOf(part: string): readonly number[] | undefined {
  const [first = "", last = first] = part.split("-").map((one) => one.trim());
  const [from, until] = [dayNumber(first), dayNumber(last)];
  if (from < 0 || until < 0) return undefined;
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
}

const dayNumber = (name: string): number => names.indexOf(name);

function spansIn(text: string): readonly OpenSpan[] | undefined {
  const spans = [...text.matchAll(/(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)/gu)].map(
    ([, h1, m1, h2, m2]) => ({
      from: Number(h1) * 60 + Number(m1),
      until: Number(h2) * 60 + Number(m2),
    }),
  );
  const fits = spans.every(({ from, until }) => from < until && until <= 1440);
  return fits && spans.length > 0 ? spans : undefined;
}
