/** The cards as a person meets them, joined to the rules that judge them. */
import { parseLocalDate } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import {
  type CardTick,
  type FilledCards,
  nothingFilled,
  type ScreeningAnswers,
} from "@wervel/model";
import { pressing, questionsOnCard, readCards } from "@wervel/screen";
import { describe, expect, it } from "vitest";
import { type PersonScreening, screenPersonReadings } from "../index.ts";
import { type LineState, saysMore, statesOf } from "./card-states.ts";

const today = parseLocalDate("2026-11-22") ?? expect.fail();
const cards = screeningCards.map(({ id }) => id);
const lines = screeningCards.flatMap((card) => (card.kind === "ticks" ? card.ticks : []));

type Chosen = FilledCards["chosen"];
const plain: Chosen = {
  age: ["20"],
  duration: ["2w"],
  examined: ["no"],
  course: ["stable"],
  pain: ["3"],
  daily: ["yes"],
  "leg-pain": ["no"],
  onset: ["gradual"],
  region: ["low"],
  sex: ["male"],
  first: ["no"],
};
const legs = (side: string, since: string, numb: string): Chosen => ({
  "leg-pain": ["below"],
  "leg-side": [side],
  "leg-pain-since": [since],
  "leg-numb": [numb],
});

/** Third cards that differ in every answer a rule of the first two cards looks at. */
const people: Readonly<Record<string, Chosen>> = {
  plain,
  "old, sudden, severe": {
    ...plain,
    age: ["70"],
    duration: ["3d"],
    course: ["worsening"],
    pain: ["9"],
    onset: ["sudden"],
    region: ["middle", "side"],
    sex: ["female"],
    first: ["yes"],
  },
  "long, examined, both legs": {
    ...plain,
    ...legs("both", "longer", "yes"),
    age: ["55"],
    duration: ["12w"],
    examined: ["unchanged"],
    course: ["improving"],
  },
  "years, worse, one leg": {
    ...plain,
    ...legs("one", "longer", "no"),
    age: ["65"],
    duration: ["longer"],
    course: ["worsening"],
    pain: ["8"],
  },
};

const fill = (filled: Partial<FilledCards>): FilledCards => ({
  ...nothingFilled,
  confirmed: cards,
  chosen: plain,
  ...filled,
});
const read = (filled: FilledCards): readonly ScreeningAnswers[] =>
  readCards(screeningCards, filled, today);
const judge = (filled: FilledCards): PersonScreening => screenPersonReadings(read(filled));
const levelOf = ({ urgency }: PersonScreening): number =>
  urgency === "unfinished" ? 0 : pressing(urgency);

const every = <T>(of: readonly T[]): readonly (readonly T[])[] =>
  of.reduce<readonly (readonly T[])[]>(
    (sets, one) => sets.concat(sets.map((set) => [...set, one])),
    [[]],
  );

describe("the first card", () => {
  it("takes doubt about three lines for not sure, and so asks for a call today at least", () => {
    const [said = {}] = read(fill({ notSure: true }));
    for (const answer of ["saddleNumbness", "bladderRetention", "bilateralLegNeuro"] as const)
      expect(said[answer]).toBeNull();
    for (const chosen of Object.values(people))
      expect(levelOf(judge(fill({ notSure: true, chosen })))).toBeGreaterThanOrEqual(
        pressing("same_day"),
      );
  });

  it("keeps unable to stand whatever is said about standing after an accident", () => {
    const accident: Chosen = {
      "accident-how": ["minor"],
      "accident-when": ["today"],
      "accident-stand": ["yes"],
    };
    const ticked = ["standing", "accident"];
    for (const said of read(fill({ ticked, chosen: { ...plain, ...accident } })))
      expect(said.cannotStandOrWalk).toBe(true);
  });

  it("keeps both legs new while their start is open, however long the leg pain lasts", () => {
    const chosen = { ...plain, ...legs("both", "longer", "no") };
    expect(judge(fill({ ticked: ["both-legs"], chosen })).urgency).toBe("emergency");
  });
});

describe("nothing ticked", () => {
  it("is complete once all three cards are confirmed and answered", () => {
    expect(judge(fill({}))).toMatchObject({ screenComplete: true, urgency: "self_care" });
  });

  it.each(every(cards).filter(({ length }) => length < cards.length))(
    "is never self-care with only these confirmed: %s %s",
    (...confirmed) => {
      for (const chosen of [{}, ...Object.values(people)]) {
        const screening = judge(fill({ confirmed, chosen }));
        expect(screening.screenComplete).toBe(false);
        expect(screening.urgency).not.toBe("self_care");
      }
    },
  );

  it("is never self-care while any question of the third card is open, or several are", () => {
    const back = screeningCards[2] ?? expect.fail();
    for (const chosen of Object.values(people)) {
      const asked = questionsOnCard(back, fill({ chosen })).map(({ id }) => id);
      for (const id of asked)
        for (const other of asked) {
          const { [id]: _, [other]: __, ...left } = chosen;
          const screening = judge(fill({ chosen: left }));
          expect(screening.screenComplete, id).toBe(false);
          expect(screening.urgency, id).not.toBe("self_care");
        }
    }
  });
});

