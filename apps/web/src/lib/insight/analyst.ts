import type { ExperimentDesign, PowerRow, ScoredDay } from "@wervel/model";
import type { Insight, InsightProgress, InsightQuestion } from "@wervel/wervel";
import { proxy, type Remote, wrap } from "comlink";
import type { Analyst } from "./analysis.worker.ts";

let worker: Worker | undefined;
let remote: Remote<Analyst> | undefined;
let busy = 0;

/**
 * Asks the worker of this tab. A newer question ends the one that is still being computed:
 * its diary is out of date. Then `undefined` comes back.
 */
export async function lookAtDiary(
  question: InsightQuestion,
  tell: (progress: InsightProgress) => void,
): Promise<Insight | undefined> {
  if (busy > 0) stop();
  const asked = analyst();
  busy++;
  // Progress travels on a line of its own and may arrive after the answer.
  let answered = false;
  const tellBefore = (progress: InsightProgress) => {
    if (!answered) tell(progress);
  };
  try {
    return await Promise.race([
      asked.remote.look(question, proxy(tellBefore)),
      asked.stopped.then(() => undefined),
    ]);
  } finally {
    answered = true;
    busy--;
  }
}

/** Asks the same worker what each design would show with this person's own noise. */
export const powerFor = (
  days: readonly ScoredDay[],
  designs: readonly ExperimentDesign[],
): Promise<readonly (readonly PowerRow[])[] | undefined> => analyst().remote.power(days, designs);

let onStop: () => void = () => undefined;
let stopped: Promise<void> = Promise.resolve();

function analyst() {
  if (worker === undefined || remote === undefined) {
    worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
    remote = wrap<Analyst>(worker);
    stopped = new Promise((resolve) => {
      onStop = resolve;
    });
  }
  return { remote, stopped };
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
  remote = undefined;
  onStop();
}
