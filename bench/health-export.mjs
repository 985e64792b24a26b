/** Writes an invented Apple Health export of about `bytes` bytes; the same seed, the same file. */
import { closeSync, openSync, writeSync } from "node:fs";
import { seededRandom } from "@wervel/base";

const quantity = "HKQuantityTypeIdentifier";
const watch = "Anna’s\u00a0Apple\u00a0Watch";
const phone = "iPhone van Anna";
const device =
  "&lt;&lt;HKDevice: 0x301b2c3d0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:10.3.1&gt;";
const prolog = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST Record type CDATA #REQUIRED unit CDATA #IMPLIED value CDATA #IMPLIED>
]>
<HealthData locale="nl_NL">
`;

export function writeHealthExport(path, bytes, seed = 1) {
  const random = seededRandom(seed);
  const below = (most) => Math.floor(random() * most);
  const file = openSync(path, "w");
  let written = writeSync(file, prolog);
  for (let day = Date.UTC(2017, 0, 1); written < bytes; day += 86_400_000)
    written += writeSync(file, dayText(day / 1000, below));
  writeSync(file, "</HealthData>\n");
  closeSync(file);
}

function dayText(start, below) {
  const rows = [];
  const record = (type, from, length, { source = watch, unit, value, inside = "" }) => {
    const units = unit === undefined ? "" : ` unit="${unit}"`;
    const end = inside === "" ? "/>" : `>\n${inside} </Record>`;
    rows.push(
      ` <Record type="${type}" sourceName="${source}" sourceVersion="10.3.1" device="${device}"${units} creationDate="${stamp(from + length)}" startDate="${stamp(from)}" endDate="${stamp(from + length)}" value="${value}"${end}`,
    );
  };
  for (let minute = 0; minute < 1440; minute += 3 + below(5))
    record(`${quantity}HeartRate`, start + 60 * minute, 0, {
      unit: "count/min",
      value: 48 + below(90),
      inside: '  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n',
    });
  for (const source of [watch, phone])
    for (let walk = 40 + below(70); walk > 0; walk--)
      record(`${quantity}StepCount`, start + 25_000 + below(57_000), 30 + below(570), {
        source,
        unit: "count",
        value: 5 + below(600),
      });
  for (let burst = 250 + below(200); burst > 0; burst--)
    record(`${quantity}ActiveEnergyBurned`, start + below(86_000), 60, {
      unit: "kcal",
      value: (below(5000) / 1000).toFixed(3),
    });
  const stages = ["AsleepCore", "AsleepCore", "AsleepDeep", "AsleepREM", "Awake"];
  for (let at = start - 3600; at < start + 23_400; ) {
    const length = 240 + below(2700);
    const value = `HKCategoryValueSleepAnalysis${stages[below(stages.length)]}`;
    record("HKCategoryTypeIdentifierSleepAnalysis", at, length, { value });
    at += length;
  }
  record(`${quantity}RestingHeartRate`, start + 10_800, 60, {
    unit: "count/min",
    value: 48 + below(20),
  });
  return `${rows.join("\n")}\n`;
}

const stamp = (seconds) =>
  `${new Date((seconds + 7200) * 1000).toISOString().slice(0, 19).replace("T", " ")} +0200`;
