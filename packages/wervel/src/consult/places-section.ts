import {
  bodyRegionNames,
  diagnosisWords,
  impactWords,
  intakeChoiceWords,
  qualityWords,
  consultWords as words,
} from "@wervel/content";
import type { Anamnesis } from "@wervel/model";
import { formatNumber } from "../say/numbers.ts";
import type { ConsultPageQuestion, ConsultSection, Saying } from "./consult-page.ts";

/** Where it hurts, how much, whether it radiates, and what it gets in the way of. */
export function placesSection({ sheet, say, language }: ConsultPageQuestion): ConsultSection {
  return {
    id: "places",
    title: say(words.where),
    lines: [say(sheet.places.length > 0 ? words.whereWhat : words.nowhere)],
    after: story(sheet.intake, { say, language }),
    rows: sheet.places.map(({ region, meanPain, days }) => [
      say(bodyRegionNames[region]),
      formatNumber(meanPain, language),
      `${days} d`,
    ]),
  };
}

/** An open question is named as open: for a leg, silence is not "no". */
function story(intake: Anamnesis | undefined, { say }: Saying): readonly string[] {
  const named = (label: keyof typeof words, values: readonly string[] | undefined) =>
    values === undefined || values.length === 0
      ? []
      : [`${say(words[label])}: ${values.join(", ")}.`];
  const minutes = intake?.stiffnessMinutes;
  return [
    `${say(words.radiation)}: ${radiation(intake, { say })}.`,
    ...named(
      "feels",
      intake?.qualities?.map((id) => say(qualityWords[id])),
    ),
    ...(minutes === undefined ? [] : named("stiffness", [`${minutes} ${say(words.minutes)}`])),
    ...named(
      "hinders",
      intake?.impactOn?.map((id) => say(impactWords[id])),
    ),
    ...named(
      "diagnoses",
      intake?.diagnoses?.map((id) => say(diagnosisWords[id])),
    ),
  ];
}

function radiation(intake: Anamnesis | undefined, { say }: Pick<Saying, "say">): string {
  if (intake?.radiation === undefined) return say(words.notFilledIn);
  const how = say(intakeChoiceWords.radiation[intake.radiation]);
  const side = intake.radiationSide;
  return side === undefined ? how : `${how}, ${say(intakeChoiceWords.radiationSide[side])}`;
}
