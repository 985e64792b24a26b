import type { Language, Text } from "@wervel/model";
import {
  type PatternFinding,
  type PatternReport,
  patternWords,
  sayFinding,
  sayVerdict,
  skipWords,
  tierWords,
  withheldWords,
} from "@wervel/wervel";

const plain = (name: string): Text => ({ nl: name, en: name });

const headings = {
  withdrawn: { nl: "Teruggenomen", en: "Withdrawn" },
  withheld: { nl: "Niet getoond", en: "Not shown" },
  skipped: { nl: "Niet bekeken", en: "Not looked at" },
} as const satisfies Record<string, Text>;

/** A report as lines of text. */
export function patternsText(report: PatternReport, unit: number, language: Language): string {
  const { verdict, findings, withdrawn, run } = report;
  const section = (heading: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `${heading[language]}:`, ...lines.map((line) => `  ${line}`)];
  return [
    sayVerdict(verdict, run)[language],
    ...findings.flatMap((finding) => ["", ...findingLines(finding, unit, language)]),
    ...(run.cycle === "estimated" ? ["", patternWords.trackCycle[language]] : []),
    ...section(
      headings.withdrawn,
      withdrawn.map(({ factor }) => `${factor}. ${tierWords.withdrawn[language]}`),
    ),
    ...section(
      headings.withheld,
      run.withheld.map(({ factor, reason }) => `${factor}: ${withheldWords[reason][language]}`),
    ),
    ...section(
      headings.skipped,
      run.factorsSkipped.map(({ factor, reason }) => `${factor}: ${skipWords[reason][language]}`),
    ),
  ].join("\n");
}

function findingLines(finding: PatternFinding, unit: number, language: Language) {
  const [low, high] = finding.ci90;
  const onScale = {
    ...finding,
    effectPoints: finding.effectPoints * unit,
    ci90: [low * unit, high * unit] as const,
  };
  return sayFinding(onScale, plain).map((text, i) => `${i === 0 ? "" : "  "}${text[language]}`);
}
