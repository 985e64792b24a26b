import { expect, it } from "vitest";
import { emptyAnamnesis, formatAnamnesis, parseAnamnesis } from "./anamnesis.ts";

it("reads back what it wrote", () => {
  const told = {
    version: 1,
    episodeBegan: "2026-10-18",
    painNow: 5,
    regions: ["low-back-left", "buttock-left"],
    qualities: ["nagging"],
    causes: ["sleep", "earlier-back-pain"],
    symptoms: { stiffness: 2 },
    risk: { stressHigh: true },
    examination: { by: "fysio", on: "2026-11-09", neurological: "normaal" },
  };
  const parsed = parseAnamnesis(told);
  expect(parsed).toEqual({ ok: true, value: told });
  if (parsed.ok) expect(formatAnamnesis(parsed.value)).toEqual(told);
});

it("begins empty, with nothing filled in for the person", () => {
  expect(parseAnamnesis(emptyAnamnesis).ok).toBe(true);
});

it.each([
  [{ version: 2 }, "version"],
  [{ version: 1, painNow: 11 }, "painNow"],
  [{ version: 1, episodeBegan: "2026-02-30" }, "episodeBegan"],
  [{ version: 1, regions: ["left ear"] }, "regions.0"],
  [{ version: 1, unknownField: 1 }, "unknownField"],
])("refuses %o and names the field", (input, path) => {
  expect(parseAnamnesis(input)).toMatchObject({ ok: false, error: { kind: "bad-field", path } });
});
