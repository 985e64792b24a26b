import { type AttributeSpans, createSpans, noteTag, tagGoesOn } from "./tag-bytes.ts";

/** One start tag. It is the same object each time: read it during the call, keep nothing of it. */
export interface ScannedTag extends AttributeSpans {
  readonly bytes: Uint8Array;
  readonly nameFrom: number;
  readonly selfClosing: boolean;
}

export interface TagListener {
  readonly open: (tag: ScannedTag) => void;
  /**
   * Whether the tag whose name starts at `from` may be passed over unread; `to` is the next `<`.
   * Asked before `open`, and only to save time.
   */
  readonly passesOver?: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** A closing tag; not called for a tag that closes itself. */
  readonly close?: (bytes: Uint8Array, from: number, to: number) => void;
  /** A tag that does not end as a tag should; the scan goes on behind it. */
  readonly broken: (line: number) => void;
}

export interface TagScanner {
  readonly push: (chunk: Uint8Array) => void;
  /** What is left open at the end of the bytes is a broken tag. */
  readonly end: () => void;
  /** Line of the tag at hand, from 1. */
  readonly line: () => number;
}

const [lt, gt, slash, bang, query, dash, newline] = [60, 62, 47, 33, 63, 45, 10];
const longestTag = 1 << 20;
type Skip = "comment" | "cdata" | "doctype" | "instruction";
const ends = {
  comment: [45, 45, 62],
  cdata: [93, 93, 62],
  instruction: [63, 62],
} as const;

/**
 * Finds the tags of an XML text that comes in chunks of any size, without a copy of the whole.
 *
 * Kinder than a parser, because real health exports are not well-formed: the document type
 * is skipped unread, control characters are let through, a stray word in a tag is passed over.
 * Assumes an encoding in which ASCII is ASCII (UTF-8, Latin-1), and that no `<` stands inside a
 * tag, as XML demands: so the next `<` is found by a native search, and bytes that no one reads
 * are never looked at one by one. Cost O(bytes).
 */
export function createTagScanner(listener: TagListener): TagScanner {
  const tag = { ...createSpans(), bytes: new Uint8Array(), nameFrom: 0, selfClosing: false };
  const scan: Scan = {
    listener,
    tag,
    room: new Uint8Array(),
    bytes: new Uint8Array(),
    at: 0,
    lines: 0,
    lineEnd: 0,
    skip: undefined,
  };
  return {
    line: () => lineOf(scan),
    push(chunk) {
      takeIn(scan, chunk);
      while (step(scan));
    },
    end() {
      if (scan.at < scan.bytes.length && scan.skip === undefined) breakOff(scan, scan.bytes.length);
    },
  };
}

interface Scan {
  readonly listener: TagListener;
  readonly tag: ReturnType<typeof createSpans> & {
    bytes: Uint8Array;
    nameFrom: number;
    selfClosing: boolean;
  };
  room: Uint8Array;
  bytes: Uint8Array;
  at: number;
  /** Line ends before `lineEnd`, which is the first that is not counted yet. */
  lines: number;
  lineEnd: number;
  skip: Skip | undefined;
}

/** Each line end is looked for once, by a native search. */
function lineOf(scan: Scan): number {
  while (scan.lineEnd < scan.at) {
    scan.lines++;
    scan.lineEnd = placeOf(scan.bytes, newline, scan.lineEnd + 1);
  }
  return scan.lines + 1;
}

/** The end of the bytes when there is none. */
function placeOf(bytes: Uint8Array, byte: number, from: number): number {
  const place = bytes.indexOf(byte, from);
  return place < 0 ? bytes.length : place;
}

function breakOff(scan: Scan, next: number): true {
  scan.listener.broken(lineOf(scan));
  scan.at = next;
  return true;
}

/** A tag without an end would otherwise fill the memory. */
const tooLong = (scan: Scan): boolean =>
  scan.bytes.length - scan.at > longestTag && breakOff(scan, scan.at + 1);

/** @returns false when more bytes are needed */
function step(scan: Scan): boolean {
  if (scan.skip !== undefined && !skipped(scan, scan.skip)) return false;
  if (scan.bytes[scan.at] !== lt) scan.at = placeOf(scan.bytes, lt, scan.at);
  const next = scan.bytes[scan.at + 1];
  if (next === undefined) return false;
  if (next === slash) return closeTag(scan);
  return next === bang || next === query ? special(scan) : openTag(scan);
}

