// Diaries of which the truth is known
export { everyP } from "./every-p.ts";
// Diaries that no one would keep
export { oddDiary, unsoundNumbers } from "./odd-diary.ts";
// Counting what was found
export { errorOf, noScore, type Score, scored, sharesOf } from "./score.ts";
export { shownAtLooks } from "./shown-at-looks.ts";
export {
  type Planted,
  type Recipe,
  type SimulatedDiary,
  simulatedDiary,
} from "./simulated-diary.ts";
export { type World, worlds } from "./worlds.ts";
