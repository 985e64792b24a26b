/**
 * Every combination of answers, not a sample of them.
 *
 * The product over all questions is far too large to visit, and need not be. The outcome is the
 * maximum over rules that each read only their own questions (tested below). So the verdict of a
 * rule in any state of the whole is its verdict in the state of its own questions, and those are
 * all visited here, unanswered included. What holds for each rule in each of its states then
 * holds for the maximum in every state of the whole.
 */
import { redFlags, type ScreeningFlag, screeningCore } from "@wervel/content";
import {
  type Condition,
  compileCondition,
  completeVignette,
  partsOf,
  questionsOf,
  type ScreeningAnswers,
  type ScreeningQuestions,
  urgencies,
  vignetteDefaults,
} from "@wervel/model";
import { createScreen, pressing } from "@wervel/screen";
import { afterAll, describe, expect, it } from "vitest";
import { adviceOn, screenPerson } from "../index.ts";
import { axesOf, sizeOf, visitStates } from "./enumerate-states.ts";
import { ruleTable } from "./fixtures/rule-table.mjs";

/** Saying one of these may lower an outcome: reassurance, each with a test of its own below. */
const softeners = new Set([
  "retentionKnownStable",
  "incontinenceKnownStable",
  "bowelKnownStable",
  "assessedUnchanged",
  "assessedThisEpisode",
  "gutAlarmAssessed",
  "onlyBasalCellSkinCancer",
  "kidneyStonesBefore",
  "walkingBringsLegSymptoms",
  "sittingRelievesLegs",
]);
/** Unanswered, these stand for the worst case, so an answer may take the alarm away. */
const worstUntilSaid = new Set(["legSymptomsDays", "traumaDaysAgo"]);
/** While it is not answered, the length of the episode stands in: it may turn out either way. */
const standIn = "legSymptomsDays";
/** No alarm inputs: rest helping, or strength and walking being normal for the walking pattern. */
const noAlarm = new Set(["improvesWithRest"]);

/**
 * A rule that is an "any" of two large patterns is visited pattern by pattern. The second half of
 * PW-7 ends where PW-3, which is more pressing, takes over; its rise up to there is what counts.
 */
const pieces = (flag: ScreeningFlag): readonly Condition<ScreeningQuestions>[] => {
  if (flag.id === "PW-2") return partsOf(flag.when); // its two halves share no question
  if (flag.id !== "PW-7") return [flag.when];
  const [hernia = flag.when, canal = flag.when] = partsOf(flag.when);
  return [hernia, partsOf(canal)[0] ?? canal];
};

let states = 0;
afterAll(() => {
  expect(states).toBeGreaterThan(1_000_000);
});

describe.each(redFlags)("$id in every state of its questions", (flag) => {
  it.each(pieces(flag))("keeps its word (part %#)", { timeout: 300_000 }, (condition) => {
    const axes = axesOf(condition);
    const judge = compileCondition(condition);
    const verdicts = new Uint8Array(sizeOf(axes));
    visitStates(axes, (answers, index) => {
      verdicts[index] = judge(answers);
    });
    states += verdicts.length;

    expect(verdicts.includes(2), "can be raised").toBe(true);
    expect(verdicts[0], "is open before anything is answered").toBe(1);
    const faults: string[] = [];
    let stride = 1;
    for (const { question, values } of axes) {
      const handsOver = flag.id === "CE-4c" && question === "gaitUnsteady"; // to ND-3, more pressing
      if (question !== standIn && !handsOver)
        faults.push(...brokenAlong(verdicts, stride, question, values));
      stride *= values.length;
    }
    expect(faults).toEqual([]);
  });
});

