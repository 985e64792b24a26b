import type { AnswersTo, ScreeningQuestions, SelfTestOption } from "@wervel/model";

type Gives = AnswersTo<ScreeningQuestions>;
type Option = SelfTestOption<ScreeningQuestions>;

export const optionYes = (gives: Gives): Option => ({
  id: "yes",
  says: { nl: "ja", en: "yes" },
  gives,
});

export const optionNo = (gives: Gives): Option => ({
  id: "no",
  says: { nl: "nee", en: "no" },
  gives,
});

/** Not knowing is an answer, and it teaches the screening nothing. */
export const optionUnsure: Option = {
  id: "unsure",
  says: { nl: "weet niet", en: "not sure" },
  gives: {},
};

export const optionSkip: Option = {
  id: "skipped",
  says: { nl: "sla over", en: "skip" },
  gives: {},
};

/** Yes, no or not sure about one yes-or-no question of the screening. */
export const yesNoUnsure = (asYes: Gives, asNo: Gives): readonly Option[] => [
  optionYes(asYes),
  optionNo(asNo),
  optionUnsure,
];
