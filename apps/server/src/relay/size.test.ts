import { readFileSync } from "node:fs";
import { seededRandom } from "@wervel/base";
import { createDeviceId, createRootSecret, keysOf, openVault, type StoredLog } from "@wervel/vault";
import { expect, it } from "vitest";

/** A made-up diary: eight values a day, one record each, as an app writes what a person fills in. */
const fields = [
  "pain",
  "stiffness",
  "sleepHours",
  "mood",
  "stools",
  "walkMinutes",
  "sitHours",
  "note",
];
const days = 365;

it("a year of a diary has the size that docs/scale.md reckons with", async () => {
  const random = seededRandom(5);
  const randomBytes = (length: number) =>
    Uint8Array.from({ length }, () => Math.floor(random() * 256));
  let stored: StoredLog = { epoch: 1, records: [] };
  const records: StoredLog["records"][number][] = [];
  const opened = await openVault({
    keys: keysOf(createRootSecret(randomBytes)),
    device: createDeviceId(randomBytes),
    log: {
      load: async () => stored,
      keep: async (kept) => void records.push(...kept),
      begin: async (log) => {
        stored = log;
      },
    },
    now: () => 1_795_000_000_000,
    randomBytes,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  for (let day = 0; day < days; day++)
    for (const field of fields) {
      const value = field === "note" ? "zeurende pijn na lang zitten" : Math.floor(random() * 11);
      const record = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
      await opened.value.write([{ kind: "set", record, field, value }]);
    }
  const year = records.reduce((sum, { sealed }) => sum + sealed.length, 0);
  const snapshot = opened.value.compact().sealed.length;
  const figures = { one: year / records.length, day: year / days, year, snapshot };
  const rounded = Object.values(figures).map((bytes) => Math.round(bytes).toLocaleString("en"));
  const document = readFileSync(new URL("../../../../docs/scale.md", import.meta.url), "utf8");
  for (const figure of rounded) expect(document).toContain(figure);
});
