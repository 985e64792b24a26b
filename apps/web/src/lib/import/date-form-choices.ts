import type { Language, Text } from "@wervel/model";
import { type ColumnProfile, type DateForm, dateForms, readDate } from "@wervel/wervel";
import { longDay } from "../long-day.ts";
import type { Choice } from "../parts/choice.ts";
import { dateFormNames } from "./import.words.ts";

/** The forms in which these dates can be read, each with the day that it makes of one cell. */
export const dateFormChoices = (
  dates: ColumnProfile["dates"] | undefined,
  say: (text: Text) => string,
  language: Language,
): readonly Choice<DateForm>[] =>
  dateForms
    .filter((form) => dates?.forms.includes(form))
    .map((value) => {
      const day = readDate(dates?.telling ?? "", value);
      const under = day === undefined ? "" : `${dates?.telling}: ${longDay(day, language)}`;
      return { value, label: say(dateFormNames[value]), under };
    });
