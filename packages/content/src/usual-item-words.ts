import type { Text } from "@wervel/model";

type Levels = readonly [Text, Text, Text];
export type ItemWords = {
  readonly name: Text;
  /** How it is asked, where the name alone is not a question. */
  readonly asks?: Text;
  readonly levels?: Levels;
  readonly choices?: Readonly<Record<string, Text>>;
};

export const text = (nl: string, en: string): Text => ({ nl, en });
export const words = (nl: string, en: string) => ({ name: text(nl, en) });

export const littleMuch: Levels = [
  text("weinig", "little"),
  text("wat", "some"),
  text("veel", "a lot"),
];
export const noneMuch: Levels = [text("geen", "none"), text("wat", "some"), text("veel", "a lot")];

/** The questions that everyone gets at first; apart, so that Today need not load the rest. */
export const usualItemWords = {
  belly: {
    ...words("buik", "belly"),
    choices: {
      calm: text("rustig", "calm"),
      bloated: text("opgeblazen", "bloated"),
      cramps: text("kramp", "cramps"),
    },
  },
  "sleep-quality": {
    ...words("slaap", "sleep"),
    asks: text("Slaap vannacht", "Sleep last night"),
    levels: [text("slecht", "bad"), text("matig", "fair"), text("goed", "good")],
  },
  stress: {
    ...words("spanning", "stress"),
    asks: text("Spanning of stress", "Tension or stress"),
    levels: littleMuch,
  },
} as const satisfies Readonly<Record<string, ItemWords>>;
