import { createHash, randomBytes } from "node:crypto";
import { addDays, err, ok, type Random, type Result, seededRandom } from "@wervel/base";
import { experimentDesigns, experimentResultWords } from "@wervel/content";
import {
  type ExperimentDesign,
  type ExperimentPlan,
  type Language,
  type PowerRow,
  parseExperimentPlan,
} from "@wervel/model";
import {
  drawExperiment,
  type ExperimentResult,
  experimentBlocks,
  experimentPower,
  experimentResult,
  isUnaltered,
} from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { dayOption } from "../day-option.ts";
import { readJson } from "../json.ts";
import { numberText } from "../number-text.ts";
import { outcomeOptions, readOutcome } from "../scored-days.ts";
import { wholeNumber } from "../whole-number.ts";
import { experimentWords } from "./experiment.words.ts";

/** Planning and reading a randomised experiment on one person. */
export const experiment: Command = {
  name: "experiment",
  summary: "Plan a randomised experiment, or read what came out of it.",
  usage:
    "plan --start DATE [--pairs 8] [--block 7] [--drop 2] [--seed N] | analyse FILE.csv --plan FILE",
  takes: [1, 2],
  options: {
    ...outcomeOptions,
    start: { value: "DATE", says: "plan: the first day" },
    pairs: { value: "N", says: "plan: pairs of blocks (default 8, at least 5)" },
    block: { value: "N", says: "plan: days in a block (default 7)" },
    drop: { value: "N", says: "plan: first days of each block that do not count (default 2)" },
    name: { value: "NAME", says: "plan: what is tried" },
    seed: { value: "N", says: "plan: the same seed, the same draw; without it nobody can foresee" },
    plan: { value: "FILE", says: "analyse: what `experiment plan --json` printed" },
  },
  run: (call) => {
    const [what = "", ...rest] = call.words;
    if (what === "plan" && rest.length === 0) return plan(call);
    if (what === "analyse" && rest.length === 1) return analyse({ ...call, words: rest });
    return Promise.resolve(err(neither));
  },
};

const neither = misused(
  { kind: "wrong-words" },
  {
    nl: "zo schrijf je het: wervel experiment plan … of wervel experiment analyse FILE.csv --plan FILE.",
    en: "write it like this: wervel experiment plan … or wervel experiment analyse FILE.csv --plan FILE.",
  },
);

const digest = async (text: string) => createHash("sha256").update(text).digest("hex");
const unforeseeable: Random = () => randomBytes(4).readUInt32LE() / 2 ** 32;

async function plan(call: Call): Promise<Result<Answer, Problem>> {
  const start = dayOption(call, "start");
  if (!start.ok) return start;
  const design = designOf(call);
  if (!design.ok) return design;
  const seed = wholeNumber(call, "seed", { fallback: 0, least: 0, most: 999_999_999 });
  if (!seed.ok) return seed;
  const drawn = await drawExperiment({
    template: call.option("name") ?? "own",
    start: start.value,
    design: design.value,
    random: call.option("seed") === undefined ? unforeseeable : seededRandom(seed.value),
    digest,
  });
  const blocks = experimentBlocks(drawn);
  const power = powerOf(design.value);
  return ok({ json: { ...drawn, blocks, power }, text: planText(drawn, power, call.language) });
}

function designOf(call: Call): Result<ExperimentDesign, Problem> {
  const pairs = wholeNumber(call, "pairs", { fallback: 8, least: 5, most: 40 });
  if (!pairs.ok) return pairs;
  const blockDays = wholeNumber(call, "block", { fallback: 7, least: 2, most: 28 });
  if (!blockDays.ok) return blockDays;
  const dropDays = wholeNumber(call, "drop", {
    fallback: Math.min(2, blockDays.value - 1),
    least: 0,
    most: blockDays.value - 1,
  });
  if (!dropDays.ok) return dropDays;
  return ok({ pairs: pairs.value, blockDays: blockDays.value, dropDays: dropDays.value });
}

