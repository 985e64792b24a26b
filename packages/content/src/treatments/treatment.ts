import type { Text } from "@wervel/model";
import type { Claim } from "../ledger/claim.ts";

/** What a treatment does beyond what time does by itself. */
export const beyondCourse = {
  "shown-small": { nl: "Aangetoond, klein", en: "Shown, small" },
  "shown-short": { nl: "Aangetoond, kort en klein", en: "Shown, brief and small" },
  unknown: { nl: "Onbekend", en: "Unknown" },
  "not-shown": { nl: "Niet aangetoond", en: "Not shown" },
  against: { nl: "Onderzoek spreekt het tegen", en: "Research speaks against it" },
} as const satisfies Record<string, Text>;

export const treatmentGroups = {
  doing: { nl: "Zelf doen en begeleiding", en: "Doing it yourself, and guidance" },
  hands: { nl: "Handen en apparaten", en: "Hands and devices" },
  pills: { nl: "Pillen en pleisters", en: "Pills and patches" },
  things: { nl: "Spullen", en: "Things" },
  procedures: { nl: "Prikken en opereren", en: "Needles and operations" },
} as const satisfies Record<string, Text>;

export const costKinds = {
  free: { nl: "niets, alleen tijd", en: "nothing but time" },
  "own-risk": {
    nl: "vaak eigen risico, of deels zelf betalen",
    en: "often a deductible, or partly your own money",
  },
  insured: { nl: "meestal vergoed na verwijzing", en: "mostly covered after referral" },
  own: { nl: "zelf betalen", en: "your own money" },
  "own-high": { nl: "zelf betalen, vaak veel", en: "your own money, often much" },
} as const satisfies Record<string, Text>;

export type Treatment = {
  readonly id: string;
  readonly name: Text;
  readonly group: keyof typeof treatmentGroups;
  readonly words: string;
  /** The finding in one sentence: the title of its page. */
  readonly finding: Text;
  readonly what: Text;
  readonly beyond: keyof typeof beyondCourse;
  readonly effect: readonly [Text, ...Text[]];
  readonly risks: readonly [Text, ...Text[]];
  readonly cost: keyof typeof costKinds;
  readonly ask: readonly [Text, ...Text[]];
  readonly claim: Claim;
};
