import { err, type Result } from "@wervel/base";
import type { Language, Text } from "@wervel/model";
import { type Answer, type Call, type Command, misused, type Problem } from "./command.ts";
import type { Files } from "./files.ts";
import { commandHelp, overview } from "./help.ts";
import { languageOf } from "./language.ts";
import { parseLine } from "./line.ts";
import { progressBar } from "./progress.ts";

/** Everything outside the program that it may touch. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  /** True when a person watches stderr, so that a progress bar makes sense. */
  readonly watched: boolean;
}

/** Exit codes that scripts may rely on. */
const exitCodes = { done: 0, input: 1, usage: 2 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs one command line against a table of commands and says how it ended. */
export async function run(
  argv: readonly string[],
  commands: readonly Command[],
  around: Surroundings,
): Promise<ExitCode> {
  const [name = "", ...rest] = argv;
  if (name === "" || askForHelp.includes(name)) return explain(name, rest[0], commands, around);

  const language = languageOf(argv, around.environment);
  const json = argv.includes("--json");
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return refuse(unknownCommand(name, commands), language, json, around);
  if (rest.some((word) => askForHelp.includes(word))) {
    return explain("help", command.name, commands, around);
  }
  const answer = await answerOf(command, rest, language, around);
  if (!answer.ok) return refuse(answer.error, language, json, around);
  const shown = json ? JSON.stringify(answer.value.json) : answer.value.text.trimEnd();
  if (shown !== "") around.out(`${shown}\n`);
  return exitCodes.done;
}

const askForHelp: readonly string[] = ["help", "--help", "-h"];

/** Help asked for is an answer; help because nothing was asked is a wrong command line. */
function explain(
  asked: string,
  about: string | undefined,
  commands: readonly Command[],
  { out }: Surroundings,
): ExitCode {
  const command = commands.find(({ name }) => name === about);
  out(command === undefined ? overview(commands) : commandHelp(command));
  return asked === "" ? exitCodes.usage : exitCodes.done;
}

async function answerOf(
  command: Command,
  rest: readonly string[],
  language: Language,
  around: Surroundings,
): Promise<Result<Answer, Problem>> {
  const line = parseLine(command, rest);
  if (!line.ok) return err(line.error);
  const bar = progressBar(around.watched ? around.complain : undefined);
  const call: Call = {
    language,
    files: around.files,
    words: line.value.words,
    option: (name) => line.value.options.get(name),
    given: (name) => line.value.switches.has(name),
    progress: bar.show,
    warn: (text) => around.complain(`wervel ${command.name}: ${text[language]}\n`),
  };
  try {
    return await command.run(call);
  } finally {
    bar.clear();
  }
}

function refuse(
  { wrong, says, error }: Problem,
  language: Language,
  json: boolean,
  { out, complain }: Surroundings,
): ExitCode {
  complain(`wervel: ${says[language]}\n`);
  if (json) out(`${JSON.stringify({ error })}\n`);
  return exitCodes[wrong];
}

function unknownCommand(name: string, commands: readonly Command[]): Problem {
  const names = commands.map((command) => command.name).join(", ");
  const says: Text = {
    nl: `'${name}' is geen opdracht. Kies uit: ${names}.`,
    en: `'${name}' is not a command. Choose from: ${names}.`,
  };
  return misused({ kind: "unknown-command" }, says);
}
