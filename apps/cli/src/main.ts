import { commands } from "./commands.ts";
import { diskFiles } from "./files.ts";
import { run } from "./run.ts";

// A reader that stops early (`wervel … | head`) is not a fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), commands, {
  environment: process.env,
  files: diskFiles(process.stdin),
  out: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
});