type Way = { readonly line: CardTick; readonly state: LineState };
const told = (...ways: readonly Way[]) =>
  ways.map(({ line, state }) => `${line.id}(${Object.values(state).flat().join("+")})`).join(" ");

const urgencyWith = (chosen: Chosen, notSure: boolean, ...ways: readonly Way[]): number =>
  levelOf(
    judge(
      fill({
        ticked: ways.map(({ line }) => line.id),
        chosen: Object.assign({}, chosen, ...ways.map(({ state }) => state)),
        notSure,
      }),
    ),
  );

type Line = {
  readonly ways: readonly Way[];
  /** Ways to fill in the line, by place, of which the second says more than the first. */
  readonly steps: readonly (readonly [less: number, more: number])[];
};

const lineIn = (line: CardTick, states: readonly LineState[]): Line => ({
  ways: states.map((state) => ({ line, state })),
  steps: states.flatMap((less, before) =>
    states.flatMap((more, after) =>
      before !== after && saysMore(line, less, more) ? [[before, after] as const] : [],
    ),
  ),
});
const inFull = lines.map((line) => lineIn(line, statesOf(line)));
const inShort = lines.map((line) => lineIn(line, statesOf(line, true)));

/** Where saying more was heard as less. */
const falls = ({ ways, steps }: Line, levels: readonly number[]): readonly string[] =>
  steps
    .filter(([less, more]) => (levels[more] ?? 0) < (levels[less] ?? 0))
    .map((step) => told(...step.flatMap((place) => ways.slice(place, place + 1))));

/** Where the second line beside the first was heard as less than either of them alone. */
function fallsTogether(first: Line, second: Line, chosen: Chosen): readonly string[] {
  const alone = second.ways.map((way) => urgencyWith(chosen, false, way));
  const rows = first.ways.map((way) => {
    const least = urgencyWith(chosen, false, way);
    const levels = second.ways.map((other) => urgencyWith(chosen, false, way, other));
    const lower = second.ways.filter(
      (_, place) => (levels[place] ?? 0) < Math.max(least, alone[place] ?? 0),
    );
    return {
      levels,
      faults: [...lower.map((other) => told(way, other)), ...falls(second, levels)],
    };
  });
  const columns = second.ways.map((_, place) => rows.map(({ levels }) => levels[place] ?? 0));
  return [
    ...rows.flatMap(({ faults }) => faults),
    ...columns.flatMap((levels) => falls(first, levels)),
  ];
}

const count = (of: readonly Line[]): number => of.reduce((sum, { ways }) => sum + ways.length, 0);

/** Answers that a line or a detail behind it speaks of. */
const spokenOf = ({ ticked, clear, details }: CardTick): readonly string[] => [
  ...Object.keys({ ...ticked, ...clear }),
  ...details.flatMap(({ options }) =>
    options.flatMap(({ readings }) => readings.flatMap(Object.keys)),
  ),
];
const lineOf = ({ ways }: Line): CardTick => ways[0]?.line ?? expect.fail();
const isShared = ([first, second]: readonly [Line, Line]): boolean =>
  spokenOf(lineOf(first)).some((answer) => spokenOf(lineOf(second)).includes(answer));

/**
 * Two lines that speak of no answer in common only add to each other: the reading of both is the
 * reading of each, side by side, and no rule falls when one more alarm is said (shown for every
 * state of every rule in enumeration.test.ts). Of those pairs one way each is taken; of the pairs
 * that speak of the same answer every way, with lists of one option or of all of them.
 */
const everyPair = inShort.flatMap((first, place) =>
  inShort.slice(place + 1).map((second) => [first, second] as const),
);
const shortest = (line: Line): Line => ({ ways: line.ways.slice(0, 1), steps: [] });
const pairs = everyPair.map((pair) => {
  const [first, second] = pair;
  return isShared(pair) ? pair : ([shortest(first), shortest(second)] as const);
});

describe("the paths", () => {
  it("number 960 for one line in full, and 190 pairs of lines", () => {
    expect(count(inFull)).toBe(960);
    expect(pairs).toHaveLength(190);
  });

  it("speak twice of the same answer in these pairs only", () => {
    const names = everyPair
      .filter(isShared)
      .map((pair) => pair.map((line) => lineOf(line).id).join(" "));
    expect(names).toEqual([
      "both-legs leg",
      "sudden constant",
      "standing accident",
      "immunity pregnancy",
      "belly pregnancy",
    ]);
  });
});

describe.each(Object.entries(people))("for someone %s", (_, chosen) => {
  it.each([false, true])("no tick and no detail lowers the urgency, with doubt %s", (notSure) => {
    const none = urgencyWith(chosen, notSure);
    const faults = inFull.flatMap((line) => {
      const levels = line.ways.map((way) => urgencyWith(chosen, notSure, way));
      const lower = line.ways.filter((__, place) => (levels[place] ?? 0) < none);
      return [...lower.map((way) => told(way)), ...falls(line, levels)];
    });
    expect(faults).toEqual([]);
  });

  it("no second tick and no detail behind either lowers the urgency", () => {
    expect(pairs.flatMap(([first, second]) => fallsTogether(first, second, chosen))).toEqual([]);
  });
});
