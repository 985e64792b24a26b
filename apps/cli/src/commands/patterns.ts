import { join } from "node:path";
import { err, ok, type Result } from "@wervel/base";
import { type DiaryMeta, parseDiaryMeta, parseSuspects, type Suspects } from "@wervel/model";
import {
  type DailyDiary,
  type NoSuchColumn,
  type PatternReport,
  patternDiary,
  patterns as search,
  suspectsOfFile,
} from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { readDiary } from "../diary.ts";
import { readJson } from "../json.ts";
import { wholeNumber } from "../whole-number.ts";
import { patternsJson } from "./patterns-json.ts";
import { patternsText } from "./patterns-text.ts";

/** What goes with the pain of a diary, or of a folder of diaries. */
export const patterns: Command = {
  name: "patterns",
  summary: "Look for what goes with the pain in a diary, and say how sure that is.",
  usage: "FILE.csv [--meta FILE] [--outcome COL] [--suspects FILE] | DIR --batch",
  takes: [1, 1],
  options: {
    meta: { value: "FILE", says: "what the columns are: {outcome, factors: [{name, kind, …}]}" },
    outcome: { value: "COL", says: "the column with the pain (default from meta, else pain)" },
    suspects: { value: "FILE", says: "named before looking: {name: 1 more pain | -1 less | 0}" },
    "max-lag": { value: "N", says: "longest delay in days, 1 to 7 (default 3)" },
    scale: { value: "10|100", says: "the top of the pain scale (default 10)" },
    strict: { says: "show less and err less: every guard, whatever the diary" },
    batch: { says: "every folder in DIR: diary.csv, meta.json, perhaps suspects.json" },
  },
  run: (call) => (call.given("batch") ? readFolder(call) : readOne(call)),
};

type Place = { readonly diary: string; readonly meta?: string; readonly suspects?: string };
type Settings = {
  readonly maxLagDays: number;
  readonly unit: number;
  readonly strict: boolean;
};

async function readOne(call: Call): Promise<Result<Answer, Problem>> {
  const settings = readSettings(call);
  if (!settings.ok) return settings;
  const [diary = ""] = call.words;
  const [meta, suspects] = [call.option("meta"), call.option("suspects")];
  const place = {
    diary,
    ...(meta === undefined ? {} : { meta }),
    ...(suspects === undefined ? {} : { suspects }),
  };
  const report = await reportOn(call, place, settings.value);
  if (!report.ok) return report;
  const { unit } = settings.value;
  return ok({
    text: patternsText(report.value, unit, call.language),
    json: patternsJson(report.value, unit),
  });
}

async function readFolder(call: Call): Promise<Result<Answer, Problem>> {
  const settings = readSettings(call);
  if (!settings.ok) return settings;
  const [root = ""] = call.words;
  const names = await call.files.listFolders(root);
  if (!names.ok) return names;
  const answers: [string, ReturnType<typeof patternsJson>][] = [];
  const lines: string[] = [];
  for (const [i, name] of names.value.entries()) {
    const report = await reportOn(call, await placeIn(call, join(root, name)), settings.value);
    if (!report.ok) return report;
    answers.push([name, patternsJson(report.value, settings.value.unit)]);
    lines.push(`${name}: ${report.value.findings.map(({ factor }) => factor).join(", ") || "–"}`);
    call.progress((i + 1) / names.value.length);
  }
  return ok({ text: lines.join("\n"), json: Object.fromEntries(answers) });
}

async function placeIn(call: Call, folder: string): Promise<Place> {
  const [meta, suspects] = [join(folder, "meta.json"), join(folder, "suspects.json")];
  return {
    diary: join(folder, "diary.csv"),
    ...((await call.files.exists(meta)) ? { meta } : {}),
    ...((await call.files.exists(suspects)) ? { suspects } : {}),
  };
}

async function reportOn(
  call: Call,
  place: Place,
  { maxLagDays, unit, strict }: Settings,
): Promise<Result<PatternReport, Problem>> {
  const meta = await readMeta(call, place.meta);
  if (!meta.ok) return meta;
  const suspects = await readSuspects(call, place.suspects);
  if (!suspects.ok) return suspects;
  const table = await readDiary(call, place.diary);
  if (!table.ok) return table;
  const outcome = call.option("outcome") ?? meta.value?.outcome ?? "pain";
  const diary = patternDiary(table.value, outcome, meta.value);
  if (!diary.ok) return err(noColumn(place.diary, diary.error));
  const lists = suspectsOfFile(suspects.value, diary.value.start);
  const options = { maxLagDays, strict, suspects: lists, looks: "file" } as const;
  return ok(search(inPoints(diary.value, unit), options));
}

/** The outcome on the house's scale of 0 to 10. */
const inPoints = (diary: DailyDiary, unit: number): DailyDiary => ({
  ...diary,
  outcome: diary.outcome.map((value) => value / unit),
});

const readMeta = async (
  call: Call,
  path: string | undefined,
): Promise<Result<DiaryMeta | undefined, Problem>> =>
  path === undefined ? ok(undefined) : readJson(call, path, parseDiaryMeta);

const readSuspects = async (
  call: Call,
  path: string | undefined,
): Promise<Result<Suspects, Problem>> =>
  path === undefined ? ok({}) : readJson(call, path, parseSuspects);

function readSettings(call: Call): Result<Settings, Problem> {
  const maxLag = wholeNumber(call, "max-lag", { fallback: 3, least: 1, most: 7 });
  if (!maxLag.ok) return maxLag;
  const scale = call.option("scale") ?? "10";
  if (scale === "10" || scale === "100") {
    const strict = call.given("strict");
    return ok({ maxLagDays: maxLag.value, unit: Number(scale) / 10, strict });
  }
  return err(
    misused(
      { kind: "bad-option" },
      {
        nl: `--scale is 10 of 100, niet '${scale}'.`,
        en: `--scale is 10 or 100, not '${scale}'.`,
      },
    ),
  );
}

function noColumn(path: string, error: NoSuchColumn): Problem {
  const got = error.got.join(", ");
  return unusable(error, {
    nl: `${path}: er is geen kolom '${error.column}' met getallen (wel: ${got}).`,
    en: `${path}: there is no column '${error.column}' with numbers (there is: ${got}).`,
  });
}
