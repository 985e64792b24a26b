// Start and Today as a telephone sees them, held to a speed of 99. Needs the browser tests' tools: npm test first.
import { spawnSync } from "node:child_process";

export function run() {
  const { status, stdout } = spawnSync(
    "node",
    ["--test", "--test-reporter=spec", "lighthouse.test.mjs"],
    {
      cwd: new URL("../e2e/", import.meta.url),
      env: { ...process.env, SPEED: "strict" },
      encoding: "utf8",
    },
  );
  const rows = [...stdout.matchAll(/(?<page>\/\S+): \{"performance":(?<speed>[\d.]+)/gu)].map(
    ({ groups }) => ({ page: groups?.page, speed: Number(groups?.speed) }),
  );
  return {
    rows,
    bounds: [{ what: "pages slower than 99", value: status === 0 ? 0 : 1, atMost: 0 }],
  };
}
