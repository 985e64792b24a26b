import { dateOfEpochDay } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DailyTable, parseDailyCsv, readDailyCsv } from "./daily-csv.ts";

const issuesOf = (text: string) => {
  const parsed = parseDailyCsv(text);
  return parsed.ok ? [] : parsed.error;
};
const valuesOf = (text: string, name: string) => {
  const parsed = parseDailyCsv(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return [...(parsed.value.columns.find((column) => column.name === name)?.values ?? [])];
};

describe("a daily CSV", () => {
  it("becomes one value per calendar day, gaps and empty cells missing", () => {
    const text = "date,pain,steps\n2026-03-28,4,900\n2026-03-31,,1200\n2026-03-29,0,\n";
    expect(parseDailyCsv(text)).toEqual({
      ok: true,
      value: {
        from: "2026-03-28",
        to: "2026-03-31",
        days: 4, // the night in between lost an hour, not a day
        rows: 3,
        columns: [
          { name: "pain", values: new Float64Array([4, 0, Number.NaN, Number.NaN]) },
          { name: "steps", values: new Float64Array([900, Number.NaN, Number.NaN, 1200]) },
        ],
        textColumns: [],
      } satisfies { [K in keyof DailyTable]: unknown },
    });
  });

  it.each([
    ["date,pain\r\n2026-01-01,3\r\n", 3],
    ["\uFEFFDate;pain\n2026-01-01;3,5", 3.5],
    ["Datum\tpain\n2026-01-01\t-1e1", -10],
    ['date,"pain"\r2026-01-01,"3.25"', 3.25],
    ["date,pain\n2026-01-01,ja", 1],
    ["date,pain\n2026-01-01,FALSE", 0],
    ["date,pain\n\n2026-01-01, .5 \n\n", 0.5],
    ["date,pain\n2026-01-01,NA", Number.NaN],
    ["date,pain\n2026-01-01", Number.NaN],
  ])("written as %j has pain %d", (text, pain) => expect(valuesOf(text, "pain")).toEqual([pain]));

  it.each([
    ["", [{ kind: "empty-file" }]],
    ["date,pain\n", [{ kind: "empty-file" }]],
    ["day,pain\n2026-01-01,3", [{ kind: "no-date-column", line: 1, got: ["day", "pain"] }]],
    ["date,a,a\n2026-01-01,3,4", [{ kind: "duplicate-column", line: 1, name: "a" }]],
    ["date,a\n2026-02-30,3", [{ kind: "bad-date", line: 2, text: "2026-02-30" }]],
    ["date,a\n,3", [{ kind: "bad-date", line: 2, text: "" }]],
    [
      "date,a\n2026-01-02,3\n2026-01-01,4\n2026-01-02,5",
      [{ kind: "duplicate-date", line: 4, date: "2026-01-02", firstLine: 2 }],
    ],
    [
      "date,a\n2026-01-01,3\n\n2026-01-02,3x",
      [{ kind: "bad-number", line: 4, column: "a", text: "3x" }],
    ],
    [
      'date,a\n2026-01-01,"2,001"\n2026-01-02,3', // a thousand or a decimal: we do not guess
      [{ kind: "bad-number", line: 2, column: "a", text: "2,001" }],
    ],
    [
      "date,a\n2026-01-01,1e999\n2026-01-02,3",
      [{ kind: "bad-number", line: 2, column: "a", text: "1e999" }],
    ],
    ["date,a\n2026-01-01,3,9", [{ kind: "too-many-cells", line: 2, got: 3, needed: 2 }]],
    ["date,a\n1926-01-01,3\n2026-01-01,3", [{ kind: "too-many-days", days: 36_526, most: 36_525 }]],
  ])("written as %j is refused with its lines", (text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  it("names a quote that never closes by its line", () => {
    expect(issuesOf('date,a\n2026-01-01,3\n2026-01-02,"3')).toContainEqual({
      kind: "loose-quote",
      line: 3,
    });
  });

  it("counts lines of the file when a note runs over several", () => {
    const text = 'date,note,a\n2026-01-01,"two\nlines, ""quoted""",1\n2026-01-32,x,2';
    expect(issuesOf(text)).toEqual([{ kind: "bad-date", line: 4, text: "2026-01-32" }]);
  });

  it("sets a column of words aside instead of refusing the file", () => {
    const parsed = parseDailyCsv("date,note,a\n2026-01-01,slept badly,1\n2026-01-02,,2");
    expect(parsed).toMatchObject({ ok: true, value: { textColumns: ["note"], days: 2 } });
  });

  it("keeps the good rows when asked to read what can be read", () => {
    const { table, issues } = readDailyCsv(
      "date,a\n2026-01-01,1\nlater,2\n2026-01-03,x\n2026-01-01,9",
    );
    expect(table?.columns[0]?.values).toEqual(new Float64Array([1, Number.NaN, Number.NaN]));
    expect(issues.map(({ kind }) => kind)).toEqual(["bad-date", "bad-number", "duplicate-date"]);
  });

  it("reads the days from the column and in the form that a person points out", () => {
    const { table } = readDailyCsv("Dag;pijn\n31-12-2025;2,5\n1-1-2026;3", {
      dateColumn: "Dag",
      readDate: (text) => {
        const [day = "", month = "", year = ""] = text.split("-");
        return dateOfEpochDay(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
      },
    });
    expect(table).toMatchObject({ from: "2025-12-31", to: "2026-01-01" });
  });
});

const anyDiary = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 0, max: 4_000 }),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  ),
  { selector: ([day]) => day, minLength: 1, maxLength: 60 },
);
const write = (rows: readonly (readonly [number, number | null])[]) =>
  `date,pain\n${rows.map(([day, pain]) => `${dateOfEpochDay(day)},${pain ?? "NA"}`).join("\n")}`;

describe("any diary", () => {
  it("reads back to the very numbers that were written", () => {
    fc.assert(
      fc.property(anyDiary, (rows) => {
        const values = valuesOf(write(rows), "pain");
        const first = Math.min(...rows.map(([day]) => day));
        for (const [day, pain] of rows)
          expect(values[day - first]).toBe(pain === 0 ? 0 : (pain ?? Number.NaN));
        expect(values.filter((value) => !Number.isNaN(value))).toHaveLength(
          rows.filter(([, pain]) => pain !== null).length,
        );
      }),
    );
  });

  it("means the same whatever the order of its rows", () => {
    fc.assert(
      fc.property(anyDiary, (rows) => {
        expect(parseDailyCsv(write(rows.toReversed()))).toEqual(parseDailyCsv(write(rows)));
      }),
    );
  });
});

describe("any text at all", () => {
  const shards = fc.constantFrom(
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "date",
    "2026-01-01",
    "a",
    "1",
    "é",
    " ",
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(shards, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("is either read or refused with a reason, never a crash", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseDailyCsv(text);
        if (!parsed.ok) expect(parsed.error.length).toBeGreaterThan(0);
        else
          for (const { values } of parsed.value.columns)
            expect(values).toHaveLength(parsed.value.days);
      }),
      { numRuns: 2_000 },
    );
  });
});
