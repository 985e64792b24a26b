import { eaterFor, type FoodPerson, type MenuAnswer, type MenuAsk, weekMenu } from "@wervel/wervel";
import { expose } from "comlink";
import loadHighs from "highs";
import highsAddress from "highs/runtime?url";

/** Good within a twentieth, and never longer than a second and a half. */
const options = { mip_rel_gap: 0.05, time_limit: 1.5 } as const;
const loading = loadHighs({ locateFile: () => highsAddress });

const cook = {
  async plan(person: FoodPerson, ask: MenuAsk): Promise<MenuAnswer> {
    const highs = await loading;
    return weekMenu(eaterFor(person), ask, async (lp) => {
      const { Status, Columns } = highs.solve(lp, options);
      return {
        isOptimal: Status === "Optimal" || Status === "Time limit reached",
        values: Object.fromEntries(
          Object.entries(Columns).map(([name, column]) => [name, column.Primal ?? 0]),
        ),
      };
    });
  },
};

export type MenuCook = typeof cook;

expose(cook);
