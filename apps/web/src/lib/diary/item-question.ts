import { type ItemWords, itemWords, unitNames } from "@wervel/content";
import {
  diaryItems,
  type ItemRef,
  isCatalogueItem,
  type OwnItemRecord,
  type Scale,
  type Text,
} from "@wervel/model";
import { levelWords } from "./diary.words.ts";

/** How one item is asked, whether it comes from the catalogue or from the person. */
export type ItemQuestion = {
  readonly item: ItemRef;
  readonly name: Text;
  readonly asks: Text;
  readonly scale: Scale;
  readonly levels: readonly [Text, Text, Text];
  readonly choices: Readonly<Record<string, Text>>;
  readonly unit: Text;
};

const noUnit: Text = { nl: "", en: "" };

export function itemQuestion(
  item: ItemRef,
  ownItems: readonly OwnItemRecord[],
): ItemQuestion | undefined {
  if (!isCatalogueItem(item)) return ownQuestion(item, ownItems);
  const words: ItemWords = itemWords[item];
  const scale: Scale = diaryItems[item].scale;
  return {
    item,
    name: words.name,
    asks: words.asks ?? words.name,
    scale,
    levels: words.levels ?? levelWords,
    choices: words.choices ?? {},
    unit: scale.is === "amount" ? unitNames[scale.unit] : noUnit,
  };
}

function ownQuestion(item: ItemRef, ownItems: readonly OwnItemRecord[]): ItemQuestion | undefined {
  const own = ownItems.find(({ id }) => item === `own:${id}`);
  if (own === undefined) return undefined;
  const name = { nl: own.name, en: own.name };
  const unit = own.unit ? { nl: own.unit, en: own.unit } : unitNames.times;
  const scale: Scale =
    own.scale === "amount"
      ? { is: "amount", unit: "times", step: 1, max: 100_000 }
      : { is: own.scale };
  return { item, name, asks: name, scale, levels: levelWords, choices: {}, unit };
}
