import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseLocalDate } from "@wervel/base";
import { formatArchive } from "@wervel/model";
import { checkBundle, exampleDiary } from "@wervel/wervel";
import { afterAll, describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { report } from "./report.ts";

const until = parseLocalDate("2026-11-21");
if (until === undefined) throw new Error("a real day");
const folder = mkdtempSync(join(tmpdir(), "wervel-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const { records } = exampleDiary({ until });
const lastWeeks = records.filter((record) => record.kind !== "entry" || record.day > "2026-09-20");
const writtenAt = "2026-11-22T10:00:00.000Z";
const archive = formatArchive(
  [
    ...lastWeeks,
    {
      id: "setting:consult-lines",
      kind: "setting",
      key: "consult-lines",
      changedAt: writtenAt,
      value: { name: "M. de Vries", questions: ["Is <onderzoek> nodig?"], shown: ["places"] },
    },
  ],
  writtenAt,
);

describe("wervel report", () => {
  it("writes the sheet as HTML and as FHIR, in the language that was asked", async () => {
    const { code, out } = await tryCommand(report, archive, [
      ..."- --json --lang en --html".split(" "),
      at("a.html"),
      "--fhir",
      at("a.json"),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ files: [at("a.html"), at("a.json")] });
    const html = readFileSync(at("a.html"), "utf8");
    expect(html).toContain("Not asked in Wervel.");
    expect(html).toContain("Is &lt;onderzoek&gt; nodig?");
    expect(html).not.toMatch(/<script|src=|https?:/u);
    expect(html).toContain("<svg");
    expect(checkBundle(JSON.parse(readFileSync(at("a.json"), "utf8")))).toEqual([]);
  });

  it("leaves off what the person left off", async () => {
    await tryCommand(report, archive, ["-", "--html", at("b.html"), "--fhir", at("b.json")]);
    const both = readFileSync(at("b.html"), "utf8") + readFileSync(at("b.json"), "utf8");
    expect(both).toContain("Waar en hoe erg");
    expect(both).not.toMatch(/Wat hangt samen|Buik en ontlasting|443172007/u);
  });

  it("writes the same bytes for the same archive", async () => {
    await tryCommand(report, archive, ["-", "--fhir", at("c.json")]);
    await tryCommand(report, archive, ["-", "--fhir", at("d.json")]);
    expect(readFileSync(at("c.json"), "utf8")).toBe(readFileSync(at("d.json"), "utf8"));
  });

  it.each([
    ["{}", 1, "not-an-archive"],
    ["x", 1, "not-json"],
  ])("refuses %s", async (text, code, kind) => {
    const answer = await tryCommand(report, text, ["-", "--json", "--html", at("e.html")]);
    expect(answer.code).toBe(code);
    expect(JSON.parse(answer.out)).toMatchObject({ error: { kind } });
    expect(existsSync(at("e.html"))).toBe(false);
  });

  it("wants to know where it goes", async () => {
    expect((await tryCommand(report, archive, ["-"])).code).toBe(2);
  });
});
