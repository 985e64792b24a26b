/**
 * What a week menu aims at. Fibre and oily fish follow the Dutch guideline for a good diet; the
 * number of plants and of fermented sittings are wishes of ours with weak evidence. The floors
 * keep a menu from being too little; they are not a slimming target.
 */
export const menuGoals = {
  fibreG: 30,
  plants: 25,
  fermented: 3,
  oilyFish: 1,
  floors: { energy: 1_300, protein: 50 },
} as const;
export const menuGoalSources = [
  { source: "gezondheidsraad-2006", at: "30 to 40 g of fibre a day" },
  { source: "gezondheidsraad-2015", at: "fish once a week, preferably oily" },
  { source: "wervel", at: "plants, fermented, floors" },
] as const;

/** Different foods of one plant count once. */
export const plantKinds: Readonly<Record<string, string>> = {
  "cherry-tomato": "tomato",
  "canned-tomato": "tomato",
  passata: "tomato",
  "tomato-paste": "tomato",
  "new-potato": "potato",
  "red-onion": "onion",
  "spring-onion-green": "spring-onion",
  "leek-green": "leek",
  "green-pepper": "pepper",
  "red-pepper": "pepper",
  "yellow-pepper": "pepper",
  "white-rice": "rice",
  "brown-rice": "rice",
  "rice-noodles": "rice",
  "rice-waffles": "rice",
  "corn-waffles": "corn",
  polenta: "corn",
  sweetcorn: "corn",
  popcorn: "corn",
  "whole-pasta": "wheat",
  pasta: "wheat",
  couscous: "wheat",
  bulgur: "wheat",
  "whole-bread": "wheat",
  "tortilla-wrap": "wheat",
  gnocchi: "potato",
  "spelt-sourdough": "spelt",
  "rye-bread": "rye",
  "gluten-free-pasta": "corn",
  "banana-green": "banana",
  "buckwheat-flour": "buckwheat",
  "red-lentils": "lentil",
  "lentils-canned": "lentil",
  "lentils-dry": "lentil",
  "chickpeas-canned": "chickpea",
  hummus: "chickpea",
  tofu: "soya",
  tempeh: "soya",
  edamame: "soya",
  "peanut-butter": "peanut",
  tahini: "sesame",
  "olive-green": "olive",
};
