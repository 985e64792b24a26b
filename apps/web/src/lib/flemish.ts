/** Dutch words that Flanders says differently. Longer forms come first, so they are not cut. */
const flemish: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\bfysiotherapeut(?=en\b|e\b|\b)/gu, "kinesist"],
  [/\bFysiotherapeut(?=en\b|e\b|\b)/gu, "Kinesist"],
  [/\bfysiotherapie\b/gu, "kine"],
  [/\bFysiotherapie\b/gu, "Kine"],
  [/\bhuisartsen-?spoedpost\b|\bhuisartsenpost\b/gu, "wachtpost"],
  [/\bHuisartsen-?spoedpost\b|\bHuisartsenpost\b/gu, "Wachtpost"],
  [/\bzorgverzekeraar\b/gu, "ziekenfonds"],
];

/** The same sentence in the words of Flanders. */
export const inFlanders = (text: string): string =>
  flemish.reduce((said, [pattern, word]) => said.replace(pattern, word), text);
