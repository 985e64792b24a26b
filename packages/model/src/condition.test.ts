import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnswersTo,
  type Condition,
  choice,
  conditionInWords,
  conditionWords,
  decidedBy,
  evaluate,
  lengthOf,
  numberFrom,
  questionsOf,
  yesNo,
  yesNoOrNotSure,
} from "./index.ts";

const weather = {
  rain: yesNo,
  wind: yesNo,
  hail: yesNoOrNotSure,
  sky: choice("blue", "grey", "black"),
  degrees: numberFrom(-50, 50),
  feltDegrees: numberFrom(-50, 50),
} as const;
type Weather = typeof weather;
const { yes, notSure, oneOf, atLeast, atMost, above, below, not, unless, all, any, ...more } =
  conditionWords<Weather>();
const { countAtLeast, pointsAtLeast, term } = more;

describe("a condition", () => {
  it.each([
    ["yes", yes("rain"), { rain: true }, "yes"],
    ["no", yes("rain"), { rain: false }, "no"],
    ["an open question is not a no", yes("rain"), {}, "unknown"],
    ["nor is an answer that could not be given", yes("rain"), { rain: null }, "unknown"],
    ["not sure is heard", notSure("hail"), { hail: null }, "yes"],
    ["yes is sure", notSure("hail"), { hail: true }, "no"],
    ["an open question may still be not sure", notSure("hail"), {}, "unknown"],
    ["one of", oneOf("sky", "grey", "black"), { sky: "black" }, "yes"],
    ["none of", oneOf("sky", "grey", "black"), { sky: "blue" }, "no"],
    ["at least, on the edge", atLeast("degrees", 20), { degrees: 20 }, "yes"],
    ["above, on the edge", above("degrees", 20), { degrees: 20 }, "no"],
    ["at most, on the edge", atMost("degrees", 20), { degrees: 20 }, "yes"],
    ["below, on the edge", below("degrees", 20), { degrees: 20 }, "no"],
    ["one no settles all", all(yes("rain"), yes("wind")), { wind: false }, "no"],
    ["one yes settles any", any(yes("rain"), yes("wind")), { wind: true }, "yes"],
    ["one open leaves all open", all(yes("rain"), yes("wind")), { wind: true }, "unknown"],
    ["one open leaves any open", any(yes("rain"), yes("wind")), { wind: false }, "unknown"],
    ["not", not(yes("rain")), {}, "unknown"],
    ["an exception must be said", unless(yes("rain")), {}, "yes"],
    ["an exception that is denied does not hold", unless(yes("rain")), { rain: false }, "yes"],
    ["an exception that is said holds", unless(yes("rain")), { rain: true }, "no"],
    [
      "a stand-in number",
      atLeast({ first: "feltDegrees", orElse: "degrees" }, 5),
      { degrees: 6 },
      "yes",
    ],
    [
      "the number before its stand-in",
      atLeast({ first: "feltDegrees", orElse: "degrees" }, 5),
      { degrees: 6, feltDegrees: 1 },
      "no",
    ],
    ["a fixed stand-in", atMost({ first: "degrees", orElse: 0 }, 5), { degrees: null }, "yes"],
    ["a count reached", countAtLeast(1, yes("rain"), yes("wind")), { rain: true }, "yes"],
    ["a count out of reach", countAtLeast(2, yes("rain"), yes("wind")), { rain: false }, "no"],
    ["a count still open", countAtLeast(2, yes("rain"), yes("wind")), { rain: true }, "unknown"],
    [
      "points",
      pointsAtLeast(3, [
        { points: 3, when: yes("rain") },
        { points: 1, when: yes("wind") },
      ]),
      { rain: true },
      "yes",
    ],
  ] as const)("%s", (_, condition, answers, verdict) => {
    expect(evaluate(condition, answers)).toBe(verdict);
  });

  it("does not compile with a misspelt question or answer", () => {
    // @ts-expect-error no such question
    yes("reign");
    // @ts-expect-error no such answer
    oneOf("sky", "pink");
    // @ts-expect-error "not sure" is no answer to this question
    notSure("rain");
    // @ts-expect-error a sky is not a number
    atLeast("sky", 3);
    expect(true).toBe(true); // the claim is the four lines above
  });

  it("knows which questions it reads and how long it is", () => {
    const condition = all(yes("rain"), any(yes("wind"), yes("rain")));
    expect(questionsOf(condition)).toEqual(["rain", "wind"]);
    expect(lengthOf(condition)).toBe(3);
  });

  it("names the answers that settled it, and only those", () => {
    const condition = all(any(yes("rain"), yes("wind")), unless(oneOf("sky", "blue")));
    expect(decidedBy(condition, { rain: true, wind: false })).toEqual(["rain"]);
    expect(decidedBy(condition, { rain: false, wind: false })).toEqual([]);
  });

  it("is read back in both languages", () => {
    const words = {
      rain: { nl: "regen", en: "rain" },
      wind: { nl: "wind", en: "wind" },
      hail: { nl: "hagel", en: "hail" },
      sky: { nl: "lucht", en: "sky", values: { black: { nl: "zwart", en: "black" } } },
      degrees: { nl: "graden", en: "degrees" },
      feltDegrees: { nl: "gevoelde graden", en: "felt degrees" },
    };
    const storm = term("storm", { nl: "storm", en: "a storm" }, all(yes("wind"), yes("rain")));
    const condition = any(storm, all(oneOf("sky", "black"), below("degrees", 4)));
    expect(conditionInWords(condition, words, "en")).toBe(
      "a storm or (sky: black and degrees less than 4)",
    );
    expect(conditionInWords(condition, words, "nl")).toBe(
      "storm of (lucht: zwart en graden minder dan 4)",
    );
    expect(conditionInWords(not(notSure("hail")), words, "en")).toBe("not (not sure about: hail)");
  });
});

describe("Kleene's logic", () => {
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const answers = fc.record({ rain: flag, wind: flag });
  const leaf = fc.constantFrom<Condition<Weather>[]>(yes("rain"), yes("wind"));
  const tree = fc.letrec<{ node: Condition<Weather> }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
      fc.array(tie("node"), { minLength: 1, maxLength: 3 }).map((of) => countAtLeast(2, ...of)),
      tie("node").map(not),
    ),
  })).node;
  const known = ({ rain, wind }: { rain: boolean | undefined; wind: boolean | undefined }) => {
    const given: AnswersTo<Weather> = {
      ...(rain === undefined ? {} : { rain }),
      ...(wind === undefined ? {} : { wind }),
    };
    return given;
  };

  it("keeps what it has settled when more is answered", () => {
    fc.assert(
      fc.property(tree, answers, answers, (condition, first, later) => {
        const before = evaluate(condition, known(first));
        const after = evaluate(condition, { ...known(later), ...known(first) });
        expect(before === "unknown" || before === after).toBe(true);
      }),
    );
  });

  it("is De Morgan's too", () => {
    fc.assert(
      fc.property(tree, tree, answers, (left, right, given) => {
        expect(evaluate(not(all(left, right)), known(given))).toBe(
          evaluate(any(not(left), not(right)), known(given)),
        );
      }),
    );
  });
});
