/** Small words to write cards with. */
import type { CardOption, CardQuestion, ScreeningAnswers, Text } from "@wervel/model";

export const text = (nl: string, en: string): Text => ({ nl, en });

/** An option with one meaning, or with one for each end of its band. */
export const option = (
  id: string,
  label: Text,
  ...readings: readonly ScreeningAnswers[]
): CardOption => ({ id, label, readings: readings.length === 0 ? [{}] : readings });

/** One of several that may be true together; leaving it out says the opposite. */
export const oneOfMany = (
  id: string,
  label: Text,
  says: ScreeningAnswers,
  leftOut: ScreeningAnswers,
): CardOption => ({ id, label, readings: [says], leftOut });

export const yesNo = (
  yes: ScreeningAnswers,
  no: ScreeningAnswers,
): Pick<CardQuestion, "shape" | "options"> => ({
  shape: "even",
  options: [option("yes", text("ja", "yes"), yes), option("no", text("nee", "no"), no)],
});

/** How long ago, for leg symptoms: the cuts are those of the rules. */
export const sinceWhen: readonly CardOption[] = [
  option("week", text("deze week", "this week"), { legSymptomsDays: 0 }, { legSymptomsDays: 7 }),
  option("weeks", text("1–2 weken", "1–2 weeks"), { legSymptomsDays: 8 }, { legSymptomsDays: 14 }),
  option("month", text("2–6 weken", "2–6 weeks"), { legSymptomsDays: 15 }, { legSymptomsDays: 42 }),
  option("longer", text("langer", "longer"), { legSymptomsDays: 43 }, { legSymptomsDays: 400 }),
];
