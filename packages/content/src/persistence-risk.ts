import type { ScoreItem, ScreeningQuestions } from "@wervel/model";
import { any, atLeast, countAtLeast, type Sign, yes } from "./asking.ts";

const item = (
  id: string,
  says: { readonly nl: string; readonly en: string },
  when: Sign,
): ScoreItem<ScreeningQuestions> => ({ id, says, why: "KNGF 2021 B.2", points: 1, when });

const physical = [
  item(
    "earlier-episodes",
    { nl: "Eerder rugpijn gehad.", en: "Back pain before." },
    yes("previousEpisodes"),
  ),
  item(
    "activities",
    { nl: "Gewone dingen lukken niet.", en: "Everyday things do not work." },
    yes("cannotDoDailyActivities"),
  ),
  item("leg-pain", { nl: "Ook pijn in het been.", en: "Pain in the leg too." }, yes("legPain")),
  item(
    "severe-pain",
    { nl: "Pijn van 7 of meer.", en: "Pain of 7 or more." },
    atLeast("painNow", 7),
  ),
  item(
    "health",
    { nl: "Een matige gezondheid.", en: "Fair or poor health." },
    yes("poorGeneralHealth"),
  ),
  item(
    "work",
    { nl: "Zwaar werk, of werk zonder plezier.", en: "Heavy work, or work without pleasure." },
    yes("heavyOrUnhappyWork"),
  ),
];

const psychosocial = [
  item("stress", { nl: "Veel stress.", en: "A lot of stress." }, yes("stressHigh")),
  item("fear", { nl: "Bang om te bewegen.", en: "Afraid to move." }, yes("fearOfMovement")),
  item("mood", { nl: "Een sombere stemming.", en: "A low mood." }, yes("lowMood")),
  item("passive", { nl: "Vooral afwachten.", en: "Mostly waiting." }, yes("passiveCoping")),
  item(
    "expectation",
    { nl: "Weinig hoop op herstel.", en: "Little hope of recovery." },
    yes("negativeExpectation"),
  ),
];

/**
 * The chance that complaints last, from the factor list of KNGF 2021; items and bands are ours
 * and unvalidated, and no guideline rests on one list alone.
 */
export const persistenceRisk = {
  id: "persistence",
  physical,
  psychosocial,
  /** medium from 4 of 11; high from 7 of 11, or from 4 of the 5 psychosocial ones. */
  mediumFrom: 4,
  highFrom: 7,
  highFromPsychosocial: 4,
  sources: [{ source: "kngf-2021", at: "B.2, factors for lasting complaints" }],
  review: "unreviewed",
} as const;

const riskItems = [...physical, ...psychosocial].map(({ when }) => when);

export const riskIsHigh = any(
  countAtLeast(persistenceRisk.highFrom, ...riskItems),
  countAtLeast(persistenceRisk.highFromPsychosocial, ...psychosocial.map(({ when }) => when)),
);

export const riskIsMediumOrHigh = any(
  countAtLeast(persistenceRisk.mediumFrom, ...riskItems),
  riskIsHigh,
);
