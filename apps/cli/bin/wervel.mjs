#!/usr/bin/env node
// Builds what is missing or stale, says so on stderr, then runs the command.
import { ensure, parts } from "../../../scripts/parts.mjs";

if (ensure(parts.code)) await import("../dist/main.js");
else {
  console.error("wervel: the packages could not be built; the lines above say why.");
  process.exitCode = 1;
}
