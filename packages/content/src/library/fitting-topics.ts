import type { Text } from "@wervel/model";
import type { TopicId } from "./topics.ts";

/** What is known of a reader that makes a page of the library fit now. */
export type ReaderFact =
  | "alarm"
  | "week-is-up"
  | "nearly-six-weeks"
  | "first-weeks"
  | "leg"
  | "pregnant"
  | "restless-belly"
  | "poor-sleep"
  | "stress"
  | "long"
  | "again";

/** Most pressing first; only the first few that hold are shown. */
export const fittingTopics: readonly {
  readonly topic: TopicId;
  readonly when: ReaderFact;
  readonly because: Text;
}[] = [
  {
    topic: "seeing-a-doctor",
    when: "alarm",
    because: { nl: "er kwam een teken naar voren", en: "a sign came up" },
  },
  {
    topic: "ups-and-downs",
    when: "week-is-up",
    because: {
      nl: "je pijn was deze week hoger dan vorige week",
      en: "your pain was higher this week than last",
    },
  },
  {
    topic: "six-weeks",
    when: "nearly-six-weeks",
    because: { nl: "het duurt nu rond de zes weken", en: "it has lasted about six weeks now" },
  },
  {
    topic: "natural-course",
    when: "first-weeks",
    because: {
      nl: "het begon nog geen drie weken geleden",
      en: "it began less than three weeks ago",
    },
  },
  {
    topic: "leg-pain",
    when: "leg",
    because: { nl: "je noemde pijn in je been", en: "you named pain in your leg" },
  },
  {
    topic: "pregnancy",
    when: "pregnant",
    because: { nl: "je bent zwanger", en: "you are pregnant" },
  },
  {
    topic: "gut-and-back",
    when: "restless-belly",
    because: { nl: "je buik was vaak onrustig", en: "your belly was often restless" },
  },
  {
    topic: "sleep",
    when: "poor-sleep",
    because: { nl: "je sliep vaak slecht", en: "you often slept badly" },
  },
  {
    topic: "stress-and-mood",
    when: "stress",
    because: { nl: "er was vaak veel spanning", en: "there was often much stress" },
  },
  {
    topic: "long-lasting-pain",
    when: "long",
    because: { nl: "het duurt langer dan twaalf weken", en: "it has lasted over twelve weeks" },
  },
  {
    topic: "coming-back",
    when: "again",
    because: { nl: "het was er al eerder", en: "it has come before" },
  },
];
