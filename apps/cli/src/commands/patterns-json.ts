import type { PatternFinding, PatternReport } from "@wervel/wervel";

/** A report as one JSON document; points are on the scale of the file. */
export function patternsJson({ verdict, findings, withdrawn, run }: PatternReport, unit: number) {
  return {
    verdict,
    findings: findings.map((finding) => findingJson(finding, unit)),
    withdrawn: withdrawn.map((finding) => findingJson(finding, unit)),
    run: {
      ...run,
      detectable: run.detectable.map(({ factor, points }) => ({ factor, points: points * unit })),
    },
  };
}

function findingJson(finding: PatternFinding, unit: number) {
  const { factor, lagDays, sign, effectPoints, ci90, rawPoints, rawSe, ...rest } = finding;
  return {
    factor,
    lag: lagDays,
    sign,
    effect: effectPoints * unit,
    ci: ci90.map((points) => points * unit),
    raw: rawPoints * unit,
    rawSe: rawSe * unit,
    ...rest,
  };
}