/** Along one question: "no" is final, "yes" is kept, and an alarm said aloud never quietens. */
function brokenAlong(
  verdicts: Uint8Array,
  stride: number,
  question: string,
  values: readonly unknown[],
): readonly string[] {
  const mayFall = softeners.has(question) || worstUntilSaid.has(question) || isWalkOnly(question);
  const no = values.indexOf(false) * stride;
  const yes = values.indexOf(true) * stride;
  const isAlarm = yes > 0 && !softeners.has(question) && !noAlarm.has(question);
  const span = stride * values.length;
  const hasFault = (open: number) =>
    lostSomething(verdicts, open, stride, values.length, mayFall) ||
    (isAlarm && verdicts[open + no] === 2 && verdicts[open + yes] !== 2);
  for (let from = 0; from < verdicts.length; from += span)
    for (let open = from; open < from + stride; open++)
      if (hasFault(open)) return [`${question}: state ${open}`];
  return [];
}

function lostSomething(
  verdicts: Uint8Array,
  open: number,
  stride: number,
  count: number,
  mayFall: boolean,
): boolean {
  const before = verdicts[open];
  if (before === 1 || (before === 2 && mayFall)) return false;
  for (let place = 1; place < count; place++)
    if (verdicts[open + place * stride] !== before) return true;
  return false;
}

/** Normal strength and walking, and a long course, are part of the walking pattern, which softens. */
const isWalkOnly = (question: string) =>
  question === "legWeakness" || question === "gaitUnsteady" || question === "episodeDays";

describe("the rules as a second hand wrote them", () => {
  it("are the same rules with the same urgency", () => {
    expect(Object.keys(ruleTable).sort()).toEqual(redFlags.map(({ id }) => id).sort());
    for (const { id, urgency } of redFlags) expect(ruleTable[id]?.urgency).toBe(urgency);
  });

  it.each(redFlags)("$id agrees in every answered state", { timeout: 300_000 }, (flag) => {
    const wholes = flag.id === "PW-2" ? [flag.when] : pieces(flag);
    for (const condition of wholes) {
      const axes = axesOf(condition).map(({ question, values }) => ({
        question,
        values: values.slice(1),
      }));
      const judge = compileCondition(flag.when);
      const whole = { ...vignetteDefaults };
      let disagreed = 0;
      visitStates(axes, (some) => {
        const answers: ScreeningAnswers = Object.assign(whole, some);
        if (!isComparable(flag.id, answers)) return;
        if ((judge(answers) === 2) !== ruleTable[flag.id]?.holds(answers)) disagreed++;
      });
      expect(disagreed).toBe(0);
    }
  });
});

/** Not sure about both legs leaves points open (CE-6 stands above); no onset is after today. */
const isComparable = (id: string, answers: ScreeningAnswers): boolean =>
  !(id === "PW-7" && answers.bilateralLegNeuro === null) &&
  Number(answers.ageAtFirstOnset ?? 0) <= Number(answers.ageYears);

describe("the argument", () => {
  it("holds: a rule reads its own questions and no others", () => {
    for (const flag of redFlags) {
      const own: readonly string[] = questionsOf(flag.when);
      const read = new Set<string>();
      const watched = new Proxy(vignetteDefaults, {
        get: (answers, question) => {
          read.add(String(question));
          return Reflect.get(answers, question);
        },
      });
      compileCondition(flag.when)(watched);
      for (const question of read) expect(own).toContain(question);
    }
  });

  it("holds: the outcome is the most pressing of whatever is raised, for every set of levels", () => {
    const flagOf = (question: "veryIll" | "legPain" | "diabetes" | "psoriasis", level: number) => ({
      id: question,
      when: { is: "yes", question } as const,
      urgency: urgencies.slice(1)[level] as Exclude<(typeof urgencies)[number], "self_care">,
    });
    const four = ["veryIll", "legPain", "diabetes", "psoriasis"] as const;
    for (let set = 0; set < 16; set++)
      for (let levels = 0; levels < 256; levels++) {
        const rules = four.map((question, place) => flagOf(question, (levels >> (2 * place)) & 3));
        const screen = createScreen<ScreeningQuestions, string>({ rules, core: [] });
        const answers = Object.fromEntries(
          four.map((name, place) => [name, Boolean(set & (1 << place))]),
        );
        const raised = rules.filter((_, place) => set & (1 << place));
        const highest = Math.max(0, ...raised.map(({ urgency }) => pressing(urgency)));
        expect(screen(answers).urgency).toBe(urgencies[highest]);
      }
  });

  it("holds: one open core item is enough to rule out self-care", () => {
    for (const { question } of screeningCore) {
      const plain = completeVignette({});
      const asked: ScreeningAnswers = { ...plain, ...askingFor[question] };
      const { [question]: _, ...open } = asked;
      const screening = screenPerson(open);
      expect(screening.screenComplete, question).toBe(false);
      expect(screening.urgency, question).not.toBe("self_care");
    }
  });
});

