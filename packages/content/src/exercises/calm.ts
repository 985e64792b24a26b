import type { Exercise } from "@wervel/model";

/** Breathing, unloading and letting go. */
export const calmExercises = [
  {
    id: "X01",
    name: { nl: "Buikademhaling", en: "Belly breathing" },
    level: 0,
    role: "calm",
    position: "supine",
    dose: { sets: 1, holdSeconds: 180 },
    most: { sets: 1, holdSeconds: 300 },
    perSide: false,
    secondsPerRep: 10,
    suits: ["stress"],
    avoid: [],
    equipment: ["mat"],
    purpose: {
      nl: "Tot rust komen, minder spanning in je rug.",
      en: "Settle down, less tension in your back.",
    },
    start: {
      nl: "Lig op je rug. Knieën gebogen, voeten plat. Een hand op je buik.",
      en: "Lie on your back. Knees bent, feet flat. One hand on your belly.",
    },
    movement: {
      nl: "Adem in door je neus en voel je buik rijzen. Adem langer uit dan in.",
      en: "Breathe in through your nose and feel your belly rise. Breathe out longer than in.",
    },
    cue: { nl: "Adem in. En langer uit.", en: "Breathe in. And longer out." },
    mind: {
      nl: "Word je licht in je hoofd? Adem dan gewoon, zonder te tellen.",
      en: "Light-headed? Then breathe as usual, without counting.",
    },
    sources: [{ source: "wervel", at: "calm breathing" }],
    review: "unreviewed",
  },
  {
    id: "X02",
    name: { nl: "Benen op een stoel", en: "Legs on a chair" },
    level: 0,
    role: "calm",
    position: "supine",
    dose: { sets: 1, holdSeconds: 300 },
    most: { sets: 1, holdSeconds: 600 },
    perSide: false,
    secondsPerRep: 10,
    suits: ["extension-sensitive"],
    avoid: ["late-pregnancy"],
    equipment: ["mat", "chair"],
    purpose: {
      nl: "Je rug even laten rusten zonder in bed te blijven.",
      en: "Rest your back for a while without staying in bed.",
    },
    start: {
      nl: "Lig op je rug voor een stoel. Leg je onderbenen op de zitting.",
      en: "Lie on your back in front of a chair. Put your lower legs on the seat.",
    },
    movement: {
      nl: "Blijf liggen en adem rustig. Laat je rug zwaar worden.",
      en: "Stay there and breathe calmly. Let your back become heavy.",
    },
    cue: { nl: "Laat je rug zwaar worden.", en: "Let your back become heavy." },
    mind: {
      nl: "Sta via je zij op. Loop daarna even rond.",
      en: "Get up over your side. Then walk around a little.",
    },
    sources: [{ source: "wervel", at: "resting position" }],
    review: "unreviewed",
  },
  {
    id: "X34",
    name: { nl: "Spieren aanspannen en loslaten", en: "Tense and let go" },
    level: 0,
    role: "calm",
    position: "supine",
    dose: { sets: 1, holdSeconds: 600 },
    most: { sets: 1, holdSeconds: 900 },
    perSide: false,
    secondsPerRep: 15,
    suits: ["stress"],
    avoid: [],
    equipment: ["mat"],
    purpose: {
      nl: "Merken waar spanning zit, en die laten zakken.",
      en: "Notice where tension sits, and let it sink.",
    },
    start: {
      nl: "Lig zoals het prettig is. Een kussen onder je knieën mag.",
      en: "Lie in a way that feels good. A pillow under your knees is fine.",
    },
    movement: {
      nl: "Span een spiergroep vijf tellen licht aan. Laat tien tellen los. Ga van voeten naar gezicht.",
      en: "Tense one group of muscles lightly for five counts. Let go for ten. Go from feet to face.",
    },
    cue: { nl: "Span licht aan. Laat los.", en: "Tense lightly. Let go." },
    mind: {
      nl: "Span niet aan waar het pijn doet. Onrustig? Stop gerust.",
      en: "Do not tense where it hurts. Restless? Feel free to stop.",
    },
    sources: [{ source: "wervel", at: "progressive relaxation" }],
    review: "unreviewed",
  },
] as const satisfies readonly Exercise[];
