import type { RecordKind } from "@wervel/model";
import { browserStore } from "./browser-store.ts";
import type { RecordStore } from "./record-store.ts";
import type { StoreError } from "./store-error.ts";

/** `loading` until the first answer; then the newest answer, kept up to date. */
export type Live<T> =
  | { readonly is: "loading" }
  | { readonly is: "ready"; readonly value: T }
  | { readonly is: "failed"; readonly error: StoreError };

/**
 * A question to the store that asks itself again after each write to one of `kinds`,
 * here or in another tab. Call it while a component is being set up; reactive values that
 * `ask` reads before its first `await` ask it again too.
 */
export function live<T>(
  kinds: readonly RecordKind[],
  ask: (store: RecordStore) => Promise<T>,
): { readonly now: Live<T> } {
  let now = $state.raw<Live<T>>({ is: "loading" });
  let store = $state.raw<RecordStore>();
  let writes = $state(0);

  $effect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    browserStore().then((opened) => {
      if (gone) return;
      if (!opened.ok) {
        now = { is: "failed", error: opened.error };
        return;
      }
      store = opened.value;
      stop = store.watch(kinds, () => writes++);
    });
    return () => {
      gone = true;
      stop?.();
    };
  });

  $effect(() => {
    let overtaken = false;
    void writes;
    if (store !== undefined)
      ask(store).then((value) => {
        if (!overtaken) now = { is: "ready", value };
      });
    return () => {
      overtaken = true;
    };
  });

  return {
    get now() {
      return now;
    },
  };
}
