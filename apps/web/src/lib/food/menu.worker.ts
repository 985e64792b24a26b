import {
  eaterFor,
  type FoodPerson,
  type MenuAnswer,
  type MenuAsk,
  type Solve,
  weekMenu,
} from "@wervel/wervel";
import { expose } from "comlink";
import loadHighs from "highs";
import highsAddress from "highs/runtime?url";

/** Good within a twentieth in a second and a half; a slow telephone may take a rougher week. */
const usual = { mip_rel_gap: 0.05, time_limit: 1.5 } as const;
const patient = { mip_rel_gap: 0.3, time_limit: 15 } as const;

/** A solver that gave up is not asked again: each attempt after a failure starts a fresh one. */
let loading: ReturnType<typeof loadHighs> | undefined;

const solveWith =
  (limits: typeof usual | typeof patient): Solve =>
  async (lp) => {
    loading ??= loadHighs({ locateFile: () => highsAddress });
    const { Status, Columns, ObjectiveValue } = (await loading).solve(lp, limits);
    const isInTime = Status === "Optimal" || Status === "Time limit reached";
    return {
      // Out of time with nothing found yet leaves the objective at infinity, and every column at 0.
      isOptimal: isInTime && Number.isFinite(ObjectiveValue),
      values: Object.fromEntries(
        Object.entries(Columns).map(([name, column]) => [name, column.Primal ?? 0]),
      ),
    };
  };

const cook = {
  async plan(person: FoodPerson, ask: MenuAsk): Promise<MenuAnswer> {
    const eater = eaterFor(person);
    const first = await weekMenu(eater, ask, solveWith(usual)).catch(() => undefined);
    if (first?.ok || (first !== undefined && first.error.kind !== "unsolved")) return first;
    loading = undefined;
    return weekMenu(eater, ask, solveWith(patient));
  },
};

export type MenuCook = typeof cook;

expose(cook);
