import { labels } from "@wervel/content";

const bare = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The labels that hold every word typed, in the name or in how people write it; all for nothing. */
export function labelsFor(typed: string): readonly (typeof labels)[number][] {
  const wanted = bare(typed)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
  return labels.filter(({ name, words }) => {
    const said = bare(`${name.nl} ${name.en} ${words}`);
    return wanted.every((word) => said.includes(word));
  });
}
