import { type LocalDate, localDateAt } from "@wervel/base";
import type { OwnItemRecord, RecordKind } from "@wervel/model";
import {
  answersFromIntake,
  gutAlarmOf,
  type Insight,
  type InsightProgress,
  type InsightQuestion,
  type SelfReport,
} from "@wervel/wervel";
import { gutReportSetting, readSelfReport } from "../gut/gut-view.ts";
import { intakeOf, profileRecord } from "../profile/profile-facts.ts";
import { type Live, live, type RecordStore, type StoreError } from "../store/index.ts";
import { lookAtDiary } from "./analyst.ts";

/** What the page can show now: nothing yet, the course while the rest is coming, or all. */
export type Analysis =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly error: StoreError }
  | { readonly is: "partly"; readonly insight: Insight; readonly progress: InsightProgress }
  | { readonly is: "ready"; readonly insight: Insight };

const kinds: readonly RecordKind[] = [
  "entry",
  "own-item",
  "suspicion",
  "episode",
  "treatment",
  "screening",
  "profile",
  "setting",
];
export const outcomeSetting = "insight-outcome";

/** The diary as the Insight pages need it. */
export async function readQuestion(store: RecordStore): Promise<InsightQuestion> {
  const [entries, ownItems, suspicions, episodes, treatments, setting] = await Promise.all([
    store.byKind("entry"),
    store.byKind("own-item"),
    store.byKind("suspicion"),
    store.byKind("episode"),
    store.byKind("treatment"),
    store.get(`setting:${outcomeSetting}`),
  ]);
  const on = localDateAt(Date.now());
  const outcome =
    setting?.kind === "setting" && typeof setting.value === "string" ? setting.value : undefined;
  return {
    entries,
    ownItems,
    suspicions,
    episodes,
    treatments,
    outcome,
    gut: await readGutSide(store, on),
    on,
  };
}

async function readGutSide(store: RecordStore, on: LocalDate): Promise<InsightQuestion["gut"]> {
  const [screenings, profile, kept] = await Promise.all([
    store.byKind("screening"),
    profileRecord(store),
    store.get(`setting:${gutReportSetting}`),
  ]);
  return {
    alarm: gutAlarmOf(screenings, answersFromIntake(intakeOf(profile), on)),
    selfReport: kept?.kind === "setting" ? readSelfReport(kept.value) : undefined,
  };
}

/** Keeps the analysis in step with the diary. Call it while a component is being set up. */
export function analysis(): {
  readonly now: Analysis;
  readonly ownItems: readonly OwnItemRecord[];
  readonly selfReport: SelfReport | undefined;
} {
  const question: { readonly now: Live<InsightQuestion> } = live(kinds, readQuestion);
  let now = $state.raw<Analysis>({ is: "loading" });

  $effect(() => {
    const asked = question.now;
    if (asked.is === "failed") now = asked;
    if (asked.is !== "ready") return;
    let overtaken = false;
    const tell = (progress: InsightProgress) => {
      if (overtaken) return;
      if ("insight" in progress) now = { is: "partly", insight: progress.insight, progress };
      else if (now.is === "partly") now = { ...now, progress };
    };
    lookAtDiary(asked.value, tell).then((insight) => {
      if (!overtaken && insight !== undefined) now = { is: "ready", insight };
    });
    return () => {
      overtaken = true;
    };
  });

  return {
    get now() {
      return now;
    },
    get ownItems() {
      return question.now.is === "ready" ? question.now.value.ownItems : [];
    },
    get selfReport() {
      return question.now.is === "ready" ? question.now.value.gut?.selfReport : undefined;
    },
  };
}
