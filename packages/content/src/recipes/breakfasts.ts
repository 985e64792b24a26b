import type { Recipe } from "@wervel/model";

export const breakfasts = [
  {
    id: "oat-porridge-berries",
    name: { nl: "Havermoutpap met blauwe bessen", en: "Porridge with blueberries" },
    moment: "breakfast",
    servings: 1,
    minutes: 10,
    months: [],
    keeps: false,
    ingredients: [
      { food: "oat-flakes", grams: 50 },
      { food: "lactose-free-milk", grams: 200 },
      { food: "blueberry", grams: 80 },
      { food: "walnut", grams: 15 },
      { food: "linseed", grams: 10 },
      { food: "cinnamon", grams: 1 },
    ],
    steps: [
      {
        says: {
          nl: "Breng melk en haver aan de kook. Roer af en toe.",
          en: "Bring milk and oats to the boil. Stir now and then.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Roer het lijnzaad en de kaneel erdoor.",
          en: "Stir in the linseed and cinnamon.",
        },
      },
      {
        says: {
          nl: "Schep in een kom. Leg de bessen en noten erop.",
          en: "Spoon into a bowl. Put the berries and nuts on top.",
        },
      },
    ],
  },
  {
    id: "overnight-oats-strawberry",
    name: { nl: "Overnight oats met aardbei", en: "Overnight oats with strawberries" },
    moment: "breakfast",
    servings: 1,
    minutes: 10,
    months: [5, 6, 7, 8],
    keeps: true,
    ingredients: [
      { food: "oat-flakes", grams: 45 },
      { food: "chia", grams: 10 },
      { food: "lactose-free-yoghurt", grams: 150 },
      { food: "strawberry", grams: 100 },
      { food: "maple-syrup", grams: 8 },
    ],
    steps: [
      {
        says: {
          nl: "Meng haver, chia en yoghurt met een scheut water.",
          en: "Mix oats, chia and yoghurt with a dash of water.",
        },
      },
      {
        says: { nl: "Zet het een nacht in de koelkast.", en: "Leave it in the fridge overnight." },
      },
      {
        says: {
          nl: "Leg de aardbeien erop en giet de siroop erover.",
          en: "Top with the strawberries and pour over the syrup.",
        },
      },
    ],
  },
  {
    id: "quinoa-breakfast",
    name: { nl: "Warme quinoa met frambozen", en: "Warm quinoa with raspberries" },
    moment: "breakfast",
    servings: 1,
    minutes: 20,
    months: [],
    keeps: false,
    ingredients: [
      { food: "quinoa", grams: 50 },
      { food: "almond-drink", grams: 200 },
      { food: "raspberry", grams: 80 },
      { food: "pecan", grams: 15 },
      { food: "maple-syrup", grams: 8 },
    ],
    steps: [
      {
        says: {
          nl: "Spoel de quinoa. Kook hem zacht in de amandeldrink.",
          en: "Rinse the quinoa. Cook it soft in the almond drink.",
        },
        minutes: 15,
      },
      { says: { nl: "Roer de siroop erdoor.", en: "Stir in the syrup." } },
      { says: { nl: "Leg de frambozen en noten erop.", en: "Top with the raspberries and nuts." } },
    ],
  },
  {
    id: "rye-cottage-cheese",
    name: {
      nl: "Roggebrood met hüttenkäse en tomaat",
      en: "Rye bread with cottage cheese and tomato",
    },
    moment: "breakfast",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "rye-bread", grams: 90, as: { count: 2, measure: "slice" } },
      { food: "cottage-cheese", grams: 60 },
      { food: "tomato", grams: 90 },
      { food: "chives", grams: 3 },
      { food: "black-pepper", grams: 1 },
    ],
    steps: [
      { says: { nl: "Snijd de tomaat in plakken.", en: "Slice the tomato." } },
      {
        says: {
          nl: "Bestrijk het brood met hüttenkäse.",
          en: "Spread the bread with cottage cheese.",
        },
      },
      {
        says: {
          nl: "Leg de tomaat erop. Strooi bieslook en peper erover.",
          en: "Add the tomato. Sprinkle with chives and pepper.",
        },
      },
    ],
  },
  {
    id: "wholemeal-egg-toast",
    name: { nl: "Volkorenbrood met ei en spinazie", en: "Wholemeal toast with egg and spinach" },
    moment: "breakfast",
    servings: 1,
    minutes: 12,
    months: [],
    keeps: false,
    ingredients: [
      { food: "whole-bread", grams: 70, as: { count: 2, measure: "slice" } },
      { food: "egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "spinach", grams: 80 },
      { food: "olive-oil", grams: 5 },
      { food: "black-pepper", grams: 1 },
    ],
    steps: [
      {
        says: { nl: "Laat de spinazie slinken in de olie.", en: "Wilt the spinach in the oil." },
        minutes: 2,
      },
      { says: { nl: "Bak de eieren ernaast.", en: "Fry the eggs beside it." }, minutes: 4 },
      {
        says: {
          nl: "Rooster het brood. Leg alles erop.",
          en: "Toast the bread. Put everything on top.",
        },
      },
    ],
  },
  {
    id: "sourdough-peanut-banana",
    name: {
      nl: "Speltbrood met pindakaas en banaan",
      en: "Spelt sourdough with peanut butter and banana",
    },
    moment: "breakfast",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "spelt-sourdough", grams: 70, as: { count: 2, measure: "slice" } },
      { food: "peanut-butter", grams: 25 },
      { food: "banana-green", grams: 60 },
      { food: "linseed", grams: 5 },
    ],
    steps: [
      {
        says: {
          nl: "Bestrijk het brood met pindakaas.",
          en: "Spread the bread with peanut butter.",
        },
      },
      {
        says: {
          nl: "Snijd de banaan in plakjes en leg ze erop.",
          en: "Slice the banana and lay it on top.",
        },
      },
      { says: { nl: "Strooi het lijnzaad erover.", en: "Sprinkle with the linseed." } },
    ],
  },
  {
    id: "yoghurt-muesli-pear",
    name: { nl: "Yoghurt met muesli en peer", en: "Yoghurt with muesli and pear" },
    moment: "breakfast",
    servings: 1,
    minutes: 5,
    months: [9, 10, 11],
    keeps: false,
    ingredients: [
      { food: "yoghurt", grams: 200 },
      { food: "rolled-muesli", grams: 45 },
      { food: "pear", grams: 100 },
      { food: "walnut", grams: 10 },
    ],
    steps: [
      { says: { nl: "Snijd de peer in blokjes.", en: "Dice the pear." } },
      {
        says: {
          nl: "Schep yoghurt in een kom met muesli erop.",
          en: "Spoon yoghurt into a bowl and add the muesli.",
        },
      },
      { says: { nl: "Strooi peer en noten erover.", en: "Sprinkle pear and nuts over it." } },
    ],
  },
  {
    id: "kefir-smoothie-bowl",
    name: { nl: "Kefirkom met bramen en haver", en: "Kefir bowl with blackberries and oats" },
    moment: "breakfast",
    servings: 1,
    minutes: 8,
    months: [7, 8, 9],
    keeps: false,
    ingredients: [
      { food: "kefir", grams: 200 },
      { food: "oat-flakes", grams: 40 },
      { food: "blackberry", grams: 80 },
      { food: "pumpkin-seed", grams: 10 },
    ],
    steps: [
      {
        says: {
          nl: "Pureer de kefir met de helft van de bramen.",
          en: "Blend the kefir with half of the blackberries.",
        },
      },
      {
        says: {
          nl: "Roer de haver erdoor en wacht even.",
          en: "Stir in the oats and wait a little.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Leg de rest van de bramen en pitten erop.",
          en: "Top with the other berries and the seeds.",
        },
      },
    ],
  },
  {
    id: "buckwheat-pancakes",
    name: { nl: "Boekweitpannenkoekjes met kiwi", en: "Buckwheat pancakes with kiwi" },
    moment: "breakfast",
    servings: 2,
    minutes: 20,
    months: [],
    keeps: false,
    ingredients: [
      { food: "buckwheat-flour", grams: 120 },
      { food: "egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "lactose-free-milk", grams: 180 },
      { food: "kiwi", grams: 150, as: { count: 2, measure: "piece" } },
      { food: "rapeseed-oil", grams: 10 },
      { food: "maple-syrup", grams: 15 },
    ],
    steps: [
      {
        says: {
          nl: "Klop meel, eieren en melk tot een glad beslag.",
          en: "Whisk flour, eggs and milk to a smooth batter.",
        },
      },
      {
        says: {
          nl: "Bak er kleine pannenkoekjes van in de olie.",
          en: "Fry small pancakes of it in the oil.",
        },
        minutes: 10,
      },
      {
        says: {
          nl: "Snijd de kiwi’s. Serveer met de siroop.",
          en: "Slice the kiwis. Serve with the syrup.",
        },
      },
    ],
  },
  {
    id: "rice-porridge-coconut",
    name: {
      nl: "Rijstepap met kokosmelk en papaja",
      en: "Rice porridge with coconut milk and papaya",
    },
    moment: "breakfast",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: true,
    ingredients: [
      { food: "white-rice", grams: 90 },
      { food: "rice-drink", grams: 400 },
      { food: "coconut-milk", grams: 60 },
      { food: "papaya", grams: 200 },
      { food: "cinnamon", grams: 1 },
      { food: "pumpkin-seed", grams: 20 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de rijst zacht in de rijstdrink. Roer vaak.",
          en: "Cook the rice soft in the rice drink. Stir often.",
        },
        minutes: 20,
      },
      {
        says: { nl: "Roer kokosmelk en kaneel erdoor.", en: "Stir in coconut milk and cinnamon." },
      },
      { says: { nl: "Leg de papaja en pitten erop.", en: "Top with the papaya and seeds." } },
    ],
  },
  {
    id: "polenta-breakfast",
    name: { nl: "Zoete polenta met mandarijn", en: "Sweet polenta with mandarin" },
    moment: "breakfast",
    servings: 1,
    minutes: 12,
    months: [11, 12, 1, 2],
    keeps: false,
    ingredients: [
      { food: "polenta", grams: 45 },
      { food: "almond-drink", grams: 200 },
      { food: "mandarin", grams: 120, as: { count: 2, measure: "piece" } },
      { food: "sunflower-seed", grams: 15 },
      { food: "maple-syrup", grams: 8 },
    ],
    steps: [
      {
        says: {
          nl: "Breng de amandeldrink aan de kook. Strooi de polenta erin.",
          en: "Bring the almond drink to the boil. Sprinkle in the polenta.",
        },
      },
      { says: { nl: "Roer tot het dik is.", en: "Stir until thick." }, minutes: 5 },
      {
        says: {
          nl: "Leg de mandarijn en pitten erop met de siroop.",
          en: "Top with mandarin, seeds and syrup.",
        },
      },
    ],
  },
  {
    id: "quark-linseed-grapes",
    name: { nl: "Kwark met druiven en lijnzaad", en: "Quark with grapes and linseed" },
    moment: "breakfast",
    servings: 1,
    minutes: 5,
    months: [],
    keeps: false,
    ingredients: [
      { food: "quark", grams: 200 },
      { food: "grape", grams: 80 },
      { food: "linseed", grams: 10 },
      { food: "oat-flakes", grams: 30 },
      { food: "hazelnut", grams: 15 },
    ],
    steps: [
      { says: { nl: "Halveer de druiven.", en: "Halve the grapes." } },
      {
        says: {
          nl: "Roer haver en lijnzaad door de kwark.",
          en: "Stir oats and linseed into the quark.",
        },
      },
      { says: { nl: "Leg de druiven en noten erop.", en: "Top with the grapes and nuts." } },
    ],
  },
  {
    id: "tofu-scramble",
    name: { nl: "Roertofu met tomaat en bieslook", en: "Tofu scramble with tomato and chives" },
    moment: "breakfast",
    servings: 1,
    minutes: 12,
    months: [],
    keeps: false,
    ingredients: [
      { food: "tofu", grams: 130 },
      { food: "tomato", grams: 90 },
      { food: "spinach", grams: 50 },
      { food: "chives", grams: 4 },
      { food: "turmeric", grams: 1 },
      { food: "olive-oil", grams: 8 },
      { food: "gluten-free-bread", grams: 70, as: { count: 2, measure: "slice" } },
    ],
    steps: [
      {
        says: {
          nl: "Verkruimel de tofu. Bak hem in de olie met kurkuma.",
          en: "Crumble the tofu. Fry it in the oil with turmeric.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Bak tomaat en spinazie even mee.",
          en: "Add tomato and spinach for a moment.",
        },
        minutes: 3,
      },
      {
        says: {
          nl: "Strooi bieslook erover. Eet met het brood.",
          en: "Sprinkle with chives. Eat with the bread.",
        },
      },
    ],
  },
  {
    id: "smoked-salmon-toast",
    name: {
      nl: "Toast met gerookte zalm en komkommer",
      en: "Toast with smoked salmon and cucumber",
    },
    moment: "breakfast",
    servings: 1,
    minutes: 8,
    months: [],
    keeps: false,
    ingredients: [
      { food: "spelt-sourdough", grams: 70, as: { count: 2, measure: "slice" } },
      { food: "smoked-salmon", grams: 60 },
      { food: "cucumber", grams: 60 },
      { food: "dill", grams: 3 },
      { food: "lemon", grams: 10 },
      { food: "olive-oil", grams: 4 },
    ],
    steps: [
      {
        says: {
          nl: "Rooster het brood en besprenkel het met olie.",
          en: "Toast the bread and drizzle it with oil.",
        },
      },
      { says: { nl: "Snijd de komkommer dun.", en: "Slice the cucumber thinly." } },
      {
        says: {
          nl: "Beleg met zalm, komkommer, dille en citroen.",
          en: "Top with salmon, cucumber, dill and lemon.",
        },
      },
    ],
  },
  {
    id: "corn-waffle-egg",
    name: { nl: "Maiswafels met ei en rucola", en: "Corn cakes with egg and rocket" },
    moment: "breakfast",
    servings: 1,
    minutes: 12,
    months: [],
    keeps: false,
    ingredients: [
      { food: "corn-waffles", grams: 32, as: { count: 4, measure: "piece" } },
      { food: "boiled-egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "rocket", grams: 20 },
      { food: "tomato", grams: 60 },
      { food: "olive-oil", grams: 5 },
      { food: "pumpkin-seed", grams: 10 },
    ],
    steps: [
      { says: { nl: "Kook de eieren hard.", en: "Boil the eggs hard." }, minutes: 8 },
      { says: { nl: "Pel ze en snijd ze in plakken.", en: "Peel and slice them." } },
      {
        says: {
          nl: "Beleg de wafels met rucola, tomaat en ei. Sprenkel de olie erover.",
          en: "Top the cakes with rocket, tomato and egg. Drizzle with the oil.",
        },
      },
    ],
  },
] as const satisfies readonly Recipe[];
