/**
 * What can be asked, as data: a question set names its questions and the answers each may have.
 * Everything that reasons about answers is typed by such a set, so a misspelt question or
 * answer does not compile.
 */
export type Question =
  /** Yes or no. With `notSure`, "not sure" (null) is an answer of its own. */
  | { readonly kind: "yes-no"; readonly notSure?: true }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  /** A number in [from, to]; a part of a day or year is as good as a whole one. */
  | { readonly kind: "number"; readonly from: number; readonly to: number };

export type QuestionSet = Readonly<Record<string, Question>>;

/** Questions of one kind. */
type NamesOf<S extends QuestionSet, Q> = {
  [N in keyof S & string]: S[N] extends Q ? N : never;
}[keyof S & string];

export type YesNoName<S extends QuestionSet> = NamesOf<S, { readonly kind: "yes-no" }>;
export type NotSureName<S extends QuestionSet> = NamesOf<
  S,
  { readonly kind: "yes-no"; readonly notSure: true }
>;
export type ChoiceName<S extends QuestionSet> = NamesOf<S, { readonly kind: "choice" }>;
export type NumberName<S extends QuestionSet> = NamesOf<S, { readonly kind: "number" }>;
export type QuestionName<S extends QuestionSet> = keyof S & string;

export type AnswerTo<Q> = Q extends { readonly kind: "choice"; readonly of: readonly (infer V)[] }
  ? V
  : Q extends { readonly kind: "yes-no" }
    ? boolean
    : number;

/**
 * Answers given so far. Absent: not asked or not answered. `null`: asked, and no answer could be
 * given; for a question with `notSure` that is the answer "not sure". Neither is ever a "no".
 */
export type AnswersTo<S extends QuestionSet> = {
  readonly [N in keyof S]?: AnswerTo<S[N]> | null;
};

export const yesNo = { kind: "yes-no" } as const;
export const yesNoOrNotSure = { kind: "yes-no", notSure: true } as const;
export const choice = <const V extends readonly string[]>(...of: V) =>
  ({ kind: "choice", of }) as const;
export const numberFrom = (from: number, to: number) => ({ kind: "number", from, to }) as const;
