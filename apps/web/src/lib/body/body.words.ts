import type { BodyRegion, PainNrs, Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const bodyWords = {
  title: { nl: "Waar voel je pijn?", en: "Where do you feel pain?" },
  lead: {
    nl: "Tik op een plek. Kies daarna hoe sterk, als je wilt.",
    en: "Tap a place. Then choose how strong, if you like.",
  },
  listLead: { nl: "Dezelfde plekken, als lijst.", en: "The same places, as a list." },
  back: { nl: "Rug", en: "Back" },
  belly: { nl: "Buik", en: "Belly" },
  legs: { nl: "Benen", en: "Legs" },
  list: { nl: "Lijst", en: "List" },
  tabs: { nl: "Deel van je lichaam", en: "Part of your body" },
  left: { nl: "links", en: "left" },
  right: { nl: "rechts", en: "right" },
  legsBack: { nl: "Achterkant", en: "From behind" },
  legsFront: { nl: "Voorkant", en: "From the front" },
  mapBack: {
    nl: "Achterkant van je lichaam, kies een plek",
    en: "Back of your body, choose a place",
  },
  mapFront: {
    nl: "Voorkant van je lichaam, kies een plek",
    en: "Front of your body, choose a place",
  },
  keys: {
    nl: "Pijltjes gaan naar een plek ernaast. Enter kiest.",
    en: "Arrow keys go to the place beside it. Enter chooses.",
  },
  clear: { nl: "Wis", en: "Clear" },
  chosen: { nl: "Gekozen", en: "Chosen" },
  nothing: { nl: "Nog geen plek gekozen.", en: "No place chosen yet." },
  noScore: { nl: "gekozen", en: "chosen" },
  quality: { nl: "Hoe voelt het?", en: "What does it feel like?" },
  strength: { nl: "Sterkte", en: "Strength" },
  giveStrength: { nl: "Geef sterkte", en: "Give strength" },
  done: { nl: "Klaar", en: "Done" },
  dayBack: { nl: "Vandaag", en: "Today" },
  belowKnee: {
    nl: "Pijn onder de knie? Dan zijn er een paar vragen over je been.",
    en: "Pain below the knee? Then there are a few questions about your leg.",
  },
  belowKneeLink: { nl: "Beantwoord ze", en: "Answer them" },
  weaker: { nl: "Wordt een been slapper?", en: "Is a leg getting weaker?" },
  weakerLink: { nl: "Kijk hier", en: "Look here" },
  none: { nl: "Nergens pijn vandaag", en: "No pain anywhere today" },
  remembered: {
    nl: "Onthouden. Bewaar de dag straks op Vandaag.",
    en: "Remembered. Save the day later on Today.",
  },
} as const satisfies Record<string, RegionalText>;

/** Two levels for the list: what people call the parts, and the places in it. */
export const regionGroups: readonly {
  readonly name: Text;
  readonly regions: readonly BodyRegion[];
}[] = [
  {
    name: { nl: "Onderrug en bekken", en: "Low back and pelvis" },
    regions: [
      "low-back-left",
      "low-back-centre",
      "low-back-right",
      "sacrum",
      "buttock-left",
      "buttock-right",
    ],
  },
  {
    name: { nl: "Bovenrug en nek", en: "Upper back and neck" },
    regions: [
      "neck",
      "throat",
      "shoulder-blade-left",
      "between-shoulder-blades",
      "shoulder-blade-right",
      "mid-back-left",
      "mid-back-centre",
      "mid-back-right",
      "chest-left",
      "chest-right",
    ],
  },
  {
    name: { nl: "Buik en lies", en: "Belly and groin" },
    regions: [
      "upper-belly-left",
      "upper-belly-centre",
      "upper-belly-right",
      "flank-left",
      "navel",
      "flank-right",
      "lower-belly-left",
      "lower-belly-centre",
      "lower-belly-right",
      "groin-left",
      "groin-right",
    ],
  },
  {
    name: { nl: "Been, achterkant", en: "Leg, from behind" },
    regions: [
      "thigh-back-left",
      "thigh-back-right",
      "knee-back-left",
      "knee-back-right",
      "calf-left",
      "calf-right",
      "heel-left",
      "heel-right",
    ],
  },
  {
    name: { nl: "Been, voorkant en voet", en: "Leg from the front, and foot" },
    regions: [
      "thigh-front-left",
      "thigh-front-right",
      "knee-left",
      "knee-right",
      "shin-left",
      "shin-right",
      "foot-left",
      "foot-right",
    ],
  },
];

export const outOfTen = (score: PainNrs): Text => ({
  nl: `pijn ${score} van 10`,
  en: `pain ${score} out of 10`,
});

export const chosenCount = (count: number): Text => ({
  nl: `${count} gekozen`,
  en: `${count} chosen`,
});
