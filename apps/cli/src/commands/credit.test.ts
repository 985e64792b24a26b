import { expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { credit } from "./credit.ts";

const diary = [
  "date,pain",
  ...Array.from({ length: 100 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
    return `${date},${(day < 50 ? 7 : 3) + (day % 3) - 1}`;
  }),
].join("\n");

it("gives the claim with the naive figure beside it", async () => {
  const { out } = await tryCommand(credit, diary, ["-", "--start", "2026-04-20", "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    claim: "helped",
    naive: { claim: "helped" },
    daysBefore: 50,
    daysAfter: 49,
    offer: null,
  });
});

it("says why it is undecided, and offers an experiment", async () => {
  const argv = ["-", "--start", "2026-04-20", "--others", "2026-04-25", "--lang", "en"];
  const { out } = await tryCommand(credit, diary, argv);
  expect(out).toContain("Something else began on 2026-04-25");
  expect(out).toContain("make it an experiment");
});

it.each([
  [["-"]],
  [["-", "--start", "yesterday"]],
  [["-", "--start", "2026-04-20", "--others", "x"]],
])("refuses %j", async (argv) => {
  expect((await tryCommand(credit, diary, argv)).code).toBe(2);
});
