/** What the screening derives beside the urgency: the course, the patterns and their bands. */
import { reachesBand } from "@wervel/model";
import { all, any, atLeast, below, not, oneOf, type Sign } from "./asking.ts";
import { herniaTest } from "./hernia-test.ts";
import { riskIsHigh, riskIsMediumOrHigh } from "./persistence-risk.ts";
import { threeWeekRule } from "./recovery.ts";
import { inflammatoryFlags } from "./red-flags/index.ts";
import { pathwayFlags } from "./red-flags/pathway.ts";
import { stenosisTest } from "./stenosis-test.ts";

type Bands<Band extends string> = {
  readonly lowest: Band;
  readonly highestFirst: readonly { readonly band: Band; readonly reached: Sign }[];
};

export type ScreeningOutcome = {
  readonly delayedCourse: Sign;
  readonly inflammatory: Sign;
  readonly suddenOnset: Sign;
  readonly courseRules: readonly string[];
  readonly scales: {
    readonly hernia: Bands<"unlikely" | "possible" | "likely">;
    readonly stenosis: Bands<"unlikely" | "possible" | "likely">;
    readonly risk: Bands<"low" | "medium" | "high">;
  };
};

export const screeningOutcome: ScreeningOutcome = {
  delayedCourse: all(
    atLeast("episodeDays", threeWeekRule.fromDay),
    below("episodeDays", threeWeekRule.beforeDay),
    not(oneOf("course", "improving")),
  ),
  inflammatory: any(...inflammatoryFlags.map(({ when }) => when)),
  suddenOnset: oneOf("onset", "sudden"),
  /** These ask for help with the course; they are no warning signs. */
  courseRules: pathwayFlags.map(({ id }): string => id),
  scales: {
    hernia: {
      lowest: "unlikely",
      highestFirst: [
        { band: "likely", reached: reachesBand(herniaTest, "likely") },
        { band: "possible", reached: reachesBand(herniaTest, "possible") },
      ],
    },
    stenosis: {
      lowest: "unlikely",
      highestFirst: [
        { band: "likely", reached: reachesBand(stenosisTest, "likely") },
        { band: "possible", reached: reachesBand(stenosisTest, "possible") },
      ],
    },
    risk: {
      lowest: "low",
      highestFirst: [
        { band: "high", reached: riskIsHigh },
        { band: "medium", reached: riskIsMediumOrHigh },
      ],
    },
  },
};