function openTag(scan: Scan): boolean {
  const { tag, bytes, at, listener } = scan;
  const next = placeOf(bytes, lt, at + 1);
  if (next < bytes.length && endsInTag(bytes, next) && listener.passesOver?.(bytes, at + 1, next)) {
    scan.at = next;
    return true;
  }
  const end = noteTag(tag, bytes, at + 1, next);
  if (end === tagGoesOn) return next < bytes.length ? breakOff(scan, next) : tooLong(scan);
  tag.bytes = bytes;
  tag.nameFrom = at + 1;
  tag.selfClosing = bytes[end - 1] === slash;
  listener.open(tag);
  scan.at = next; // what stands between is text
  return true;
}

/** Whether nothing but space stands between the end of a tag and the next `<`. */
function endsInTag(bytes: Uint8Array, next: number): boolean {
  let at = next - 1;
  while ((bytes[at] ?? 0) <= 32) at--;
  return bytes[at] === gt;
}

function closeTag(scan: Scan): boolean {
  const { bytes, at } = scan;
  const end = bytes.indexOf(gt, at);
  if (end < 0) return tooLong(scan);
  scan.listener.close?.(bytes, at + 2, nameEnd(bytes, at + 2, end));
  scan.at = end + 1;
  return true;
}

function special(scan: Scan): boolean {
  const kind = specialAt(scan.bytes, scan.at);
  if (kind === undefined) return false;
  if (kind !== "stray") scan.skip = kind;
  scan.at += kind === "stray" ? 2 : opening[kind];
  return true;
}

/** @returns whether what had to be skipped has ended */
function skipped(scan: Scan, kind: Skip): boolean {
  const { bytes, at } = scan;
  const end = kind === "doctype" ? doctypeEnd(bytes, at) : sequenceEnd(bytes, at, ends[kind]);
  if (end >= 0) scan.at = end;
  else if (kind !== "doctype") scan.at = Math.max(at, bytes.length - 2);
  else if (!tooLong(scan)) return false;
  if (end >= 0 || kind === "doctype") scan.skip = undefined;
  return scan.skip === undefined;
}

const opening = { comment: 4, cdata: 9, doctype: 2, instruction: 2 } as const;

/** What `<!` or `<?` begins; undefined when there are too few bytes to tell. */
function specialAt(bytes: Uint8Array, at: number): Skip | "stray" | undefined {
  if (bytes[at + 1] === query) return "instruction";
  const third = bytes[at + 2];
  if (third === undefined) return undefined;
  if (third === dash) return bytes.length < at + 4 ? undefined : "comment";
  if (third === 91) return bytes.length < at + 9 ? undefined : "cdata";
  return third === 68 || third === 100 ? "doctype" : "stray"; // D or d
}

function sequenceEnd(bytes: Uint8Array, from: number, sequence: readonly number[]): number {
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return at + sequence.length;
  return -1;
}

/**
 * Behind the document type: at its `>`, at `]>`, or at the first element, for the exports
 * whose declarations are cut off.
 */
function doctypeEnd(bytes: Uint8Array, from: number): number {
  let inside = false;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 91) inside = true;
    else if (byte === gt && (!inside || closesList(bytes, from, at))) return at + 1;
    else if (byte === lt && startsName(bytes[at + 1])) return at;
  }
  return -1;
}

function closesList(bytes: Uint8Array, from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && (bytes[at] ?? 0) <= 32) at--;
  return bytes[at] === 93;
}

const startsName = (byte = 0) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

function nameEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && (bytes[at - 1] ?? 0) <= 32) at--;
  return at;
}

/** Lays a chunk behind what was left of the last one, in the same room as long as it fits. */
function takeIn(scan: Scan, chunk: Uint8Array): void {
  lineOf(scan);
  const left = scan.bytes.length - scan.at;
  const needed = left + chunk.length;
  const room = needed <= scan.room.length ? scan.room : new Uint8Array(2 * needed);
  room.set(scan.bytes.subarray(scan.at));
  room.set(chunk, left);
  scan.room = room;
  scan.bytes = room.subarray(0, needed);
  scan.at = 0;
  scan.lineEnd = placeOf(scan.bytes, newline, 0);
}
