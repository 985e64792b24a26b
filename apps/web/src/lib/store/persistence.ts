/** Whether the browser has promised not to throw the data away when space is short. */
export type Persistence = "kept" | "may-be-cleared" | "unknown";

export async function persistence(): Promise<Persistence> {
  const kept = await globalThis.navigator?.storage?.persisted?.();
  return kept === undefined ? "unknown" : promise(kept);
}

/** Asks for that promise; browsers answer by their own rules, some ask the person. */
export async function requestPersistence(): Promise<Persistence> {
  const kept = await globalThis.navigator?.storage?.persist?.();
  return kept === undefined ? "unknown" : promise(kept);
}

const promise = (kept: boolean): Persistence => (kept ? "kept" : "may-be-cleared");
