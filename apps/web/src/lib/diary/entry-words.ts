import { bodyRegionNames } from "@wervel/content";
import type { Entry, EntryValue, OwnItemRecord, Text } from "@wervel/model";
import { answerWords, capital } from "./diary.words.ts";
import { type ItemQuestion, itemQuestion } from "./item-question.ts";
import { againstWords, reliefWords, stoolFormWords, stoolSignWords } from "./sheets.words.ts";

type Say = (text: Text) => string;
export type EntryLine = { readonly title: string; readonly under: string };

/** An entry as one line of a day: what it was, and in smaller letters the rest. */
export function entryLine(entry: Entry, ownItems: readonly OwnItemRecord[], say: Say): EntryLine {
  const question = itemQuestion(entry.item, ownItems);
  const name = capital(question ? say(question.name) : entry.item.replace(/^own:/u, ""));
  const text = valueText(entry.value, question, say);
  const { value } = entry;
  if (value.is === "meal")
    return { title: value.name, under: value.foods.map(({ food }) => food).join(", ") };
  if (value.is === "text") return { title: value.text, under: name };
  if (value.is === "stool") return { title: `${name}: ${text}`, under: stoolDetails(value, say) };
  return { title: `${name}: ${text}`, under: value.is === "dose" ? doseDetails(value, say) : "" };
}

/** The value alone, in words. */
export function valueText(value: EntryValue, question: ItemQuestion | undefined, say: Say): string {
  switch (value.is) {
    case "none":
      return say(answerWords.none);
    case "number":
      return numberText(value.number, question, say);
    case "yes-no":
      return say(value.yes ? answerWords.yes : answerWords.no);
    case "choices":
      return value.chosen
        .map((choice) => say(question?.choices[choice] ?? { nl: choice, en: choice }))
        .join(", ");
    case "places":
      return value.places.map((place) => placeText(place, say)).join(", ");
    case "stool":
      return `${value.form}, ${say(stoolFormWords[value.form])}`;
    case "meal":
    case "dose":
      return value.name;
    case "text":
      return value.text;
  }
}

function numberText(number: number, question: ItemQuestion | undefined, say: Say): string {
  if (question?.scale.is === "level") {
    const level = question.levels[number];
    if (level !== undefined) return say(level);
  }
  const unit = question ? say(question.unit) : "";
  return unit === "" ? String(number) : `${number} ${unit}`;
}

const placeText = (
  { region, painNrs }: (EntryValue & { is: "places" })["places"][number],
  say: Say,
): string => `${say(bodyRegionNames[region])}${painNrs === undefined ? "" : ` ${painNrs}`}`;

function stoolDetails(value: EntryValue & { is: "stool" }, say: Say): string {
  const relief = value.relief === undefined ? undefined : reliefWords[value.relief];
  const relieved = relief && say({ nl: `opgelucht: ${relief.nl}`, en: `relieved: ${relief.en}` });
  return [relieved, ...value.signs.map((sign) => say(stoolSignWords[sign]))]
    .filter(Boolean)
    .join(" · ");
}

function doseDetails(value: EntryValue & { is: "dose" }, say: Say): string {
  const amount = [value.count, value.strength].filter(Boolean).join(" × ");
  const against = value.against.map((reason) =>
    say(againstWords[reason] ?? { nl: reason, en: reason }),
  );
  return [amount, ...against].filter(Boolean).join(" · ");
}
