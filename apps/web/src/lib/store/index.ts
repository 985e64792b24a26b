// The vault of this tab
export { browserStore, eraseVault } from "./browser-store.ts";
// New records
export { browserOrigin, type Origin } from "./identity.ts";
// Questions that stay up to date
export { type Live, live } from "./live.svelte.ts";
// Staying
export { type Persistence, persistence, requestPersistence } from "./persistence.ts";
export type { RecordStore } from "./record-store.ts";
// Failures
export type { StoreError } from "./store-error.ts";
