import { type LessonId, lessons } from "@wervel/content";
import type { SettingRecord } from "@wervel/model";

const key = "lessons-done";
export const lessonsDoneId = `setting:${key}`;

/** Which lessons are done, in the order of the course; anything unknown is left out. */
export function lessonsDone(value: unknown): readonly LessonId[] {
  const kept: readonly unknown[] = Array.isArray(value) ? value : [];
  return lessons.map(({ id }) => id).filter((id) => kept.includes(id));
}

export const keepLessonsDone = (done: readonly LessonId[], changedAt: string): SettingRecord => ({
  id: lessonsDoneId,
  kind: "setting",
  key,
  changedAt,
  value: [...done],
});

/** The first lesson that is not done; undefined when all are. */
export const nextLesson = (done: readonly LessonId[]): LessonId | undefined =>
  lessons.find(({ id }) => !done.includes(id))?.id;
