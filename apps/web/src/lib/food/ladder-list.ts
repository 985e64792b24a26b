/** What is climbed in steps; each has its own page below food. */
export const foodLadders = ["basics", "fibre", "fodmap", "supplements"] as const;
export type FoodLadder = (typeof foodLadders)[number];
