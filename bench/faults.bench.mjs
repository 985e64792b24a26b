// Everything that a relay's house can break, while eight devices write: nothing acknowledged is lost.
import { execFileSync } from "node:child_process";
import { faults } from "../scripts/relay/faults.mjs";

export async function run() {
  execFileSync("npx", ["tsc", "-b", "apps/server"], { stdio: "inherit" });
  const rows = await faults(Number(process.env.FAULTS ?? 1));
  const bounds = rows.flatMap(({ engine, fault, lost, duplicates }) => [
    { what: `lost: ${fault}, ${engine}`, value: lost, atMost: 0 },
    { what: `duplicates: ${fault}, ${engine}`, value: duplicates, atMost: 0 },
  ]);
  return { rows, bounds };
}
