import { parseArgs } from "node:util";
import { err, ok, type Result } from "@wervel/base";
import { languages } from "@wervel/model";
import { type Command, misused, type Option, type Problem } from "./command.ts";

/** A command line taken apart. */
export interface Line {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** Options that every command understands. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: { value: "nl|en", says: "language of the text (default nl, or en when LANG says so)" },
  json: { says: "print one JSON document instead of text" },
  help: { says: "this page" },
};

/** Sorts words, options and switches; an option the command does not know is an error. */
export function parseLine(command: Command, argv: readonly string[]): Result<Line, Problem> {
  const parsed = attempt({ ...commonOptions, ...command.options }, argv);
  if (!parsed.ok) {
    const says = `${parsed.error} (wervel ${command.name} --help)`;
    return err(misused({ kind: "unknown-option" }, { nl: says, en: says }));
  }
  const { words, options } = parsed.value;
  const asked = options.get("lang");
  if (asked !== undefined && !languages.some((language) => language === asked)) {
    return err(
      misused(
        { kind: "unknown-language" },
        {
          nl: `--lang kent nl en en, niet '${asked}'.`,
          en: `--lang knows nl and en, not '${asked}'.`,
        },
      ),
    );
  }
  const [fewest, most] = command.takes;
  if (words.length >= fewest && words.length <= most) return parsed;
  return err(
    misused(
      { kind: "wrong-number-of-words" },
      {
        nl: `zo schrijf je het: wervel ${command.name} ${command.usage}`,
        en: `write it like this: wervel ${command.name} ${command.usage}`,
      },
    ),
  );
}

function attempt(
  known: Readonly<Record<string, Option>>,
  argv: readonly string[],
): Result<Line, string> {
  const types = Object.entries(known).map(
    ([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(types),
      allowPositionals: true,
    });
    const options = new Map<string, string>();
    const switches = new Set<string>();
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") options.set(name, value);
      else if (value === true) switches.add(name);
    }
    return ok({ words: positionals, options, switches });
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
