import { err, ok, type Result } from "@wervel/base";
import { flareForecastWords } from "@wervel/content";
import { type DiaryMeta, type Language, parseDiaryMeta } from "@wervel/model";
import { type FlareDiary, type FlareWarning, flareWarningOf } from "@wervel/wervel";
import { type Answer, type Call, type Command, misused, type Problem } from "../command.ts";
import { readJson } from "../json.ts";
import { type Outcome, outcomeOptions, readOutcome } from "../scored-days.ts";

/** Whether a flare can be foreseen in this diary, and how likely one is now. */
export const flare: Command = {
  name: "flare",
  summary: "Early signs of a flare, silent unless they beat guessing for this person.",
  usage: "FILE.csv [--meta FILE] [--outcome COL] [--signs NAME,NAME]",
  takes: [1, 1],
  options: {
    ...outcomeOptions,
    meta: { value: "FILE", says: "which columns are factors (default: all but the outcome)" },
    signs: { value: "NAME,…", says: "columns that the person takes for early signs" },
  },
  run: readFlare,
};

async function readFlare(call: Call): Promise<Result<Answer, Problem>> {
  const meta = await metaOf(call);
  if (!meta.ok) return meta;
  const outcome = await readOutcome({
    ...call,
    option: (name) => call.option(name) ?? (name === "outcome" ? meta.value?.outcome : undefined),
  });
  if (!outcome.ok) return outcome;
  const diary = diaryOf(outcome.value, meta.value);
  const named = (call.option("signs") ?? "").split(",").filter((name) => name !== "");
  const strangers = named.filter((name) => diary.factors.every((known) => known.name !== name));
  if (strangers.length > 0) return err(noSuchSign(strangers));
  const answer = flareWarningOf(diary, { named });
  return ok({ json: flareJson(answer), text: flareText(answer, call.language) });
}

/** Every other column is a factor, unless the meta file names them; `flare` holds own ticks. */
function diaryOf({ table, days, name }: Outcome, meta: DiaryMeta | undefined): FlareDiary {
  const wanted = meta?.factors.map((factor) => factor.name);
  const factors = table.columns.filter(
    (column) =>
      column.name !== name && column.name !== "flare" && (wanted?.includes(column.name) ?? true),
  );
  const ticks = table.columns.find((column) => column.name === "flare")?.values;
  return {
    pain: Float64Array.from(days, ({ score }) => score ?? Number.NaN),
    factors,
    ...(ticks === undefined ? {} : { ticks: Uint8Array.from(ticks, (tick) => Number(tick > 0)) }),
  };
}

function flareJson(answer: FlareWarning) {
  const { probability, brierSkillVsBase, brierSkillVsTwoState, warnings, silent, ...rest } = answer;
  return {
    ...rest,
    probability3Days: probability ?? null,
    brierSkillVsBase: brierSkillVsBase ?? null,
    brierSkillVsTwoState: brierSkillVsTwoState ?? null,
    warnings: warnings ?? null,
    silent: silent ?? null,
  };
}

function flareText({ probability, warnings, silent }: FlareWarning, language: Language): string {
  const words = flareForecastWords;
  if (probability === undefined)
    return (silent === "flareNow" ? words.now : words.closed)[language];
  const { days = 0, quiet = 0 } = warnings ?? {};
  return [
    words.likely[language].replace("{n}", String(Math.round(10 * probability))),
    words.falseAlarms[language].replace("{days}", String(days)).replace("{false}", String(quiet)),
  ].join("\n");
}

async function metaOf(call: Call) {
  const path = call.option("meta");
  return path === undefined ? ok(undefined) : readJson(call, path, parseDiaryMeta);
}

const noSuchSign = (names: readonly string[]): Problem =>
  misused(
    { kind: "no-such-sign", names },
    {
      nl: `--signs noemt kolommen die er niet zijn: ${names.join(", ")}.`,
      en: `--signs names columns that are not there: ${names.join(", ")}.`,
    },
  );
