import type { Command, Option } from "./command.ts";
import { commonOptions } from "./line.ts";

/** What `wervel --help` prints: every command with its one line. */
export function overview(commands: readonly Command[]): string {
  return [
    "wervel COMMAND [options]: the reasoning of Wervel, at a terminal.",
    "",
    "Commands",
    ...table(commands.map(({ name, summary }) => [name, summary])),
    "",
    "wervel COMMAND --help explains one of them.",
    "A file may be '-' for standard input. Answers go to stdout, the rest to stderr.",
    "Exit codes: 0 done, 1 the input cannot be used, 2 the command was written wrongly.",
    "Wervel informs; it makes no diagnosis and does not replace a doctor.",
    "",
  ].join("\n");
}

/** What `wervel NAME --help` prints. */
export function commandHelp({ name, usage, summary, options }: Command): string {
  return [
    `wervel ${name} ${usage}`.trimEnd(),
    "",
    summary,
    "",
    "Options",
    ...table(Object.entries({ ...options, ...commonOptions }).map(optionRow)),
    "",
  ].join("\n");
}

const optionRow = ([name, { value, says }]: readonly [string, Option]): readonly [
  string,
  string,
] => [`--${name}${value === undefined ? "" : ` ${value}`}`, says];

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
