import { ok, type Result } from "@wervel/base";
import { gutSigns, gutWords } from "@wervel/content";
import type { Language } from "@wervel/model";
import { type DailyTable, type GutAnswer, type GutSign, gutSignsOf } from "@wervel/wervel";
import type { Answer, Call, Command, Problem } from "../command.ts";
import { columnOf, readDiary } from "../diary.ts";
import { numberText } from "../number-text.ts";

/** The four signs that the gut plays a part. */
export const gut: Command = {
  name: "gut",
  summary: "Is the gut part of the back pain? Four signs, tested on a diary.",
  usage: "FILE.csv [--outcome COL] [--triggers COL,COL] [--reliefs COL,COL]",
  takes: [1, 1],
  options: {
    outcome: { value: "COL", says: "the column with the back pain (default pain)" },
    triggers: { value: "COL,…", says: "food and stress (default: every other column)" },
    reliefs: { value: "COL,…", says: "rest and light movement (default: by their names)" },
  },
  run: readGut,
};

const gutColumns = {
  bloating: "bloating",
  gutPain: "gutPain",
  stoolForm: "stoolForm",
  stools: "stools",
};
const reliefNames = ["rest", "walk", "walking", "lightMovement", "movement", "heat"];

async function readGut(call: Call): Promise<Result<Answer, Problem>> {
  const [path = ""] = call.words;
  const table = await readDiary(call, path);
  if (!table.ok) return table;
  const outcome = call.option("outcome") ?? "pain";
  const back = columnOf(table.value, outcome);
  if (!back.ok) return back;
  const reliefs = listed(call, "reliefs") ?? reliefNames;
  const taken = [outcome, ...Object.values(gutColumns), ...reliefs];
  const others = table.value.columns
    .map(({ name }) => name)
    .filter((name) => !taken.includes(name));
  const answer = gutSignsOf({
    start: table.value.from,
    back: back.value,
    ...gutSeries(table.value),
    triggers: named(table.value, listed(call, "triggers") ?? others),
    reliefs: named(table.value, reliefs),
  });
  return ok({ json: gutJson(answer), text: gutText(answer, call.language) });
}

const listed = (call: Call, option: string) =>
  call
    .option(option)
    ?.split(",")
    .filter((name) => name !== "");

const named = (table: DailyTable, names: readonly string[]) =>
  table.columns.filter(({ name }) => names.includes(name));

/** The gut columns that the file has; the others stay away. */
const gutSeries = (table: DailyTable) =>
  Object.fromEntries(
    Object.entries(gutColumns).flatMap(([key, name]) => {
      const column = table.columns.find((known) => known.name === name);
      return column === undefined ? [] : [[key, column.values]];
    }),
  );

const gutJson = (answer: GutAnswer) => ({
  signs: answer.signs.map((sign) => ({
    id: sign.id,
    verdict: sign.verdict,
    estimate: sign.estimate ?? null,
    ci: sign.ci ?? null,
    daysNeeded: sign.daysNeeded ?? null,
    why: sign.why ?? null,
    about: sign.about ?? null,
    lagDays: sign.lagDays ?? null,
    days: sign.days,
  })),
  supported: answer.supported,
  otherSide: answer.otherSide,
});

function gutText(answer: GutAnswer, language: Language): string {
  const { badDays, quietGut } = answer.otherSide;
  const otherSide = gutWords.otherSide[language]
    .replace("{quiet}", String(quietGut))
    .replace("{bad}", String(badDays));
  return [
    ...answer.signs.map((sign) => signText(sign, language)),
    "",
    gutWords.pattern[language],
    ...(badDays === 0 ? [] : [otherSide]),
    gutWords.otherTrap[language],
  ].join("\n");
}

function signText(sign: GutSign, language: Language): string {
  const name = gutSigns.find(({ id }) => id === sign.id)?.name[language] ?? "";
  const size =
    sign.estimate === undefined || sign.ci === undefined
      ? ""
      : ` (r ${sign.ci.map((end) => numberText(end, language)).join(" – ")})`;
  const more =
    sign.daysNeeded === undefined
      ? ""
      : `, ${gutWords.daysMore[language].replace("{n}", String(sign.daysNeeded))}`;
  return `${sign.id}. ${name}: ${gutWords[sign.verdict][language]}${size}${more}`;
}
