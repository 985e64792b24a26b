/** One vertebra in a 32 × 20 box: the mark, the ornament and every counter are this shape. */
export const vertebraPath =
  "M3.5 2.6Q16 5.4 28.5 2.6Q30.6 2.3 30.2 4.6Q27.6 10 30.2 15.4Q30.6 17.7 28.5 17.4Q16 14.6 3.5 17.4Q1.4 17.7 1.8 15.4Q4.4 10 1.8 4.6Q1.4 2.3 3.5 2.6Z";

/** `missed` does not exist on purpose: an empty day looks like an open one. */
export type VertebraState = "open" | "now" | "done" | "rest" | "here";
