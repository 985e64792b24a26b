import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import type { Language } from "@wervel/model";
import { type Band, type Credit, creditOf } from "@wervel/wervel";
import { type Answer, type Call, type Command, misused, type Problem } from "../command.ts";
import { dayOption } from "../day-option.ts";
import { numberText } from "../number-text.ts";
import { outcomeOptions, readOutcome } from "../scored-days.ts";
import { claimWords, creditWords, sayUndecided } from "./credit.words.ts";

/** Whether something that began on a day deserves credit. */
export const credit: Command = {
  name: "credit",
  summary: "Did it help, or would it have passed?",
  usage: "FILE.csv --start DATE [--end DATE] [--others DATE,DATE] [--outcome COL]",
  takes: [1, 1],
  options: {
    ...outcomeOptions,
    start: { value: "DATE", says: "the day on which it began" },
    end: { value: "DATE", says: "its last day, when it has ended" },
    others: { value: "DATE,…", says: "starts of other things; too close and neither can be told" },
  },
  run: readCredit,
};

async function readCredit(call: Call): Promise<Result<Answer, Problem>> {
  const start = dayOption(call, "start");
  if (!start.ok) return start;
  const end = call.option("end") === undefined ? ok(undefined) : dayOption(call, "end");
  if (!end.ok) return end;
  const others = otherDays(call);
  if (!others.ok) return others;
  const outcome = await readOutcome(call);
  if (!outcome.ok) return outcome;
  const answer = creditOf(outcome.value.days, {
    start: start.value,
    otherStarts: others.value,
    ...(end.value === undefined ? {} : { end: end.value }),
  });
  const { unit } = outcome.value;
  return ok({ text: creditText(answer, unit, call.language), json: creditJson(answer, unit) });
}

function otherDays(call: Call): Result<readonly LocalDate[], Problem> {
  const texts = (call.option("others") ?? "").split(",").filter((text) => text !== "");
  const days = texts.map(parseLocalDate).filter((day) => day !== undefined);
  if (days.length === texts.length) return ok(days);
  const got = texts.join(",");
  return err(
    misused(
      { kind: "bad-option", option: "others" },
      {
        nl: `--others zijn dagen als 2026-03-31,2026-04-10, niet '${got}'.`,
        en: `--others are days such as 2026-03-31,2026-04-10, not '${got}'.`,
      },
    ),
  );
}

const pair = (band: Band | undefined, unit: number) =>
  band === undefined ? null : [band.low * unit, band.high * unit];

function creditJson(answer: Credit, unit: number) {
  const { effect, expected, naive, observed, claim, undecided } = answer;
  const scaled = (value: number | undefined) => (value === undefined ? null : value * unit);
  return {
    effect: scaled(effect?.mean),
    ci: pair(effect, unit),
    claim,
    undecided: undecided ?? null,
    expected: scaled(expected?.mean),
    expectedCi: pair(expected, unit),
    observed: scaled(observed),
    naive:
      naive === undefined
        ? null
        : {
            difference: naive.difference * unit,
            ci: pair({ mean: 0, ...naive }, unit),
            claim: naive.claim,
          },
    daysBefore: answer.daysBefore,
    daysAfter: answer.daysAfter,
    leftOut: answer.leftOut,
    levelAtStart: scaled(answer.levelAtStart),
    usualBefore: scaled(answer.usualBefore),
    offer: claim === "undecided" ? "experiment" : null,
  };
}

function creditText(answer: Credit, unit: number, language: Language): string {
  const number = (value: number) => numberText(value * unit, language);
  const band = ({ mean, low, high }: Band) => `${number(mean)} (${number(low)}–${number(high)})`;
  const line = (key: keyof typeof creditWords, text: string) =>
    `${creditWords[key][language]}: ${text}`;
  const { effect, expected, observed, naive, undecided } = answer;
  return [
    claimWords[answer.claim][language],
    ...(undecided === undefined ? [] : [sayUndecided(undecided)[language]]),
    "",
    ...(effect === undefined ? [] : [line("effect", band(effect))]),
    ...(expected === undefined ? [] : [line("expected", band(expected))]),
    ...(observed === undefined ? [] : [line("observed", number(observed))]),
    ...(naive === undefined ? [] : [line("naive", band({ ...naive, mean: naive.difference }))]),
    line("days", `${answer.daysBefore}, ${answer.daysAfter}`),
    ...(answer.claim === "undecided" ? [creditWords.offer[language]] : []),
  ].join("\n");
}
