import type { Result } from "@wervel/base";
import type { Language, Text } from "@wervel/model";
import type { Files } from "./files.ts";

/** One option of a command; `value` names what follows it, absent for a switch. */
export interface Option {
  readonly value?: string;
  readonly says: string;
}

/** One `wervel NAME …`: a file in `commands/`, a row in the table of `commands.ts`. */
export interface Command {
  readonly name: string;
  /** One line for `wervel --help`. */
  readonly summary: string;
  /** What follows the name, as in `FILE.csv [--meta FILE]`. */
  readonly usage: string;
  /** How many files or words it takes besides options: [fewest, most]. */
  readonly takes: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: Call) => Promise<Result<Answer, Problem>>;
}

/** What a command may know of the outside: its words, its files, and nothing else. */
export interface Call {
  readonly words: readonly string[];
  readonly language: Language;
  readonly files: Files;
  /** The text after `--name`, or undefined when it was not given. */
  readonly option: (name: string) => string | undefined;
  /** Whether the switch `--name` was given. */
  readonly given: (name: string) => boolean;
  /** Shows how far long work is, 0 to 1; silent when no one is looking at stderr. */
  readonly progress: (fraction: number) => void;
  /** A sentence on stderr that does not stop the work. */
  readonly warn: (text: Text) => void;
}

/** The same answer twice: for people in their language, and as one JSON document. */
export interface Answer {
  readonly text: string;
  readonly json: unknown;
}

/** Why there is no answer. `usage` exits with 2, `input` with 1. */
export interface Problem {
  readonly wrong: "usage" | "input";
  /** A sentence that names the file, the line and what was expected. */
  readonly says: Text;
  /** The same as data: a `kind` and its facts. */
  readonly error: { readonly kind: string };
}

/** A problem with what was read: its facts as data, and the sentence for people. */
export const unusable = <E extends Problem["error"]>(error: E, says: Text): Problem => ({
  wrong: "input",
  error,
  says,
});
/** A problem with how the command was written. */
export const misused = <E extends Problem["error"]>(error: E, says: Text): Problem => ({
  wrong: "usage",
  error,
  says,
});
