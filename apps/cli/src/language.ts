import { type Language, languages } from "@wervel/model";

/** `--lang` decides, then the terminal's own language, then Dutch. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((word) => /^--lang(?:=|$)/u.test(word));
  const asked = argv[at]?.split("=")[1] ?? argv[at + 1];
  const known = languages.find((language) => at >= 0 && language === asked);
  if (known !== undefined) return known;
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return locale?.startsWith("en") ? "en" : "nl";
}
