import { existsSync, readFileSync } from "node:fs";
import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "../delimited.ts";
import { profileColumns } from "./column-profile.ts";
import { onLine, readCell } from "./column-reading.ts";
import { detectDateForms, readDate } from "./date-form.ts";
import { detectDecimalSign, readNumber } from "./decimal-sign.ts";
import { detectEncoding } from "./encoding.ts";
import { type ImportMapping, previewImport } from "./preview.ts";
import { headerFingerprint, scalesFor, suggestLinear } from "./suggestion.ts";

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const today = day("2026-11-22");

describe("the encoding", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  it.each([
    ["plain letters", bytes(0x64, 0x61, 0x67), "utf-8"],
    ["é in UTF-8", bytes(0xc3, 0xa9), "utf-8"],
    ["é from an old spreadsheet", bytes(0x67, 0xe9, 0x6e), "windows-1252"],
    ["a UTF-16 mark", bytes(0xff, 0xfe, 0x64, 0), "utf-16le"],
    ["UTF-16 without a mark", bytes(0x64, 0, 0x61, 0), "utf-16le"],
    ["a UTF-8 sequence that stops half-way", bytes(0x64, 0xc3), "windows-1252"],
    ["an overlong sequence", bytes(0xc0, 0xaf), "windows-1252"],
    ["nothing", bytes(), "utf-8"],
  ])("of %s", (_, input, encoding) => expect(detectEncoding(input)).toBe(encoding));

  it("is UTF-8 for every text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(detectEncoding(new TextEncoder().encode(text))).toBe("utf-8");
      }),
    );
  });
});

describe("a date", () => {
  it.each([
    ["22-11-2026", "dmy", "2026-11-22"],
    ["1/2/2026", "dmy", "2026-02-01"],
    ["1/2/2026", "mdy", "2026-01-02"],
    ["2026-11-22T08:05:00Z", "ymd", "2026-11-22"],
    ["22.11.26 08:05", "dmy", "2026-11-22"],
    ["20261122", "ymd", "2026-11-22"],
    ["zo 22 nov. 2026", "dmy", "2026-11-22"],
    ["November 22, 2026", "dmy", "2026-11-22"],
    ["46348", "excel", "2026-11-22"],
    ["31-2-2026", "dmy", undefined],
    ["22-11-2026", "mdy", undefined],
    ["gisteren", "dmy", undefined],
  ] as const)("%s read as %s is %s", (text, form, date) => {
    expect(readDate(text, form)).toBe(date);
  });

  it("is asked for when days and months can be swapped", () => {
    expect(detectDateForms(["01-02-2026", "03-04-2026"])).toEqual({
      forms: ["dmy", "mdy"],
      telling: "01-02-2026",
    });
  });

  it("is not asked for when one cell decides", () => {
    expect(detectDateForms(["01-02-2026", "13-04-2026"]).forms).toEqual(["dmy"]);
  });

  it("is not asked for when both readings agree", () => {
    expect(detectDateForms(["01-01-2026", "02-02-2026"]).forms).toEqual(["dmy"]);
  });

  it("is read back from every form in which it can be written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = addDays(day("1975-01-01"), days);
        const [year, month, dayOfMonth] = date.split("-");
        expect(readDate(`${dayOfMonth}-${month}-${year}`, "dmy")).toBe(date);
        expect(readDate(`${Number(month)}/${Number(dayOfMonth)}/${year}`, "mdy")).toBe(date);
        expect(readDate(`${year}${month}${dayOfMonth}`, "ymd")).toBe(date);
      }),
    );
  });
});

describe("the decimal sign", () => {
  it.each([
    [["6,5", "7"], { sign: "comma", sure: true }],
    [["6.5", "7"], { sign: "point", sure: true }],
    [["7", "8"], { sign: "point", sure: true }],
    [["1,234"], { sign: "point", sure: false }],
    [["1,234", "6,5"], { sign: "comma", sure: true }],
    [["1.234,5"], { sign: "comma", sure: true }],
    [["6,5", "6.5"], { sign: "point", sure: false }],
  ] as const)("of %j is %j", (cells, guess) => expect(detectDecimalSign(cells)).toEqual(guess));

  it.each([
    ["6,5", "comma", 6.5],
    ["1.234,5", "comma", 1234.5],
    ["1 234", "comma", 1234],
    ["−3", "point", -3],
    ["1e3", "point", 1000],
    ["6,5", "point", undefined],
    ["12,34", "point", undefined],
    ["7 uur", "comma", undefined],
    ["1e999", "point", undefined],
    [",", "comma", undefined],
  ] as const)("%s with a decimal %s is %s", (cell, sign, value) => {
    expect(readNumber(cell, sign)).toBe(value);
  });

  it("never changes a number that was written with it", () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x.toFixed(2));
    fc.assert(
      fc.property(numbers, (text) => {
        expect(readNumber(text, "point")).toBe(Number(text));
        expect(readNumber(text.replace(".", ","), "comma")).toBe(Number(text));
      }),
    );
  });
});

