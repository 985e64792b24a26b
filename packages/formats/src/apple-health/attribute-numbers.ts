const [space, plus, dash, dot, zero, colon] = [32, 43, 45, 46, 48, 58];

/** A plain decimal such as `-12.5`; NaN for anything else, an exponent included. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  const start = bytes[from] === dash ? from + 1 : from;
  let point = start;
  while (point < to && bytes[point] !== dot) point++;
  const decimals = Math.max(0, to - point - 1);
  if (point - start + decimals < 1) return Number.NaN;
  const whole = digitsIn(bytes, start, point, 0);
  const value = digitsIn(bytes, point + 1, to, whole) / 10 ** decimals;
  return start === from ? value : -value;
}

function digitsIn(bytes: Uint8Array, from: number, to: number, before: number): number {
  let value = before;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Two digits; NaN for anything else, which makes NaN of all that is made of it. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - zero;
  const ones = (bytes[at + 1] ?? 0) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const lastDay = { key: 0, seconds: 0 };

/** Seconds since 1970 in UTC of `2026-03-29 09:12:44 +0200`; NaN for anything else. */
export function momentIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 25 || !hasMarks(bytes, from)) return Number.NaN;
  const year = pair(bytes, from) * 100 + pair(bytes, from + 2);
  const day = dayStart(year, pair(bytes, from + 5), pair(bytes, from + 8));
  const hour = pair(bytes, from + 11);
  const minute = pair(bytes, from + 14);
  const clock = hour * 3600 + minute * 60 + pair(bytes, from + 17);
  const offset = pair(bytes, from + 21) * 3600 + pair(bytes, from + 23) * 60;
  const fits = hour < 24 && minute < 60 && offset <= 50_400;
  return fits ? day + clock - (bytes[from + 20] === dash ? -offset : offset) : Number.NaN;
}

/** `-` in the date, `:` in the time, a sign before the offset, and spaces between. */
const hasMarks = (bytes: Uint8Array, from: number): boolean =>
  bytes[from + 4] === dash &&
  bytes[from + 7] === dash &&
  bytes[from + 10] === space &&
  bytes[from + 13] === colon &&
  bytes[from + 16] === colon &&
  bytes[from + 19] === space &&
  (bytes[from + 20] === plus || bytes[from + 20] === dash);

/** Most records follow one of the same day, so the calendar is asked once a day. */
function dayStart(year: number, month: number, day: number): number {
  const key = year * 10_000 + month * 100 + day;
  if (key !== lastDay.key) {
    lastDay.seconds = calendarSeconds(year, month, day);
    lastDay.key = key;
  }
  return lastDay.seconds;
}

function calendarSeconds(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900;
  return real ? date.getTime() / 1000 : Number.NaN;
}
