import type { Command } from "./command.ts";
import { diskFiles } from "./files.ts";
import { run } from "./run.ts";

/** Runs a command as a person would, with `text` on standard input (`-`); used by tests. */
export async function tryCommand(command: Command, text: string, argv: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run([command.name, ...argv], [command], {
    environment: {},
    files: diskFiles(
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
    ),
    out: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    watched: false,
  });
  return { code, out: out.join(""), complaint: complaints.join("") };
}
