// Prints the screening rules as pages that a clinician can read, review and sign per rule.
// A review is a change of data: the `review` field of the rule, with a name and a date.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

execFileSync("npx", ["tsc", "-b", "packages/content"], { stdio: "inherit" });
const { redFlags, screeningSources } = await import("../packages/content/dist/index.js");
const { conditionInWords, lengthOf, screeningQuestions } = await import(
  "../packages/model/dist/index.js"
);

const folder = "build/book";
const families = {
  CE: "Between the legs, bladder and bowel, both legs",
  ND: "Strength, feeling and walking",
  TR: "Accidents and falls",
  FR: "Weak bones",
  MA: "General signs",
  IN: "Infection",
  SP: "After a needle or operation in the back",
  AC: "Blood thinners",
  VA: "Chest, heart and large vessels",
  VI: "Side, bladder, belly and skin",
  PR: "Pregnancy",
  IB: "Inflammatory pattern and eye",
  GU: "Gut",
  MH: "Mood and suicide",
  SC: "Age",
  PW: "Course",
};

/** A question's name as words: legPainBelowKnee is "leg pain below knee". */
const named = (question) => question.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
const words = Object.fromEntries(
  Object.keys(screeningQuestions).map((question) => {
    const name = named(question);
    return [question, { nl: name, en: name }];
  }),
);

const stateOf = (review) =>
  review === "unreviewed" ? "not reviewed" : `reviewed by ${review.by} on ${review.on}`;
const caseLines = (cases) =>
  Object.entries(cases).flatMap(([verdict, given]) =>
    given.map((answers) => `- ${verdict}: \`${JSON.stringify(answers)}\``),
  );
const sourceLine = ({ source, at }) => {
  const { title, by, kind, seen } = screeningSources[source];
  return `- ${title} (${by}; ${kind}; read: ${seen}): ${at}`;
};

const page = (flag) => `## ${flag.id}: ${flag.urgency}

**${flag.says.nl}**
*${flag.says.en}*

For clinicians: ${flag.gist.nl} / ${flag.gist.en}

Holds when (${lengthOf(flag.when)} questions): ${conditionInWords(flag.when, words, "en")}

Asked by: ${flag.asked}${flag.action ? ` · action: ${flag.action}` : ""} · evidence: ${flag.evidence} · **${stateOf(flag.review)}**

Sources
${flag.sources.map(sourceLine).join("\n")}

Cases
${caseLines(flag.cases).join("\n")}

Agree ☐   Change ☐ ______________________   Name ______________   Date __________
`;

mkdirSync(folder, { recursive: true });
const index = Object.entries(families).map(([prefix, title]) => {
  const flags = redFlags.filter(({ id }) => id.startsWith(`${prefix}-`));
  const open = flags.filter(({ review }) => review === "unreviewed").length;
  const file = `${prefix.toLowerCase()}.md`;
  writeFileSync(`${folder}/${file}`, `# ${title}\n\n${flags.map(page).join("\n")}`);
  return `- [${title}](${file}): ${flags.length} rules, ${open} not reviewed`;
});
const total = redFlags.filter(({ review }) => review === "unreviewed").length;
writeFileSync(
  `${folder}/index.md`,
  `# The screening, for review\n\n${redFlags.length} rules, ${total} not reviewed.\n\n${index.join("\n")}\n`,
);
console.log(`${folder}/index.md: ${redFlags.length} rules on ${index.length} pages.`);
