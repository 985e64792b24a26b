import { useToday } from "../diary/clock.svelte.ts";
import { live } from "../store/index.ts";
import { foodState } from "./food-state.ts";

/** What the food pages know, kept up to date; call while a component is being set up. */
export function useFood() {
  const today = useToday();
  const stored = live(["setting", "screening", "profile", "entry"], (store) =>
    foodState(store, today.day),
  );
  return {
    get today() {
      return today.day;
    },
    get now() {
      return stored.now;
    },
    /** Undefined while it is being read, and when reading failed. */
    get state() {
      return stored.now.is === "ready" ? stored.now.value : undefined;
    },
  };
}
