import { addDays, type LocalDate, type Random, seededRandom } from "@wervel/base";
import {
  type BodyRegion,
  dailyEntryId,
  type Entry,
  type EntryValue,
  type ItemRef,
  type Language,
  type OwnItemRecord,
  type PainNrs,
  type Text,
  type WallTime,
  type WervelRecord,
} from "@wervel/model";

/** What was put into the example on purpose, so that nobody takes it for a finding. */
export type PlantedTruth = { readonly factor: string; readonly says: Text };

export type ExampleDiary = {
  readonly records: readonly WervelRecord[];
  readonly truths: readonly PlantedTruth[];
  /** The first day of the complaints, for the course. */
  readonly episodeStart: LocalDate;
};

export const exampleDays = 365;

export const exampleTruths: readonly PlantedTruth[] = [
  {
    factor: "sleep-quality",
    says: {
      nl: "Na een slechte nacht is de pijn die dag ongeveer 1 punt hoger.",
      en: "After a bad night, pain is about 1 point higher that day.",
    },
  },
  {
    factor: "own:example-garden",
    says: {
      nl: "Een dag na tuinieren is de pijn ongeveer 1,5 punt hoger.",
      en: "A day after gardening, pain is about 1.5 points higher.",
    },
  },
  {
    factor: "stress",
    says: {
      nl: "Op een dag met veel spanning is de pijn bijna 1 punt hoger dan anders.",
      en: "On a day with much stress, pain is almost 1 point higher than usual.",
    },
  },
  {
    factor: "belly:bloated",
    says: {
      nl: "Spanning geeft hier pijn én een opgeblazen buik. Die buik zelf geeft geen pijn.",
      en: "Stress causes pain and a bloated belly here. That belly itself causes no pain.",
    },
  },
  {
    factor: "coffee",
    says: {
      nl: "Koffie doet hier niets.",
      en: "Coffee does nothing here.",
    },
  },
];

const gardenItem = "example-garden";

/**
 * A year of one invented person: weeks 1 to 12 fall from about 7 to about 3, then good and bad
 * weeks follow. About one day in nine is missing, more often on a bad day.
 *
 * @param until the last day; the diary is the same shape whatever day that is
 */
export function exampleDiary({
  until,
  language = "nl",
  seed = 20_261_122,
}: {
  readonly until: LocalDate;
  /** In which this person wrote down names of their own. */
  readonly language?: Language;
  readonly seed?: number;
}): ExampleDiary {
  const random = seededRandom(seed);
  const start = addDays(until, 1 - exampleDays);
  const records: WervelRecord[] = [
    gardenRecord(start, language),
    markRecord(start),
    episodeRecord(start),
  ];
  let state = initialState;
  for (let day = 0; day < exampleDays; day++) {
    state = nextDay(state, day, random);
    const isMissing = random() < (state.pain > 6 ? 0.2 : 0.1) && day < exampleDays - 3;
    if (!isMissing) records.push(...entriesOf(state, addDays(start, day), random, language));
  }
  return { records, truths: exampleTruths, episodeStart: start };
}

type DayState = {
  readonly pain: number;
  /** What is left of yesterday's ups and downs. */
  readonly wobble: number;
  readonly sleep: 0 | 1 | 2;
  readonly stress: 0 | 1 | 2;
  readonly isBloated: boolean;
  readonly hasGardened: boolean;
  readonly coffee: number;
  readonly stoolForm: 1 | 2 | 3 | 4 | 5 | 6 | 7;
};

const initialState: DayState = {
  pain: 7,
  wobble: 0,
  sleep: 1,
  stress: 1,
  isBloated: false,
  hasGardened: false,
  coffee: 2,
  stoolForm: 4,
};

function nextDay(before: DayState, day: number, random: Random): DayState {
  const stress = level(random, before.stress, 0.55);
  const sleep = level(random, before.sleep, 0.35);
  const isBloated = random() < 0.08 + 0.38 * stress;
  const weekday = day % 7;
  const hasGardened = random() < (weekday === 5 ? 0.5 : 0.09);
  const wobble = 0.55 * before.wobble + 0.85 * normal(random);
  const course = 2.6 + 4.4 * Math.exp(-day / 32);
  const push = (sleep === 0 ? 1 : 0) + (before.hasGardened ? 1.5 : 0) + 0.8 * (stress - 1);
  return {
    pain: Math.min(10, Math.max(0, course + push + wobble)),
    wobble,
    sleep,
    stress,
    isBloated,
    hasGardened,
    coffee: Math.floor(random() * 5),
    stoolForm: pick([2, 3, 4, 4, 5, isBloated ? 6 : 4], random),
  };
}

/** Stays as it was with that chance, else any of the three. */
function level(random: Random, before: 0 | 1 | 2, stays: number): 0 | 1 | 2 {
  const isKept = random() < stays;
  const fresh = pick([0, 1, 1, 2] as const, random);
  return isKept ? before : fresh;
}

