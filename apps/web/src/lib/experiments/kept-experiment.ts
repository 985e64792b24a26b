import { addDays, type LocalDate, localDateAt, parseLocalDate } from "@wervel/base";
import type {
  Entry,
  ExperimentDay,
  ExperimentPause,
  ExperimentPlan,
  ExperimentRecord,
  JsonObject,
} from "@wervel/model";

/** How far the day's card was followed: 1 yes, 0.5 partly, 0 not. */
export type Kept = 0 | 0.5 | 1;

/** A drawn experiment as it is stored: the sealed plan, what was done each day, and days away. */
export interface KeptExperiment {
  readonly plan: ExperimentPlan;
  readonly kept: ReadonlyMap<LocalDate, Kept>;
  readonly pauses: readonly ExperimentPause[];
}

export const experimentJson = ({ plan, kept, pauses }: KeptExperiment): JsonObject => ({
  drawn: { ...plan, design: { ...plan.design } },
  kept: Object.fromEntries(kept),
  pauses: pauses.map(({ from, until }) => ({ from, until })),
});

/** The plan of a record, if it is whole; half a plan is no plan. */
export function readExperiment({ plan: json }: ExperimentRecord): KeptExperiment | undefined {
  const plan = planOf(json["drawn"]);
  return plan && { plan, kept: keptOf(json["kept"]), pauses: pausesOf(json["pauses"]) };
}

function pausesOf(value: unknown): readonly ExperimentPause[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pause: unknown) => {
    const { from, until } = isObject(pause) ? pause : {};
    const first = typeof from === "string" ? parseLocalDate(from) : undefined;
    const last = typeof until === "string" ? parseLocalDate(until) : undefined;
    return first === undefined || last === undefined || last < first
      ? []
      : [{ from: first, until: last }];
  });
}

/** The pauses once the person is back on `today`: one that still lasts ends the day before. */
export const backOn = (
  pauses: readonly ExperimentPause[],
  today: LocalDate,
): readonly ExperimentPause[] =>
  pauses.flatMap((pause) => {
    if (pause.until < today) return [pause];
    return pause.from < today ? [{ from: pause.from, until: addDays(today, -1) }] : [];
  });

function planOf(value: unknown): ExperimentPlan | undefined {
  if (!isObject(value)) return undefined;
  const { template, start, allocation, salt, commitment, design } = value;
  const from = typeof start === "string" ? parseLocalDate(start) : undefined;
  const sizes = isObject(design) ? designOf(design) : undefined;
  const words = [template, allocation, salt, commitment].filter((word) => typeof word === "string");
  const [name, order, grain, seal] = words;
  if (from === undefined || sizes === undefined || name === undefined) return undefined;
  if (order === undefined || grain === undefined || seal === undefined) return undefined;
  return {
    version: 1,
    template: name,
    start: from,
    design: sizes,
    allocation: order,
    salt: grain,
    commitment: seal,
  };
}

function designOf({ blockDays, dropDays, pairs }: Readonly<Record<string, unknown>>) {
  return typeof blockDays === "number" && typeof dropDays === "number" && typeof pairs === "number"
    ? { blockDays, dropDays, pairs }
    : undefined;
}

function keptOf(value: unknown): ReadonlyMap<LocalDate, Kept> {
  const kept = new Map<LocalDate, Kept>();
  for (const [text, share] of Object.entries(isObject(value) ? value : {})) {
    const day = parseLocalDate(text);
    if (day !== undefined && (share === 0 || share === 0.5 || share === 1)) kept.set(day, share);
  }
  return kept;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The days as the analysis wants them: the score, when it was written, and what was done. */
export function experimentDays(
  entries: readonly Entry[],
  { kept }: KeptExperiment,
): readonly ExperimentDay[] {
  return entries.flatMap(({ item, value, day, notedAt, removedAt }) => {
    if (item !== "pain" || value.is !== "number" || removedAt !== undefined) return [];
    const followed = kept.get(day);
    const writtenOn = localDateAt(Date.parse(notedAt));
    return [
      {
        date: day,
        score: value.number,
        writtenOn,
        ...(followed === undefined ? {} : { kept: followed }),
      },
    ];
  });
}

/** Chance that nobody can foresee, for the lot. */
export const unforeseeable = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
