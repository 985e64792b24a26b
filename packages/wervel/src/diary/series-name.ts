import { eatenFactorNames, type ItemWords, itemWords } from "@wervel/content";
import { isCatalogueItem, type OwnItemRecord, type Text } from "@wervel/model";

type Names = Readonly<Record<string, Text>>;

const stoolNames: Names = {
  times: { nl: "hoe vaak ontlasting", en: "how often stool" },
  hard: { nl: "harde ontlasting", en: "hard stool" },
  loose: { nl: "dunne ontlasting", en: "loose stool" },
};

const counted: Readonly<Record<string, Names>> = { stool: stoolNames, eaten: eatenFactorNames };

/** What a series is called: the item, the choice, the medicine or the person's own words. */
export function seriesName(id: string, ownItems: readonly OwnItemRecord[]): Text {
  if (isCatalogueItem(id)) return itemWords[id].name;
  const [item = "", part = ""] = splitOnce(id);
  if (item === "own") return same(ownItems.find((own) => own.id === part)?.name ?? part);
  const names = counted[item];
  if (names !== undefined) return names[part] ?? same(part);
  if (!isCatalogueItem(item)) return same(part === "" ? id : part);
  const words: ItemWords = itemWords[item];
  return words.choices?.[part] ?? same(part);
}

const same = (text: string): Text => ({ nl: text, en: text });

function splitOnce(id: string): readonly string[] {
  const colon = id.indexOf(":");
  return colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)];
}
