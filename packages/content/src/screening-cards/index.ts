import type { ScreeningCard, TickCard } from "@wervel/model";
import { cardBack } from "./card-back.ts";
import { cardNow } from "./card-now.ts";
import { cardYouWords, youTicks } from "./card-you.ts";
import { belly, pregnancy } from "./card-you-belly.ts";

const cardYou: TickCard = {
  kind: "ticks",
  id: "you",
  ...cardYouWords,
  ticks: [
    youTicks.accident,
    youTicks.cancer,
    youTicks.weight,
    youTicks.night,
    youTicks.constant,
    youTicks.bones,
    youTicks.blood,
    youTicks.immunity,
    youTicks.aorta,
    belly,
    youTicks.skinAndEye,
    pregnancy,
  ],
};

/** The one-minute screening. The first card is judged before the second is shown. */
export const screeningCards: readonly ScreeningCard[] = [cardNow, cardYou, cardBack];
