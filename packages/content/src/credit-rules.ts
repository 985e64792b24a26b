import type { CreditRules } from "@wervel/model";

/** Measured in `docs/methods/credit.md`: with these, useless treatments seldom get credit. */
export const creditRules = {
  daysBefore: 14,
  daysAfter: 21,
  leftOutDays: 3,
  apartDays: 14,
  leastEffect: 0.5,
  widen: 1.15,
  windowDays: 90,
  sources: [{ source: "wervel-methods", at: "docs/methods/credit.md" }],
  review: "unreviewed",
} as const satisfies CreditRules;
