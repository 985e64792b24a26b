import type { Allergen, FoodGroup, MealMoment, Text } from "@wervel/model";
import type { Diet, FodmapState, MenuFloor, MenuWish, SensitiveReason } from "@wervel/wervel";

export const foodWords = {
  tab: { nl: "Eten", en: "Food" },
  back: { nl: "Plan", en: "Plan" },
  title: { nl: "Eten dat bij je past", en: "Food that fits you" },
  lead: {
    nl: "Gezond eten dat je buik verdraagt. Dat het je rug helpt, is niet aangetoond.",
    en: "Healthy food that your gut can take. That it helps your back has not been shown.",
  },
  unreviewed: {
    nl: "Nog niet door een diëtist nagelezen. Geen medisch advies.",
    en: "Not yet read by a dietitian. Not medical advice.",
  },
  menu: { nl: "Weekmenu", en: "Week menu" },
  menuUnder: { nl: "gemaakt voor jou, met uitleg", en: "made for you, with reasons" },
  recipes: { nl: "Recepten", en: "Recipes" },
  shopping: { nl: "Boodschappenlijst", en: "Shopping list" },
  foods: { nl: "Zoek een product", en: "Look up a food" },
  foodsUnder: { nl: "wat erin zit, en een gelijke", en: "what is in it, and an equal" },
  plate: { nl: "Wat je eet en niet eet", en: "What you eat and do not eat" },
  basics: { nl: "Basis voor je buik", en: "Basics for your gut" },
  fibre: { nl: "Vezels opbouwen", en: "Building up fibre" },
  fodmap: { nl: "FODMAP in drie fases", en: "FODMAP in three phases" },
  supplements: { nl: "Supplementen en antibiotica", en: "Supplements and antibiotics" },
  advice: { nl: "Wat je hoort over eten", en: "What people say about food" },
  week: { nl: "Deze week gegeten", en: "Eaten this week" },
  weekNone: {
    nl: "Log een maaltijd bij Vandaag. Dan staat hier wat erin zat.",
    en: "Log a meal on Today. Then what it held stands here.",
  },
  days: { nl: "Dagen gelogd", en: "Days logged" },
  fibreCount: { nl: "Vezels, minstens", en: "Fibre, at least" },
  perDay: { nl: "g per dag", en: "g a day" },
  plants: { nl: "Verschillende planten", en: "Different plants" },
  fermented: { nl: "Gefermenteerd (probiotisch)", en: "Fermented (probiotic)" },
  prebiotic: { nl: "Prebiotisch", en: "Prebiotic" },
  oilyFish: { nl: "Vette vis", en: "Oily fish" },
  times: { nl: "keer", en: "times" },
  pattern: { nl: "Ontstekingsremmend patroon", en: "Anti-inflammatory pattern" },
  patternUnder: {
    nl: "Vette vis, noten of zaden, bladgroente, bessen, volkoren. Zwak onderbouwd; geen maat voor ontsteking.",
    en: "Oily fish, nuts or seeds, leafy greens, berries, whole grain. Weak evidence; no measure of inflammation.",
  },
  water: { nl: "Water, gemiddeld", en: "Water, on average" },
  glasses: { nl: "glazen", en: "glasses" },
  waterUnder: {
    nl: "Zwak onderbouwd voor je rug. Vul glazen in bij Vandaag.",
    en: "Weak evidence for your back. Fill in glasses on Today.",
  },
  unknown: { nl: "Niet herkend", en: "Not recognised" },
  held: { nl: "Rekening gehouden met", en: "Taken into account" },
  leftOut: {
    nl: "Je laat veel weg. Te weinig afwisseling helpt je darm niet. Vraag een diëtist mee te kijken.",
    en: "You leave out a lot. Too little variety does not help your gut. Ask a dietitian to look along.",
  },
  kept: { nl: "Bewaard", en: "Kept" },
  reading: { nl: "Je dagboek lezen", en: "Reading your diary" },
  source: { nl: "Bron", en: "Source" },
  forBack: { nl: "Voor je rug: onbekend", en: "For your back: unknown" },
  lifestyle: { nl: "Leefstijl en je buik", en: "Lifestyle and your gut" },
  doIt: { nl: "Zo doe je dat", en: "How to do it" },
} as const satisfies Record<string, Text>;

export const gateWords = {
  title: { nl: "Eerst dit", en: "First this" },
  lead: {
    nl: "Eten aanraden past niet bij iedereen. Kruis aan wat klopt.",
    en: "Food advice does not fit everyone. Tick what is true.",
  },
  adult: { nl: "Ben je 18 jaar of ouder?", en: "Are you 18 or older?" },
  yes: { nl: "Ja", en: "Yes" },
  no: { nl: "Nee", en: "No" },
  none: { nl: "Geen van deze, verder", en: "None of these, continue" },
  some: { nl: "Bewaar en verder", en: "Keep and continue" },
  closed: { nl: "Hier geven we nu geen eetadvies", en: "We give no food advice here now" },
  closedLead: {
    nl: "Je dagboek en het opzoeken van producten blijven werken.",
    en: "Your diary and looking up foods keep working.",
  },
  help: { nl: "Snel hulp nodig?", en: "Need help quickly?" },
  change: { nl: "Wijzig je antwoorden", en: "Change your answers" },
  bmi: {
    nl: "Iets weglaten past niet bij een laag gewicht. Daarom vragen we lengte en gewicht.",
    en: "Leaving things out does not fit a low weight. That is why we ask height and weight.",
  },
  height: { nl: "Lengte in cm", en: "Height in cm" },
  weight: { nl: "Gewicht in kg", en: "Weight in kg" },
} as const satisfies Record<string, Text>;

