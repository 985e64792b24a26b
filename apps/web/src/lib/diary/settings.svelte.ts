import type { ItemRef, OwnItemRecord, SettingRecord } from "@wervel/model";
import { live } from "../store/index.ts";
import { trackedSettingId, usualItems } from "./usual-questions.ts";

/** What the person chose to track, and the items they made; call while a component is set up. */
export function useSettings() {
  const settings = live(["setting"], (store) => store.byKind("setting"));
  const own = live(["own-item"], (store) => store.byKind("own-item"));
  const tracked = $derived(
    settings.now.is === "ready"
      ? settings.now.value.find(({ id }) => id === trackedSettingId)
      : undefined,
  );
  const ownItems = $derived(own.now.is === "ready" ? own.now.value : []);
  let items = $state.raw<readonly ItemRef[]>(usualItems);

  $effect(() => {
    if (tracked === undefined && ownItems.length === 0) items = usualItems;
    else
      import("./tracked-items.ts").then((catalogue) => {
        items = catalogue.trackedItems(tracked, ownItems);
      });
  });

  return {
    /** What Today asks, in order. */
    get items(): readonly ItemRef[] {
      return items;
    },
    get tracked(): SettingRecord | undefined {
      return tracked;
    },
    get ownItems(): readonly OwnItemRecord[] {
      return ownItems;
    },
  };
}
