import { gutRules } from "@wervel/content";
import { type GutAnswer, type GutDiary, type GutQuestion, gutSigns } from "@wervel/learn";

/** The four gut signs by the rules of the content. */
export const gutSignsOf = (diary: GutDiary, question: Omit<GutQuestion, "rules"> = {}): GutAnswer =>
  gutSigns(diary, { ...question, rules: gutRules });
