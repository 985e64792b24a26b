/**
 * What a diary can hold: each item with the way it is answered and its unit.
 * Nothing here is required; an item without an entry is "not filled in", never zero.
 */

export type Scale =
  /** 0 none to 10 worst imaginable (or, where the words say so, best). */
  | { readonly is: "nrs" }
  /** 0, 1, 2: little, some, much; the words differ per item. */
  | { readonly is: "level" }
  | { readonly is: "yes-no" }
  | { readonly is: "amount"; readonly unit: Unit; readonly step: number; readonly max: number }
  | { readonly is: "choices"; readonly options: readonly string[] }
  | { readonly is: "places" | "stool" | "meal" | "dose" | "text" };

export const units = [
  "minutes",
  "hours",
  "glasses",
  "cups",
  "steps",
  "times",
  "kilos",
  "beats",
  "milliseconds",
] as const;
export type Unit = (typeof units)[number];

/** `day`: one answer per day, a later one replaces it. `moment`: as often as it happens. */
export type Rhythm = "day" | "moment";

export type ItemGroup =
  | "pain"
  | "gut"
  | "food"
  | "sleep"
  | "mind"
  | "movement"
  | "relief"
  | "other";

type DiaryItem = { readonly group: ItemGroup; readonly per: Rhythm; readonly scale: Scale };

const nrs = { is: "nrs" } as const;
const level = { is: "level" } as const;
const yesNo = { is: "yes-no" } as const;
const amount = <const U extends Unit>(unit: U, step: number, max: number) =>
  ({ is: "amount", unit, step, max }) as const;
const choices = <const O extends readonly string[]>(...options: O) =>
  ({ is: "choices", options }) as const;
const daily = <const G extends ItemGroup, const S extends Scale>(group: G, scale: S) =>
  ({ group, per: "day", scale }) as const;
const event = <const G extends ItemGroup, const S extends Scale>(group: G, scale: S) =>
  ({ group, per: "moment", scale }) as const;

export const diaryItems = {
  pain: daily("pain", nrs),
  "pain-places": daily("pain", { is: "places" }),
  "pain-quality": daily(
    "pain",
    choices("nagging", "stabbing", "burning", "radiating", "stabbing-on-movement", "tingling"),
  ),
  radiation: daily(
    "pain",
    choices("shoulder", "arm", "buttock", "thigh", "knee", "lower-leg", "foot"),
  ),
  "leg-pain": daily("pain", nrs),
  "morning-stiffness": daily("pain", amount("minutes", 5, 600)),
  "load-capacity": daily("pain", level),
  "pain-elsewhere": daily("pain", level),
  flare: daily("pain", yesNo),
  "early-sign": daily("pain", yesNo),

  belly: daily("gut", choices("calm", "bloated", "cramps")),
  "belly-pain": daily("gut", nrs),
  bloating: daily("gut", nrs),
  "belly-pressure": daily("gut", level),
  gas: daily("gut", level),
  nausea: daily("gut", level),
  stool: event("gut", { is: "stool" }),

  meal: event("food", { is: "meal" }),
  water: daily("food", amount("glasses", 1, 30)),
  coffee: daily("food", amount("cups", 1, 20)),
  alcohol: daily("food", amount("glasses", 1, 30)),
  "fatty-food": daily("food", yesNo),
  "spicy-food": daily("food", yesNo),

  "sleep-quality": daily("sleep", level),
  "sleep-hours": daily("sleep", amount("hours", 0.5, 24)),
  "woken-by-pain": daily("sleep", yesNo),

  stress: daily("mind", level),
  mood: daily("mind", nrs),
  energy: daily("mind", nrs),
  fatigue: daily("mind", level),
  irritability: daily("mind", level),

  steps: daily("movement", amount("steps", 500, 200_000)),
  walking: daily("movement", amount("minutes", 5, 900)),
  exercise: daily("movement", amount("minutes", 5, 900)),
  sitting: daily("movement", amount("hours", 0.5, 24)),
  lifting: daily("movement", level),
  "heavy-work": daily("movement", yesNo),

  medicine: event("relief", { is: "dose" }),
  supplement: event("relief", { is: "dose" }),
  heat: daily("relief", yesNo),
  relaxation: daily("relief", amount("minutes", 5, 600)),
  "lying-down": daily("relief", amount("hours", 0.5, 24)),
  brace: daily("relief", yesNo),

  "heart-rate": daily("other", amount("beats", 1, 300)),
  "resting-heart-rate": daily("other", amount("beats", 1, 200)),
  "hrv-sdnn": daily("other", amount("milliseconds", 1, 500)),
  "hrv-rmssd": daily("other", amount("milliseconds", 1, 500)),
  weight: daily("other", amount("kilos", 0.1, 500)),

  bladder: daily("other", yesNo),
  fever: daily("other", yesNo),
  "weight-loss": daily("other", yesNo),
  menses: daily("other", yesNo),
  "cold-damp": daily("other", yesNo),
  note: event("other", { is: "text" }),
} as const satisfies Readonly<Record<string, DiaryItem>>;

export type CatalogueItem = keyof typeof diaryItems;
/** An item that the person made: `own:` and the id of its own-item record. */
export type OwnItemRef = `own:${string}`;
export type ItemRef = CatalogueItem | OwnItemRef;

export const catalogueItems = Object.keys(diaryItems) as readonly CatalogueItem[]; // its own keys

export const isCatalogueItem = (text: string): text is CatalogueItem =>
  Object.hasOwn(diaryItems, text);

export const isOwnItem = (text: string): text is OwnItemRef => /^own:.+$/u.test(text);

export const stoolForms = [1, 2, 3, 4, 5, 6, 7] as const;
export type StoolForm = (typeof stoolForms)[number];

export const stoolSigns = ["urgency", "straining", "not-empty", "mucus", "blood"] as const;
export type StoolSign = (typeof stoolSigns)[number];