describe("a cell", () => {
  const percent = { scale: { is: "nrs" }, linear: { from: [0, 100], to: [0, 10] } } as const;

  it.each([
    ["4", { scale: { is: "nrs" } }, { is: "number", number: 4 }],
    ["55", percent, { is: "number", number: 5.5 }],
    [
      "10",
      { scale: { is: "nrs" }, linear: { from: [1, 10], to: [0, 10] } },
      { is: "number", number: 10 },
    ],
    [
      "5",
      { scale: { is: "nrs" }, linear: { from: [1, 5], to: [10, 0] } },
      { is: "number", number: 0 },
    ],
    ["ja", { scale: { is: "yes-no" } }, { is: "yes-no", yes: true }],
    ["lang gereden", { scale: { is: "text" } }, { is: "text", text: "lang gereden" }],
  ] as const)("%s is read on its scale", (cell, reading, value) => {
    expect(readCell(cell, reading, "point")).toEqual({ ok: true, value });
  });

  it.each([
    ["11", { scale: { is: "nrs" } }, { kind: "outside", value: 11, low: 0, high: 10 }],
    ["101", percent, { kind: "outside", value: 101, low: 0, high: 100 }],
    ["veel", { scale: { is: "nrs" } }, { kind: "not-a-number" }],
    ["2", { scale: { is: "yes-no" } }, { kind: "not-yes-or-no" }],
  ] as const)("%s is left out and says why", (cell, reading, error) => {
    expect(readCell(cell, reading, "point")).toEqual({ ok: false, error });
  });

  it("keeps its order on any rising line", () => {
    const at = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(at, at, (a, b) => {
        const line = { from: [0, 100], to: [0, 10] } as const;
        if (a <= b) expect(onLine(a, line)).toBeLessThanOrEqual(onLine(b, line));
      }),
    );
  });
});

const mapping: ImportMapping = {
  dateColumn: 0,
  dateForm: "dmy",
  decimal: "comma",
  columns: [
    { index: 1, name: "pijn rug", target: "pain", scale: { is: "nrs" } },
    { index: 2, name: "slaap_uren", target: "sleep-hours", scale: { is: "amount", max: 24 } },
  ],
};
const preview = (text: string) => {
  const { rows } = readDelimited(text);
  return previewImport(rows.slice(1), mapping, { columnCount: rows[0]?.cells.length ?? 0, today });
};

