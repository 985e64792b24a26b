import type { LessonId } from "@wervel/content";
import { browserOrigin, browserStore, live, type StoreError } from "../store/index.ts";
import { keepLessonsDone, lessonsDone, lessonsDoneId } from "./lesson-progress.ts";

/** Which lessons this person did; call while a component is set up. */
export function useLessons() {
  const stored = live(["setting"], (store) => store.get(lessonsDoneId));
  let failed = $state<StoreError>();
  const done = $derived(
    stored.now.is === "ready" && stored.now.value?.kind === "setting"
      ? lessonsDone(stored.now.value.value)
      : [],
  );

  async function keep(next: readonly LessonId[]): Promise<boolean> {
    const store = await browserStore();
    const written = store.ok
      ? await store.value.put(keepLessonsDone(next, browserOrigin.now()))
      : store;
    failed = written.ok ? undefined : written.error;
    return written.ok;
  }

  return {
    get done(): readonly LessonId[] {
      return done;
    },
    get failed(): StoreError | undefined {
      return failed;
    },
    keep,
  };
}
