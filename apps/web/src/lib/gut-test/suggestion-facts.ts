import { addDays, type LocalDate } from "@wervel/base";
import { gutDiaryRules } from "@wervel/content";
import { type FoodGate, foodById, gutDiaryFacts, type SuggestionFacts } from "@wervel/wervel";
import type { FoodState } from "../food/food-state.ts";

type Known = Pick<FoodState, "person" | "adding" | "leavingOut" | "entries">;

/** From what the food pages know of someone to what a suggestion asks. */
export function suggestionFacts(
  { person, adding, leavingOut, entries }: Known,
  today: LocalDate,
): SuggestionFacts {
  const { bloatingNrs, fodmapPhase, avoids, irritableBowel } = person;
  return {
    gate: gateOf[adding.is],
    mayLeaveOut: leavingOut.is === "free",
    ibs: irritableBowel,
    ...(bloatingNrs === undefined ? {} : { bloatingMean: bloatingNrs }),
    ...gutDiaryFacts(entries, addDays(today, 1 - gutDiaryRules.days)),
    fodmapPhase: fodmapPhase === undefined ? "none" : phases[fodmapPhase],
    avoidsFermented: avoids.some((id) => foodById.get(id)?.tags.includes("fermented")),
  };
}

const gateOf = { free: "clear", closed: "closed", unanswered: "unknown" } as const satisfies Record<
  FoodGate["is"],
  SuggestionFacts["gate"]
>;
const phases = { 1: "elimination", 2: "reintroduction", 3: "personal" } as const;
