import type { Result } from "@wervel/base";
import { deleteVault, openStore, type VaultName } from "./open-store.ts";
import type { RecordStore } from "./record-store.ts";
import type { StoreError } from "./store-error.ts";

/**
 * The one open vault of this tab. Which of the two it is (the person's own or the example)
 * is a choice of the browser, not of the data, so it lives in localStorage.
 */

const vaultKey = "wervel:vault";
let opened: Promise<Result<RecordStore, StoreError>> | undefined;

export const currentVault = (): VaultName =>
  globalThis.localStorage?.getItem(vaultKey) === "example" ? "example" : "own";

/** The open vault; call it in the browser only. */
export function browserStore(): Promise<Result<RecordStore, StoreError>> {
  opened ??= openStore(currentVault(), {
    clock: Date.now,
    outdated: () => globalThis.location.reload(),
  });
  return opened;
}

/** Turns to the other vault; the page should be loaded again after it. */
export async function chooseVault(vault: VaultName): Promise<void> {
  await letGo();
  if (vault === "own") localStorage.removeItem(vaultKey);
  else localStorage.setItem(vaultKey, vault);
}

/** Deletes a vault for good. */
export async function eraseVault(vault: VaultName): Promise<Result<undefined, StoreError>> {
  await letGo();
  return deleteVault(vault);
}

async function letGo(): Promise<void> {
  const store = await opened;
  if (store?.ok) store.value.close();
  opened = undefined;
}
