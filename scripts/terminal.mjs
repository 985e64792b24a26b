// What the scripts say to a person at a terminal, in the terminal's own language.
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";

const language = locale.startsWith("en") ? "en" : "nl";

/** Says a line on stderr; stdout belongs to answers. */
export const tell = (text) => process.stderr.write(`${text[language]}\n`);

/** The oldest Node that Wervel runs on, as in `engines` of package.json. */
const oldest = [20, 19];

/** False, with a sentence, when this Node is too old to run Wervel at all. */
export function nodeIsNewEnough(version = process.versions.node, say = tell) {
  const [major, minor] = version.split(".").map(Number);
  const enough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  if (!enough) {
    say({
      nl: `Wervel heeft Node ${oldest.join(".")} of nieuwer nodig; dit is ${version}. Haal een nieuwe op: https://nodejs.org`,
      en: `Wervel needs Node ${oldest.join(".")} or newer; this is ${version}. Get a new one: https://nodejs.org`,
    });
  }
  return enough;
}
