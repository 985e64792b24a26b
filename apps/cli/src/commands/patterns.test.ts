import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@wervel/base";
import { afterAll, describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { patterns } from "./patterns.ts";

const root = mkdtempSync(join(tmpdir(), "wervel-patterns-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Coffee brings pain a day later; tea does nothing. */
function diaryText(days: number, effect = 2, top = 10): string {
  const random = seededRandom(4);
  const coffee = Array.from({ length: days }, () => Number(random() < 0.4));
  const rows = coffee.map((cup, day) => {
    const pain = Math.round(3 + effect * (coffee[day - 1] ?? 0) + 2 * random());
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return `${date},${(pain * top) / 10},${cup},${Number(random() < 0.3)}`;
  });
  return ["date,pain,coffee,tea", ...rows].join("\n");
}
const wervel = (text: string, options = "") =>
  tryCommand(patterns, text, ["-", ...options.split(" ").filter(Boolean)]);

describe("wervel patterns", () => {
  it("finds what was planted, as JSON with a run record", async () => {
    const { out, code } = await wervel(diaryText(120), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: { kind: "found" },
      findings: [{ factor: "coffee", lag: 1, sign: 1, tier: "pattern", notSeparableFrom: [] }],
      run: { days: 120, painDays: 120, factorsTested: ["coffee", "tea"], factorsSkipped: [] },
    });
  });

  it("speaks in points of the file's own scale", async () => {
    const [ten, hundred] = await Promise.all([
      wervel(diaryText(120), "--json"),
      wervel(diaryText(120, 2, 100), "--json --scale 100"),
    ]);
    const effect = (out: string): number => JSON.parse(out).findings[0].effect;
    expect(effect(hundred.out)).toBeCloseTo(10 * effect(ten.out), 9);
  });

  it("says it in words, never as a cause", async () => {
    const { out } = await wervel(diaryText(120), "--lang en");
    expect(out).toContain("coffee: a day later about");
    expect(out).toContain("does not prove a cause");
    expect((await wervel(diaryText(120))).out).toContain("punten meer pijn");
  });

  it("finds it too early to say", async () => {
    expect((await wervel(diaryText(30), "--lang en")).out).toBe(
      "Too early. 12 more days with a pain score, and we look.\n",
    );
  });

  it("reads a folder of diaries in one go, with their meta and suspects", async () => {
    const folder = join(root, "batch");
    for (const [name, days] of [
      ["ann", 120],
      ["bo", 34],
    ] as const) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "diary.csv"), diaryText(days, 3));
      const factors = ["coffee", "tea"].map((factor) => ({ name: factor, kind: "binary" }));
      writeFileSync(join(folder, name, "meta.json"), JSON.stringify({ outcome: "pain", factors }));
      writeFileSync(join(folder, name, "suspects.json"), name === "bo" ? '{"coffee":1}' : "null");
    }
    const { out } = await tryCommand(patterns, "", [folder, "--batch", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      ann: { findings: [{ factor: "coffee", tier: "pattern" }] },
      bo: {
        findings: [{ factor: "coffee", tier: "first-sign", suspected: true }],
        run: { factorsTested: ["coffee"] },
      },
    });
  });

  it.each([
    ["--outcome rain", 1, "no-such-column"],
    ["--max-lag 9", 2, undefined],
    ["--scale 7", 2, undefined],
    ["--meta nowhere.json", 1, "file"],
  ])("refuses %s with exit code %i", async (options, code, kind) => {
    const refused = await wervel(diaryText(60), `${options} --json`);
    expect(refused.code).toBe(code);
    if (kind !== undefined) expect(JSON.parse(refused.out)).toMatchObject({ error: { kind } });
  });
});
