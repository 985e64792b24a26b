/** Ways in which people and programs write "nothing here". "geen" and "none" are not among them: they may mean zero. */
const missingWords: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "?",
  ".",
  "n.b.",
  "nb",
  "nvt",
  "n.v.t.",
  "n/a",
  "na",
  "#n/a",
  "#n/b",
  "nan",
  "null",
  "missing",
  "leeg",
  "empty",
]);

export const isMissing = (cell: string): boolean => missingWords.has(cell.trim().toLowerCase());

const yesWords: ReadonlySet<string> = new Set(["ja", "j", "yes", "y", "true", "waar", "1", "x"]);
const noWords: ReadonlySet<string> = new Set(["nee", "n", "no", "false", "onwaar", "0"]);

export function readYesNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : undefined;
}
