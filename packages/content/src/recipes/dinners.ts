import type { Recipe } from "@wervel/model";

export const dinners = [
  {
    id: "salmon-pumpkin-spinach",
    name: { nl: "Zalm met pompoen en spinazie", en: "Salmon with pumpkin and spinach" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [9, 10, 11, 12],
    keeps: false,
    ingredients: [
      { food: "salmon", grams: 250 },
      { food: "hokkaido", grams: 200 },
      { food: "spinach", grams: 250 },
      { food: "quinoa", grams: 130 },
      { food: "garlic-oil", grams: 15 },
      { food: "lemon", grams: 40 },
      { food: "spring-onion-green", grams: 15 },
    ],
    steps: [
      { says: { nl: "Kook de quinoa gaar.", en: "Cook the quinoa." }, minutes: 15 },
      {
        says: {
          nl: "Rooster blokjes pompoen in de oven op 200 graden.",
          en: "Roast cubes of pumpkin in the oven at 200 degrees.",
        },
        minutes: 20,
      },
      {
        says: {
          nl: "Bak de zalm 4 minuten op de huid. Draai om en bak nog 2 minuten.",
          en: "Fry the salmon 4 minutes on its skin. Turn and fry 2 more minutes.",
        },
        minutes: 6,
      },
      {
        says: {
          nl: "Laat de spinazie slinken. Maak af met citroen en ui-groen.",
          en: "Wilt the spinach. Finish with lemon and onion greens.",
        },
      },
    ],
  },
  {
    id: "mackerel-potato-beans",
    name: {
      nl: "Makreel met krieltjes en sperziebonen",
      en: "Mackerel with new potatoes and green beans",
    },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: false,
    ingredients: [
      { food: "mackerel", grams: 220 },
      { food: "new-potato", grams: 450 },
      { food: "green-beans", grams: 260 },
      { food: "olive-oil", grams: 15 },
      { food: "parsley", grams: 8 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      { says: { nl: "Kook de krieltjes gaar.", en: "Boil the potatoes." }, minutes: 18 },
      { says: { nl: "Kook de bonen apart.", en: "Boil the beans separately." }, minutes: 8 },
      { says: { nl: "Gril of bak de makreel.", en: "Grill or fry the mackerel." }, minutes: 8 },
      {
        says: {
          nl: "Meng olie, citroen en peterselie. Giet het erover.",
          en: "Mix oil, lemon and parsley. Pour it over.",
        },
      },
    ],
  },
  {
    id: "trout-oven-vegetables",
    name: {
      nl: "Forel uit de oven met wortel en courgette",
      en: "Oven trout with carrot and courgette",
    },
    moment: "dinner",
    servings: 2,
    minutes: 35,
    months: [],
    keeps: false,
    ingredients: [
      { food: "trout", grams: 260 },
      { food: "carrot", grams: 200 },
      { food: "courgette", grams: 250 },
      { food: "potato", grams: 400 },
      { food: "olive-oil", grams: 20 },
      { food: "dill", grams: 5 },
      { food: "lemon", grams: 40 },
    ],
    steps: [
      {
        says: {
          nl: "Snijd de groente en aardappels in stukken. Hussel met olie.",
          en: "Cut vegetables and potatoes into pieces. Toss with oil.",
        },
      },
      { says: { nl: "Rooster op 200 graden.", en: "Roast at 200 degrees." }, minutes: 20 },
      {
        says: {
          nl: "Leg de forel erbij met citroen en dille.",
          en: "Add the trout with lemon and dill.",
        },
        minutes: 12,
      },
    ],
  },
  {
    id: "herring-beet-potato",
    name: { nl: "Haring met biet en aardappel", en: "Herring with beetroot and potato" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [5, 6, 7],
    keeps: false,
    ingredients: [
      { food: "herring", grams: 150, as: { count: 2, measure: "piece" } },
      { food: "beetroot", grams: 250 },
      { food: "potato", grams: 400 },
      { food: "apple", grams: 80 },
      { food: "yoghurt", grams: 80 },
      { food: "chives", grams: 6 },
      { food: "gherkin", grams: 40 },
    ],
    steps: [
      { says: { nl: "Kook de aardappels gaar.", en: "Boil the potatoes." }, minutes: 18 },
      {
        says: {
          nl: "Snijd biet, appel en augurk in blokjes.",
          en: "Dice beetroot, apple and gherkin.",
        },
      },
      {
        says: {
          nl: "Roer de yoghurt met bieslook. Serveer alles naast de haring.",
          en: "Stir chives into the yoghurt. Serve everything beside the herring.",
        },
      },
    ],
  },
  {
    id: "cod-tomato-rice",
    name: { nl: "Kabeljauw in tomatensaus met rijst", en: "Cod in tomato sauce with rice" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: false,
    ingredients: [
      { food: "cod", grams: 260 },
      { food: "canned-tomato", grams: 300 },
      { food: "courgette", grams: 200 },
      { food: "white-rice", grams: 140 },
      { food: "garlic-oil", grams: 15 },
      { food: "olive-green", grams: 40 },
      { food: "oregano", grams: 1 },
    ],
    steps: [
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 12 },
      {
        says: {
          nl: "Bak courgette in de olie. Laat met tomaat en olijven pruttelen.",
          en: "Fry courgette in the oil. Simmer with tomato and olives.",
        },
        minutes: 10,
      },
      {
        says: {
          nl: "Leg de vis in de saus tot hij gaar is.",
          en: "Put the fish in the sauce until done.",
        },
        minutes: 8,
      },
    ],
  },
  {
    id: "plaice-mash-spinach",
    name: { nl: "Schol met puree en spinazie", en: "Plaice with mash and spinach" },
    moment: "dinner",
    servings: 2,
    minutes: 35,
    months: [],
    keeps: false,
    ingredients: [
      { food: "plaice", grams: 280 },
      { food: "potato", grams: 500 },
      { food: "lactose-free-milk", grams: 80 },
      { food: "butter", grams: 10 },
      { food: "spinach", grams: 300 },
      { food: "lemon", grams: 40 },
      { food: "rapeseed-oil", grams: 10 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de aardappels en stamp ze met melk en boter.",
          en: "Boil the potatoes and mash them with milk and butter.",
        },
        minutes: 20,
      },
      { says: { nl: "Bak de vis goudbruin.", en: "Fry the fish golden brown." }, minutes: 6 },
      {
        says: {
          nl: "Laat de spinazie slinken. Serveer met citroen.",
          en: "Wilt the spinach. Serve with lemon.",
        },
      },
    ],
  },
  {
    id: "prawn-rice-noodles",
    name: {
      nl: "Rijstnoedels met garnalen en paksoi",
      en: "Rice noodles with prawns and pak choi",
    },
    moment: "dinner",
    servings: 2,
    minutes: 20,
    months: [],
    keeps: false,
    ingredients: [
      { food: "rice-noodles", grams: 150 },
      { food: "prawns", grams: 180 },
      { food: "pak-choi", grams: 300 },
      { food: "carrot", grams: 100 },
      { food: "ginger", grams: 12 },
      { food: "garlic-oil", grams: 15 },
      { food: "lime", grams: 40 },
      { food: "sesame", grams: 8 },
    ],
    steps: [
      {
        says: { nl: "Wel de noedels in heet water.", en: "Soak the noodles in hot water." },
        minutes: 6,
      },
      {
        says: {
          nl: "Roerbak gember, wortel en paksoi.",
          en: "Stir-fry ginger, carrot and pak choi.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Bak de garnalen mee tot ze roze zijn.",
          en: "Add the prawns until they turn pink.",
        },
        minutes: 3,
      },
      {
        says: {
          nl: "Meng met noedels en limoen. Strooi sesam erover.",
          en: "Mix with noodles and lime. Sprinkle with sesame.",
        },
      },
    ],
  },
  {
    id: "mussels-fries-free",
    name: { nl: "Mosselen met venkel en brood", en: "Mussels with fennel and bread" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [7, 8, 9, 10, 11, 12],
    keeps: false,
    ingredients: [
      { food: "mussels", grams: 400 },
      { food: "fennel", grams: 150 },
      { food: "celery", grams: 60 },
      { food: "leek-green", grams: 60 },
      { food: "spelt-sourdough", grams: 140, as: { count: 4, measure: "slice" } },
      { food: "olive-oil", grams: 15 },
      { food: "parsley", grams: 8 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Spoel de mosselen. Gooi gebroken en open mosselen weg.",
          en: "Rinse the mussels. Throw out broken and open ones.",
        },
      },
      {
        says: {
          nl: "Fruit venkel, selderij en prei in de olie.",
          en: "Fry fennel, celery and leek in the oil.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Kook de mosselen met deksel tot ze open zijn.",
          en: "Cook the mussels with a lid until they open.",
        },
        minutes: 6,
      },
      {
        says: {
          nl: "Strooi peterselie erover. Eet met brood en citroen.",
          en: "Sprinkle with parsley. Eat with bread and lemon.",
        },
      },
    ],
  },
  {
    id: "chicken-ginger-rice",
    name: { nl: "Kip met gember, broccoli en rijst", en: "Chicken with ginger, broccoli and rice" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "chicken-breast", grams: 240 },
      { food: "broccoli", grams: 200 },
      { food: "carrot", grams: 120 },
      { food: "brown-rice", grams: 140 },
      { food: "ginger", grams: 12 },
      { food: "garlic-oil", grams: 15 },
      { food: "sesame", grams: 10 },
      { food: "lime", grams: 30 },
    ],
    steps: [
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 25 },
      {
        says: {
          nl: "Roerbak de kip met gember goudbruin.",
          en: "Stir-fry the chicken with ginger until golden.",
        },
        minutes: 7,
      },
      {
        says: {
          nl: "Roerbak broccoli en wortel mee met een scheut water.",
          en: "Add broccoli and carrot with a dash of water.",
        },
        minutes: 6,
      },
      { says: { nl: "Maak af met limoen en sesam.", en: "Finish with lime and sesame." } },
    ],
  },
  {
    id: "chicken-traybake",
    name: {
      nl: "Kip uit de oven met aardappel en paprika",
      en: "Chicken traybake with potato and pepper",
    },
    moment: "dinner",
    servings: 2,
    minutes: 45,
    months: [],
    keeps: true,
    ingredients: [
      { food: "chicken-thigh", grams: 260 },
      { food: "potato", grams: 450 },
      { food: "green-pepper", grams: 150 },
      { food: "carrot", grams: 150 },
      { food: "olive-oil", grams: 20 },
      { food: "rosemary", grams: 2 },
      { food: "paprika-powder", grams: 2 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      {
        says: {
          nl: "Snijd alles in stukken. Hussel met olie en kruiden.",
          en: "Cut everything into pieces. Toss with oil and herbs.",
        },
      },
      {
        says: {
          nl: "Bak op 200 graden tot de kip gaar is.",
          en: "Bake at 200 degrees until the chicken is done.",
        },
        minutes: 35,
      },
      { says: { nl: "Knijp de citroen erover uit.", en: "Squeeze the lemon over it." } },
    ],
  },
  {
    id: "chicken-curry-mild",
    name: { nl: "Milde kipkerrie met sperziebonen", en: "Mild chicken curry with green beans" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "chicken-breast", grams: 240 },
      { food: "green-beans", grams: 250 },
      { food: "coconut-milk", grams: 120 },
      { food: "white-rice", grams: 140 },
      { food: "ginger", grams: 10 },
      { food: "curry-powder", grams: 4 },
      { food: "garlic-oil", grams: 10 },
      { food: "tomato", grams: 120 },
    ],
    steps: [
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 12 },
      {
        says: {
          nl: "Bak kip met gember en kerrie.",
          en: "Fry chicken with ginger and curry powder.",
        },
        minutes: 6,
      },
      {
        says: {
          nl: "Laat bonen, tomaat en kokosmelk meepruttelen.",
          en: "Simmer with beans, tomato and coconut milk.",
        },
        minutes: 12,
      },
    ],
  },
  {
    id: "turkey-pasta-courgette",
    name: { nl: "Pasta met kalkoen en courgette", en: "Pasta with turkey and courgette" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "whole-pasta", grams: 160 },
      { food: "turkey", grams: 220 },
      { food: "courgette", grams: 250 },
      { food: "cherry-tomato", grams: 150 },
      { food: "parmesan", grams: 20 },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "olive-oil", grams: 15 },
      { food: "basil", grams: 8 },
    ],
    steps: [
      { says: { nl: "Kook de pasta.", en: "Cook the pasta." }, minutes: 10 },
      {
        says: {
          nl: "Bak de kalkoen in reepjes met knoflook.",
          en: "Fry the turkey in strips with garlic.",
        },
        minutes: 6,
      },
      { says: { nl: "Bak courgette en tomaat mee.", en: "Add courgette and tomato." }, minutes: 6 },
      {
        says: { nl: "Meng met pasta, kaas en basilicum.", en: "Mix with pasta, cheese and basil." },
      },
    ],
  },
  {
    id: "bolognese-lentil",
    name: { nl: "Bolognese van gehakt en linzen", en: "Bolognese of mince and lentils" },
    moment: "dinner",
    servings: 4,
    minutes: 45,
    months: [],
    keeps: true,
    ingredients: [
      { food: "lean-mince", grams: 300 },
      { food: "lentils-canned", grams: 250 },
      { food: "canned-tomato", grams: 800 },
      { food: "carrot", grams: 150 },
      { food: "celery", grams: 60 },
      { food: "onion", grams: 80, as: { count: 1, measure: "piece" } },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "olive-oil", grams: 20 },
      { food: "whole-pasta", grams: 320 },
      { food: "oregano", grams: 2 },
    ],
    steps: [
      {
        says: {
          nl: "Fruit ui, wortel, selderij en knoflook.",
          en: "Fry onion, carrot, celery and garlic.",
        },
        minutes: 6,
      },
      { says: { nl: "Bak het gehakt rul.", en: "Brown the mince." }, minutes: 6 },
      {
        says: {
          nl: "Laat met tomaat en linzen zacht pruttelen.",
          en: "Simmer gently with tomato and lentils.",
        },
        minutes: 25,
      },
      {
        says: {
          nl: "Kook de pasta. Serveer met de saus.",
          en: "Cook the pasta. Serve with the sauce.",
        },
        minutes: 10,
      },
    ],
  },
  {
    id: "beef-stirfry",
    name: { nl: "Biefstukreepjes met paksoi en rijst", en: "Beef strips with pak choi and rice" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "steak", grams: 220 },
      { food: "pak-choi", grams: 300 },
      { food: "green-pepper", grams: 120 },
      { food: "white-rice", grams: 140 },
      { food: "ginger", grams: 12 },
      { food: "garlic-oil", grams: 15 },
      { food: "sesame", grams: 10 },
      { food: "lime", grams: 30 },
    ],
    steps: [
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 12 },
      {
        says: {
          nl: "Bak het vlees kort en heet. Haal het uit de pan.",
          en: "Fry the meat fast and hot. Take it out.",
        },
        minutes: 3,
      },
      {
        says: {
          nl: "Roerbak paprika, paksoi en gember.",
          en: "Stir-fry pepper, pak choi and ginger.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Meng het vlees erdoor met limoen en sesam.",
          en: "Add the meat with lime and sesame.",
        },
      },
    ],
  },
  {
    id: "beef-stew-carrot",
    name: { nl: "Stoofpot van rund met wortel", en: "Beef stew with carrot" },
    moment: "dinner",
    servings: 4,
    minutes: 150,
    months: [10, 11, 12, 1, 2, 3],
    keeps: true,
    ingredients: [
      { food: "stewing-beef", grams: 480 },
      { food: "carrot", grams: 400 },
      { food: "parsnip", grams: 200 },
      { food: "potato", grams: 800 },
      { food: "canned-tomato", grams: 200 },
      { food: "garlic-oil", grams: 20 },
      { food: "thyme", grams: 2 },
      { food: "parsley", grams: 10 },
    ],
    steps: [
      {
        says: {
          nl: "Bak het vlees rondom bruin in de olie.",
          en: "Brown the meat all over in the oil.",
        },
        minutes: 10,
      },
      {
        says: {
          nl: "Laat met tomaat, tijm en water zachtjes stoven.",
          en: "Stew gently with tomato, thyme and water.",
        },
        minutes: 90,
      },
      {
        says: {
          nl: "Stoof wortel en pastinaak het laatste half uur mee.",
          en: "Add carrot and parsnip for the last half hour.",
        },
        minutes: 30,
      },
      {
        says: {
          nl: "Kook de aardappels apart. Strooi peterselie erover.",
          en: "Boil the potatoes separately. Sprinkle with parsley.",
        },
        minutes: 20,
      },
    ],
  },
  {
    id: "pork-tenderloin-fennel",
    name: {
      nl: "Varkenshaas met venkel en polenta",
      en: "Pork tenderloin with fennel and polenta",
    },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: false,
    ingredients: [
      { food: "pork-tenderloin", grams: 240 },
      { food: "fennel", grams: 200 },
      { food: "polenta", grams: 110 },
      { food: "parmesan", grams: 20 },
      { food: "olive-oil", grams: 15 },
      { food: "thyme", grams: 1 },
      { food: "orange", grams: 100 },
    ],
    steps: [
      {
        says: {
          nl: "Bak het vlees rondom bruin. Laat het op laag vuur garen.",
          en: "Brown the meat. Let it cook on a low heat.",
        },
        minutes: 15,
      },
      {
        says: {
          nl: "Bak de venkel met partjes sinaasappel.",
          en: "Fry the fennel with pieces of orange.",
        },
        minutes: 10,
      },
      {
        says: {
          nl: "Kook de polenta en roer de kaas erdoor.",
          en: "Cook the polenta and stir in the cheese.",
        },
        minutes: 5,
      },
    ],
  },
  {
    id: "kale-mash-sausage",
    name: { nl: "Stamppot boerenkool met rookworst", en: "Kale mash with smoked sausage" },
    moment: "dinner",
    servings: 4,
    minutes: 40,
    months: [10, 11, 12, 1, 2],
    keeps: true,
    ingredients: [
      { food: "kale", grams: 500 },
      { food: "potato", grams: 1000 },
      { food: "smoked-sausage", grams: 280 },
      { food: "lactose-free-milk", grams: 150 },
      { food: "mustard", grams: 15 },
      { food: "butter", grams: 15 },
    ],
    steps: [
      {
        says: {
          nl: "Kook aardappels en boerenkool samen gaar.",
          en: "Boil potatoes and kale together.",
        },
        minutes: 22,
      },
      {
        says: { nl: "Verwarm de worst in heet water.", en: "Warm the sausage in hot water." },
        minutes: 15,
      },
      {
        says: {
          nl: "Stamp met melk, boter en mosterd. Serveer met de worst.",
          en: "Mash with milk, butter and mustard. Serve with the sausage.",
        },
      },
    ],
  },
  {
    id: "endive-mash-egg",
    name: { nl: "Stamppot rauwe andijvie met ei", en: "Raw endive mash with egg" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: false,
    ingredients: [
      { food: "endive", grams: 200 },
      { food: "potato", grams: 600 },
      { food: "egg", grams: 165, as: { count: 3, measure: "piece" } },
      { food: "lactose-free-milk", grams: 80 },
      { food: "old-cheese", grams: 40 },
      { food: "mustard", grams: 8 },
      { food: "butter", grams: 10 },
    ],
    steps: [
      { says: { nl: "Kook de aardappels gaar.", en: "Boil the potatoes." }, minutes: 20 },
      { says: { nl: "Kook de eieren hard.", en: "Boil the eggs hard." }, minutes: 9 },
      {
        says: {
          nl: "Stamp de aardappels met melk, boter en mosterd.",
          en: "Mash the potatoes with milk, butter and mustard.",
        },
      },
      {
        says: {
          nl: "Roer de andijvie en kaas erdoor. Leg het ei erop.",
          en: "Stir in the endive and cheese. Put the egg on top.",
        },
      },
    ],
  },
  {
    id: "hotchpotch-lentil",
    name: { nl: "Hutspot met linzen", en: "Carrot and onion mash with lentils" },
    moment: "dinner",
    servings: 4,
    minutes: 40,
    months: [9, 10, 11, 12, 1, 2, 3],
    keeps: true,
    ingredients: [
      { food: "carrot", grams: 600 },
      { food: "onion", grams: 300 },
      { food: "potato", grams: 800 },
      { food: "lentils-canned", grams: 300 },
      { food: "rapeseed-oil", grams: 25 },
      { food: "mustard", grams: 15 },
      { food: "parsley", grams: 15 },
    ],
    steps: [
      {
        says: {
          nl: "Kook wortel, ui en aardappel samen gaar.",
          en: "Boil carrot, onion and potato together.",
        },
        minutes: 25,
      },
      {
        says: { nl: "Verwarm de linzen in de olie.", en: "Warm the lentils in the oil." },
        minutes: 5,
      },
      {
        says: {
          nl: "Stamp de groente. Schep de linzen met peterselie erop.",
          en: "Mash the vegetables. Spoon the lentils and parsley on top.",
        },
      },
    ],
  },
  {
    id: "tofu-stirfry-rice",
    name: { nl: "Roerbaktofu met paprika en rijst", en: "Tofu stir-fry with pepper and rice" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "tofu", grams: 260 },
      { food: "green-pepper", grams: 150 },
      { food: "carrot", grams: 150 },
      { food: "bean-sprouts", grams: 100 },
      { food: "brown-rice", grams: 140 },
      { food: "ginger", grams: 12 },
      { food: "garlic-oil", grams: 20 },
      { food: "sesame", grams: 12 },
      { food: "lime", grams: 30 },
    ],
    steps: [
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 25 },
      {
        says: { nl: "Bak de tofu knapperig in de olie.", en: "Fry the tofu crisp in the oil." },
        minutes: 8,
      },
      {
        says: { nl: "Roerbak de groente met gember.", en: "Stir-fry the vegetables with ginger." },
        minutes: 5,
      },
      { says: { nl: "Meng met limoen en sesam.", en: "Mix with lime and sesame." } },
    ],
  },
  {
    id: "tempeh-noodles",
    name: { nl: "Rijstnoedels met tempeh en spinazie", en: "Rice noodles with tempeh and spinach" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "tempeh", grams: 200 },
      { food: "rice-noodles", grams: 150 },
      { food: "spinach", grams: 250 },
      { food: "carrot", grams: 120 },
      { food: "peanut-butter", grams: 30 },
      { food: "ginger", grams: 10 },
      { food: "rapeseed-oil", grams: 15 },
      { food: "lime", grams: 40 },
    ],
    steps: [
      { says: { nl: "Wel de noedels.", en: "Soak the noodles." }, minutes: 6 },
      {
        says: { nl: "Bak de tempeh in blokjes bruin.", en: "Fry the tempeh in cubes until brown." },
        minutes: 7,
      },
      { says: { nl: "Bak wortel en spinazie mee.", en: "Add carrot and spinach." }, minutes: 4 },
      {
        says: {
          nl: "Roer pindakaas met limoen en heet water tot saus. Meng alles.",
          en: "Stir peanut butter with lime and hot water to a sauce. Mix everything.",
        },
      },
    ],
  },
  {
    id: "quinoa-pumpkin-feta",
    name: { nl: "Quinoa met pompoen en feta", en: "Quinoa with pumpkin and feta" },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [9, 10, 11, 12],
    keeps: true,
    ingredients: [
      { food: "quinoa", grams: 150 },
      { food: "hokkaido", grams: 260 },
      { food: "feta", grams: 100 },
      { food: "spinach", grams: 150 },
      { food: "pumpkin-seed", grams: 25 },
      { food: "olive-oil", grams: 20 },
      { food: "thyme", grams: 1 },
    ],
    steps: [
      {
        says: {
          nl: "Rooster de pompoen met tijm op 200 graden.",
          en: "Roast the pumpkin with thyme at 200 degrees.",
        },
        minutes: 20,
      },
      { says: { nl: "Kook de quinoa.", en: "Cook the quinoa." }, minutes: 15 },
      {
        says: {
          nl: "Meng met spinazie, feta, olie en pitten.",
          en: "Mix with spinach, feta, oil and seeds.",
        },
      },
    ],
  },
  {
    id: "polenta-ratatouille",
    name: { nl: "Polenta met ovengroente", en: "Polenta with roast vegetables" },
    moment: "dinner",
    servings: 2,
    minutes: 40,
    months: [6, 7, 8, 9],
    keeps: true,
    ingredients: [
      { food: "polenta", grams: 130 },
      { food: "aubergine", grams: 200 },
      { food: "courgette", grams: 200 },
      { food: "tomato", grams: 200 },
      { food: "olive-oil", grams: 30 },
      { food: "basil", grams: 8 },
      { food: "pine-nut", grams: 20 },
      { food: "oregano", grams: 1 },
    ],
    steps: [
      {
        says: {
          nl: "Snijd de groente grof. Hussel met olie en oregano.",
          en: "Chop the vegetables coarsely. Toss with oil and oregano.",
        },
      },
      { says: { nl: "Rooster op 200 graden.", en: "Roast at 200 degrees." }, minutes: 28 },
      {
        says: {
          nl: "Kook de polenta in 600 ml water al roerend dik.",
          en: "Cook the polenta in 600 ml of water, stirring, until thick.",
        },
        minutes: 5,
      },
      { says: { nl: "Serveer met basilicum en pitten.", en: "Serve with basil and pine nuts." } },
    ],
  },
  {
    id: "chili-sin-carne",
    name: { nl: "Chili met kidneybonen en mais", en: "Chilli with kidney beans and sweetcorn" },
    moment: "dinner",
    servings: 4,
    minutes: 40,
    months: [],
    keeps: true,
    ingredients: [
      { food: "kidney-beans", grams: 400 },
      { food: "canned-tomato", grams: 800 },
      { food: "sweetcorn", grams: 200 },
      { food: "red-pepper", grams: 200 },
      { food: "onion", grams: 80, as: { count: 1, measure: "piece" } },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "brown-rice", grams: 280 },
      { food: "cumin", grams: 3 },
      { food: "paprika-powder", grams: 3 },
      { food: "olive-oil", grams: 20 },
    ],
    steps: [
      {
        says: { nl: "Fruit ui, knoflook en paprika.", en: "Fry onion, garlic and pepper." },
        minutes: 6,
      },
      {
        says: {
          nl: "Laat met tomaat, bonen, mais en kruiden pruttelen.",
          en: "Simmer with tomato, beans, sweetcorn and spices.",
        },
        minutes: 25,
      },
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 25 },
    ],
  },
  {
    id: "lentil-dal",
    name: { nl: "Dal van rode linzen met rijst", en: "Red lentil dal with rice" },
    moment: "dinner",
    servings: 4,
    minutes: 35,
    months: [],
    keeps: true,
    ingredients: [
      { food: "red-lentils", grams: 280 },
      { food: "coconut-milk", grams: 160 },
      { food: "canned-tomato", grams: 400 },
      { food: "spinach", grams: 250 },
      { food: "onion", grams: 80, as: { count: 1, measure: "piece" } },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "ginger", grams: 15 },
      { food: "turmeric", grams: 3 },
      { food: "cumin", grams: 3 },
      { food: "brown-rice", grams: 280 },
      { food: "rapeseed-oil", grams: 20 },
    ],
    steps: [
      {
        says: {
          nl: "Fruit ui, knoflook, gember en kruiden in de olie.",
          en: "Fry onion, garlic, ginger and spices in the oil.",
        },
        minutes: 5,
      },
      {
        says: {
          nl: "Kook linzen met tomaat, kokosmelk en water zacht.",
          en: "Cook lentils soft with tomato, coconut milk and water.",
        },
        minutes: 20,
      },
      {
        says: {
          nl: "Roer de spinazie erdoor. Serveer met rijst.",
          en: "Stir in the spinach. Serve with rice.",
        },
        minutes: 3,
      },
    ],
  },
  {
    id: "chickpea-spinach-stew",
    name: { nl: "Kikkererwten met spinazie en ei", en: "Chickpeas with spinach and egg" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "chickpeas-canned", grams: 240 },
      { food: "spinach", grams: 300 },
      { food: "canned-tomato", grams: 250 },
      { food: "egg", grams: 110, as: { count: 2, measure: "piece" } },
      { food: "garlic", grams: 6, as: { count: 2, measure: "clove" } },
      { food: "olive-oil", grams: 15 },
      { food: "paprika-powder", grams: 2 },
      { food: "whole-bread", grams: 70, as: { count: 2, measure: "slice" } },
    ],
    steps: [
      {
        says: { nl: "Fruit knoflook met paprikapoeder.", en: "Fry garlic with paprika powder." },
        minutes: 1,
      },
      {
        says: {
          nl: "Laat kikkererwten, tomaat en spinazie pruttelen.",
          en: "Simmer chickpeas, tomato and spinach.",
        },
        minutes: 12,
      },
      {
        says: {
          nl: "Breek de eieren erin en dek af. Eet met brood.",
          en: "Break in the eggs and cover. Eat with bread.",
        },
        minutes: 6,
      },
    ],
  },
  {
    id: "mushroom-barley-risotto",
    name: { nl: "Gortotto met champignons", en: "Barley risotto with mushrooms" },
    moment: "dinner",
    servings: 2,
    minutes: 45,
    months: [],
    keeps: false,
    ingredients: [
      { food: "pearl-barley", grams: 150 },
      { food: "mushroom", grams: 250 },
      { food: "shallot", grams: 40 },
      { food: "garlic", grams: 3, as: { count: 1, measure: "clove" } },
      { food: "parmesan", grams: 30 },
      { food: "olive-oil", grams: 15 },
      { food: "parsley", grams: 8 },
      { food: "spinach", grams: 100 },
    ],
    steps: [
      {
        says: {
          nl: "Fruit sjalot en knoflook. Bak de champignons mee.",
          en: "Fry shallot and garlic. Add the mushrooms.",
        },
        minutes: 8,
      },
      {
        says: {
          nl: "Roer de gort erdoor. Voeg steeds water toe.",
          en: "Stir in the barley. Keep adding water.",
        },
        minutes: 30,
      },
      {
        says: {
          nl: "Roer spinazie, kaas en peterselie erdoor.",
          en: "Stir in spinach, cheese and parsley.",
        },
      },
    ],
  },
  {
    id: "risotto-courgette-lemon",
    name: { nl: "Risotto met courgette en citroen", en: "Risotto with courgette and lemon" },
    moment: "dinner",
    servings: 2,
    minutes: 35,
    months: [],
    keeps: false,
    ingredients: [
      { food: "white-rice", grams: 160 },
      { food: "courgette", grams: 260 },
      { food: "parmesan", grams: 35 },
      { food: "olive-oil", grams: 20 },
      { food: "lemon", grams: 40 },
      { food: "spring-onion-green", grams: 20 },
      { food: "pumpkin-seed", grams: 20 },
      { food: "rocket", grams: 40 },
    ],
    steps: [
      {
        says: { nl: "Bak de rijst glazig in de olie.", en: "Fry the rice glassy in the oil." },
        minutes: 2,
      },
      {
        says: { nl: "Voeg steeds heet water toe en roer.", en: "Keep adding hot water and stir." },
        minutes: 18,
      },
      { says: { nl: "Bak de courgette apart.", en: "Fry the courgette separately." }, minutes: 6 },
      {
        says: {
          nl: "Meng alles met kaas, citroen, ui-groen, pitten en rucola.",
          en: "Mix everything with cheese, lemon, onion greens, seeds and rocket.",
        },
      },
    ],
  },
  {
    id: "stuffed-aubergine",
    name: {
      nl: "Gevulde aubergine met gehakt en rijst",
      en: "Stuffed aubergine with mince and rice",
    },
    moment: "dinner",
    servings: 2,
    minutes: 50,
    months: [6, 7, 8, 9],
    keeps: true,
    ingredients: [
      { food: "aubergine", grams: 300 },
      { food: "lean-mince", grams: 200 },
      { food: "canned-tomato", grams: 200 },
      { food: "brown-rice", grams: 110 },
      { food: "garlic-oil", grams: 15 },
      { food: "cinnamon", grams: 1 },
      { food: "mint", grams: 5 },
      { food: "pine-nut", grams: 15 },
    ],
    steps: [
      {
        says: {
          nl: "Halveer de aubergines. Bak ze in de oven op 200 graden.",
          en: "Halve the aubergines. Bake them at 200 degrees.",
        },
        minutes: 25,
      },
      { says: { nl: "Kook de rijst.", en: "Cook the rice." }, minutes: 25 },
      {
        says: {
          nl: "Bak gehakt rul met tomaat en kaneel.",
          en: "Brown mince with tomato and cinnamon.",
        },
        minutes: 10,
      },
      {
        says: {
          nl: "Vul de aubergines. Strooi munt en pitten erover.",
          en: "Fill the aubergines. Sprinkle with mint and pine nuts.",
        },
      },
    ],
  },
  {
    id: "lamb-potato-beans",
    name: { nl: "Lam met sperziebonen en krieltjes", en: "Lamb with green beans and new potatoes" },
    moment: "dinner",
    servings: 2,
    minutes: 35,
    months: [3, 4, 5],
    keeps: false,
    ingredients: [
      { food: "lamb", grams: 240 },
      { food: "green-beans", grams: 260 },
      { food: "new-potato", grams: 450 },
      { food: "olive-oil", grams: 15 },
      { food: "rosemary", grams: 2 },
      { food: "mint", grams: 5 },
      { food: "lemon", grams: 20 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de krieltjes. Bak ze daarna met rozemarijn.",
          en: "Boil the potatoes. Then fry them with rosemary.",
        },
        minutes: 22,
      },
      { says: { nl: "Kook de bonen.", en: "Boil the beans." }, minutes: 8 },
      {
        says: {
          nl: "Bak het lam naar smaak. Serveer met munt en citroen.",
          en: "Fry the lamb to taste. Serve with mint and lemon.",
        },
        minutes: 8,
      },
    ],
  },
  {
    id: "witloof-ham-oven",
    name: {
      nl: "Witlof met ham en kaas uit de oven",
      en: "Chicory with ham and cheese from the oven",
    },
    moment: "dinner",
    servings: 2,
    minutes: 45,
    months: [10, 11, 12, 1, 2, 3, 4],
    keeps: true,
    ingredients: [
      { food: "chicory-witloof", grams: 400 },
      { food: "ham", grams: 90 },
      { food: "gouda", grams: 70 },
      { food: "lactose-free-milk", grams: 250 },
      { food: "corn-flour", grams: 15 },
      { food: "butter", grams: 15 },
      { food: "potato", grams: 500 },
      { food: "nutmeg", grams: 1 },
    ],
    steps: [
      {
        says: {
          nl: "Stoof het witlof gaar in een laagje water.",
          en: "Stew the chicory in a little water.",
        },
        minutes: 15,
      },
      {
        says: {
          nl: "Maak saus van melk, maizena, boter en kaas.",
          en: "Make a sauce of milk, cornflour, butter and cheese.",
        },
        minutes: 6,
      },
      {
        says: {
          nl: "Rol ham om het witlof. Giet de saus erover en bak op 200 graden.",
          en: "Roll ham around the chicory. Pour over the sauce and bake at 200 degrees.",
        },
        minutes: 20,
      },
      { says: { nl: "Kook de aardappels erbij.", en: "Boil the potatoes with it." }, minutes: 20 },
    ],
  },
  {
    id: "gnocchi-spinach",
    name: { nl: "Gnocchi met spinazie en noten", en: "Gnocchi with spinach and nuts" },
    moment: "dinner",
    servings: 2,
    minutes: 20,
    months: [],
    keeps: false,
    ingredients: [
      { food: "gnocchi", grams: 400 },
      { food: "spinach", grams: 250 },
      { food: "walnut", grams: 40 },
      { food: "parmesan", grams: 30 },
      { food: "garlic", grams: 3, as: { count: 1, measure: "clove" } },
      { food: "olive-oil", grams: 15 },
      { food: "cherry-tomato", grams: 150 },
    ],
    steps: [
      {
        says: { nl: "Kook de gnocchi tot ze drijven.", en: "Boil the gnocchi until they float." },
        minutes: 4,
      },
      {
        says: { nl: "Bak knoflook, tomaat en spinazie.", en: "Fry garlic, tomato and spinach." },
        minutes: 5,
      },
      { says: { nl: "Meng met kaas en noten.", en: "Mix with cheese and nuts." } },
    ],
  },
  {
    id: "pasta-salmon-broccoli",
    name: { nl: "Pasta met zalm en broccoli", en: "Pasta with salmon and broccoli" },
    moment: "dinner",
    servings: 2,
    minutes: 25,
    months: [],
    keeps: false,
    ingredients: [
      { food: "whole-pasta", grams: 160 },
      { food: "salmon", grams: 220 },
      { food: "broccoli", grams: 250 },
      { food: "lemon", grams: 30 },
      { food: "olive-oil", grams: 15 },
      { food: "garlic", grams: 3, as: { count: 1, measure: "clove" } },
      { food: "dill", grams: 5 },
    ],
    steps: [
      {
        says: {
          nl: "Kook de pasta. Kook de broccoli de laatste minuten mee.",
          en: "Cook the pasta. Add the broccoli for the last minutes.",
        },
        minutes: 10,
      },
      { says: { nl: "Bak de zalm met knoflook.", en: "Fry the salmon with garlic." }, minutes: 7 },
      {
        says: {
          nl: "Meng alles met citroen, olie en dille.",
          en: "Mix everything with lemon, oil and dill.",
        },
      },
    ],
  },
  {
    id: "baked-potato-quark",
    name: { nl: "Gepofte aardappel met tonijn en salade", en: "Baked potato with tuna and salad" },
    moment: "dinner",
    servings: 2,
    minutes: 60,
    months: [],
    keeps: false,
    ingredients: [
      { food: "potato", grams: 600 },
      { food: "tuna-canned", grams: 160 },
      { food: "mayonnaise", grams: 25 },
      { food: "chives", grams: 8 },
      { food: "leaf-lettuce", grams: 100 },
      { food: "cucumber", grams: 120 },
      { food: "tomato", grams: 120 },
      { food: "olive-oil", grams: 10 },
    ],
    steps: [
      {
        says: {
          nl: "Prik de aardappels in. Bak ze op 200 graden gaar.",
          en: "Prick the potatoes. Bake them at 200 degrees.",
        },
        minutes: 50,
      },
      {
        says: {
          nl: "Meng tonijn met mayonaise en bieslook.",
          en: "Mix tuna with mayonnaise and chives.",
        },
      },
      {
        says: {
          nl: "Maak salade van de rest. Vul de aardappels.",
          en: "Make a salad of the rest. Fill the potatoes.",
        },
      },
    ],
  },
  {
    id: "buckwheat-vegetable-pan",
    name: { nl: "Boekweit met wortel en pastinaak", en: "Buckwheat with carrot and parsnip" },
    moment: "dinner",
    servings: 2,
    minutes: 35,
    months: [10, 11, 12, 1, 2, 3],
    keeps: true,
    ingredients: [
      { food: "buckwheat", grams: 140 },
      { food: "carrot", grams: 200 },
      { food: "parsnip", grams: 160 },
      { food: "kale", grams: 120 },
      { food: "sunflower-seed", grams: 30 },
      { food: "rapeseed-oil", grams: 25 },
      { food: "thyme", grams: 1 },
      { food: "lemon", grams: 30 },
    ],
    steps: [
      { says: { nl: "Kook de boekweit gaar.", en: "Cook the buckwheat." }, minutes: 15 },
      {
        says: { nl: "Bak wortel en pastinaak in blokjes.", en: "Fry carrot and parsnip in cubes." },
        minutes: 12,
      },
      {
        says: {
          nl: "Bak de boerenkool kort mee. Meng met pitten en citroen.",
          en: "Add the kale briefly. Mix with seeds and lemon.",
        },
        minutes: 4,
      },
    ],
  },
  {
    id: "millet-carrot-stew",
    name: {
      nl: "Gierst met tomaat, wortel en bonen",
      en: "Millet with tomato, carrot and green beans",
    },
    moment: "dinner",
    servings: 2,
    minutes: 30,
    months: [],
    keeps: true,
    ingredients: [
      { food: "millet", grams: 150 },
      { food: "canned-tomato", grams: 300 },
      { food: "carrot", grams: 180 },
      { food: "green-beans", grams: 200 },
      { food: "olive-oil", grams: 25 },
      { food: "cumin", grams: 2 },
      { food: "parsley", grams: 10 },
      { food: "pumpkin-seed", grams: 30 },
    ],
    steps: [
      {
        says: { nl: "Bak wortel en komijn in de olie.", en: "Fry carrot and cumin in the oil." },
        minutes: 5,
      },
      {
        says: { nl: "Laat bonen en tomaat meepruttelen.", en: "Simmer with beans and tomato." },
        minutes: 15,
      },
      {
        says: {
          nl: "Kook de gierst. Serveer met pitten en peterselie.",
          en: "Cook the millet. Serve with seeds and parsley.",
        },
        minutes: 15,
      },
    ],
  },
] as const satisfies readonly Recipe[];
