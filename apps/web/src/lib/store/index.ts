// The vault of this tab
export { browserStore, eraseVault } from "./browser-store.ts";
// New records
export { browserOrigin, type Origin } from "./identity.ts";
// Questions that stay up to date
export { type Live, live } from "./live.svelte.ts";
export { openStore, type VaultName } from "./open-store.ts";
// Staying
export { type Persistence, persistence, requestPersistence } from "./persistence.ts";
export type { Drafts, RecordReads, RecordStore, RecordWrites, Watching } from "./record-store.ts";
// Failures
export type { StoreError } from "./store-error.ts";
export type { Written } from "./writer.ts";
