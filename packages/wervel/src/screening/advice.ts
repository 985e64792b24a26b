/** From an outcome to the words on the page: what was said, what to do, whom to call. */
import {
  actionSteps,
  type Country,
  emergencySteps,
  intendedUse,
  type Mode,
  outcomeWords,
  phoneNumbers,
  phoneWords,
  provisionalWords,
  type RedFlagId,
  redFlags,
  type ScreeningFlag,
  safetyNet,
  suicideLine,
  unfinishedWords,
  urgencySteps,
} from "@wervel/content";
import {
  type ActionId,
  decidedBy,
  type ScreeningAnswers,
  type ScreeningQuestion,
  type Text,
} from "@wervel/model";
import type { Reason } from "@wervel/screen";
import type { PersonScreening } from "./screen-person.ts";

export type ExplainedReason = Reason<RedFlagId> & {
  readonly says: Text;
  /** The person's own answers that decided it. */
  readonly answers: readonly ScreeningQuestion[];
  readonly sources: ScreeningFlag["sources"];
  readonly review: ScreeningFlag["review"];
};

export type Advice = {
  readonly heading: Text;
  readonly lead: Text;
  readonly reasons: readonly ExplainedReason[];
  readonly steps: readonly Text[];
  readonly numbers: readonly (typeof phoneNumbers)[number][];
  /** Absent for an emergency, where nothing may stand beside the call. */
  readonly safetyNet?: {
    readonly lead: Text;
    readonly signs: readonly Text[];
    readonly night: Text;
  };
  /** What to say on the phone; absent when there is no one to call. */
  readonly onThePhone?: Text;
  readonly suicideLine: Text;
  readonly intendedUse: Text;
};

export type AdviceFor = {
  readonly country: Country;
  readonly mode: Mode;
  /** Someone else filled in the cards. */
  readonly forSomeone?: boolean;
};

const flagById: ReadonlyMap<RedFlagId, ScreeningFlag> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ redFlags.map((flag) => [flag.id, flag]),
);

/**
 * Explains an outcome. Every raised rule becomes a reason, most pressing first; the steps are
 * those of the most pressing reasons, and talk about suicide is never left out.
 *
 * @param readings the answers as they were read; the first that raises a rule explains it
 */
export function adviceOn(
  screening: PersonScreening,
  readings: readonly ScreeningAnswers[],
  { country, mode, forSomeone = false }: AdviceFor,
): Advice {
  const { urgency } = screening;
  const reasons = screening.reasons.flatMap((reason) => explained(reason, readings));
  const always = {
    reasons,
    numbers: phoneNumbers.filter((number) => number.country === country),
    suicideLine: suicideLine[country],
    intendedUse,
  };
  if (urgency === "unfinished")
    return {
      ...always,
      heading: unfinishedWords,
      lead: unfinishedWords,
      steps: [],
      ...net(country),
    };
  const words = outcomeWords[urgency];
  return {
    ...always,
    heading: words.heading[mode],
    lead: urgency === "self_care" && !screening.profileComplete ? provisionalWords : words.lead,
    steps: stepsOf(screening, country),
    ...(urgency === "emergency" ? {} : net(country)),
    ...(urgency === "self_care" ? {} : { onThePhone: spoken(reasons, urgency, forSomeone) }),
  };
}

function explained(
  reason: Reason<RedFlagId>,
  readings: readonly ScreeningAnswers[],
): readonly ExplainedReason[] {
  const flag = flagById.get(reason.id);
  if (flag === undefined) return [];
  const { says, sources, review, when } = flag;
  const answers = new Set(readings.flatMap((reading) => decidedBy(when, reading)));
  return [{ ...reason, says, sources, review, answers: [...answers] }];
}

/** A rule with an action of its own replaces the general steps; one without asks for them. */
function stepsOf({ urgency, reasons }: PersonScreening, country: Country): readonly Text[] {
  if (urgency === "unfinished") return [];
  const actions = reasons
    .filter((reason) => reason.urgency === urgency || flagById.get(reason.id)?.action === "suicide")
    .map((reason) => flagById.get(reason.id)?.action);
  const general = actions.length === 0 || actions.includes(undefined);
  const ownSteps = (action: ActionId | undefined): readonly Text[] =>
    action === undefined ? [] : actionSteps[action][country];
  const steps: readonly Text[] = [
    ...(general ? urgencySteps[urgency][country] : []),
    ...actions.flatMap(ownSteps),
    ...(urgency === "emergency" ? emergencySteps : []),
  ];
  return [...new Set(steps)];
}

const net = (country: Country): Pick<Advice, "safetyNet"> => ({
  safetyNet: {
    lead: country === "NL" ? safetyNet.lead : safetyNet.leadBE,
    signs: safetyNet.signs,
    night: safetyNet.night,
  },
});

/** At most three signs: more cannot be said in one breath. */
function spoken(
  reasons: readonly ExplainedReason[],
  urgency: keyof typeof phoneWords.ask,
  forSomeone: boolean,
): Text {
  const opening = forSomeone ? phoneWords.openingForSomeone : phoneWords.opening;
  const signs = reasons.slice(0, 3).map(({ says }) => says);
  const said = (language: "nl" | "en") =>
    [
      opening[language],
      phoneWords.signs[language],
      ...signs.map((sign) => sign[language]),
      phoneWords.ask[urgency][language],
    ].join(" ");
  return { nl: said("nl"), en: said("en") };
}
