import {
  bodyRegionNames,
  causeWords,
  diagnosisWords,
  impactWords,
  intakeChoiceWords,
  intakeFieldWords,
  medicineWords,
  qualityWords,
  riskWords,
  symptomWords,
  consultWords as words,
} from "@wervel/content";
import type { AnsweredItem, GivenAnswer } from "@wervel/formats";
import type { Anamnesis, Text } from "@wervel/model";
import type { ConsultPageQuestion, ConsultSection, Saying } from "./consult-page.ts";

/** The intake on the second page, answer by answer; what was left open is not there. */
export function intakeSection({ sheet, say, language }: ConsultPageQuestion): ConsultSection {
  const items = intakeAnswers(sheet.intake, { say, language });
  return {
    id: "intake",
    title: say(words.intake),
    lines: items.length === 0 ? [say(words.noIntake)] : [],
    rows: items.map(({ asks, given }) => [asks, said(given, say)]),
  };
}

function said(given: GivenAnswer, say: Saying["say"]): string {
  if (typeof given === "boolean") return say(given ? words.yes : words.no);
  return Array.isArray(given) ? given.join(", ") : String(given);
}

type Field = keyof typeof intakeFieldWords;
type Table = Readonly<Record<string, Text>>;

const choices: Partial<Record<Field, Table>> = {
  onset: intakeChoiceWords.onset,
  course: intakeChoiceWords.course,
  impactOn: impactWords,
  regions: bodyRegionNames,
  radiation: intakeChoiceWords.radiation,
  radiationSide: intakeChoiceWords.radiationSide,
  qualities: qualityWords,
  causes: causeWords,
  diagnoses: diagnosisWords,
  imaging: intakeChoiceWords.imaging,
  pregnancy: intakeChoiceWords.pregnancy,
  smoking: intakeChoiceWords.smoking,
  work: intakeChoiceWords.work,
  medicines: medicineWords,
};

/** Each answer of the intake with what it is about, in the order of the form. */
export function intakeAnswers(
  intake: Anamnesis | undefined,
  { say }: Saying,
): readonly AnsweredItem[] {
  if (intake === undefined) return [];
  return fields.flatMap((id) => {
    const given = givenIn(intake, id, say);
    return given === undefined ? [] : [{ id, asks: say(intakeFieldWords[id]), given }];
  });
}

const fields = Object.keys(intakeFieldWords) as readonly Field[]; // its own keys

function givenIn(intake: Anamnesis, id: Field, say: Saying["say"]): GivenAnswer | undefined {
  if (id === "symptoms") return symptoms(intake, say);
  if (id === "risk") return risks(intake, say);
  if (id === "examination") return examination(intake);
  const value = intake[id];
  const table = choices[id];
  const name = (key: string) => {
    const text = table?.[key];
    return text === undefined ? key : say(text);
  };
  if (typeof value === "string") return name(value);
  if (!Array.isArray(value)) return value;
  return value.length === 0 ? undefined : value.map(name);
}

/** Written down by a professional, and passed on as it was. */
function examination({ examination: found }: Anamnesis): GivenAnswer | undefined {
  if (found === undefined) return undefined;
  const { by, on, posture, movement, muscleTension, neurological } = found;
  return [`${by}, ${on}`, posture, movement, muscleTension, neurological].filter(
    (part) => part !== undefined,
  );
}

/** Only what was said to be there, with how often; "not" is an answer too. */
function symptoms({ symptoms: given }: Anamnesis, say: Saying["say"]): GivenAnswer | undefined {
  if (given === undefined) return undefined;
  return keysOf(given).map(
    (id) => `${say(symptomWords[id])}: ${say(intakeChoiceWords.amount[given[id] ?? 0])}`,
  );
}

function risks({ risk }: Anamnesis, say: Saying["say"]): GivenAnswer | undefined {
  if (risk === undefined) return undefined;
  return keysOf(risk).map(
    (id) => `${say(riskWords[id])}: ${say(risk[id] === true ? words.yes : words.no)}`,
  );
}

const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(record) as K[]; // its own keys