/** The measured table where there is one, else simulated for the noise of a middling diary. */
function powerOf(design: ExperimentDesign): readonly PowerRow[] {
  const offered = experimentDesigns.find(
    ({ blockDays, dropDays, pairs }) =>
      blockDays === design.blockDays && dropDays === design.dropDays && pairs === design.pairs,
  );
  const middling = { phi: 0.7, memorySd: 1.25, dailySd: 0.3 };
  return offered?.power ?? experimentPower(design, middling, { trials: 300 });
}

function planText(drawn: ExperimentPlan, power: readonly PowerRow[], language: Language): string {
  const say = (key: keyof typeof experimentWords) => experimentWords[key][language];
  return [
    say("drawn"),
    `SHA-256 ${drawn.commitment}`,
    "",
    ...experimentBlocks(drawn).map(
      ({ from, until, arm }) => `${say("block")} ${from} – ${until}  ${say(arm)}`,
    ),
    "",
    say("seen"),
    ...power.map(
      ({ points, share }) =>
        `${numberText(points, language)} ${say("points")}: ${Math.round(100 * share)}`,
    ),
  ].join("\n");
}

async function analyse(call: Call): Promise<Result<Answer, Problem>> {
  const path = call.option("plan");
  if (path === undefined) return err(neither);
  const drawn = await readJson(call, path, parseExperimentPlan);
  if (!drawn.ok) return drawn;
  const outcome = await readOutcome(call);
  if (!outcome.ok) return outcome;
  const unaltered = await isUnaltered(drawn.value, digest);
  if (!unaltered)
    call.warn({
      nl: "dit plan is niet meer zoals het geloot is.",
      en: "this plan is no longer as it was drawn.",
    });
  const { table, days, unit } = outcome.value;
  const kept = table.columns.find(({ name }) => name === "kept")?.values;
  const result = experimentResult(
    drawn.value,
    days.map((day, place) => {
      const share = kept?.[place] ?? Number.NaN;
      return Number.isNaN(share) ? day : { ...day, kept: share };
    }),
    { on: addDays(table.to, 3) }, // some empty days at the end are no reason to wait
  );
  if (!result.ok) return err(notFinished(result.error.until));
  return ok({
    json: { ...resultJson(result.value, unit), unaltered },
    text: resultText(result.value, unit, call.language),
  });
}

const notFinished = (until: string): Problem =>
  unusable(
    { kind: "not-finished", until },
    {
      nl: `de proef loopt tot ${until}; wat eruit komt, blijft tot dan verzegeld.`,
      en: `the experiment runs until ${until}; what comes out stays sealed until then.`,
    },
  );

function resultJson(result: ExperimentResult, unit: number) {
  const { effect, low, high, p } = result;
  const told = effect !== undefined && low !== undefined && high !== undefined;
  return {
    verdict: result.verdict,
    effect: told ? effect * unit : null,
    ci: told ? [low * unit, high * unit] : null,
    p: p ?? null,
    leastSize: result.leastSize,
    pairsUsed: result.pairsUsed,
    pairsDropped: result.pairsDropped,
  };
}

function resultText(result: ExperimentResult, unit: number, language: Language): string {
  const { effect = 0, low = 0, high = 0, p } = result;
  const number = (value: number) => numberText(value * unit, language);
  const size = `${number(effect)} (${number(low)} – ${number(high)}), p ${(p ?? 1).toFixed(3)}`;
  return [
    experimentResultWords[result.verdict][language],
    ...(p === undefined ? [] : [`${experimentWords.effect[language]}: ${size}`]),
    ...(result.leastSize && result.verdict === "lower"
      ? [experimentResultWords.leastSize[language]]
      : []),
    `${experimentWords.pairs[language]}: ${result.pairsUsed}, ${result.pairsDropped.length}`,
  ].join("\n");
}
