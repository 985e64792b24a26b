import { expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { gut } from "./gut.ts";

const diary = [
  "date,pain,bloating,stress",
  ...Array.from({ length: 90 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
    const bloating = (day * day * 7 + 3 * day) % 9;
    return `${date},${Math.min(10, 1 + bloating)},${bloating},${day % 2}`;
  }),
].join("\n");

it("answers each of the four signs", async () => {
  const { out } = await tryCommand(gut, diary, ["-", "--json"]);
  const { signs } = JSON.parse(out);
  expect(signs).toHaveLength(4);
  expect(signs[0]).toMatchObject({ id: 1, verdict: "supported", daysNeeded: null });
  expect(signs[3]).toMatchObject({ id: 4, verdict: "tooLittleData", why: "notWritten" });
});

it("always shows the other side", async () => {
  const { out } = await tryCommand(gut, diary, ["-", "--lang", "en"]);
  expect(out).toContain("The other side");
  expect(out).toContain("a pattern, not a cause");
});

it("names the columns there are when there is no pain", async () => {
  const { code, complaint } = await tryCommand(gut, diary, ["-", "--outcome", "rug"]);
  expect(code).toBe(1);
  expect(complaint).toContain("bloating");
});
