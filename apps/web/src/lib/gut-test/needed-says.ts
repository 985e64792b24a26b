import type { Language, Text } from "@wervel/model";
import { type Detectable, formatNumber } from "@wervel/wervel";
import { compareWords as words } from "./gut-test.words.ts";
import { filled } from "./warning-says.ts";

/** How large a change would have to be: so many times, or so many points. */
export const neededSays = ({ times, points = 0 }: Detectable, language: Language): Text =>
  times === undefined
    ? filled(words.points, "n", formatNumber(points, language))
    : filled(words.times, "n", formatNumber(times, language, times < 10 ? 1 : 0));
