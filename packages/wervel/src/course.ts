import type { Result } from "@wervel/base";
import { courseRules, naturalCourses } from "@wervel/content";
import { type Course, type CourseQuestion, course, type NoCourse } from "@wervel/learn";
import type { ScoredDay } from "@wervel/model";

/** The course beside the curves of the content; days are pain 0 to 10. */
export const courseOf = (
  days: readonly ScoredDay[],
  question: Omit<CourseQuestion, "curves" | "rules">,
): Result<Course, NoCourse> =>
  course(days, { ...question, curves: naturalCourses, rules: courseRules });
