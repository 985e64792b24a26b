import { describe, expect, it } from "vitest";
import { longToWide } from "./long-table.ts";

const columns = { date: 0, name: 1, value: 2 };
const wide = (...lines: readonly (readonly [string, string, string])[]) =>
  longToWide(
    lines.map((cells, at) => ({ line: at + 2, cells })),
    columns,
    "dmy",
  ).rows.map(({ cells }) => cells);

describe("A line for each thing noted becomes a line for each day", () => {
  it("averages what was noted several times, also with a comma for decimals", () => {
    const day = "02-06-2026";
    expect(wide([day, "Pain", "4,5"], [day, "Pain", "3"])).toEqual([["2026-06-02", "3.75"]]);
  });

  it("leaves numbers as written while nothing tells what 1,234 means", () => {
    expect(wide(["02-06-2026", "Steps", "1,234"])).toEqual([["2026-06-02", "1,234"]]);
  });

  it.each(["n/a", "-"])("takes %s for nothing, never for a tick or a zero", (nothing) => {
    const rows = wide(["02-06-2026", "Pain", "4"], ["03-06-2026", "Pain", nothing]);
    expect(rows).toEqual([["2026-06-02", "4"]]);
  });

  it("takes a name that never has a value for a tick", () => {
    expect(wide(["02-06-2026", "Coffee", ""])).toEqual([["2026-06-02", "yes"]]);
  });

  it("takes no value for no answer where the name has values elsewhere", () => {
    const day = "02-06-2026";
    const rows = wide([day, "Pain", "4"], [day, "Pain", ""], ["03-06-2026", "Pain", ""]);
    expect(rows).toEqual([["2026-06-02", "4"]]);
  });
});
