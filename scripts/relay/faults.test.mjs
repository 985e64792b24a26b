import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { faults } from "./faults.mjs";

// The whole of it (50 kills of a relay, 20 of PostgreSQL): npm run bench -- faults
it("a relay that breaks loses no record that it acknowledged", { timeout: 240_000 }, async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  execFileSync(process.execPath, [tsc, "-b", "apps/server"], { cwd: root });
  for (const { fault, engine, acknowledged, lost, duplicates } of await faults(0.02)) {
    expect(acknowledged, `${fault}, ${engine}`).toBeGreaterThan(0);
    expect({ fault, engine, lost, duplicates }).toEqual({ fault, engine, lost: 0, duplicates: 0 });
  }
});
