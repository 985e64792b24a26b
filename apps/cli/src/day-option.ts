import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import { type Call, misused, type Problem } from "./command.ts";

/** A day from an option that must be there. */
export function dayOption(call: Call, name: string): Result<LocalDate, Problem> {
  const text = call.option(name) ?? "";
  const date = parseLocalDate(text);
  if (date !== undefined) return ok(date);
  return err(
    misused(
      { kind: "bad-option", option: name },
      {
        nl: `--${name} is een dag als 2026-03-31, niet '${text}'.`,
        en: `--${name} is a day such as 2026-03-31, not '${text}'.`,
      },
    ),
  );
}
