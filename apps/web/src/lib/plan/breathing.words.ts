import type { Text } from "@wervel/model";

export const breathingWords = {
  title: { nl: "Ademen en ontspannen", en: "Breathing and relaxing" },
  lead: {
    nl: "Ga zitten of liggen zoals het prettig is.",
    en: "Sit or lie in a way that feels good.",
  },
  which: { nl: "Waar heb je zin in?", en: "What would you like?" },
  breathing: { nl: "rustig ademen", en: "calm breathing" },
  relaxing: { nl: "spieren loslaten", en: "letting go" },
  long: { nl: "Hoe lang?", en: "How long?" },
  ready: { nl: "Druk op start als je klaar zit.", en: "Press start when you are settled." },
  breathIn: { nl: "Adem in", en: "Breathe in" },
  breathOut: { nl: "Adem uit", en: "Breathe out" },
  tense: { nl: "Span licht aan", en: "Tense lightly" },
  letGo: { nl: "Laat los", en: "Let go" },
  start: { nl: "Start", en: "Start" },
  pause: { nl: "Pauze", en: "Pause" },
  enough: { nl: "Genoeg, noteer deze minuten", en: "Enough, note these minutes" },
  noted: { nl: "De minuten staan in je dagboek.", en: "The minutes are in your diary." },
  careful: {
    nl: "Licht in je hoofd of onrustig? Adem gewoon, of stop. Span niet aan waar het pijn doet.",
    en: "Light-headed or restless? Breathe as usual, or stop. Do not tense where it hurts.",
  },
  trial: { nl: "Test eerlijk of het je helpt", en: "Test fairly whether it helps you" },
} as const satisfies Record<string, Text>;

export const muscleGroups = [
  { nl: "Je voeten en kuiten", en: "Your feet and calves" },
  { nl: "Je bovenbenen", en: "Your thighs" },
  { nl: "Je billen", en: "Your buttocks" },
  { nl: "Je buik", en: "Your belly" },
  { nl: "Je handen en onderarmen", en: "Your hands and forearms" },
  { nl: "Je bovenarmen", en: "Your upper arms" },
  { nl: "Je schouders", en: "Your shoulders" },
  { nl: "Je kaken", en: "Your jaw" },
  { nl: "Je ogen en voorhoofd", en: "Your eyes and forehead" },
] as const satisfies readonly Text[];
