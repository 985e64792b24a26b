import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { experiment } from "./experiment.ts";

const planned = (options = "") =>
  tryCommand(
    experiment,
    "",
    `plan --start 2026-03-02 --seed 4 --json ${options}`.trim().split(" "),
  );

type Block = { readonly from: string; readonly until: string; readonly arm: string };

const dateText = (day: number) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);

/** A diary that lies two points lower in the blocks with. */
const diaryOf = (blocks: readonly Block[], days: number) =>
  [
    "date,pain",
    ...Array.from({ length: days }, (_, day) => {
      const date = dateText(day);
      const block = blocks.find(({ from, until }) => from <= date && date <= until);
      return `${date},${(block?.arm === "with" ? 3 : 5) + (day % 3)}`;
    }),
  ].join("\n");

async function analysed(days: number, change: (plan: string) => string = (text) => text) {
  const { out } = await planned();
  const { blocks } = JSON.parse(out);
  const folder = await mkdtemp(join(tmpdir(), "wervel-"));
  const path = join(folder, "plan.json");
  await writeFile(path, change(out));
  return tryCommand(experiment, diaryOf(blocks, days), ["analyse", "-", "--plan", path, "--json"]);
}

it("plans sixteen blocks of a week, and the power table with it", async () => {
  const { out } = await planned();
  const answer = JSON.parse(out);
  expect(answer.blocks).toHaveLength(16);
  expect(answer.power).toContainEqual({ points: 1.5, share: 0.84 });
  expect((await planned()).out).toBe(out);
});

it("simulates the power of a plan that has no table", async () => {
  const { power } = JSON.parse((await planned("--pairs 6 --block 7")).out);
  expect(power).toHaveLength(3);
});

it("reads what came out", async () => {
  const { out } = await analysed(112);
  expect(JSON.parse(out)).toMatchObject({
    verdict: "lower",
    p: 2 / 256,
    pairsUsed: 8,
    pairsDropped: [],
    unaltered: true,
  });
});

it("keeps the result sealed until the end", async () => {
  const { code, out } = await analysed(60);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({ error: { kind: "not-finished", until: "2026-06-21" } });
});

it("says so when the plan was altered", async () => {
  const { out, complaint } = await analysed(112, (text) => text.replace(/"salt":"./u, '"salt":"x'));
  expect(JSON.parse(out)).toMatchObject({ unaltered: false });
  expect(complaint).toContain("niet meer zoals het geloot is");
});

it.each([["plan"], ["plan --start 2026-03-02 --pairs 4"], ["analyse x.csv"], ["look"]])(
  "refuses '%s'",
  async (line) => {
    expect((await tryCommand(experiment, "", line.split(" "))).code).toBe(2);
  },
);