const fromFifty: ScreeningAnswers = { ageYears: 52 };
/** What must be said before a detail is asked at all. */
const askingFor: Readonly<Record<string, ScreeningAnswers>> = {
  traumaDaysAgo: { traumaSeverity: "minor" },
  legPainBelowKnee: { legPain: true },
  bilateralLegPain: { legPain: true },
  legNumbness: { legPain: true },
  legSymptomsDays: { legPain: true },
  cannotDoDailyActivities: { painNow: 8 },
  onset: fromFifty,
  regionThoracic: fromFifty,
  regionFlank: fromFifty,
  regionUpperBack: fromFifty,
  sex: fromFifty,
  firstEverBackPain: fromFifty,
  assessedUnchanged: { episodeDays: 42 },
};

it.each(redFlags)(
  "$id, once raised, is explained in both languages with steps everywhere",
  (flag) => {
    for (const given of flag.cases.yes) {
      const screening = screenPerson(given);
      for (const country of ["NL", "BE", "elsewhere"] as const) {
        const advice = adviceOn(screening, [given], { country, mode: "information" });
        const reason = advice.reasons.find(({ id }) => id === flag.id);
        expect(reason?.says.nl).not.toBe("");
        expect(reason?.says.en).not.toBe("");
        expect(reason?.answers.length).toBeGreaterThan(0);
        expect(advice.steps.length).toBeGreaterThan(0);
      }
      expect(pressing(flag.urgency)).toBeLessThanOrEqual(
        screening.urgency === "unfinished" ? -1 : pressing(screening.urgency),
      );
    }
  },
);

describe("named exceptions: reassurance that may lower an outcome", () => {
  it.each([
    ["retentionKnownStable", { bladderRetention: true, retentionKnownStable: true }, "physio"],
    [
      "incontinenceKnownStable",
      { bladderIncontinence: true, incontinenceKnownStable: true },
      "physio",
    ],
    ["bowelKnownStable", { bowelControlLoss: true, bowelKnownStable: true }, "physio"],
    ["assessedUnchanged", { legNumbness: true, assessedUnchanged: true }, "self_care"],
    ["gutAlarmAssessed", { bowelChange2w: true, gutAlarmAssessed: true }, "self_care"],
    [
      "onlyBasalCellSkinCancer",
      { cancerHistory: "past", onlyBasalCellSkinCancer: true },
      "self_care",
    ],
    [
      "kidneyStonesBefore",
      {
        ageYears: 60,
        onset: "sudden",
        episodeDays: 1,
        painNow: 7,
        flankColic: true,
        kidneyStonesBefore: true,
      },
      "same_day",
    ],
    [
      "walking and sitting",
      {
        bilateralLegNeuro: true,
        legSymptomsDays: 60,
        walkingBringsLegSymptoms: true,
        sittingRelievesLegs: true,
      },
      "gp_week",
    ],
    ["course: improving", { episodeDays: 21, course: "improving" }, "self_care"],
  ] as const)("%s", (_, given, urgency) => {
    expect(screenPerson(completeVignette(given)).urgency).toBe(urgency);
  });

  it("never touch an emergency that was examined before", () => {
    const alarms: readonly ScreeningAnswers[] = redFlags
      .filter(({ urgency }) => urgency === "emergency")
      .flatMap(({ cases }) => cases.yes);
    for (const given of alarms)
      expect(screenPerson({ ...given, assessedUnchanged: true }).urgency).toBe("emergency");
  });
});
