import { err, ok, type Result } from "@wervel/base";
import { gutChangeWords, gutGroups, gutTestLimits, protocolGapWords } from "@wervel/content";
import {
  type GutMethod,
  type GutRegion,
  gutMethods,
  gutRegions,
  type Language,
  type TaxonTable,
} from "@wervel/model";
import {
  compareMeasurements,
  type GutComparison,
  type GutMeasurement,
  measureGutTest,
  readGutTestFile,
  type SaidOfTest,
  sayGutIssue,
} from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { numberText } from "../number-text.ts";

/** What a stool test says, and whether two of them differ by more than drift. */
export const microbiome: Command = {
  name: "microbiome",
  summary: "Read a gut test of any lab, and compare two of the same lab.",
  usage: "FILE [--taxonomy FILE] [--sample ID] [--region V4] [--compare FILE]",
  takes: [1, 1],
  options: {
    taxonomy: { value: "FILE", says: "lineages for a table that only holds feature ids" },
    sample: { value: "ID", says: "which sample (default: the first)" },
    lab: { value: "NAME", says: "the lab; both files of --compare are taken to be its" },
    region: { value: gutRegions.join("|"), says: "the piece of 16S DNA, when the file is silent" },
    method: { value: gutMethods.join("|"), says: "how it was measured, when the file is silent" },
    compare: { value: "FILE", says: "a later test to compare with" },
    "compare-sample": { value: "ID", says: "which sample of that file (default: the first)" },
  },
  run: readMicrobiome,
};

type Measured = { readonly table: TaxonTable; readonly measurement: GutMeasurement };

async function readMicrobiome(call: Call): Promise<Result<Answer, Problem>> {
  const said = saidIn(call);
  if (!said.ok) return said;
  const [path = ""] = call.words;
  const first = await measured(call, path, call.option("sample"), said.value);
  if (!first.ok) return first;
  const other = call.option("compare");
  if (other === undefined)
    return ok({ json: testJson(first.value), text: testText(first.value, call.language) });
  const second = await measured(call, other, call.option("compare-sample"), said.value);
  if (!second.ok) return second;
  const compared = compareMeasurements(first.value.measurement, second.value.measurement);
  return ok({
    json: { ...testJson(first.value), ...comparisonJson(compared) },
    text: comparisonText(compared.comparison, call.language),
  });
}

function saidIn(call: Call): Result<SaidOfTest, Problem> {
  const region = oneOf<GutRegion>(call, "region", gutRegions);
  if (!region.ok) return region;
  const method = oneOf<GutMethod>(call, "method", gutMethods);
  if (!method.ok) return method;
  const lab = call.option("lab");
  return ok({
    ...(lab === undefined ? {} : { lab }),
    ...(region.value === undefined ? {} : { region: region.value }),
    ...(method.value === undefined ? {} : { method: method.value }),
  });
}

function oneOf<T extends string>(
  call: Call,
  option: string,
  known: readonly T[],
): Result<T | undefined, Problem> {
  const text = call.option(option);
  const value = known.find((one) => one === text);
  if (text === undefined || value !== undefined) return ok(value);
  return err(
    misused(
      { kind: "bad-option", option },
      {
        nl: `--${option} is een van ${known.join(", ")}, niet '${text}'.`,
        en: `--${option} is one of ${known.join(", ")}, not '${text}'.`,
      },
    ),
  );
}

async function measured(
  call: Call,
  path: string,
  sample: string | undefined,
  said: SaidOfTest,
): Promise<Result<Measured, Problem>> {
  const table = await readTable(call, path);
  if (!table.ok) return table;
  const ids = table.value.samples.map(({ id }) => id);
  const at = sample === undefined ? 0 : ids.indexOf(sample);
  const measurement = measureGutTest(table.value, at, said);
  if (measurement !== undefined) return ok({ table: table.value, measurement });
  const few = ids.slice(0, 8).join(", ");
  return err(
    unusable(
      { kind: "no-such-sample", samples: ids },
      {
        nl: `${path}: monster '${sample}' staat er niet in; wel ${few}.`,
        en: `${path}: sample '${sample}' is not in it; there is ${few}.`,
      },
    ),
  );
}

async function readTable(call: Call, path: string): Promise<Result<TaxonTable, Problem>> {
  const bytes = await call.files.readBytes(path);
  if (!bytes.ok) return bytes;
  const taxonomyPath = call.option("taxonomy");
  const taxonomy =
    taxonomyPath === undefined ? undefined : await call.files.readBytes(taxonomyPath);
  if (taxonomy?.ok === false) return taxonomy;
  const table = readGutTestFile(
    bytes.value,
    taxonomy === undefined ? {} : { taxonomy: taxonomy.value },
  );
  if (table.ok) return table;
  const [first = { kind: "unknown-format" as const }] = table.error;
  const says = sayGutIssue(first);
  return err(
    unusable(
      { ...first, file: path, issues: table.error },
      { nl: `${path}: ${says.nl}`, en: `${path}: ${says.en}` },
    ),
  );
}

function testJson({ table, measurement }: Measured) {
  const { protocol, profile, diversity, indicators, reference, expert, warnings } = measurement;
  return {
    format: table.format,
    variant: table.variant ?? null,
    method: protocol.method,
    region: protocol.region ?? null,
    taxonomyDb: protocol.taxonomyDb ?? null,
    samples: table.samples.map(({ id }) => id),
    profile: {
      sample: profile.sample,
      unit: table.unit,
      depth: profile.depth ?? null,
      unclassifiedShare: profile.unclassifiedFraction,
      completeness: table.completeness,
      taxa: profile.taxa,
    },
    metrics: diversity,
    indicators,
    percentiles:
      reference === undefined
        ? null
        : {
            cohort: reference.cohort.id,
            people: reference.cohort.people,
            places: reference.places,
          },
    expert,
    warnings,
  };
}

const comparisonJson = ({
  distances,
  comparison,
}: {
  readonly distances: object;
  readonly comparison: GutComparison;
}) => ({
  ...distances,
  comparable: comparison.comparable,
  notComparable: comparison.comparable ? null : comparison.why,
  changes: comparison.comparable ? comparison.changes : [],
});

function testText({ table, measurement }: Measured, language: Language): string {
  const { diversity, indicators, profile } = measurement;
  const values = { ...diversity, ...indicators };
  const lines = gutGroups.flatMap((group) => [
    `${group.name[language]}: ${group.about[language]}`,
    ...group.indicators.flatMap(({ measure, name }) => {
      const value = values[measure];
      return value === undefined ? [] : [`  ${name[language]}: ${numberText(value, language)}`];
    }),
  ]);
  return [
    `${table.format}, ${profile.sample} (1/${table.samples.length})`,
    ...lines,
    "",
    gutTestLimits.title[language],
    ...gutTestLimits.points.map((point) => `- ${point[language]}`),
    `- ${gutTestLimits.discs[language]}`,
  ].join("\n");
}

function comparisonText(comparison: GutComparison, language: Language): string {
  if (!comparison.comparable)
    return comparison.why.map((gap) => protocolGapWords[gap][language]).join("\n");
  return comparison.changes
    .map(
      ({ measure, before, after, verdict }) =>
        `${measure}: ${numberText(before, language)} → ${numberText(after, language)}: ${gutChangeWords[verdict][language]}`,
    )
    .join("\n");
}
