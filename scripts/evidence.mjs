// Writes docs/evidence.md: every claim of the app with its sources.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { evidenceText } from "./evidence-text.mjs";

execFileSync("npx", ["tsc", "-b", "packages/content"], { stdio: "inherit" });
const content = await import("../packages/content/dist/index.js");
writeFileSync("docs/evidence.md", await evidenceText(content));
