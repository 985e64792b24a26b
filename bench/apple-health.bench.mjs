/** One gigabyte of Apple Health, beside Python's iterparse over the same file in the same run. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeHealthExport } from "./health-export.mjs";

const bytes = Number(process.env.HEALTH_MEGABYTES ?? 1000) * 1e6;
const python = `
import resource, sys, json
from xml.etree.ElementTree import iterparse
count = 0
root = None
for event, element in iterparse(sys.argv[1], events=("start", "end")):
    if root is None: root = element
    if event == "end" and element.tag == "Record":
        count += 1
        element.get("type"), element.get("value"), element.get("startDate"), element.get("endDate")
        root.clear()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"records": count, "cpuSeconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}))
`;

export function run() {
  const folder = mkdtempSync(join(tmpdir(), "wervel-health-"));
  try {
    const path = join(folder, "export.xml");
    writeHealthExport(path, bytes);
    const read = new URL("./health-read.mjs", import.meta.url).pathname;
    const ours = JSON.parse(execFileSync(process.execPath, [read, path], { encoding: "utf8" }));
    const peer = JSON.parse(execFileSync("python3", ["-c", python, path], { encoding: "utf8" }));
    if (ours.records !== peer.records) throw new Error(`${ours.records}, Python ${peer.records}`);
    const row = (reader, { records, cpuSeconds, megabytes }) => ({
      reader,
      records,
      "CPU s": Math.round(cpuSeconds * 100) / 100,
      "memory MB": Math.round(megabytes),
    });
    return {
      rows: [row("Wervel, days and all", ours), row("Python iterparse, tags only", peer)],
      bounds: [
        { what: "CPU seconds per gigabyte", value: (ours.cpuSeconds * 1e9) / bytes, atMost: 8 },
        { what: "memory MB", value: ours.megabytes, atMost: 100 },
        {
          what: "share of Python's time",
          value: ours.cpuSeconds / peer.cpuSeconds,
          atMost: 1 / 2.5,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
