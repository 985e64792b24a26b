import { parseArgs } from "node:util";
import { err, ok, type Result } from "@wervel/base";

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly language: "nl" | "en";
}

/** What was given that cannot be used. */
export interface BadSetting {
  readonly kind: "bad-port" | "unknown-option";
  readonly got: string;
}

/** Options win from the environment, which wins from port 4173 on this computer alone. */
export function readSettings(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, BadSetting> {
  const words = wordsOf(argv);
  if (!words.ok) return words;
  const { port = environment["PORT"] ?? "4173", host = "127.0.0.1", lang } = words.value;
  const number = /^\d{1,5}$/u.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) return err({ kind: "bad-port", got: port });
  return ok({ port: number, host, language: languageOf(lang, environment) });
}

/** What was asked, then the terminal's own language, then Dutch. */
function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): "nl" | "en" {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return (asked ?? locale).startsWith("en") ? "en" : "nl";
}

function wordsOf(argv: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return ok(
      parseArgs({ args: [...argv], options: { port: text, host: text, lang: text } }).values,
    );
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: "unknown-option", got } as const);
  }
}
