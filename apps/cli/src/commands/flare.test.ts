import { expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { flare } from "./flare.ts";

const diary = [
  "date,pain,alcohol",
  ...Array.from({ length: 90 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
    return `${date},${3 + (day % 4)},${day % 2}`;
  }),
].join("\n");

it("answers with a closed gate and no chance when there is nothing to foresee", async () => {
  const { code, out } = await tryCommand(flare, diary, ["-", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ gateOpen: false, probability3Days: null, signs: [] });
});

it("says so in words", async () => {
  const { out } = await tryCommand(flare, diary, ["-", "--lang", "en"]);
  expect(out).toContain("not yet better than guessing");
});

it("refuses signs that are no column", async () => {
  const { code, complaint } = await tryCommand(flare, diary, ["-", "--signs", "moon"]);
  expect(code).toBe(2);
  expect(complaint).toContain("moon");
});
