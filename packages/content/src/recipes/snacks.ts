import type { Recipe } from "@wervel/model";

export const snacks = [
  {
    id: "fruit-nuts-kiwi",
    name: { nl: "Kiwi met walnoten", en: "Kiwi with walnuts" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "kiwi", grams: 75, as: { count: 1, measure: "piece" } },
      { food: "walnut", grams: 20 },
    ],
    steps: [
      { says: { nl: "Schil de kiwi.", en: "Peel the kiwi." } },
      { says: { nl: "Eet hem met de noten.", en: "Eat it with the nuts." } },
    ],
  },
  {
    id: "strawberry-yoghurt",
    name: { nl: "Yoghurt met aardbeien", en: "Yoghurt with strawberries" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [5, 6, 7, 8],
    keeps: false,
    ingredients: [
      { food: "lactose-free-yoghurt", grams: 125 },
      { food: "strawberry", grams: 80 },
    ],
    steps: [
      { says: { nl: "Snijd de aardbeien.", en: "Slice the strawberries." } },
      { says: { nl: "Schep ze op de yoghurt.", en: "Spoon them onto the yoghurt." } },
    ],
  },
  {
    id: "orange-almond",
    name: { nl: "Sinaasappel met pompoenpitten", en: "Orange with pumpkin seeds" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [11, 12, 1, 2, 3, 4],
    keeps: false,
    ingredients: [
      { food: "orange", grams: 110 },
      { food: "pumpkin-seed", grams: 20 },
    ],
    steps: [
      { says: { nl: "Pel de sinaasappel.", en: "Peel the orange." } },
      { says: { nl: "Eet hem met de pitten.", en: "Eat it with the seeds." } },
    ],
  },
  {
    id: "rice-cake-peanut",
    name: { nl: "Rijstwafel met pindakaas", en: "Rice cake with peanut butter" },
    moment: "snack",
    servings: 1,
    minutes: 3,
    months: [],
    keeps: false,
    ingredients: [
      { food: "rice-waffles", grams: 16, as: { count: 2, measure: "piece" } },
      { food: "peanut-butter", grams: 20 },
    ],
    steps: [
      {
        says: {
          nl: "Bestrijk de wafels met pindakaas.",
          en: "Spread the cakes with peanut butter.",
        },
      },
    ],
  },
  {
    id: "carrot-hummus",
    name: { nl: "Wortel met hummus", en: "Carrot with hummus" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "carrot", grams: 100 },
      { food: "hummus", grams: 40 },
    ],
    steps: [
      { says: { nl: "Snijd de wortel in reepjes.", en: "Cut the carrot into sticks." } },
      { says: { nl: "Dip ze in de hummus.", en: "Dip them in the hummus." } },
    ],
  },
  {
    id: "popcorn-homemade",
    name: { nl: "Popcorn uit de pan", en: "Popcorn from the pan" },
    moment: "snack",
    servings: 1,
    minutes: 8,
    months: [],
    keeps: false,
    ingredients: [
      { food: "popcorn", grams: 25 },
      { food: "rapeseed-oil", grams: 5 },
    ],
    steps: [
      {
        says: {
          nl: "Pof de mais met deksel in de olie.",
          en: "Pop the corn in the oil with the lid on.",
        },
        minutes: 5,
      },
      { says: { nl: "Strooi er een beetje zout over.", en: "Sprinkle with a little salt." } },
    ],
  },
  {
    id: "apple-cheese",
    name: { nl: "Appel met kaas", en: "Apple with cheese" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [9, 10, 11, 12, 1],
    keeps: false,
    ingredients: [
      { food: "apple", grams: 135, as: { count: 1, measure: "piece" } },
      { food: "gouda", grams: 20 },
    ],
    steps: [
      { says: { nl: "Snijd de appel in partjes.", en: "Cut the apple into wedges." } },
      { says: { nl: "Eet ze met de kaas.", en: "Eat them with the cheese." } },
    ],
  },
  {
    id: "cucumber-egg",
    name: { nl: "Komkommer met een gekookt ei", en: "Cucumber with a boiled egg" },
    moment: "snack",
    servings: 1,
    minutes: 10,
    months: [],
    keeps: false,
    ingredients: [
      { food: "boiled-egg", grams: 55, as: { count: 1, measure: "piece" } },
      { food: "cucumber", grams: 100 },
    ],
    steps: [
      { says: { nl: "Kook het ei hard.", en: "Boil the egg hard." }, minutes: 9 },
      { says: { nl: "Snijd de komkommer erbij.", en: "Slice the cucumber with it." } },
    ],
  },
  {
    id: "dark-chocolate-raspberry",
    name: { nl: "Frambozen met pure chocolade", en: "Raspberries with dark chocolate" },
    moment: "snack",
    servings: 1,
    minutes: 3,
    months: [6, 7, 8, 9],
    keeps: false,
    ingredients: [
      { food: "raspberry", grams: 80 },
      { food: "dark-chocolate", grams: 10 },
    ],
    steps: [
      { says: { nl: "Breek de chocolade in stukjes.", en: "Break the chocolate into pieces." } },
      { says: { nl: "Eet ze met de frambozen.", en: "Eat them with the raspberries." } },
    ],
  },
  {
    id: "kefir-banana",
    name: { nl: "Kefir met banaan", en: "Kefir with banana" },
    moment: "snack",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "kefir", grams: 150 },
      { food: "banana", grams: 100 },
    ],
    steps: [
      { says: { nl: "Pureer de banaan met de kefir.", en: "Blend the banana with the kefir." } },
      { says: { nl: "Drink het meteen op.", en: "Drink it at once." } },
    ],
  },
  {
    id: "mandarin-seeds",
    name: { nl: "Mandarijn met zonnebloempitten", en: "Mandarin with sunflower seeds" },
    moment: "snack",
    servings: 1,
    minutes: 3,
    months: [11, 12, 1, 2],
    keeps: false,
    ingredients: [
      { food: "mandarin", grams: 120, as: { count: 2, measure: "piece" } },
      { food: "sunflower-seed", grams: 15 },
    ],
    steps: [
      { says: { nl: "Pel de mandarijnen.", en: "Peel the mandarins." } },
      { says: { nl: "Eet ze met de pitten.", en: "Eat them with the seeds." } },
    ],
  },
  {
    id: "olives-tomato",
    name: { nl: "Kerstomaten met olijven", en: "Cherry tomatoes with olives" },
    moment: "snack",
    servings: 1,
    minutes: 3,
    months: [],
    keeps: false,
    ingredients: [
      { food: "cherry-tomato", grams: 120 },
      { food: "olive-green", grams: 30 },
      { food: "sunflower-seed", grams: 10 },
    ],
    steps: [
      { says: { nl: "Spoel de tomaten.", en: "Rinse the tomatoes." } },
      {
        says: { nl: "Eet ze met de olijven en pitten.", en: "Eat them with the olives and seeds." },
      },
    ],
  },
] as const satisfies readonly Recipe[];
