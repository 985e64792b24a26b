/** Where the attributes of one tag stand in its bytes. */
export interface AttributeSpans {
  readonly nameTo: number;
  readonly count: number;
  /** Four places per attribute: name from and to, value from and to. */
  readonly places: Int32Array;
}

interface OpenSpans extends AttributeSpans {
  nameTo: number;
  count: number;
}

const mostAttributes = 256;
export const createSpans = (): OpenSpans => ({
  nameTo: 0,
  count: 0,
  places: new Int32Array(4 * mostAttributes),
});

/** The bytes stop before the tag does. */
export const tagGoesOn = -1;

const [lt, gt, slash, equals] = [60, 62, 47, 61];
const isSpace = tableOf([9, 10, 11, 12, 13, 32]);
const endsWord = tableOf([9, 10, 11, 12, 13, 32, 34, 39, lt, gt, slash, equals]);

/**
 * Notes name and attributes of the tag whose name starts at `from`; gives the place of its `>`,
 * or `tagGoesOn`.
 *
 * @param limit the next `<`, where every tag has to end, or the end of the bytes
 */
export function noteTag(spans: OpenSpans, bytes: Uint8Array, from: number, limit: number): number {
  spans.count = 0;
  let at = behind(endsWord, 0, bytes, from, limit);
  spans.nameTo = at;
  for (;;) {
    at = behind(isSpace, 1, bytes, at, limit);
    if (at >= limit) return tagGoesOn;
    const byte = bytes[at];
    if (byte === gt) return at;
    at = byte === slash ? at + 1 : noteAttribute(spans, bytes, at, limit);
  }
}

/** @returns the place behind it, or the limit when it goes on */
function noteAttribute(spans: OpenSpans, bytes: Uint8Array, from: number, limit: number): number {
  const nameTo = behind(endsWord, 0, bytes, from, limit);
  let at = behind(isSpace, 1, bytes, nameTo, limit);
  if (at >= limit) return limit;
  if (bytes[at] !== equals) return Math.max(at, from + 1); // a word without a value
  at = behind(isSpace, 1, bytes, at + 1, limit);
  if (at >= limit) return limit;
  const quote = bytes[at] ?? 0;
  if (quote !== 34 && quote !== 39) return at;
  const close = quoteEnd(bytes, at + 1, limit, quote);
  if (close >= limit) return limit;
  keep(spans, from, nameTo, at + 1, close);
  return close + 1;
}

const short = 48;

/** Most values are short; the device's own description is not, and a native search is faster. */
function quoteEnd(bytes: Uint8Array, from: number, limit: number, quote: number): number {
  const near = Math.min(limit, from + short);
  let at = from;
  while (at < near && bytes[at] !== quote) at++;
  if (at < near || near === limit) return at;
  const far = bytes.indexOf(quote, at);
  return far < 0 ? limit : far;
}

function keep(spans: OpenSpans, nameFrom: number, nameTo: number, from: number, to: number): void {
  if (spans.count === mostAttributes) return;
  const place = 4 * spans.count++;
  spans.places[place] = nameFrom;
  spans.places[place + 1] = nameTo;
  spans.places[place + 2] = from;
  spans.places[place + 3] = to;
}

function behind(
  table: Uint8Array,
  while_: 0 | 1,
  bytes: Uint8Array,
  from: number,
  limit: number,
): number {
  let at = from;
  while (at < limit && table[bytes[at] ?? 0] === while_) at++;
  return at;
}

function tableOf(members: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const member of members) table[member] = 1;
  return table;
}

/** The place of an attribute by its name in bytes; -1 when it is not there. */
export function attributeAt(
  { places, count }: AttributeSpans,
  bytes: Uint8Array,
  name: Uint8Array,
): number {
  for (let place = 0; place < 4 * count; place += 4) {
    const from = places[place] ?? 0;
    if ((places[place + 1] ?? 0) - from === name.length && sameBytes(bytes, from, name))
      return place;
  }
  return -1;
}

export function sameBytes(bytes: Uint8Array, from: number, other: Uint8Array): boolean {
  for (let index = 0; index < other.length; index++)
    if (bytes[from + index] !== other[index]) return false;
  return true;
}
