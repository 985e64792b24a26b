/** Reads one export in a process of its own, with no other reader loaded, so that its memory is its own. */
import { closeSync, openSync, readSync } from "node:fs";
import { parseLocalDate } from "@wervel/base";
import { createAppleReader } from "../packages/formats/dist/apple-health/apple-health.js";
import { createCollector } from "../packages/formats/dist/measured/collector.js";

const today = parseLocalDate("2040-01-01");
const collector = createCollector({ zone: "Europe/Amsterdam", today });
const reader = createAppleReader(collector, "export.xml");
const file = openSync(process.argv[2]);
const room = new Uint8Array(65_536);
for (let length = readSync(file, room); length > 0; length = readSync(file, room))
  reader.push(room.subarray(0, length));
reader.end();
closeSync(file);
const { days, rejected } = collector.result();
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    records: reader.records(),
    days: days.length,
    rejected: rejected.count,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
