import { parseArgs } from "node:util";
import { err, ok, type Result } from "@wervel/base";

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly language: "nl" | "en";
  /** The folder of the embedded database, made when the relay is first asked for something. */
  readonly data: string;
  /** A PostgreSQL to use instead. */
  readonly databaseUrl?: string;
  /** True behind a proxy of one's own: then its last `X-Forwarded-For` counts for rate limits. */
  readonly behindProxy: boolean;
  /** One line of JSON per request, without addresses, names or paths; off unless asked for. */
  readonly logs: boolean;
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
  const { port = environment["PORT"] ?? "4173", host = "127.0.0.1", lang, data } = words.value;
  const number = /^\d{1,5}$/u.test(port) ? Number(port) : Number.NaN;
  if (!(number <= 65_535)) return err({ kind: "bad-port", got: port });
  const databaseUrl = environment["DATABASE_URL"];
  return ok({
    port: number,
    host,
    language: languageOf(lang, environment),
    data: data ?? environment["WERVEL_DATA"] ?? "data",
    ...(databaseUrl === undefined || databaseUrl === "" ? {} : { databaseUrl }),
    behindProxy: environment["WERVEL_BEHIND_PROXY"] === "1",
    logs: environment["WERVEL_LOGS"] === "json",
  });
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
      parseArgs({ args: [...argv], options: { port: text, host: text, lang: text, data: text } })
        .values,
    );
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: "unknown-option", got } as const);
  }
}
