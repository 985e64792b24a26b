import { profileColumns, type TableProfile } from "@wervel/wervel";
import { describe, expect, it } from "vitest";
import {
  type ColumnChoice,
  isColumnTarget,
  linearOf,
  mappingOf,
  newOwnItem,
  ownItemFor,
  suggestChoices,
} from "./column-choice.ts";
import { recallFile, rememberFile } from "./remembered.ts";

const table = profileColumns(
  ["datum", "pijn rug", "pijn nek", "slaap_uren", "alcohol", "opmerking"],
  [
    ["13-2-2026", "4", "2", "6,5", "ja", "lang gereden"],
    ["14-2-2026", "5", "3", "7", "nee", ""],
  ],
);
const answers = { dateForm: "dmy", decimal: "comma" } as const;
const mapped = (profile: TableProfile, choices: readonly ColumnChoice[]) =>
  mappingOf(profile, choices, answers, ({ index }, target) => `${target}:${index}`);
const choice = (
  target: ColumnChoice["target"],
  rest: Partial<ColumnChoice> = {},
): ColumnChoice => ({
  target,
  fileScale: "0-10",
  ownEnds: [0, 10],
  ...rest,
});

describe("the first proposal", () => {
  it("takes one column for back pain, by its name, and keeps words out", () => {
    expect(suggestChoices(table).map(({ target }) => target)).toEqual([
      "date",
      "pain",
      "own-outcome",
      "own-amount",
      "own-yes-no",
      "skip",
    ]);
  });

  it("takes no column for pain when none is called that", () => {
    const nameless = profileColumns(["datum", "a"], [["13-2-2026", "4"]]);
    expect(suggestChoices(nameless)[1]?.target).toBe("own-scale");
  });
});

describe("a mapping", () => {
  it("is made of what the person chose", () => {
    expect(mapped(table, suggestChoices(table))).toMatchObject({
      ok: true,
      value: {
        dateColumn: 0,
        dateForm: "dmy",
        decimal: "comma",
        columns: [
          { target: "pain", scale: { is: "nrs" } },
          { target: "own-outcome:2", scale: { is: "nrs" } },
          { target: "own-amount:3", scale: { is: "amount" } },
          { target: "own-yes-no:4", scale: { is: "yes-no" } },
        ],
      },
    });
  });

  it.each([
    [["skip", "pain"], [{ kind: "no-date" }]],
    [["date", "date", "pain"], [{ kind: "two-dates" }]],
    [["date"], [{ kind: "nothing-kept" }]],
    [["date", "pain", "pain"], [{ kind: "target-twice", target: "pain" }]],
  ] as const)("of %j says what is open", (targets, problems) => {
    const choices = table.columns.map(({ index }) => choice(targets[index] ?? "skip"));
    expect(mapped(table, choices)).toEqual({ ok: false, error: problems });
  });

  it("does not start with a date that can be read two ways", () => {
    const made = mappingOf(
      table,
      suggestChoices(table),
      { dateForm: undefined, decimal: undefined },
      () => "own:x",
    );
    expect(made).toEqual({ ok: false, error: [{ kind: "date-form" }, { kind: "decimal" }] });
  });
});

it.each([
  [choice("pain"), undefined],
  [choice("pain", { fileScale: "1-10" }), { from: [1, 10], to: [0, 10] }],
  [choice("pain", { fileScale: "own", ownEnds: [7, 1] }), { from: [7, 1], to: [0, 10] }],
  [choice("stress", { fileScale: "1-5" }), { from: [1, 5], to: [0, 2] }],
  [choice("steps", { fileScale: "1-5" }), undefined],
] as const)("a scale is a straight line that can be said: %j", (given, line) => {
  expect(linearOf(given)).toEqual(line);
});

it("knows an own item again by its name and kind", () => {
  const column = table.columns[4];
  if (column === undefined) throw new Error("no column");
  const item = newOwnItem(column, "own-yes-no", { id: "a", at: "2026-11-22T10:00:00.000Z" });
  expect(ownItemFor({ ...column, name: "Alcohol" }, "own-yes-no", [item])).toBe(item);
  expect(ownItemFor(column, "own-amount", [item])).toBeUndefined();
});

describe("a file seen before", () => {
  const file = { fingerprint: "datum|pijn", choices: suggestChoices(table), answers };
  const { value } = rememberFile(file, "2026-11-22T10:00:00.000Z");

  it("comes back with all its choices", () => {
    expect(recallFile(value, "datum|pijn", isColumnTarget)).toEqual(file);
  });

  it.each([
    ["another file", value, "datum|slaap"],
    [
      "a choice that no longer exists",
      { ...Object(value), choices: [{ target: "gone" }] },
      "datum|pijn",
    ],
    ["nonsense", 7, "datum|pijn"],
  ])("is not taken for %s", (_, remembered, fingerprint) => {
    expect(recallFile(remembered, fingerprint, isColumnTarget)).toBeUndefined();
  });
});