function pick<T>(from: readonly [T, ...T[]], random: Random): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

/** Box and Muller's two uniform numbers for one normal one. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function entriesOf(
  state: DayState,
  day: LocalDate,
  random: Random,
  language: Language,
): readonly Entry[] {
  const score = Math.round(state.pain) as PainNrs; // 0 to 10 by construction
  const daily: readonly (readonly [ItemRef, EntryValue])[] = [
    ["pain", { is: "number", number: score }],
    ["pain-places", { is: "places", places: placesAt(score) }],
    ["sleep-quality", { is: "number", number: state.sleep }],
    ["stress", { is: "number", number: state.stress }],
    ["belly", { is: "choices", chosen: [state.isBloated ? "bloated" : "calm"] }],
    [`own:${gardenItem}`, { is: "yes-no", yes: state.hasGardened }],
    ["coffee", { is: "number", number: state.coffee }],
  ];
  const moments: readonly (readonly [ItemRef, WallTime, EntryValue])[] = [
    ["stool", "07:40", { is: "stool", form: state.stoolForm, signs: [] }],
    ["meal", "08:05", meal(breakfasts[language], random)],
    ["meal", "18:25", meal(dinners[language], random)],
    ...(score >= 7 ? ([["medicine", "20:10", paracetamol]] as const) : []),
  ];
  return [
    ...daily.map(([item, value]) => entry(dailyEntryId(item, day), item, day, value)),
    ...moments.map(([item, time, value], index) => ({
      ...entry(`example-${day}-${index}`, item, day, value),
      time,
      zone: "Europe/Amsterdam",
    })),
  ];
}

function entry(id: string, item: ItemRef, day: LocalDate, value: EntryValue): Entry {
  const at = `${day}T19:30:00.000Z`;
  return { id, kind: "entry", item, day, value, notedAt: at, changedAt: at };
}

function placesAt(score: PainNrs): readonly { region: BodyRegion; painNrs: PainNrs }[] {
  const regions: readonly BodyRegion[] =
    score >= 6 ? ["low-back-left", "buttock-left", "thigh-back-left"] : ["low-back-left"];
  return score === 0 ? [] : regions.map((region) => ({ region, painNrs: score }));
}

const paracetamol: EntryValue = {
  is: "dose",
  name: "Paracetamol",
  count: 1,
  strength: "500 mg",
  against: ["back"],
};

type Dish = readonly [name: string, ...foods: string[]];
type Menu = Readonly<Record<Language, readonly [Dish, ...Dish[]]>>;
const breakfasts: Menu = {
  nl: [
    ["Havermout met blauwe bessen", "havermout", "blauwe bessen", "lactosevrije melk"],
    ["Spelt-zuurdesem met ei", "speltbrood", "ei"],
    ["Kwark met walnoten", "kwark", "walnoten"],
  ],
  en: [
    ["Oats with blueberries", "oat flakes", "blueberries", "lactose-free milk"],
    ["Spelt sourdough with egg", "spelt sourdough bread", "egg"],
    ["Quark with walnuts", "low-fat quark", "walnuts"],
  ],
};
const dinners: Menu = {
  nl: [
    ["Rijst met kip en courgette", "rijst", "kip", "courgette"],
    ["Zalm met pompoen", "zalm", "pompoen"],
    ["Pasta met ui en tomaat", "pasta", "ui", "tomaat"],
    ["Stamppot boerenkool", "aardappel", "boerenkool"],
  ],
  en: [
    ["Rice with chicken and courgette", "white rice, dry", "chicken thigh", "courgette"],
    ["Salmon with pumpkin", "salmon", "hokkaido pumpkin"],
    ["Pasta with onion and tomato", "pasta", "onion", "tomato"],
    ["Mashed potatoes with kale", "potato", "kale"],
  ],
};

function meal(dishes: readonly [Dish, ...Dish[]], random: Random): EntryValue {
  const [name, ...foods] = pick(dishes, random);
  return { is: "meal", name, foods: foods.map((food) => ({ food })) };
}

const gardenRecord = (start: LocalDate, language: Language): OwnItemRecord => ({
  id: gardenItem,
  kind: "own-item",
  name: { nl: "Tuinieren", en: "Gardening" }[language],
  scale: "yes-no",
  expectLagDays: 1,
  changedAt: `${start}T08:00:00.000Z`,
});

/** Says in the data itself that they are invented. */
const episodeRecord = (start: LocalDate): WervelRecord => ({
  id: "example-episode",
  kind: "episode",
  start,
  changedAt: `${start}T08:00:00.000Z`,
});

const markRecord = (start: LocalDate): WervelRecord => ({
  id: "setting:example",
  kind: "setting",
  key: "example",
  value: true,
  changedAt: `${start}T08:00:00.000Z`,
});
