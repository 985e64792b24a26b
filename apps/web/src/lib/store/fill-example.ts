import { addDays, localDateAt } from "@wervel/base";
import { exampleDiary, examplePlan } from "@wervel/wervel";
import { keepAnswers } from "../plan/keep-plan.ts";
import { keepWalking } from "../plan/walking.ts";
import type { RecordStore } from "./record-store.ts";

/** Puts the invented diary into its own vault, up to yesterday, in the language in which it is first opened. */
export async function fillExample(store: RecordStore): Promise<void> {
  if ((await store.byKind("setting")).length > 0) return;
  const until = addDays(localDateAt(Date.now()), -1);
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  const diary = exampleDiary({ until, language });
  const { screening, answers, sessions, walks } = examplePlan(diary, until);
  await store.replaceAll([
    ...diary.records,
    screening,
    ...sessions,
    keepAnswers(answers, screening.at),
    keepWalking(walks, screening.at),
  ]);
}
