import type { GutRules } from "@wervel/model";
import { type Link, type LinkModel, linkModel, median } from "@wervel/stats";
import { daysWithBoth, fallOf, type GutDiary, gutScore, weekdaysOf } from "./gut-diary.ts";
import { type SelfReport, type SelfScore, selfScore } from "./self-score.ts";
import {
  type Asked,
  type GutSign,
  reversed,
  tooFew,
  unwritten,
  verdictOf,
  weaker,
} from "./sign-verdict.ts";

export type GutQuestion = {
  readonly rules: GutRules;
  readonly selfReport?: SelfReport;
  /** True when a warning sign of the gut was raised: then only the GP's advice is shown. */
  readonly gutAlarm?: boolean;
};

export type GutAnswer = {
  /** Behind the advice to see a GP: show that, and nothing of this. */
  readonly hidden: boolean;
  readonly signs: readonly GutSign[];
  readonly supported: number;
  readonly selfScore: SelfScore | undefined;
  readonly agreement: "same" | "differ" | "unknown";
  /** The other branch, always: worse back days, and on how many the gut was quiet. */
  readonly otherSide: { readonly badDays: number; readonly quietGut: number };
};

/**
 * Is the gut part of it? Four signs as four tests on one diary.
 *
 * Each sign asks whether what the past did not foretell in one series goes with what the past
 * did not foretell in the other. Each is wrong at most about one time in twenty on diaries
 * without any link (docs/methods/gut-signs.md). A link is a pattern, never a cause, and it
 * lowers no urgency.
 *
 * @returns estimates as partial correlations in the expected direction, [-1, 1]
 *   Cost of two `linkModel`s and a few links per series.
 */
export function gutSigns(
  diary: GutDiary,
  { rules, selfReport, gutAlarm = false }: GutQuestion,
): GutAnswer {
  const score = gutScore(diary);
  const otherSide = otherSideOf(diary.back, score);
  if (gutAlarm)
    return {
      hidden: true,
      signs: [],
      supported: 0,
      selfScore: undefined,
      agreement: "unknown",
      otherSide,
    };
  const signs = signsOf(diary, score, rules);
  const supported = signs.filter(({ verdict }) => verdict === "supported").length;
  const own = selfReport && selfScore(selfReport, rules);
  return {
    hidden: false,
    signs,
    supported,
    selfScore: own,
    agreement: agreementOf(signs, supported, own),
    otherSide,
  };
}

type Tools = {
  readonly diary: GutDiary;
  readonly rules: GutRules;
  readonly score: Float64Array;
  readonly back: LinkModel;
  readonly gut: LinkModel | undefined;
  readonly days: number;
  readonly fill: number;
};

function signsOf(diary: GutDiary, score: Float64Array, rules: GutRules): readonly GutSign[] {
  const ids = [1, 2, 3, 4] as const;
  const days = daysWithBoth(diary.back, score);
  if (days === 0) return ids.map((id) => unwritten(id, rules));
  const fill = days / spanOf(diary.back, score);
  const weekdays = weekdaysOf(diary);
  const back = linkModel(diary.back, weekdays);
  if (days < rules.fewestDays || fill < rules.filledFraction || back === undefined)
    return ids.map((id) => tooFew(id, days, rules));
  const tools = { diary, rules, score, back, gut: linkModel(score, weekdays), days, fill };
  return [together(tools), easing(tools), sameTriggers(tools), relieving(tools)];
}

/** Days from the first to the last on which anything was written. */
function spanOf(a: Float64Array, b: Float64Array): number {
  const written = [...a.keys()].filter(
    (day) => !(Number.isNaN(a[day] ?? Number.NaN) && Number.isNaN(b[day] ?? Number.NaN)),
  );
  return (written.at(-1) ?? 0) - (written[0] ?? 0) + 1;
}

