import type { Result } from "@wervel/base";
import { isDemo } from "../demo.svelte.ts";
import { deleteVault, openStore, type VaultName } from "./open-store.ts";
import type { RecordStore } from "./record-store.ts";
import type { StoreError } from "./store-error.ts";

type Opened = Promise<Result<RecordStore, StoreError>>;

/** The vaults that this tab has open: the person's own, and the example once it is looked at. */
const opened = new Map<VaultName, Opened>();

/** The vault on screen; call it in the browser only. */
export function browserStore(): Opened {
  const vault: VaultName = isDemo() ? "example" : "own";
  const known = opened.get(vault);
  if (known !== undefined) return known;
  const opening = open(vault);
  opened.set(vault, opening);
  return opening;
}

async function open(vault: VaultName): Opened {
  const store = await openStore(vault, {
    clock: Date.now,
    outdated: () => globalThis.location.reload(),
  });
  if (store.ok && vault === "example") {
    const { fillExample } = await import("./fill-example.ts");
    await fillExample(store.value);
  } else if (store.ok) afterThePage(() => lookAfterLater(store.value));
  return store;
}

async function lookAfterLater(store: RecordStore): Promise<void> {
  const { lookAfter, keepInStep, keepBackup } = await import("./upkeep.ts");
  await lookAfter(store);
  await keepInStep(store);
  await keepBackup(store);
}

/** When the page stands and the browser has nothing better to do; not every browser can say so. */
function afterThePage(work: () => Promise<void>): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => void work());
  else setTimeout(() => void work(), 1000);
}

/** Deletes a vault for good, with its drafts. */
export async function eraseVault(vault: VaultName): Promise<Result<undefined, StoreError>> {
  const store = await opened.get(vault);
  if (store?.ok) store.value.close();
  opened.delete(vault);
  return deleteVault(vault);
}
