import { addDays, daysBetween, type LocalDate, type Random } from "@wervel/base";
import type { ExperimentDesign, ExperimentPause, ExperimentPlan } from "@wervel/model";

/** SHA-256 of a text as lower-case hexadecimal; the app hands in the platform's own. */
export type Digest = (text: string) => Promise<string>;

export type DrawQuestion = {
  readonly template: string;
  readonly start: LocalDate;
  readonly design: ExperimentDesign;
  /** A source that nobody can foresee: the platform's own for keys, not a seeded one. */
  readonly random: Random;
  readonly digest: Digest;
};

/**
 * Tosses a coin for each pair and seals the outcome.
 *
 * The plan carries its allocation, for the card of each day, and a hash over everything with a
 * salt. The hash can be written down at the start; it gives nothing away and changes with any
 * change, so that a plan can be shown to be the one that was drawn.
 */
export async function drawExperiment(question: DrawQuestion): Promise<ExperimentPlan> {
  const { random, digest, ...stated } = question;
  const salt = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  const allocation = Array.from({ length: stated.design.pairs }, () =>
    random() < 0.5 ? "1" : "0",
  ).join("");
  const plan = { version: 1, ...stated, allocation, salt } as const;
  return { ...plan, commitment: await digest(sealedText(plan)) };
}

/** Whether a plan is still the one that its commitment was made for. */
export const isUnaltered = async (plan: ExperimentPlan, digest: Digest): Promise<boolean> =>
  (await digest(sealedText(plan))) === plan.commitment;

const sealedText = (plan: Omit<ExperimentPlan, "commitment">): string =>
  [
    "wervel-experiment",
    plan.version,
    plan.template,
    plan.start,
    plan.design.blockDays,
    plan.design.dropDays,
    plan.design.pairs,
    plan.salt,
    plan.allocation,
  ].join("|");

export type Arm = "with" | "without";

export type ExperimentBlock = {
  /** From 0. */
  readonly pair: number;
  readonly arm: Arm;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The first day that counts; the days before it wash out the block before. */
  readonly countsFrom: LocalDate;
};

/** The blocks on the calendar; a pause makes the block it falls in begin again after it. */
export function experimentBlocks(
  plan: ExperimentPlan,
  pauses: readonly ExperimentPause[] = [],
): readonly ExperimentBlock[] {
  const { blockDays, dropDays } = plan.design;
  const arms = [...plan.allocation].flatMap((sign): readonly Arm[] =>
    sign === "1" ? ["with", "without"] : ["without", "with"],
  );
  let next = plan.start;
  return arms.map((arm, block) => {
    const from = afterPauses(next, blockDays, pauses);
    const until = addDays(from, blockDays - 1);
    next = addDays(until, 1);
    return { pair: Math.floor(block / 2), arm, from, until, countsFrom: addDays(from, dropDays) };
  });
}

function afterPauses(
  start: LocalDate,
  blockDays: number,
  pauses: readonly ExperimentPause[],
): LocalDate {
  const until = addDays(start, blockDays - 1);
  const inTheWay = pauses
    .filter((pause) => pause.from <= until && pause.until >= start)
    .reduce<LocalDate | undefined>(
      (late, pause) => (late === undefined || pause.until > late ? pause.until : late),
      undefined,
    );
  return inTheWay === undefined ? start : afterPauses(addDays(inTheWay, 1), blockDays, pauses);
}

/** What one day asks. `sealed` for a day that has not come yet: nobody looks ahead. */
export type ExperimentCard =
  | { readonly state: "sealed" }
  | { readonly state: "outside"; readonly why: "before" | "after" | "paused" }
  | {
      readonly state: "open";
      readonly arm: Arm;
      /** Whether the day counts, or still washes out the block before. */
      readonly counts: boolean;
      readonly dayOfBlock: number;
      readonly daysLeft: number;
    };

/** The card of one day, opened on that day or later. */
export function experimentCard(
  plan: ExperimentPlan,
  date: LocalDate,
  today: LocalDate,
  pauses: readonly ExperimentPause[] = [],
): ExperimentCard {
  if (date > today) return { state: "sealed" };
  const blocks = experimentBlocks(plan, pauses);
  const last = blocks.at(-1)?.until ?? plan.start;
  if (date < plan.start) return { state: "outside", why: "before" };
  if (date > last) return { state: "outside", why: "after" };
  const block = blocks.find(({ from, until }) => from <= date && date <= until);
  if (block === undefined) return { state: "outside", why: "paused" };
  return {
    state: "open",
    arm: block.arm,
    counts: date >= block.countsFrom,
    dayOfBlock: daysBetween(block.from, date) + 1,
    daysLeft: daysBetween(date, last),
  };
}
