import type { FoodPerson, SuggestionFacts } from "@wervel/wervel";

/** An invented person, for whoever wants to see what comes out before writing anything down. */
export const exampleEater: FoodPerson = {
  diet: "everything",
  halal: false,
  allergies: [],
  avoids: [],
  likes: ["salmon", "kiwi"],
  irritableBowel: true,
  bloatingNrs: 5,
  tolerances: {},
};

export const exampleFacts: SuggestionFacts = {
  gate: "clear",
  mayLeaveOut: true,
  ibs: true,
  bloatingMean: 5,
  slowStool: false,
  fibreGramsPerDay: 18,
  fodmapPhase: "none",
  avoidsFermented: false,
};
