import type { Recipe } from "@wervel/model";

export const lunches = [
  {
    id: "lentil-salad-feta",
    name: { nl: "Linzensalade met feta en wortel", en: "Lentil salad with feta and carrot" },
    moment: "lunch",
    servings: 2,
    minutes: 15,
    months: [],
    keeps: true,
    ingredients: [
      { food: "lentils-canned", grams: 250 },
      { food: "carrot", grams: 160 },
      { food: "feta", grams: 80 },
      { food: "parsley", grams: 10 },
      { food: "olive-oil", grams: 20 },
      { food: "lemon", grams: 30 },
      { food: "walnut", grams: 20 },
    ],
    steps: [
      { says: { nl: "Spoel de linzen goed af.", en: "Rinse the lentils well." } },
      {
        says: {
          nl: "Rasp de wortel. Hak de peterselie.",
          en: "Grate the carrot. Chop the parsley.",
        },
      },
      {
        says: {
          nl: "Meng alles met olie en citroensap.",
          en: "Mix everything with oil and lemon juice.",
        },
      },
      {
        says: {
          nl: "Verkruimel de feta erover met de noten.",
          en: "Crumble the feta over it with the nuts.",
        },
      },
    ],
  },
  {
    id: "quinoa-cucumber-bowl",
    name: { nl: "Quinoakom met komkommer en paprika", en: "Quinoa bowl with cucumber and pepper" },
    moment: "lunch",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: true,
    ingredients: [
      { food: "quinoa", grams: 140 },
      { food: "cucumber", grams: 160 },
      { food: "green-pepper", grams: 100 },
      { food: "cherry-tomato", grams: 120 },
      { food: "feta", grams: 80 },
      { food: "mint", grams: 5 },
      { food: "olive-oil", grams: 20 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de quinoa gaar en laat hem afkoelen.",
          en: "Cook the quinoa and let it cool.",
        },
        minutes: 15,
      },
      { says: { nl: "Snijd de groente in blokjes.", en: "Dice the vegetables." } },
      {
        says: {
          nl: "Meng met olie, citroen, munt en feta.",
          en: "Mix with oil, lemon, mint and feta.",
        },
      },
    ],
  },
  {
    id: "tuna-potato-salad",
    name: {
      nl: "Aardappelsalade met tonijn en sperziebonen",
      en: "Potato salad with tuna and green beans",
    },
    moment: "lunch",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: true,
    ingredients: [
      { food: "potato", grams: 400 },
      { food: "green-beans", grams: 200 },
      { food: "tuna-canned", grams: 150 },
      { food: "olive-green", grams: 40 },
      { food: "olive-oil", grams: 15 },
      { food: "lemon", grams: 20 },
      { food: "chives", grams: 5 },
    ],
    steps: [
      {
        says: { nl: "Kook de aardappels in blokjes.", en: "Boil the potatoes in cubes." },
        minutes: 12,
      },
      {
        says: {
          nl: "Kook de bonen de laatste minuten mee.",
          en: "Add the beans for the last minutes.",
        },
        minutes: 6,
      },
      {
        says: {
          nl: "Laat afkoelen. Meng met tonijn, olijven, olie, citroen en bieslook.",
          en: "Let it cool. Mix with tuna, olives, oil, lemon and chives.",
        },
      },
    ],
  },
  {
    id: "carrot-ginger-soup",
    name: { nl: "Wortelsoep met gember", en: "Carrot soup with ginger" },
    moment: "lunch",
    servings: 4,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "carrot", grams: 700 },
      { food: "potato", grams: 200 },
      { food: "ginger", grams: 15 },
      { food: "garlic-oil", grams: 20 },
      { food: "coconut-milk", grams: 160 },
      { food: "spring-onion-green", grams: 20 },
      { food: "spelt-sourdough", grams: 280, as: { count: 8, measure: "slice" } },
      { food: "pumpkin-seed", grams: 40 },
    ],
    steps: [
      { says: { nl: "Fruit de gember in de olie.", en: "Fry the ginger in the oil." }, minutes: 2 },
      {
        says: {
          nl: "Kook wortel en aardappel gaar met 1 liter water.",
          en: "Boil carrot and potato soft in 1 litre of water.",
        },
        minutes: 18,
      },
      { says: { nl: "Pureer met de kokosmelk.", en: "Blend with the coconut milk." } },
      {
        says: {
          nl: "Strooi ui-groen en pitten erover. Eet het brood erbij.",
          en: "Sprinkle with onion greens and seeds. Eat the bread with it.",
        },
      },
    ],
  },
  {
    id: "tomato-lentil-soup",
    name: { nl: "Tomatensoep met rode linzen", en: "Tomato soup with red lentils" },
    moment: "lunch",
    servings: 4,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "red-lentils", grams: 200 },
      { food: "canned-tomato", grams: 400 },
      { food: "carrot", grams: 150 },
      { food: "onion", grams: 80, as: { count: 1, measure: "piece" } },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "olive-oil", grams: 20 },
      { food: "cumin", grams: 2 },
      { food: "whole-bread", grams: 280, as: { count: 8, measure: "slice" } },
    ],
    steps: [
      {
        says: { nl: "Fruit ui en knoflook in de olie.", en: "Fry onion and garlic in the oil." },
        minutes: 4,
      },
      {
        says: {
          nl: "Kook linzen, tomaat en wortel met 900 ml water zacht.",
          en: "Cook lentils, tomato and carrot soft in 900 ml of water.",
        },
        minutes: 20,
      },
      {
        says: {
          nl: "Pureer half. Breng op smaak met komijn. Eet het brood erbij.",
          en: "Blend half of it. Season with cumin. Eat the bread with it.",
        },
      },
    ],
  },
  {
    id: "pumpkin-soup",
    name: { nl: "Pompoensoep met gember", en: "Pumpkin soup with ginger" },
    moment: "lunch",
    servings: 4,
    minutes: 35,
    months: [9, 10, 11, 12],
    keeps: true,
    ingredients: [
      { food: "hokkaido", grams: 600 },
      { food: "potato", grams: 200 },
      { food: "ginger", grams: 15 },
      { food: "garlic-oil", grams: 20 },
      { food: "coconut-milk", grams: 120 },
      { food: "pumpkin-seed", grams: 40 },
      { food: "spelt-sourdough", grams: 280, as: { count: 8, measure: "slice" } },
    ],
    steps: [
      {
        says: {
          nl: "Snijd de pompoen met schil in blokken.",
          en: "Cut the pumpkin with its skin into cubes.",
        },
      },
      {
        says: {
          nl: "Bak gember in de olie. Kook pompoen en aardappel in 1 liter water.",
          en: "Fry ginger in the oil. Boil pumpkin and potato in 1 litre of water.",
        },
        minutes: 20,
      },
      {
        says: {
          nl: "Pureer met kokosmelk. Strooi pitten erover. Eet het brood erbij.",
          en: "Blend with coconut milk. Sprinkle with seeds. Eat the bread with it.",
        },
      },
    ],
  },
  {
    id: "sourdough-egg-salad",
    name: { nl: "Speltbrood met eiersalade", en: "Spelt sourdough with egg salad" },
    moment: "lunch",
    servings: 1,
    minutes: 15,
    months: [],
    keeps: false,
    ingredients: [
      { food: "spelt-sourdough", grams: 70, as: { count: 2, measure: "slice" } },
      { food: "boiled-egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "mayonnaise", grams: 15 },
      { food: "chives", grams: 4 },
      { food: "leaf-lettuce", grams: 30 },
      { food: "tomato", grams: 90 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de eieren hard. Laat ze schrikken.",
          en: "Boil the eggs hard. Cool them under the tap.",
        },
        minutes: 9,
      },
      {
        says: {
          nl: "Prak ze met mayonaise en bieslook.",
          en: "Mash them with mayonnaise and chives.",
        },
      },
      {
        says: {
          nl: "Beleg het brood met sla, ei en tomaat.",
          en: "Top the bread with lettuce, egg and tomato.",
        },
      },
    ],
  },
  {
    id: "hummus-wrap",
    name: { nl: "Wrap met hummus en geraspte wortel", en: "Wrap with hummus and grated carrot" },
    moment: "lunch",
    servings: 1,
    minutes: 8,
    months: [],
    keeps: false,
    ingredients: [
      { food: "tortilla-wrap", grams: 60, as: { count: 1, measure: "piece" } },
      { food: "hummus", grams: 50 },
      { food: "carrot", grams: 60 },
      { food: "rocket", grams: 20 },
      { food: "red-pepper", grams: 50 },
      { food: "feta", grams: 25 },
    ],
    steps: [
      { says: { nl: "Bestrijk de wrap met hummus.", en: "Spread the wrap with hummus." } },
      {
        says: {
          nl: "Leg wortel, paprika, rucola en feta erop.",
          en: "Add carrot, pepper, rocket and feta.",
        },
      },
      {
        says: {
          nl: "Rol strak op en snijd schuin door.",
          en: "Roll up tightly and cut at an angle.",
        },
      },
    ],
  },
  {
    id: "mackerel-rye",
    name: { nl: "Roggebrood met makreel en biet", en: "Rye bread with mackerel and beetroot" },
    moment: "lunch",
    servings: 1,
    minutes: 8,
    months: [],
    keeps: false,
    ingredients: [
      { food: "rye-bread", grams: 90, as: { count: 2, measure: "slice" } },
      { food: "smoked-mackerel", grams: 75 },
      { food: "beetroot", grams: 60 },
      { food: "horseradish", grams: 5 },
      { food: "yoghurt", grams: 20 },
      { food: "dill", grams: 3 },
    ],
    steps: [
      {
        says: {
          nl: "Roer yoghurt en mierikswortel tot saus.",
          en: "Stir yoghurt and horseradish to a sauce.",
        },
      },
      { says: { nl: "Pluk de makreel in stukjes.", en: "Flake the mackerel." } },
      {
        says: {
          nl: "Beleg het brood met biet, makreel, saus en dille.",
          en: "Top the bread with beetroot, mackerel, sauce and dill.",
        },
      },
    ],
  },
  {
    id: "sardine-toast",
    name: { nl: "Toast met sardientjes en tomaat", en: "Toast with sardines and tomato" },
    moment: "lunch",
    servings: 1,
    minutes: 10,
    months: [],
    keeps: false,
    ingredients: [
      { food: "spelt-sourdough", grams: 70, as: { count: 2, measure: "slice" } },
      { food: "sardines", grams: 80 },
      { food: "tomato", grams: 90 },
      { food: "olive-oil", grams: 5 },
      { food: "parsley", grams: 5 },
      { food: "lemon", grams: 10 },
    ],
    steps: [
      { says: { nl: "Rooster het brood.", en: "Toast the bread." } },
      {
        says: {
          nl: "Leg er plakken tomaat en de sardientjes op.",
          en: "Add slices of tomato and the sardines.",
        },
      },
      {
        says: {
          nl: "Maak af met peterselie, citroen en olie.",
          en: "Finish with parsley, lemon and oil.",
        },
      },
    ],
  },
  {
    id: "rice-salad-tofu",
    name: { nl: "Rijstsalade met tofu en komkommer", en: "Rice salad with tofu and cucumber" },
    moment: "lunch",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "brown-rice", grams: 130 },
      { food: "tofu", grams: 200 },
      { food: "cucumber", grams: 160 },
      { food: "carrot", grams: 80 },
      { food: "sesame", grams: 15 },
      { food: "ginger", grams: 8 },
      { food: "rapeseed-oil", grams: 20 },
      { food: "lime", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de rijst gaar en laat hem afkoelen.",
          en: "Cook the rice and let it cool.",
        },
        minutes: 25,
      },
      {
        says: { nl: "Bak de tofu bruin met de gember.", en: "Fry the tofu brown with the ginger." },
        minutes: 6,
      },
      {
        says: {
          nl: "Meng met de groente, limoen en sesam.",
          en: "Mix with the vegetables, lime and sesame.",
        },
      },
    ],
  },
  {
    id: "chicken-rice-salad",
    name: { nl: "Rijstsalade met kip en ananas", en: "Rice salad with chicken and pineapple" },
    moment: "lunch",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "white-rice", grams: 130 },
      { food: "chicken-breast", grams: 180 },
      { food: "pineapple", grams: 150 },
      { food: "green-pepper", grams: 100 },
      { food: "leaf-lettuce", grams: 60 },
      { food: "rapeseed-oil", grams: 15 },
      { food: "curry-powder", grams: 3 },
    ],
    steps: [
      {
        says: { nl: "Kook de rijst. Laat hem afkoelen.", en: "Cook the rice. Let it cool." },
        minutes: 12,
      },
      {
        says: {
          nl: "Bak de kip in blokjes met kerrie gaar.",
          en: "Fry the chicken in cubes with curry powder until done.",
        },
        minutes: 8,
      },
      {
        says: {
          nl: "Meng alles en serveer op de sla.",
          en: "Mix everything and serve on the lettuce.",
        },
      },
    ],
  },
  {
    id: "omelette-courgette",
    name: { nl: "Omelet met courgette en feta", en: "Omelette with courgette and feta" },
    moment: "lunch",
    servings: 1,
    minutes: 15,
    months: [],
    keeps: false,
    ingredients: [
      { food: "egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "courgette", grams: 120 },
      { food: "feta", grams: 30 },
      { food: "olive-oil", grams: 8 },
      { food: "mint", grams: 3 },
      { food: "spelt-sourdough", grams: 70, as: { count: 2, measure: "slice" } },
    ],
    steps: [
      {
        says: { nl: "Bak de courgette in plakjes.", en: "Fry the courgette in slices." },
        minutes: 5,
      },
      {
        says: { nl: "Klop de eieren en giet ze erover.", en: "Beat the eggs and pour them over." },
        minutes: 4,
      },
      {
        says: {
          nl: "Verkruimel feta en munt erover. Eet met het brood.",
          en: "Crumble feta and mint over it. Eat with the bread.",
        },
      },
    ],
  },
  {
    id: "potato-spinach-frittata",
    name: {
      nl: "Ovenfrittata met aardappel en spinazie",
      en: "Oven frittata with potato and spinach",
    },
    moment: "lunch",
    servings: 2,
    minutes: 40,
    months: [],
    keeps: true,
    ingredients: [
      { food: "egg", grams: 220, as: { count: 4, measure: "piece" } },
      { food: "potato", grams: 300 },
      { food: "spinach", grams: 200 },
      { food: "gouda", grams: 40 },
      { food: "olive-oil", grams: 10 },
      { food: "nutmeg", grams: 1 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de aardappels in plakjes bijna gaar.",
          en: "Boil the potatoes in slices until nearly done.",
        },
        minutes: 8,
      },
      {
        says: { nl: "Laat de spinazie slinken in de olie.", en: "Wilt the spinach in the oil." },
        minutes: 3,
      },
      {
        says: {
          nl: "Klop de eieren met kaas. Meng alles in een ovenschaal.",
          en: "Beat the eggs with cheese. Mix everything in an oven dish.",
        },
      },
      { says: { nl: "Bak op 190 graden.", en: "Bake at 190 degrees." }, minutes: 22 },
    ],
  },
  {
    id: "peanut-noodle-salad",
    name: {
      nl: "Rijstnoedels met pindasaus en wortel",
      en: "Rice noodles with peanut sauce and carrot",
    },
    moment: "lunch",
    servings: 2,
    minutes: 20,
    months: [],
    keeps: false,
    ingredients: [
      { food: "rice-noodles", grams: 140 },
      { food: "peanut-butter", grams: 40 },
      { food: "carrot", grams: 120 },
      { food: "cucumber", grams: 120 },
      { food: "bean-sprouts", grams: 80 },
      { food: "lime", grams: 30 },
      { food: "ginger", grams: 8 },
      { food: "rapeseed-oil", grams: 8 },
    ],
    steps: [
      {
        says: { nl: "Wel de noedels in heet water.", en: "Soak the noodles in hot water." },
        minutes: 6,
      },
      {
        says: {
          nl: "Roer pindakaas, limoen, gember en wat heet water tot saus.",
          en: "Stir peanut butter, lime, ginger and some hot water to a sauce.",
        },
      },
      { says: { nl: "Meng met de groente.", en: "Mix with the vegetables." } },
    ],
  },
  {
    id: "chickpea-couscous",
    name: { nl: "Couscous met kikkererwten en munt", en: "Couscous with chickpeas and mint" },
    moment: "lunch",
    servings: 2,
    minutes: 15,
    months: [],
    keeps: true,
    ingredients: [
      { food: "couscous", grams: 130 },
      { food: "chickpeas-canned", grams: 180 },
      { food: "cucumber", grams: 120 },
      { food: "tomato", grams: 120 },
      { food: "red-onion", grams: 40 },
      { food: "mint", grams: 6 },
      { food: "olive-oil", grams: 20 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Giet kokend water op de couscous. Dek af.",
          en: "Pour boiling water on the couscous. Cover.",
        },
        minutes: 5,
      },
      { says: { nl: "Snijd de groente klein.", en: "Chop the vegetables." } },
      {
        says: {
          nl: "Meng alles met olie, citroen en munt.",
          en: "Mix everything with oil, lemon and mint.",
        },
      },
    ],
  },
  {
    id: "sauerkraut-salad",
    name: { nl: "Zuurkoolsalade met wortel en noten", en: "Sauerkraut salad with carrot and nuts" },
    moment: "lunch",
    servings: 2,
    minutes: 12,
    months: [10, 11, 12, 1, 2, 3],
    keeps: false,
    ingredients: [
      { food: "sauerkraut", grams: 150 },
      { food: "carrot", grams: 150 },
      { food: "walnut", grams: 40 },
      { food: "mandarin", grams: 120, as: { count: 2, measure: "piece" } },
      { food: "rapeseed-oil", grams: 15 },
      { food: "gluten-free-bread", grams: 140, as: { count: 4, measure: "slice" } },
    ],
    steps: [
      {
        says: {
          nl: "Knijp de zuurkool uit en snijd hem fijn.",
          en: "Squeeze out the sauerkraut and chop it.",
        },
      },
      {
        says: {
          nl: "Rasp de wortel. Pel de mandarijnen.",
          en: "Grate the carrot. Peel the mandarins.",
        },
      },
      {
        says: {
          nl: "Meng alles met olie en noten. Eet het brood erbij.",
          en: "Mix everything with oil and nuts. Eat the bread with it.",
        },
      },
    ],
  },
  {
    id: "millet-tabbouleh",
    name: { nl: "Tabouleh van gierst", en: "Millet tabbouleh" },
    moment: "lunch",
    servings: 2,
    minutes: 25,
    months: [5, 6, 7, 8, 9],
    keeps: true,
    ingredients: [
      { food: "millet", grams: 130 },
      { food: "tomato", grams: 150 },
      { food: "cucumber", grams: 120 },
      { food: "parsley", grams: 25 },
      { food: "mint", grams: 8 },
      { food: "olive-oil", grams: 20 },
      { food: "lemon", grams: 40 },
      { food: "sunflower-seed", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de gierst gaar. Laat hem afkoelen.",
          en: "Cook the millet. Let it cool.",
        },
        minutes: 15,
      },
      {
        says: {
          nl: "Hak de kruiden en snijd de groente klein.",
          en: "Chop the herbs and vegetables.",
        },
      },
      { says: { nl: "Meng met olie, citroen en pitten.", en: "Mix with oil, lemon and seeds." } },
    ],
  },
] as const satisfies readonly Recipe[];
