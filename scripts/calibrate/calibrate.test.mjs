import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { broken } from "./report.mjs";

// The short version of every table: fewer simulated people, the same bounds, wider for chance.
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith(".mjs") && !file.endsWith(".test.mjs"),
);
const modules = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ new URL(file, import.meta.url).href)),
);

describe.each(modules.filter(({ run }) => run !== undefined))("the table $name", ({ run }) => {
  it("keeps every bound", { timeout: 120_000 }, async () => {
    const { rows, bounds } = await run(0);
    expect(rows.length).toBeGreaterThan(0);
    expect(bounds.length).toBeGreaterThan(0);
    expect(bounds.filter(broken)).toEqual([]);
  });
});

it("calls no number a broken bound", () => {
  expect(broken({ value: Number.NaN, atMost: 1 })).toBe(true);
  expect(broken({ value: 0.2, atMost: 0.1 })).toBe(true);
  expect(broken({ value: 0.05, atMost: 0.1, atLeast: 0.01 })).toBe(false);
});
