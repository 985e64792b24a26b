import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { changesNeeded } from "./kept-test.ts";

const page = readFileSync(new URL("../../../../docs/methods/gut-test.md", import.meta.url), "utf8");
const measures = {
  Shannon: "shannonCollapsed",
  "butyrate producers": "grp_butyrate_core",
  "*Bacteroides*": "g_Bacteroides",
  "*Bifidobacterium*": "g_Bifidobacterium",
  "*Akkermansia*": "g_Akkermansia",
} as const;

it.each(Object.entries(measures))("the page on the method is right about %s", (name, measure) => {
  const row = page.split("\n").find((line) => line.startsWith(`| ${name} |`)) ?? expect.fail();
  const [once = 0, thrice = 0] = row.match(/\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  const needed = (samples: number) => {
    const found = changesNeeded(samples, samples).find((one) => one.measure === measure);
    return found?.times ?? found?.points ?? Number.NaN;
  };
  expect(Math.abs(needed(1) / once - 1)).toBeLessThan(0.03);
  expect(Math.abs(needed(3) / thrice - 1)).toBeLessThan(0.03);
});
