import { addDays, type LocalDate } from "@wervel/base";
import { type Anamnesis, emptyAnamnesis, type ScreeningAnswers } from "@wervel/model";

/**
 * What the screening already told of the intake, so that nobody is asked the same twice.
 *
 * Only what every reading of the cards agrees on is passed on: a band is no number, and what
 * was left open stays open. The day on which it began is known only when the person gave a day.
 *
 * @param on the day of the screening
 */
export function intakeFromReadings(
  readings: readonly ScreeningAnswers[],
  on: LocalDate,
): Anamnesis {
  const agreed = <N extends keyof ScreeningAnswers>(name: N) => agreedOn(readings, name);
  return {
    ...emptyAnamnesis,
    ...told("episodeBegan", dayBefore(on, agreed("episodeDays"))),
    ...told("onset", agreed("onset")),
    ...told("course", agreed("course")),
    ...told("painNow", agreed("painNow")),
    ...told("radiation", radiation(agreed("legPain"), agreed("legPainBelowKnee"))),
    ...told("radiationSide", agreed("bilateralLegPain") === true ? "both" : undefined),
    ...told("pregnancy", pregnancy(agreed("pregnant"), agreed("possiblyPregnant"))),
  };
}

function agreedOn<N extends keyof ScreeningAnswers>(
  readings: readonly ScreeningAnswers[],
  name: N,
): NonNullable<ScreeningAnswers[N]> | undefined {
  const [first, ...others] = readings.map((reading) => reading[name] ?? undefined);
  return others.every((other) => other === first) ? (first ?? undefined) : undefined;
}

const told = <K extends keyof Anamnesis>(field: K, value: Anamnesis[K] | undefined) =>
  value === undefined ? {} : { [field]: value };

const dayBefore = (on: LocalDate, days?: number): LocalDate | undefined =>
  days === undefined ? undefined : addDays(on, -days);

function radiation(leg?: boolean, belowKnee?: boolean): Anamnesis["radiation"] | undefined {
  if (leg === false) return "none";
  if (leg === undefined || belowKnee === undefined) return undefined;
  return belowKnee ? "below-knee" : "above-knee";
}

function pregnancy(sure?: boolean, perhaps?: boolean): Anamnesis["pregnancy"] | undefined {
  if (sure === true) return "yes";
  if (perhaps === true) return "maybe";
  return sure === false && perhaps === false ? "no" : undefined;
}
