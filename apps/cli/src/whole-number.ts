import { err, ok, type Result } from "@wervel/base";
import { type Call, misused, type Problem } from "./command.ts";

/** A whole number from an option, `fallback` when it was not given. */
export function wholeNumber(
  call: Call,
  name: string,
  {
    fallback,
    least,
    most,
  }: { readonly fallback: number; readonly least: number; readonly most: number },
): Result<number, Problem> {
  const text = call.option(name);
  if (text === undefined) return ok(fallback);
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return ok(value);
  return err(
    misused(
      { kind: "bad-option", option: name, least, most },
      {
        nl: `--${name} is een heel getal van ${least} tot en met ${most}, niet '${text}'.`,
        en: `--${name} is a whole number from ${least} to ${most}, not '${text}'.`,
      },
    ),
  );
}
