import { addDays, daysBetween, localDateAt } from "@wervel/base";
import { exampleDiary, examplePlan } from "@wervel/wervel";
import { keepAnswers } from "../plan/keep-plan.ts";
import { keepWalking } from "../plan/walking.ts";
import type { RecordStore } from "./record-store.ts";

/** After so many days the example would speak of a time long past, so it is made anew. */
const freshDays = 14;

/** Puts the invented diary into its own vault, up to yesterday, in the language in which it is first opened. */
export async function fillExample(store: RecordStore): Promise<void> {
  const today = localDateAt(Date.now());
  const screenings = await store.byKind("screening");
  if (screenings.some(({ day }) => daysBetween(day, today) <= freshDays)) return;
  const until = addDays(today, -1);
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  const diary = exampleDiary({ until, language });
  const { screenings: done, answers, sessions, walks } = examplePlan(diary, until);
  const [{ at }] = done;
  await store.replaceAll([
    ...diary.records,
    ...done,
    ...sessions,
    keepAnswers(answers, at),
    keepWalking(walks, at),
  ]);
}
