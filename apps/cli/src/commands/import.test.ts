import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Random, seededRandom } from "@wervel/base";
import initSqlJs from "sql.js";
import { afterAll, describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { bringIn } from "./import.ts";

const folder = mkdtempSync(join(tmpdir(), "wervel-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function wervel(name: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const out = join(folder, `${name}-out`);
  const ran = await tryCommand(bringIn, "", [path, "--out", out, "--json", ...options]);
  const json: unknown = JSON.parse(ran.out);
  const written = (file: string) => readFileSync(join(out, file), "utf8");
  return { ...ran, json, written };
}

const health = `<HealthData>
<Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count" startDate="2026-01-11 00:30:00 +0200" endDate="2026-01-11 00:40:00 +0200" value="50"/>
<Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count" startDate="kapot" endDate="2026-01-11 00:40:00 +0200" value="50"/>
</HealthData>`;

describe("wervel import", () => {
  it("writes a table and entries by the person's own days", async () => {
    const { json, written } = await wervel("export.xml", health, "--timezone", "Europe/Amsterdam");
    expect(json).toMatchObject({
      format: "apple-health",
      days: 1,
      from: "2026-01-10",
      to: "2026-01-10",
      columns: ["steps"],
      rejected: [{ line: 3, kind: "bad-date" }],
    });
    expect(written("daily.csv")).toBe("date,steps\r\n2026-01-10,50\r\n");
    expect(JSON.parse(written("entries.jsonl"))).toEqual({
      day: "2026-01-10",
      item: "steps",
      value: { is: "number", number: 50 },
    });
  });

  it("reads the database of Health Connect", async () => {
    const bytes = await healthConnect();
    const { written } = await wervel(
      "health_connect_export.db",
      bytes,
      "--timezone",
      "Europe/Amsterdam",
    );
    expect(written("daily.csv")).toBe("date,steps,sleep-hours,weight\r\n2026-01-11,120,5,70.4\r\n");
  });

  it("reads of a damaged database what still stands, or says that it cannot", async () => {
    const whole = await healthConnect();
    const random = seededRandom(4);
    const codes = new Set<number>();
    for (let time = 0; time < 60; time++) {
      const { code, json } = await wervel("health_connect_export.db", damaged(whole, random));
      codes.add(code);
      if (code === 0) expect(json).toMatchObject({ rejected: expect.any(Array) });
      else expect(json).toMatchObject({ error: { kind: expect.any(String) } });
    }
    expect([...codes].sort()).toEqual([0, 1]);
  });

  it("asks when a date can be read in two ways, and takes the answer", async () => {
    const text = "datum;pijn\n01-02-2026;6,5\n03-04-2026;\n";
    const asked = await wervel("dagboek.csv", text);
    expect(asked).toMatchObject({ code: 1, json: { error: { kind: "date-form" } } });
    const { written, json } = await wervel("dagboek.csv", text, "--date-form", "dmy");
    expect(written("daily.csv")).toBe("date,pijn\r\n2026-02-01,6.5\r\n");
    expect(json).toMatchObject({ format: "csv", columns: ["pijn"] });
  });

  it("refuses a wrong zone, a wrong format and no folder", async () => {
    expect(await wervel("b.xml", health, "--timezone", "Mars")).toMatchObject({ code: 2 });
    expect(await wervel("b.xml", health, "--from", "fax")).toMatchObject({ code: 2 });
    expect(await wervel("b.xml", health, "--from", "daylio")).toMatchObject({ code: 1 });
    expect((await tryCommand(bringIn, "", ["x.csv"])).code).toBe(2);
  });
});

/** The bytes of a database: sql.js has `export`, which the app itself does not need. */
function exported(database: object): Uint8Array {
  if (!("export" in database) || typeof database.export !== "function") throw new Error("sql.js");
  const bytes: unknown = database.export();
  if (!(bytes instanceof Uint8Array)) throw new Error("sql.js");
  return bytes;
}

async function healthConnect(): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database(new Uint8Array());
  const at = Date.parse("2026-01-10T23:30:00Z");
  database.exec(`create table steps_record_table (start_time, end_time, count, app_info_id);
    insert into steps_record_table values (${at}, ${at + 60_000}, 120, 1);
    insert into steps_record_table values (${at}, ${at + 60_000}, 110, 2);
    create table weight_record_table (time, weight);
    insert into weight_record_table values (${at}, 70400);
    create table sleep_session_record_table (row_id, start_time, end_time, app_info_id);
    insert into sleep_session_record_table values (1, ${at}, ${at + 8 * 3_600_000}, 1);
    create table sleep_stages_table (parent_key, stage_start_time, stage_end_time, stage_type);
    insert into sleep_stages_table values (1, ${at}, ${at + 5 * 3_600_000}, 4);
    insert into sleep_stages_table values (1, ${at + 5 * 3_600_000}, ${at + 8 * 3_600_000}, 1);`);
  return exported(database);
}

/** Cut somewhere, one time in three, with forty bytes that are something else. */
function damaged(whole: Uint8Array, random: Random): Uint8Array {
  const below = (most: number) => Math.floor(random() * most);
  const bytes = whole.slice(0, below(3) === 0 ? below(whole.length) : whole.length);
  for (let place = 0; place < 40; place++) bytes[below(bytes.length)] = below(256);
  return bytes;
}
