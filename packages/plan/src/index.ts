// Building up
export { type GradedActivity, type TooFewTries, weeklyQuotas } from "./graded-activity.ts";
