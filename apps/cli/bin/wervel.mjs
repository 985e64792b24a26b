#!/usr/bin/env node
// Builds what is missing or stale, says so on stderr, then runs the command.
import { code, ensure } from "../../../scripts/parts.mjs";
import { tell } from "../../../scripts/terminal.mjs";

if (await ensure(code)) await import("../dist/main.js");
else {
  tell({
    nl: "wervel: het bouwen lukte niet; de regels hierboven zeggen waarom.",
    en: "wervel: building did not work; the lines above say why.",
  });
  process.exitCode = 1;
}
