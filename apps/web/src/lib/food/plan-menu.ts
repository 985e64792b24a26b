import type { FoodPerson, MenuAnswer, MenuAsk } from "@wervel/wervel";
import { type Remote, wrap } from "comlink";
import type { MenuCook } from "./menu.worker.ts";

let remote: Remote<MenuCook> | undefined;

/** Asks the solver's worker, which is started when it is first wanted. */
export function planMenu(person: FoodPerson, ask: MenuAsk): Promise<MenuAnswer> {
  remote ??= wrap<MenuCook>(
    new Worker(new URL("./menu.worker.ts", import.meta.url), { type: "module" }),
  );
  return remote.plan(person, ask);
}
