import type { OwnItemRecord, SettingRecord } from "@wervel/model";
import { live } from "../store/index.ts";
import { trackedSettingId } from "./tracked-items.ts";

/** What the person chose to track, and the items they made; call while a component is set up. */
export function useSettings() {
  const settings = live(["setting"], (store) => store.byKind("setting"));
  const own = live(["own-item"], (store) => store.byKind("own-item"));
  const tracked = $derived(
    settings.now.is === "ready"
      ? settings.now.value.find(({ id }) => id === trackedSettingId)
      : undefined,
  );
  return {
    get tracked(): SettingRecord | undefined {
      return tracked;
    },
    get ownItems(): readonly OwnItemRecord[] {
      return own.now.is === "ready" ? own.now.value : [];
    },
  };
}
