import type { Text } from "@wervel/model";

export const spineWords = {
  title: { nl: "24 wervels, 23 schijven, één kanaal", en: "24 vertebrae, 23 discs, one canal" },
  lead: { nl: "Tik op een deel, of kies een woord.", en: "Tap a part, or choose a word." },
  drawing: {
    nl: "Wervelkolom van opzij. Pijltjes gaan omhoog en omlaag.",
    en: "Spine from the side. Arrow keys go up and down.",
  },
  choosePart: { nl: "Kies een onderdeel", en: "Choose a part" },
  chooseLevel: { nl: "Of kies uit de lijst", en: "Or choose from the list" },
  close: { nl: "Van dichtbij: twee lendenwervels", en: "Up close: two low-back vertebrae" },
  closeDrawing: {
    nl: "Twee lendenwervels van opzij, doorgesneden",
    en: "Two low-back vertebrae from the side, cut through",
  },
  schema: {
    nl: "Schema. In het echt liggen facetgewricht en zenuwuitgang aan de zijkant.",
    en: "A schema. In reality the facet joint and nerve exit lie to the side.",
  },
  neck: { nl: "7 hals", en: "7 neck" },
  chest: { nl: "12 borst", en: "12 chest" },
  low: { nl: "5 lenden", en: "5 low back" },
  sacrum: { nl: "heiligbeen", en: "sacrum" },
  coccyx: { nl: "staartbeen", en: "tailbone" },
  cord: { nl: "ruggenmerg", en: "spinal cord" },
  cauda: { nl: "paardenstaart", en: "cauda equina" },
  canal: { nl: "kanaal", en: "canal" },
  core: { nl: "kern en ringen", en: "core and rings" },
  exit: { nl: "zenuwuitgang", en: "nerve exit" },
  facet: { nl: "facetgewricht", en: "facet joint" },
  yellow: { nl: "geel bandje", en: "yellow ligament" },
  spur: { nl: "doornuitsteeksel", en: "spur" },
  spurUnder: { nl: "voel je op je rug", en: "felt on your back" },
  caudaUnder: { nl: "cauda equina", en: "“horse’s tail”" },
  chosen: { nl: "gekozen", en: "chosen" },
  vertebraNamed: { nl: "wervel", en: "vertebra" },
  discNamed: { nl: "schijf", en: "disc" },
  basis: {
    nl: "De telling komt uit de folder van een neurochirurg en een tekst van een arts. Nog niet nagelezen door een arts.",
    en: "The count comes from a neurosurgeon’s leaflet and a doctor’s text. Not yet read by a doctor.",
  },
} as const satisfies Record<string, Text>;

/** A place in the drawing as it is read aloud and listed. */
export const placeWords = (id: string): Text => {
  if (id === "S1") return spineWords.sacrum;
  if (id === "Co") return spineWords.coccyx;
  const named = id.includes("-") ? spineWords.discNamed : spineWords.vertebraNamed;
  return { nl: `${named.nl} ${id}`, en: `${named.en} ${id}` };
};