/** Sign 1: pain with the gut score of the same day, and of the day before. */
function together(tools: Tools): GutSign {
  const tail = tools.rules.alpha / 2;
  const asked = [0, 1].map(
    (lagDays): Asked => ({
      about: "gut",
      lagDays,
      link: tools.back.link(tools.score, lagDays, tail),
    }),
  );
  return verdictOf(1, asked, tools);
}

/** Sign 2: less pain on days when bloating fell, and on days with stool. */
function easing(tools: Tools): GutSign {
  const { bloating, stools } = tools.diary;
  const series = [
    ...(bloating === undefined ? [] : [{ about: "bloating-falls", values: fallOf(bloating) }]),
    ...(stools === undefined ? [] : [{ about: "stool", values: stools }]),
  ];
  if (series.length === 0) return unwritten(2, tools.rules);
  const tail = tools.rules.alpha / series.length;
  const asked = series.map(
    ({ about, values }): Asked => ({
      about,
      lagDays: 0,
      link: reversed(tools.back.link(values, 0, tail)),
    }),
  );
  return verdictOf(2, asked, tools);
}

/** Sign 3: one and the same food or stress before worse pain and before a worse gut. */
function sameTriggers(tools: Tools): GutSign {
  const { triggers } = tools.diary;
  if (triggers.length === 0) return unwritten(3, tools.rules);
  const tail = tools.rules.alpha / (2 * triggers.length);
  const asked = triggers.flatMap(({ name, values }) =>
    [0, 1].map((lagDays): Asked => {
      const onBack = tools.back.link(values, lagDays, tail);
      const onGut = strongest([0, 1].map((lag) => tools.gut?.link(values, lag, tail / 2)));
      return { about: name, lagDays, link: weaker(onBack, onGut) };
    }),
  );
  return verdictOf(3, asked, tools);
}

const strongest = (links: readonly (Link | undefined)[]): Link | undefined =>
  links.reduce((best, link) => {
    if (best === undefined || link === undefined) return best ?? link;
    return link.low > best.low ? link : best;
  }, undefined);

/** Sign 4: less pain the day after rest or light movement; and where the belly pressure fell. */
function relieving(tools: Tools): GutSign {
  const { reliefs, bloating } = tools.diary;
  if (reliefs.length === 0) return unwritten(4, tools.rules);
  const fall = bloating && fallOf(bloating);
  const series = reliefs.flatMap(({ name, values }) => [
    { about: name, values },
    ...(fall === undefined
      ? []
      : [{ about: `${name}-with-fall`, values: alongside(values, fall) }]),
  ]);
  const tail = tools.rules.alpha / series.length;
  const asked = series.map(
    ({ about, values }): Asked => ({
      about,
      lagDays: 1,
      link: reversed(tools.back.link(values, 1, tail)),
    }),
  );
  return verdictOf(4, asked, tools);
}

/** The relief of a day, counted only when the belly pressure fell that day. */
const alongside = (relief: Float64Array, fall: Float64Array): Float64Array =>
  relief.map((value, day) => value * Number((fall[day] ?? 0) > 0));

function agreementOf(
  signs: readonly GutSign[],
  supported: number,
  own: SelfScore | undefined,
): GutAnswer["agreement"] {
  const settled = signs.filter(({ verdict }) => verdict !== "tooLittleData").length;
  if (own === undefined || settled === 0) return "unknown";
  const diarySays = supported > 0;
  return diarySays === (own.band !== "littleSign") ? "same" : "differ";
}

function otherSideOf(back: Float64Array, score: Float64Array) {
  const known = [...back.keys()].filter(
    (day) => !(Number.isNaN(back[day] ?? Number.NaN) || Number.isNaN(score[day] ?? Number.NaN)),
  );
  const usualBack = median(known.map((day) => back[day] ?? 0)) ?? 0;
  const usualGut = median(known.map((day) => score[day] ?? 0)) ?? 0;
  const bad = known.filter((day) => (back[day] ?? 0) >= usualBack + 1);
  const quiet = bad.filter((day) => (score[day] ?? 0) <= usualGut);
  return { badDays: bad.length, quietGut: quiet.length };
}
