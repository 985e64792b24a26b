import { parseLocalDate } from "@wervel/base";
import { type Entry, formatArchive, parseArchive } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDiary } from "../example-diary.ts";
import { readDailyCsv, readDelimited } from "../index.ts";
import { dailyCsv, diaryFileName, entriesCsv } from "./diary-csv.ts";
import { readableDiary } from "./readable-diary.ts";
import { reminderCalendar } from "./reminder-calendar.ts";
import { compareArchive, mergeArchive } from "./restore.ts";

const until = parseLocalDate("2026-11-21");
if (until === undefined) throw new Error("a real day");
const { records } = exampleDiary({ until });
const entries = records.filter((record): record is Entry => record.kind === "entry");
const own = records.filter((record) => record.kind === "own-item");
const writtenAt = "2026-11-22T10:00:00.000Z";
const note = (text: string): Entry => ({
  id: "note-1",
  kind: "entry",
  item: "note",
  day: until,
  value: { is: "text", text },
  notedAt: writtenAt,
  changedAt: writtenAt,
});

describe("a year as an archive", () => {
  it("comes back byte for byte", () => {
    const written = formatArchive(records, writtenAt);
    const read = parseArchive(written);
    expect(read.ok && formatArchive(read.value.records, writtenAt)).toBe(written);
  });

  it("merges with itself to itself, in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...records]), (part) => {
        const merged = formatArchive(mergeArchive(part, records), writtenAt);
        expect(merged).toBe(formatArchive(records, writtenAt));
        expect(formatArchive(mergeArchive(records, part), writtenAt)).toBe(merged);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the later of two edits, whichever side it is on", () => {
    const early = note("early");
    const late = { ...note("late"), changedAt: "2026-11-23T10:00:00.000Z" };
    expect(mergeArchive([early], [late])).toEqual([late]);
    expect(mergeArchive([late], [early])).toEqual([late]);
  });

  it("says what a copy holds before anything is written", () => {
    expect(compareArchive([note("x")], [note("x"), ...own])).toEqual({
      same: 1,
      onlyInFile: 0,
      onlyHere: 1,
      different: 0,
    });
  });
});

describe("a year as tables", () => {
  it("reads back as the days it was", () => {
    const read = readDailyCsv(dailyCsv(entries, own));
    expect(read.issues).toEqual([]);
    const pains = entries.filter(({ item }) => item === "pain").length;
    const column = read.table?.columns.find(({ name }) => name === "pain");
    expect([...(column?.values ?? [])].filter((value) => !Number.isNaN(value))).toHaveLength(pains);
  });

  it("has one row per entry and keeps notes with commas, quotes and line breaks", () => {
    const text = entriesCsv([note('stairs, "twice"\nand back')], () => "note");
    expect(text).toContain('"stairs, ""twice""\nand back"');
  });

  const beginnings = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
  const told = (begin: string) => `${begin}HYPERLINK("http://x","y")`;

  it.each(beginnings)(
    "does not let a spreadsheet run what begins with %j, in any column",
    (begin) => {
      const text = told(begin);
      const entry = { ...note(text), id: text, item: `own:${text}` } as const;
      const cells = readDelimited(entriesCsv([entry], () => text)).rows.flatMap((row) => row.cells);
      expect(cells.filter((cell) => beginnings.some((sign) => cell.startsWith(sign)))).toEqual([]);
      expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(3); // id, name and value
    },
  );

  it("does so with the names of columns too", () => {
    const [first] = own;
    if (first === undefined) throw new Error("the example has an own item");
    const id = told("=");
    const item = `own:${id}` as const;
    const value = { is: "number", number: 3 } as const;
    const table = dailyCsv([{ ...note(""), item, value }], [{ ...first, id, scale: "nrs" }]);
    const [header] = readDelimited(table).rows;
    expect(header?.cells.some((cell) => cell.startsWith("="))).toBe(false);
  });

  it.each(beginnings)("keeps %j as it was written in the archive", (begin) => {
    const written = formatArchive([note(told(begin))], writtenAt);
    const read = parseArchive(written);
    expect(read.ok && read.value.records).toEqual([note(told(begin))]);
  });

  it("sorts by date in a folder", () => {
    expect(diaryFileName({ sort: "archive", day: until })).toBe("2026-11-21-wervel-archief.json");
  });
});

describe("the readable file", () => {
  const html = readableDiary(
    [note("<script>alert(1)</script>")],
    () => ({ title: "<b>", under: "&" }),
    {
      language: "nl",
      writtenAt,
    },
  );

  it("holds no script and asks nothing of a network", () => {
    expect(html).not.toMatch(/<script|https?:|src=/u);
    expect(html).toContain("&lt;b&gt;");
  });

  it("leaves out what was removed", () => {
    const removed = { ...note("gone"), removedAt: writtenAt };
    const file = readableDiary([removed], () => ({ title: "gone", under: "" }), {
      language: "en",
      writtenAt,
    });
    expect(file).not.toContain("gone");
  });
});

it("reminds at the same time on the clock, in summer and in winter", () => {
  const file = reminderCalendar({
    from: until,
    time: "20:00",
    title: "Wervel: hoe was je rug, vandaag?",
    id: "daily",
    stamp: writtenAt,
  });
  expect(file).toContain("DTSTART:20261121T200000\r\n"); // no Z and no zone: it floats
  expect(file).toContain("SUMMARY:Wervel: hoe was je rug\\, vandaag?");
  expect(file.split("\r\n").every((line) => line.length <= 75)).toBe(true);
});