export const dietWords: Readonly<Record<Diet, Text>> = {
  everything: { nl: "alles", en: "everything" },
  "no-meat": { nl: "geen vlees", en: "no meat" },
  vegetarian: { nl: "vegetarisch", en: "vegetarian" },
  vegan: { nl: "veganistisch", en: "vegan" },
};

export const allergenWords: Readonly<Record<Allergen, Text>> = {
  gluten: { nl: "gluten", en: "gluten" },
  milk: { nl: "melk", en: "milk" },
  egg: { nl: "ei", en: "egg" },
  fish: { nl: "vis", en: "fish" },
  crustacean: { nl: "schaaldieren", en: "crustaceans" },
  mollusc: { nl: "weekdieren", en: "molluscs" },
  soya: { nl: "soja", en: "soya" },
  peanut: { nl: "pinda", en: "peanut" },
  "tree-nut": { nl: "noten", en: "tree nuts" },
  sesame: { nl: "sesam", en: "sesame" },
  celery: { nl: "selderij", en: "celery" },
  mustard: { nl: "mosterd", en: "mustard" },
  sulphite: { nl: "sulfiet", en: "sulphite" },
};

export const plateWords = {
  diet: { nl: "Wat eet je?", en: "What do you eat?" },
  halal: { nl: "Halal", en: "Halal" },
  allergies: { nl: "Dit kan ik niet hebben", en: "I cannot have this" },
  gut: { nl: "Ik heb PDS, gezegd door een arts", en: "I have IBS, named by a doctor" },
  avoids: { nl: "Lust of verdraag je iets niet?", en: "Anything you do not like or tolerate?" },
  avoid: { nl: "Laat weg", en: "Leave out" },
  likes: { nl: "Wat eet je graag?", en: "What do you like to eat?" },
  like: { nl: "Graag", en: "I like it" },
  people: { nl: "Eters", en: "People" },
  person: { nl: "pers.", en: "pers." },
  halalNote: {
    nl: "Halal laat varken en alcohol weg. Kies zelf vlees dat halal geslacht is.",
    en: "Halal leaves out pork and alcohol. Choose meat of halal slaughter yourself.",
  },
} as const satisfies Record<string, Text>;

export const momentWords: Readonly<Record<MealMoment, Text>> = {
  breakfast: { nl: "Ontbijt", en: "Breakfast" },
  lunch: { nl: "Lunch", en: "Lunch" },
  dinner: { nl: "Avondeten", en: "Dinner" },
  snack: { nl: "Tussendoor", en: "Snack" },
};

export const groupWords: Readonly<Record<FoodGroup, Text>> = {
  grain: { nl: "Graan en pasta", en: "Grain and pasta" },
  bread: { nl: "Brood", en: "Bread" },
  potato: { nl: "Aardappel", en: "Potato" },
  vegetable: { nl: "Groente", en: "Vegetables" },
  herb: { nl: "Kruiden", en: "Herbs" },
  fruit: { nl: "Fruit", en: "Fruit" },
  pulse: { nl: "Peulvruchten en tofu", en: "Pulses and tofu" },
  nut: { nl: "Noten en zaden", en: "Nuts and seeds" },
  dairy: { nl: "Zuivel", en: "Dairy" },
  egg: { nl: "Ei", en: "Egg" },
  "plant-drink": { nl: "Plantaardige zuivel", en: "Plant-based dairy" },
  meat: { nl: "Vlees", en: "Meat" },
  fish: { nl: "Vis", en: "Fish" },
  fat: { nl: "Olie en vet", en: "Oil and fat" },
  sauce: { nl: "Saus", en: "Sauce" },
  sweet: { nl: "Zoet", en: "Sweet" },
  drink: { nl: "Drinken", en: "Drink" },
  dish: { nl: "Gerechten", en: "Dishes" },
};

export const fodmapStateWords: Readonly<Record<FodmapState, Text>> = {
  low: { nl: "laag", en: "low" },
  middle: { nl: "ertussenin", en: "in between" },
  high: { nl: "hoog", en: "high" },
};

export const confidenceOfGrade = {
  low: { nl: "weinig zeker", en: "not very sure" },
  moderate: { nl: "redelijk zeker", en: "fairly sure" },
  high: { nl: "vrij zeker", en: "quite sure" },
} as const satisfies Record<string, Text>;

export const reasonWords: Readonly<Record<SensitiveReason, Text>> = {
  "irritable-bowel": { nl: "een prikkelbare darm", en: "an irritable bowel" },
  bloating: { nl: "een opgeblazen buik de laatste weken", en: "bloating in the last weeks" },
  "fodmap-phase": { nl: "je FODMAP-fase", en: "your FODMAP phase" },
};

export const wishWords: Readonly<Record<MenuWish | MenuFloor, Text>> = {
  fibre: { nl: "vezels (g in de week)", en: "fibre (g in the week)" },
  plants: { nl: "verschillende planten", en: "different plants" },
  fermented: { nl: "keer iets gefermenteerds", en: "times something fermented" },
  "oily-fish": { nl: "keer vette vis", en: "times oily fish" },
  time: { nl: "minuten in de keuken", en: "minutes in the kitchen" },
  energy: { nl: "energie (kcal in de week)", en: "energy (kcal in the week)" },
  protein: { nl: "eiwit (g in de week)", en: "protein (g in the week)" },
};