describe("a preview", () => {
  const header = "datum;pijn rug;slaap_uren\n";

  it("keeps what can be kept and names every row and cell that cannot", () => {
    const { days, ...rest } = preview(
      `${header}21-11-2026;4;6,5\n20-11-2026;n.b.;7\n32-11-2026;3;8\n21-11-2026;9;9\n` +
        ";2;2\n1-1-2027;1;1\n19-11-2026;11;8\n18-11-2026;;\n17-11-2026;3;8;9\n",
    );
    expect(days.map((each) => each.day)).toEqual(["2026-11-19", "2026-11-20", "2026-11-21"]);
    expect(days[2]?.values).toEqual([
      { target: "pain", value: { is: "number", number: 4 } },
      { target: "sleep-hours", value: { is: "number", number: 6.5 } },
    ]);
    expect(rest).toEqual({
      rejected: [
        { line: 4, kind: "bad-date", text: "32-11-2026" },
        { line: 5, kind: "day-twice", day: "2026-11-21", firstLine: 2 },
        { line: 6, kind: "no-date" },
        { line: 7, kind: "future", day: "2027-01-01" },
        { line: 10, kind: "too-many-cells", got: 4, needed: 3 },
      ],
      leftOut: [
        {
          line: 8,
          column: "pijn rug",
          text: "11",
          issue: { kind: "outside", value: 11, low: 0, high: 10 },
        },
      ],
      emptyDays: 1,
      emptyCells: 3,
    });
  });

  it("never makes a zero of an empty cell", () => {
    const blank = fc.constantFrom("", "-", "n.b.", "NaN", " ", "?");
    fc.assert(
      fc.property(fc.array(blank, { minLength: 1, maxLength: 20 }), (cells) => {
        const rows = cells.map((cell, index) => `${index + 1}-1-2026;${cell};`).join("\n");
        expect(preview(header + rows)).toMatchObject({ days: [], emptyDays: cells.length });
      }),
    );
  });

  it("counts every row once: kept, empty or rejected", () => {
    const cell = fc.constantFrom(
      "1",
      "11",
      "x",
      "",
      "1-2-2026",
      "3-2-2026",
      "2,5",
      '"',
      "2030-01-01",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 }), (table) => {
        const rows = table.map((cells, index) => ({ line: index + 2, cells }));
        const { days, rejected, emptyDays } = previewImport(rows, mapping, {
          columnCount: 3,
          today,
        });
        expect(days.length + rejected.length + emptyDays).toBe(rows.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("survives any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { rows } = readDelimited(text);
        const cells = rows.map((row) => row.cells);
        profileColumns(cells[0] ?? [], cells.slice(1));
        expect(preview(text).days.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("columns", () => {
  it("are recognised by their cells", () => {
    const { columns } = profileColumns(
      ["datum", "pijn", "stappen", "alcohol", "opmerking", "leeg"],
      [
        ["1-2-2026", "4", "20500", "ja", "lang gereden", ""],
        ["13-2-2026", "n.b.", "30100", "nee", "", "-"],
      ],
    );
    expect(columns.map(({ looksLike }) => looksLike)).toEqual([
      "date",
      "number",
      "number", // five digits, but nothing says that these are a spreadsheet's days
      "yes-no",
      "text",
      "empty",
    ]);
    expect([...(columns[1]?.missing ?? [])]).toEqual([["n.b.", 1]]);
  });

  it("offer the scale that fits first", () => {
    const [profile] = profileColumns(["pijn"], [["40"], ["75"]]).columns;
    if (profile === undefined) throw new Error("no column");
    expect(scalesFor(profile)[0]).toBe("amount");
    expect(suggestLinear([40, 75], { is: "nrs" })).toEqual({ from: [0, 100], to: [0, 10] });
    expect(suggestLinear([1, 10], { is: "nrs" })).toBeUndefined();
  });

  it("of the same file next month have the same fingerprint", () => {
    expect(headerFingerprint([" Datum", "Pijn"])).toBe(headerFingerprint(["datum", "pijn "]));
  });
});

/** Days in the shape of a long real diary: sparse scores, many columns, counts and minutes. */
function sparseDiary(days: number): string {
  const line = (index: number) =>
    [
      addDays(day("2015-11-25"), index),
      index % 3 === 0 ? (2 + (index % 7) / 2).toFixed(1) : "",
      index % 5 === 0 ? "3.0" : "",
      index % 4 === 1 ? "15.0" : "",
      `${1_000 + ((index * 37) % 9_000)}`,
    ].join(",");
  return [
    "date,pain_knees,pain_low_back,sport_minutes,fitbit_steps",
    ...Array.from({ length: days }, (_, index) => line(index)),
  ].join("\n");
}

function bringIn(text: string, painColumn: string) {
  const { rows } = readDelimited(text);
  const [header, ...body] = rows;
  const names = header?.cells ?? [];
  const profile = profileColumns(
    names,
    body.map((row) => row.cells),
  );
  const [form] = profile.columns[0]?.dates.forms ?? [];
  if (form === undefined) throw new Error("no date column");
  const columns = profile.columns.slice(1).filter(({ looksLike }) => looksLike !== "empty");
  return previewImport(
    body,
    {
      dateColumn: 0,
      dateForm: form,
      decimal: profile.decimal.sign,
      columns: columns.map(({ index, name }) => ({
        index,
        name,
        target: name,
        scale: name === painColumn ? { is: "nrs" } : { is: "amount", max: 1e6 },
      })),
    },
    { columnCount: names.length, today },
  );
}

it("brings in four sparse years without a fault", () => {
  const { days, rejected, leftOut } = bringIn(sparseDiary(1_400), "pain_knees");
  expect(days).toHaveLength(1_400);
  expect([...rejected, ...leftOut]).toEqual([]);
});

const real = new URL(
  "../../../../../shared/data/diaries/myaiguide_p1_2015_2019.csv",
  import.meta.url,
);

it.skipIf(!existsSync(real))("brings in a real diary of four years whole", () => {
  const text = readFileSync(real, "utf8");
  const { days, rejected, leftOut } = bringIn(text, "pain_knees");
  expect(days.length).toBeGreaterThan(1_000);
  expect(
    days.flatMap(({ values }) => values.filter(({ target }) => target === "pain_knees")).length,
  ).toBeGreaterThan(500);
  expect([...rejected, ...leftOut]).toEqual([]);
});
