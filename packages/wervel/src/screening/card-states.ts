/** Every way to fill in the details behind a ticked line of a card, and which way says more. */
import { type CardQuestion, type CardTick, nothingFilled } from "@wervel/model";
import { isAsked } from "@wervel/screen";

/** What was chosen behind one line, by question; an optional question may stay empty. */
export type LineState = Readonly<Record<string, readonly string[]>>;

/**
 * Answers that may lower an outcome (clinical specification, A.5), by the question that asks
 * them: known and stable, only basal-cell skin cancer, earlier kidney stones, only on walking.
 */
const reassuring: ReadonlySet<string> = new Set([
  "retention-known",
  "leak-known",
  "stool-known",
  "cancer-skin",
  "belly-stones",
  "both-legs-walking",
]);

/**
 * Small and serious accidents have rules of their own (TR-1 to TR-4b), with limits of their own in
 * time, so neither stands above the other in every case: they are not compared.
 */
const howHeavy = "accident-how";

const sinceWhen = ["longer", "month", "weeks", "week"];
const noYes = ["no", "yes"];

/** Questions with one answer, the calmest first. */
const calmestFirst: Readonly<Record<string, readonly string[]>> = {
  "both-legs-since": sinceWhen,
  "leg-worse": noYes,
  "leg-since": sinceWhen,
  "sudden-how": ["moving", "constant", "tearing"],
  "breath-clot": noYes,
  "breath-leg": noYes,
  "accident-when": ["longer", "months", "weeks", "fortnight", "week", "today"],
  "accident-stand": ["yes", "no"],
  "cancer-when": ["past", "now"],
  "procedure-back": noYes,
  "procedure-head": noYes,
  "belly-vomit": noYes,
  "belly-blood": ["little", "much"],
  "pregnant-sure": ["maybe", "sure"],
};

/** Every choice of details; `few` takes lists with one option chosen, or with all of them. */
export const statesOf = (line: CardTick, few = false): readonly LineState[] =>
  line.details.reduce<readonly LineState[]>(
    (states, question) =>
      states.flatMap((state) =>
        isAsked(question, { ...nothingFilled, chosen: state })
          ? choicesIn(question, few).map((chosen) => ({ ...state, [question.id]: chosen }))
          : [state],
      ),
    [{}],
  );

function choicesIn(question: CardQuestion, few: boolean): readonly (readonly string[])[] {
  const ids = question.options.map(({ id }) => id);
  const alone = ids.map((id) => [id]);
  const open = question.optional === true ? [[]] : [];
  if (question.many !== true) return [...open, ...alone];
  const together = ids.filter((id) => id !== "none");
  const sets = few ? [...together.map((id) => [id]), together] : subsets(together);
  return [...open, ...sets.filter(({ length }) => length > 0), ...alone.filter(isNone)];
}

const isNone = ([id]: readonly string[]): boolean => id === "none";

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => sets.concat(sets.map((set) => [...set, id])),
    [[]],
  );

/**
 * Whether `more` says all that `less` says, or something more alarming in its place. Of a detail
 * that was left open the most alarming is assumed, so nothing says more than that.
 */
export const saysMore = (line: CardTick, less: LineState, more: LineState): boolean =>
  line.details.every((question) => {
    const before = less[question.id];
    return before === undefined || answersMore(question, before, more[question.id] ?? []);
  });

type Chosen = readonly string[];

function answersMore({ id, many }: CardQuestion, before: Chosen, now: Chosen): boolean {
  if (reassuring.has(id) || id === howHeavy) return before.join() === now.join();
  if (now.length === 0) return true;
  if (before.length === 0) return false;
  return many === true
    ? before.every((option) => option === "none" || now.includes(option))
    : placeOf(id, now) >= placeOf(id, before);
}

const placeOf = (question: string, [id = ""]: readonly string[]): number =>
  calmestFirst[question]?.indexOf(id) ?? -1;
